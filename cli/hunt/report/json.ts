import { inertJson } from '#common/events/inert_json';
import type { Hunt } from '#common/hunts/hunt';
import type { HuntResult, Report } from './report';

const about = ({ id, version, title, description, category, severity, attack = [] }: Hunt) => ({
  id,
  version,
  title,
  description,
  category,
  severity,
  attack,
});

const resultOf = ({ hunt, unit, count, hosts, hours, ...rest }: HuntResult) => ({
  ...about(hunt),
  unit,
  count: count.value,
  relation: count.relation,
  hosts: { total: hosts.total.value, relation: hosts.total.relation, items: hosts.items },
  ...rest,
  hours: hours.map(([hour, found]) => ({ hour: new Date(hour).toISOString(), found })),
});

/** The report for programs: one JSON document. Unseen characters are escaped, so that it may be read on a terminal. */
export const jsonReport = ({ results, quiet, ...rest }: Report): string =>
  `${inertJson({ ...rest, results: results.map(resultOf), quiet: quiet.map(({ id }) => id) })}\n`;
