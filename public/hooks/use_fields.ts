import { listFields, type FieldDescription } from '#common/api/events';
import { useApiQuery, type Answer } from './use_api_query';

/** The fields that a query may name, those that the sources have first. */
export const useFields = (): Answer<{ items: FieldDescription[] }> => useApiQuery(listFields, {});
