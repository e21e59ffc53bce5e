import * as t from 'io-ts';
import React, { type FC } from 'react';
import type { ApiError } from '#public/app/api_error';
import { Failure } from '#public/components/answer/failure';
import { ChangedElsewhere } from '../table/unsaved';
import { isConflict } from '../use_table';
import { RowProblems } from './row_problems';

/** What the route adds to a refusal. */
const refusedRows = t.type({ rows: t.array(t.type({ line: t.number, reason: t.string })) });

interface Props {
  readonly error: ApiError;
  readonly loadTheirs: () => void;
}

/** Why the server did not import a text. */
export const Refusal: FC<Props> = ({ error, loadTheirs }) => {
  if (isConflict(error)) return <ChangedElsewhere onLoad={loadTheirs} />;
  const { attributes } = error;
  return refusedRows.is(attributes) ? (
    <RowProblems problems={attributes.rows} isRefused />
  ) : (
    <Failure error={error} />
  );
};
