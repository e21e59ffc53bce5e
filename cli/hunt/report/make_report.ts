import { isLeft } from 'fp-ts/lib/Either';
import { DOTS } from '#common/events/tokens';
import { maskEvent } from '#common/fields/secrets';
import { answerable, type Holdings } from '#common/hunts/answerable';
import { blockOf, type Block } from '#common/hunts/blocks/block';
import { overviewOf } from '#common/hunts/engine/lists';
import { maskFinding } from '#common/hunts/mask_finding';
import type { HostCount, Listed, Outcome } from '#common/hunts/engine/outcome';
import { compareUnits } from '#common/hunts/engine/text_order';
import type { Finding } from '#common/hunts/finding';
import type { Hunt } from '#common/hunts/hunt';
import type { Networks } from '#common/networks/networks';
import { parseAddress } from '#common/query/addresses';
import type { JsonObject } from '#common/json';
import type { Testimony } from '../pool/witness';
import type { HostFound, HuntResult, Unanswered } from './report';
import { hostsOf, inFindings } from './of_findings';
import { whyOpen, type Learning } from './why_open';
import { rankOf } from './words';

/** Hosts of one hunt that reports name; the count is of all. */
const MAX_HOSTS = 100;

const seal = () => DOTS;

const masked = maskFinding(seal);

function hostOf({ address, count }: HostCount, networks: Networks): HostFound {
  const parsed = parseAddress(address);
  const network = parsed && networks.find(parsed).network?.name;
  return { address, ...(network !== undefined && { network }), events: count };
}

const without = (samples: readonly JsonObject[]) => samples.map((event) => maskEvent(event, seal).event);

/** A hunt that asks for events, each for itself. */
function ofEvents(outcome: Outcome, networks: Networks): HuntResult {
  const { hunt, count, relation, hosts, samples, first, last, hours } = outcome;
  return {
    hunt,
    unit: 'events',
    count: { value: count, relation },
    hosts: {
      items: hosts.items.map((host) => hostOf(host, networks)),
      total: { value: hosts.total, relation: hosts.relation },
    },
    ...(first !== undefined && last !== undefined && { first, last }),
    findings: [],
    samples: without(samples),
    hours,
  };
}

/** A hunt with a block: what is said of it is said of its findings, not of all events that its query meets. */
function ofFindings(
  { hunt, samples }: Outcome,
  block: Block,
  found: Listed<Finding>,
  networks: Networks,
): HuntResult {
  const { items, total, relation } = found;
  const { addresses, isCut, span, hours } = overviewOf(block, found);
  const hosts = hostsOf(addresses, networks);
  return {
    hunt,
    unit: 'findings',
    count: { value: total, relation },
    hosts: {
      items: hosts.slice(0, MAX_HOSTS).map((host) => hostOf(host, networks)),
      total: { value: hosts.length, relation: isCut ? 'gte' : relation },
    },
    ...span,
    findings: items.map(masked),
    samples: without(inFindings(block, items, samples)),
    hours,
  };
}

function resultOf(outcome: Outcome, networks: Networks): HuntResult {
  const block = blockOf(outcome.hunt);
  if (block === undefined || outcome.findings === undefined) return ofEvents(outcome, networks);
  return ofFindings(outcome, block, outcome.findings, networks);
}

/** What hunts found, in the order of a report; what they did not find, and why. */
export interface Sorted {
  readonly results: readonly HuntResult[];
  readonly quiet: readonly Hunt[];
  readonly unanswered: readonly Unanswered[];
  /** What hunts that were answered could not be asked, as sentences. */
  readonly notes: readonly string[];
}

/** What a hunt that was answered could not be asked, with its id before each sentence. */
function notesOn({ hunt }: Outcome, source: Holdings): readonly string[] {
  const lacks = answerable(hunt, source);
  return isLeft(lacks) ? [] : lacks.right.map((sentence) => `${hunt.id}: ${sentence}`);
}

/** Sorts outcomes into what was found, what is quiet, and what the events cannot answer; masks what is secret. */
export function sortOutcomes(
  all: readonly Outcome[],
  { eventTypes, fields }: Testimony,
  networks: Networks,
  learning: Learning,
): Sorted {
  const sorted = all
    .map((outcome) => ({ outcome, result: resultOf(outcome, networks) }))
    .sort(
      ({ result: { hunt: a } }, { result: { hunt: b } }) =>
        rankOf(a.severity) - rankOf(b.severity) || compareUnits(a.title, b.title),
    );
  const source = { eventTypes, hasField: (path: string) => fields.has(path), networks };
  const empty = sorted
    .filter(({ result }) => result.count.value === 0)
    .map(({ outcome }) => ({ hunt: outcome.hunt, reason: whyOpen(outcome, source, learning) }));
  return {
    results: sorted.map(({ result }) => result).filter(({ count }) => count.value > 0),
    quiet: empty.filter(({ reason }) => reason === undefined).map(({ hunt }) => hunt),
    unanswered: empty.flatMap(({ hunt: { id, title }, reason }) =>
      reason === undefined ? [] : [{ id, title, reason }],
    ),
    notes: sorted.flatMap(({ outcome }) => notesOn(outcome, source)),
  };
}
