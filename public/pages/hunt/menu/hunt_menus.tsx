import dateMath from '@elastic/datemath';
import React, { useMemo, type FC } from 'react';
import { getSettings } from '#common/api/settings';
import type { Range } from '#common/links/discover';
import { useFindWhereabouts } from '#public/components/network/use_find_whereabouts';
import { WhereaboutsContext } from '#public/components/network/whereabouts_context';
import type { Surroundings } from '#public/components/value_menu/surroundings';
import { ValueMenus } from '#public/components/value_menu/value_menus';
import { useApiQuery } from '#public/hooks/use_api_query';
import { useServices } from '#public/hooks/use_services';
import { useHunt } from '../use_hunt';
import { useFilter, useStartFrom } from './use_filter';

/** Columns of the list when none were chosen and one is added. */
const MAX_COLUMNS = 10;

const absolute = (text: string, roundUp: boolean): string =>
  dateMath.parse(text, { roundUp })?.toISOString() ?? text;

/** The page's period as two moments, for links out of it. */
export const absoluteRange = (from: string, to: string): Range => ({
  from: absolute(from, false),
  to: absolute(to, true),
});

/** The value menus of the hunt page: filters, columns, links. */
export const HuntMenus: FC = ({ children }) => {
  const { state, actions } = useHunt();
  const { otherApp } = useServices();
  const filter = useFilter();
  const startFrom = useStartFrom();
  const whereabouts = useFindWhereabouts();
  const settings = useApiQuery(getSettings, {});
  const links = settings.state === 'ready' ? settings.data.deepLinks : undefined;
  const { from, to, columns } = state;
  const surroundings = useMemo(
    (): Surroundings => ({
      filter,
      startFrom,
      whereabouts,
      links: links ?? [],
      range: absoluteRange(from, to),
      discover: (path) => otherApp('discover', path),
      security: (path) => otherApp('security', path),
      addColumn: (field) => actions.setColumns([...new Set([...(columns ?? []), field])].slice(-MAX_COLUMNS)),
    }),
    [filter, startFrom, whereabouts, links, from, to, columns, actions, otherApp],
  );
  return (
    <WhereaboutsContext.Provider value={whereabouts}>
      <ValueMenus surroundings={surroundings}>{children}</ValueMenus>
    </WhereaboutsContext.Provider>
  );
};
