import type { Access } from '#common/api/route';
import { getStatus, type Status } from '#common/api/status';
import { useApiQuery, type Answer } from './use_api_query';

/** Versions, sources and the signed-in user. */
export const useStatus = (): Answer<Status> => useApiQuery(getStatus, {});

/** Whether the signed-in person may do something; false until it is known. */
export function useMay(access: Access): boolean {
  const status = useStatus();
  return status.state === 'ready' && status.data.user.access.includes(access);
}
