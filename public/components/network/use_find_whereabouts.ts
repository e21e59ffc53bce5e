import { useMemo } from 'react';
import { getNetworks } from '#common/api/networks';
import { makeNetworks } from '#common/networks/networks';
import { whereaboutsOf } from '#common/networks/whereabouts';
import { useApiQuery } from '#public/hooks/use_api_query';
import type { FindWhereabouts } from './whereabouts_context';

const NOTHING_KNOWN: FindWhereabouts = () => undefined;

/** Loads the networks once, for all values of a page. Where that fails, values stand without their network. */
export function useFindWhereabouts(): FindWhereabouts {
  const answer = useApiQuery(getNetworks, {});
  const definitions = answer.state === 'ready' ? answer.data.items : undefined;
  return useMemo(() => {
    if (definitions === undefined) return NOTHING_KNOWN;
    const networks = makeNetworks(definitions);
    return (field, value) => whereaboutsOf(networks, field, value);
  }, [definitions]);
}
