import * as either from 'fp-ts/Either';
import type { Networks } from '../../../networks/networks';
import { parseQuery } from '../../../query/parse';
import { printQuery } from '../../../query/print';
import { categories, type HuntFile } from '../../hunt';
import type { Exported, LeftOut } from '../outcome';
import { plainQuery } from '../plain_query';
import { guideText } from './guide';
import { questionOf, type Question, type Schedule } from './question';
import { threatMapping, type Threat } from './threat';

/** What the events' index decides. */
export interface RuleOptions {
  readonly networks: Networks;
  /** Index patterns that the rules read. */
  readonly index: readonly string[];
  /** The events' own time, where it is not `@timestamp`. */
  readonly timeField?: string;
}

/**
 * A detection rule of Kibana Security, as its import takes them: one a line. Kibana's own source decides what is
 * allowed here (`rule_management/import_rules` and `model/rule_schema`, read at 8.19 and 9).
 */
export type Rule = Question &
  Schedule & {
    readonly rule_id: string;
    readonly version: number;
    readonly name: string;
    readonly description: string;
    readonly severity: HuntFile['severity'];
    readonly risk_score: number;
    readonly enabled: false;
    readonly query: string;
    readonly language: 'kuery';
    readonly index: readonly string[];
    readonly timestamp_override?: string;
    readonly to: 'now';
    readonly author: readonly string[];
    readonly tags: readonly string[];
    readonly threat: readonly Threat[];
    readonly note: string;
    readonly false_positives: readonly string[];
    readonly references: readonly string[];
  };

/** The middle of Kibana's ranges: what its rule editor proposes for each severity. */
const riskScores: Readonly<Record<HuntFile['severity'], number>> = {
  low: 21,
  medium: 47,
  high: 73,
  critical: 99,
};

const NO_TIME = '@timestamp';

/** The query in KQL as Kibana itself reads it. */
const kibanaQuery = (text: string, networks: Networks): either.Either<string, string> => {
  const parsed = parseQuery(text);
  if (either.isLeft(parsed)) return either.left(parsed.left.message);
  return either.map(printQuery)(plainQuery(parsed.right, { networks, writesOutPaths: true }));
};

/** A hunt as a detection rule of Kibana Security, switched off until somebody has looked at it; or why it cannot be one. */
export function elasticRule(
  hunt: HuntFile,
  { networks, index, timeField }: RuleOptions,
): either.Either<LeftOut, Exported<Rule>> {
  const leave = (reason: string) => either.left({ id: hunt.id, reason });
  const asked = questionOf(hunt);
  if (either.isLeft(asked)) return leave(asked.left);
  const query = kibanaQuery(hunt.query, networks);
  if (either.isLeft(query)) return leave(query.left);
  const { question, schedule, notes } = asked.right;
  return either.right({
    hunt,
    notes,
    written: {
      rule_id: `spoor-${hunt.id}`,
      version: hunt.version,
      name: hunt.title,
      description: hunt.description,
      severity: hunt.severity,
      risk_score: riskScores[hunt.severity],
      enabled: false,
      ...question,
      query: query.right,
      language: 'kuery',
      index,
      ...(timeField === undefined || timeField === NO_TIME ? {} : { timestamp_override: timeField }),
      ...schedule,
      to: 'now',
      author: ['Spoor'],
      tags: ['Spoor', 'Suricata', categories[hunt.category]],
      threat: threatMapping(hunt.attack ?? []),
      note: guideText(hunt),
      false_positives: hunt.false_positives,
      references: hunt.references ?? [],
    },
  });
}
