import { plain } from '../events/visible';
import { formatExact } from '../format/numbers';
import { describeMeasure } from '../hunts/blocks/describe';
import type { Finding } from '../hunts/finding';
import { narrowTo } from '../hunts/narrow';
import { huntPath } from '../links/hunt_address';
import { conditionOf, type Watch } from './watch';

/** What an alert tells of. */
interface Told {
  readonly watch: Watch;
  /** Its group is masked. */
  readonly finding: Finding;
  /** Makes an address of a path within Spoor. */
  readonly linkTo: (path: string) => string;
  /** What must be known of how it was found, in sentences. */
  readonly notes: readonly string[];
}

interface ContextVariable {
  readonly name: string;
  readonly description: string;
  readonly of: (told: Told) => string | number;
}

/** Characters of a value that go into a message: whoever sends events must not write it. */
const LONGEST_VALUE = 200;

/** A value from an event, fit for messages of any system: nothing unseen, and not too long. */
const shown = (value: string): string => {
  const text = plain(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
};

const valueOf = ({ group }: Finding, field: string): string =>
  shown(group.find((part) => part.field === field)?.value ?? '');

/** `src_ip 10.1.1.15, dest_port 21`; empty where all events are one group. */
const groupText = ({ group }: Finding): string =>
  group.map(({ field, value }) => `${field} ${shown(value)}`).join(', ');

/** `10.1.1.15 → 203.0.113.7, dest_port 21`: addresses need no name. */
function groupSentence(finding: Finding): string {
  const [source, destination] = [valueOf(finding, 'src_ip'), valueOf(finding, 'dest_ip')];
  const sides =
    source !== '' && destination !== ''
      ? `${source} → ${destination}`
      : source || (destination && `→ ${destination}`);
  const others = finding.group
    .filter(({ field }) => field !== 'src_ip' && field !== 'dest_ip')
    .map(({ field, value }) => `${field} ${shown(value)}`);
  return [...(sides === '' ? [] : [sides]), ...others].join(', ');
}

const eventsText = (count: number): string => `${formatExact(count)} event${count === 1 ? '' : 's'}`;

/** What is in the group, in one line: `10.1.1.15 → 203.0.113.7: 12 events since 2026-11-22T14:05:00.000Z`. */
export function alertSentence({ block, isPlain }: Watch, finding: Finding): string {
  const who = groupSentence(finding);
  const measure = isPlain ? '' : `${describeMeasure(block, finding.measure, finding.hosts)}, `;
  return `${who === '' ? '' : `${who}: `}${measure}${eventsText(finding.count)} since ${finding.first}`;
}

const addressOf = ({ watch: { hunt, query }, finding, linkTo }: Told): string =>
  linkTo(huntPath({ hunt, query, ...narrowTo(finding) }));

/** What the texts of actions may say, as `{{context.name}}`. docs/rules.md lists them. */
export const contextVariables: readonly ContextVariable[] = [
  {
    name: 'sentence',
    description: 'What was found, in one line: who, how many events, since when.',
    of: ({ watch, finding }) => alertSentence(watch, finding),
  },
  {
    name: 'title',
    description: 'Title of the hunt; of a rule with a query of its own, the title that it was given.',
    of: ({ watch }) => shown(watch.title),
  },
  {
    name: 'hunt',
    description: 'Id of the hunt; empty where the rule has a query of its own.',
    of: ({ watch }) => watch.hunt ?? '',
  },
  { name: 'severity', description: 'low, medium, high or critical.', of: ({ watch }) => watch.severity },
  { name: 'query', description: 'The query, in KQL.', of: ({ watch }) => watch.query },
  {
    name: 'condition',
    description: 'What makes a group an alert, such as “at least 20 events of one src_ip within 10 minutes”.',
    of: ({ watch }) => conditionOf(watch),
  },
  {
    name: 'group',
    description: 'What the events have in common, such as “src_ip 10.1.1.15, dest_port 21”; may be empty.',
    of: ({ finding }) => groupText(finding),
  },
  {
    name: 'src_ip',
    description: 'Source address, where events are grouped by src_ip; else empty.',
    of: ({ finding }) => valueOf(finding, 'src_ip'),
  },
  {
    name: 'dest_ip',
    description: 'Destination address, where events are grouped by dest_ip; else empty.',
    of: ({ finding }) => valueOf(finding, 'dest_ip'),
  },
  { name: 'count', description: 'Events of the group.', of: ({ finding }) => finding.count },
  {
    name: 'at_least',
    description:
      'Least number of events, values or bytes that makes an alert; empty where the hunt looks for what is rare.',
    of: ({ watch: { block } }) => (block.type === 'rare' ? '' : block.at_least),
  },
  {
    name: 'first',
    description: 'Time of the group’s first event, ISO 8601.',
    of: ({ finding }) => finding.first,
  },
  {
    name: 'last',
    description: 'Time of the group’s last event, ISO 8601.',
    of: ({ finding }) => finding.last,
  },
  {
    name: 'link',
    description:
      'Address of the Hunt page with these events; without the host where server.publicBaseUrl is not set in Kibana.',
    of: addressOf,
  },
  {
    name: 'notes',
    description:
      'What must be known of how this was found, such as a part of the hunt that the data cannot answer; mostly empty.',
    of: ({ notes }) => notes.join(' '),
  },
];

/** The values of all variables for one alert. */
export const contextOf = (told: Told): Readonly<Record<string, string | number>> =>
  Object.fromEntries(contextVariables.map(({ name, of }) => [name, of(told)]));
