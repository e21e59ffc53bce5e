import moment from 'moment';
import React, { type ReactElement } from 'react';
import { texts } from './texts';

/** A time in words, with the exact one beneath the pointer. */
export const Moment = ({ at }: { readonly at: string | null | undefined }): ReactElement =>
  at === null || at === undefined ? (
    <>{texts.never}</>
  ) : (
    <time dateTime={at} title={moment(at).format('MMM D, YYYY @ HH:mm:ss')}>
      {moment(at).fromNow()}
    </time>
  );
