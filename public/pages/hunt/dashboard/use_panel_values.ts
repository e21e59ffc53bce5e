import { useMemo } from 'react';
import { summarizeEvents, type TopValues } from '#common/api/events';
import type { ApiError } from '#public/app/api_error';
import { useApiQuery } from '#public/hooks/use_api_query';
import type { PartialFailure } from '#common/api/shared';
import { useHunt } from '../use_hunt';

/** The top values of some fields, by field. */
export type PanelValues =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: ApiError; readonly retry: () => void }
  | {
      readonly state: 'ready';
      readonly values: ReadonlyMap<string, TopValues>;
      readonly partial: readonly PartialFailure[];
    };

const NONE: readonly TopValues[] = [];

/**
 * Asks for the top values of fields in one request.
 * @param size values a field
 * @param enabled false until the panels come near the screen
 */
export function usePanelValues(fields: readonly string[], size: number, enabled: boolean): PanelValues {
  const { search } = useHunt();
  const answer = useApiQuery(
    summarizeEvents,
    { body: { ...search, fields: [...fields], size } },
    { enabled },
  );
  const fieldsFound = answer.state === 'ready' ? answer.data.fields : NONE;
  // Kept as long as the answer is the same, so that what follows from it is not computed again.
  const values = useMemo(() => new Map(fieldsFound.map((top) => [top.field, top])), [fieldsFound]);
  switch (answer.state) {
    case 'waiting':
    case 'loading':
      return { state: 'loading' };
    case 'failed':
      return answer;
    case 'ready':
      return { state: 'ready', values, partial: answer.partial };
  }
}
