import { EuiButton, EuiEmptyPrompt } from '@elastic/eui';
import React, { type FC } from 'react';
import type { ApiError } from '#public/app/api_error';
import { Failure } from '#public/components/answer/failure';
import { plain } from '#common/events/visible';
import { useHunt } from '../use_hunt';
import { resultTexts } from './texts';

interface Props {
  readonly error: ApiError;
  readonly retry: () => void;
}

/** A list that did not come; an order that cannot be had gives way to the usual one. */
export const ListFailure: FC<Props> = ({ error, retry }) => {
  const { actions } = useHunt();
  if (error.attributes.part !== 'sort') return <Failure error={error} retry={retry} />;
  return (
    <EuiEmptyPrompt
      iconType="sortable"
      color="subdued"
      titleSize="s"
      title={<h2>{resultTexts.unsorted}</h2>}
      body={<p>{plain(error.message)}</p>}
      actions={
        <EuiButton size="s" onClick={() => actions.setSort(undefined)} data-test-subj="spoorSortByTime">
          {resultTexts.sortByTime}
        </EuiButton>
      }
      data-test-subj="spoorUnsorted"
    />
  );
};
