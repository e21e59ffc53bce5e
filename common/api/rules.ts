import * as t from 'io-ts';
import { ruleParams } from '../rules/params';
import { bare, defineRoute } from './route';
import { period, relation, shortText } from './shared';

/** A group that a rule would have found. */
const previewedGroup = t.strict({
  /** Id of its alert. */
  id: t.string,
  /** What was found, in one line. */
  sentence: t.string,
  count: t.number,
  /** Times of its first and last event, ISO 8601. */
  first: t.string,
  last: t.string,
});

export const previewRule = defineRoute({
  ...bare,
  method: 'post',
  path: '/api/spoor/rules/_preview',
  access: 'spoor_read',
  summary:
    'What a rule of type `spoor.hunt` would have found in a period: how many groups, and the strongest of them.',
  body: t.intersection([
    period,
    t.strict({ params: ruleParams }),
    t.partial({
      /** How often the rule would run, such as `5m`: it looks back at least as far. */
      interval: shortText(20),
    }),
  ]),
  response: t.strict({
    /** Groups, each of which would have been an alert. */
    total: t.number,
    relation,
    /** At most ten. */
    items: t.array(previewedGroup),
    /** What makes a group an alert, such as `at least 20 events of one src_ip within 10 minutes`. */
    condition: t.string,
    /** What must be known of the answer, in whole sentences. */
    notes: t.array(t.string),
  }),
});
