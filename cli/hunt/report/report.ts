import type { Refusal } from '../../eve/read_events';
import type { Finding } from '#common/hunts/finding';
import type { Hunt } from '#common/hunts/hunt';
import type { JsonObject } from '#common/json';

/** A number that is exact, or (`gte`) the least that it can be. */
export interface Count {
  readonly value: number;
  readonly relation: 'eq' | 'gte';
}

/** A host of the home side that a hunt's events are about. */
export interface HostFound {
  readonly address: string;
  /** Name of its network, where one is defined. */
  readonly network?: string;
  /** Matching events in which it takes part. */
  readonly events: number;
}

/** What one hunt found; nothing in it is secret any more. */
export interface HuntResult {
  readonly hunt: Hunt;
  /** Of what `count` tells: groups that its block found, or matching events where it has none. */
  readonly unit: 'events' | 'findings';
  readonly count: Count;
  /** Most events first; of a hunt with a block, those that its findings name. */
  readonly hosts: { readonly items: readonly HostFound[]; readonly total: Count };
  /** ISO 8601; absent where no event has a readable time. */
  readonly first?: string;
  readonly last?: string;
  /** The strongest first, at most 1,000; empty where the hunt has no block. */
  readonly findings: readonly Finding[];
  /** The earliest matching events, masked; of a hunt with a block, those that are part of a finding. */
  readonly samples: readonly JsonObject[];
  /** Events, or findings that go on, by the hour, in order; hours are milliseconds since 1970. */
  readonly hours: ReadonlyArray<readonly [hour: number, found: number]>;
}

/** A line that is no event. */
interface RefusedLine {
  readonly file: string;
  readonly line: number;
  readonly why: Refusal;
}

/** What became of every line. */
export interface Lines {
  readonly events: number;
  readonly empty: number;
  readonly refused: Readonly<Partial<Record<Refusal, number>>>;
  /** The first of them, in the order of files and lines. */
  readonly firstRefused: readonly RefusedLine[];
  /** Events without a readable time; they count, but stand in no window. */
  readonly untimed: number;
}

/** A hunt that these events cannot answer, or a rule that cannot be asked. */
export interface Unanswered {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
}

/** Everything that `spoor hunt` tells. */
export interface Report {
  /** ISO 8601. */
  readonly made: string;
  readonly version: string;
  readonly files: readonly string[];
  /** By severity, the worst first, then by title. Hunts that found nothing are not in it. */
  readonly results: readonly HuntResult[];
  /** Hunts that were asked and found nothing. */
  readonly quiet: readonly Hunt[];
  readonly unanswered: readonly Unanswered[];
  /** Time of the first and last event of all, ISO 8601. */
  readonly period?: { readonly first: string; readonly last: string };
  readonly lines: Lines;
  /** Files that could not be read to their end, and rules that could not be read, as sentences. */
  readonly problems: readonly string[];
  /** What a reader should know of how the answers came about, as sentences. */
  readonly notes: readonly string[];
  readonly seconds: number;
  /** Bytes of the events, decompressed. */
  readonly bytes: number;
}
