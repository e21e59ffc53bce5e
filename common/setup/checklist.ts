import type { Access } from '#common/api/route';
import { sentencesOf, type Privilege } from './privilege';

/** `wrong`: something does not work; `open`: it would help; `done`. */
export type StepState = 'done' | 'open' | 'wrong';

export type StepId = 'sources' | 'privileges' | 'rights' | 'host' | 'networks' | 'rules';

/** A line of the set-up page. */
export interface Step {
  readonly id: StepId;
  readonly state: StepState;
  /** What is, or is not, and why: whole sentences. */
  readonly reasons: readonly string[];
}

/** How a rule of Spoor's fares. */
interface RuleState {
  readonly name: string;
  readonly enabled: boolean;
  /** Why it could not be run the last time; `undefined` where it could, or has not run yet. */
  readonly failure?: string;
}

/** What the steps are judged by. */
export interface Situation {
  /** Sources that have events, and what keeps each from answering fully. */
  readonly sources: ReadonlyArray<{
    readonly index: string;
    readonly events: number;
    readonly problems: readonly string[];
  }>;
  /** What was not answered at all: a pattern and why. */
  readonly partial: ReadonlyArray<{ readonly what: string; readonly reason: string }>;
  readonly privileges: readonly Privilege[];
  /** Why privileges are not known; empty where they are. */
  readonly unchecked: string;
  readonly access: readonly string[];
  /** Whether Spoor runs in the bundled host, which names rights otherwise than Kibana. */
  readonly isBundled: boolean;
  readonly missing: ReadonlyArray<{ readonly part: string; readonly reason: string }>;
  readonly networks: number;
  /** Rules of Spoor's that exist; `undefined` where they cannot be listed, and `noRules` says why. */
  readonly rules: readonly RuleState[] | undefined;
  readonly noRules: string;
}

/** What somebody cannot do without a right, and what gives it: a feature in Kibana, an application privilege in the host. */
interface Lack {
  readonly access: Access;
  readonly sentence: string;
  readonly feature: string;
  readonly privilege: string;
}

const LACKS: readonly Lack[] = [
  { access: 'spoor_read', sentence: 'You may not hunt', feature: 'Spoor', privilege: 'spoor:write' },
  {
    access: 'spoor_write',
    sentence: 'You may look and not save hunts',
    feature: 'Spoor” with “All',
    privilege: 'spoor:write',
  },
  {
    access: 'spoor_classify',
    sentence: 'You may not classify events',
    feature: 'Spoor: classify and declare',
    privilege: 'spoor:classify',
  },
  {
    access: 'spoor_secrets',
    sentence: 'Masked values stay masked for you',
    feature: 'Spoor: secrets',
    privilege: 'spoor:secrets',
  },
  {
    access: 'spoor_admin',
    sentence: 'Sources and networks are set by others',
    feature: 'Spoor: administration',
    privilege: 'spoor:admin',
  },
];

const sourcesStep = ({ sources, partial }: Situation): Step => {
  const problems = sources.flatMap((source) =>
    source.problems.map((problem) => `${source.index}: ${problem}`),
  );
  const answering = sources.filter(({ events }) => events > 0);
  if (answering.length === 0) {
    return {
      id: 'sources',
      state: 'wrong',
      reasons: [
        'No Suricata events were found. Name the indices that hold them, or check that Suricata’s eve.json arrives.',
        ...partial.map(({ what, reason }) => `${what}: ${reason}`),
      ],
    };
  }
  return { id: 'sources', state: problems.length === 0 ? 'done' : 'open', reasons: problems };
};

/** While other sources give events, one that may not be read blocks nothing. */
const privilegesStep = ({ privileges, unchecked, sources }: Situation): Step => {
  const answering = sources.flatMap(({ index, events }) => (events > 0 ? [index] : []));
  const reasons = unchecked === '' ? sentencesOf(privileges, answering) : [unchecked];
  if (reasons.length === 0) return { id: 'privileges', state: 'done', reasons };
  const isBlocked = unchecked === '' && answering.length === 0;
  return { id: 'privileges', state: isBlocked ? 'wrong' : 'open', reasons };
};

const rightsStep = ({ access, isBundled }: Situation): Step => {
  const lacks = LACKS.filter((lack) => !access.includes(lack.access));
  if (lacks.length === 0) return { id: 'rights', state: 'done', reasons: [] };
  return {
    id: 'rights',
    state: lacks.some((lack) => lack.access === 'spoor_read') ? 'wrong' : 'open',
    reasons: lacks.map(({ sentence, feature, privilege }) =>
      isBundled
        ? `${sentence}: that takes the application privilege “${privilege}”.`
        : `${sentence}: that takes the Kibana feature “${feature}”.`,
    ),
  };
};

const hostStep = ({ missing }: Situation): Step => ({
  id: 'host',
  state: missing.length === 0 ? 'done' : 'open',
  reasons: missing.map(({ reason }) => reason),
});

const networksStep = ({ networks }: Situation): Step =>
  networks > 0
    ? { id: 'networks', state: 'done', reasons: [] }
    : {
        id: 'networks',
        state: 'open',
        reasons: [
          'No networks are defined. Until then private addresses count as home, and hunts that ask for servers or devices by name find nothing.',
        ],
      };

/** A rule that fails each time finds nothing, which must not look as if there were nothing. */
const rulesStep = ({ rules, noRules }: Situation): Step => {
  if (rules === undefined) return { id: 'rules', state: 'open', reasons: [noRules] };
  const running = rules.filter(({ enabled }) => enabled);
  const failures = running.flatMap(({ name, failure }) =>
    failure === undefined ? [] : [`The rule “${name}” could not be run the last time: ${failure}`],
  );
  if (failures.length > 0) return { id: 'rules', state: 'wrong', reasons: failures };
  if (running.length > 0) return { id: 'rules', state: 'done', reasons: [] };
  const reason =
    rules.length > 0
      ? 'All rules on hunts are disabled: none runs by itself.'
      : 'No hunt runs by itself yet. Enable some below: each becomes an alerting rule.';
  return { id: 'rules', state: 'open', reasons: [reason] };
};

/** Everything that set-up asks for, in the order in which one does it. */
export const checklist = (situation: Situation): readonly Step[] =>
  [sourcesStep, privilegesStep, rightsStep, hostStep, networksStep, rulesStep].map((step) => step(situation));
