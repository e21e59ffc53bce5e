import { readFileSync } from 'node:fs';
import { isLeft } from 'fp-ts/lib/Either';
import type { Hunt, HuntFile } from '#common/hunts/hunt';
import { readNetworks } from '#common/networks/csv';
import type { Network } from '#common/networks/network';
import { makeNetworks } from '#common/networks/networks';
import { unreadable } from '../eve/input';
import { project, readPack } from '../rules/pack';
import { askable, chooseHunts, type Wanted } from './choose_hunts';
import { huntFiles, type HuntedFiles, type HuntProgress } from './hunt_files';
import { sortOutcomes } from './report/make_report';
import type { Report } from './report/report';

/** What somebody wants hunted. */
export interface Request extends Wanted {
  readonly files: readonly string[];
  readonly baseline?: readonly string[];
  /** Folders or files of hunts; the pack that ships where none is named. */
  readonly rules?: readonly string[];
  /** CSV of network definitions. */
  readonly networks?: string;
  readonly jobs: number;
  readonly onProgress: (progress: HuntProgress) => void;
}

/** What was asked for cannot be done; the message is for the user. */
export class WrongRequest extends Error {}

/** Cells that all threads keep in memory together; one takes some 550 bytes (measured 2026-11-22). */
const ALL_CELLS = 300_000;

/** Cells that one of many threads keeps at least, so that no run on the disk is tiny. */
const LEAST_CELLS = 20_000;

/** Wrong rows that are named; a file of the wrong kind has thousands. */
const SHOWN_ROWS = 10;

function networksOf(file: string | undefined): readonly Network[] {
  if (file === undefined) return [];
  const read = () => {
    try {
      return readFileSync(file, 'utf8');
    } catch (error) {
      throw unreadable(file, error);
    }
  };
  const networks = readNetworks(read());
  if (isLeft(networks)) {
    const rows = networks.left.slice(0, SHOWN_ROWS).map(({ line, reason }) => `${file}:${line}: ${reason}`);
    const rest = networks.left.length - rows.length;
    throw new WrongRequest([...rows, ...(rest > 0 ? [`and ${rest} more wrong rows`] : [])].join(' '));
  }
  return networks.right;
}

/** Events by which a hunt is tested are its author's. */
const withoutTests = ({ tests, ...hunt }: HuntFile): Hunt => hunt;

/** The version of Spoor: of the package beside the built command. */
const versionOf = (): string => {
  const held: unknown = JSON.parse(readFileSync(project('package.json'), 'utf8'));
  return typeof held === 'object' && held !== null && 'version' in held ? String(held.version) : '';
};

/** Hunts with the same id would be taken for one another. */
function unique(hunts: readonly Hunt[]): {
  readonly hunts: readonly Hunt[];
  readonly problems: readonly string[];
} {
  const first = new Map(hunts.toReversed().map((hunt) => [hunt.id, hunt]));
  const repeated = hunts.filter((hunt) => first.get(hunt.id) !== hunt);
  return {
    hunts: hunts.filter((hunt) => first.get(hunt.id) === hunt),
    problems: repeated.map(({ id }) => `Two rule files have the id "${id}": only the first is asked.`),
  };
}

const periodOf = ({ begin, end }: HuntedFiles): Pick<Report, 'period'> =>
  begin <= end ? { period: { first: new Date(begin).toISOString(), last: new Date(end).toISOString() } } : {};

/**
 * Runs hunts over files, and tells everything about it.
 * @throws WrongRequest, UnreadableFile or ThreadFailed, all with sentences for the user
 */
export async function hunt(request: Request): Promise<Report> {
  const { files, baseline = [], rules = [], jobs, onProgress } = request;
  const now = Date.now();
  const definitions = networksOf(request.networks);
  const pack = readPack(rules);
  const { hunts, problems } = unique(pack.hunts.map(({ hunt: file }) => withoutTests(file)));
  const chosen = chooseHunts(hunts, request);
  if (isLeft(chosen)) {
    throw new WrongRequest(chosen.left);
  }
  const networks = makeNetworks(definitions);
  const { hunts: asked, refused } = askable(chosen.right, { networks, now });
  const maxCells = Math.max(LEAST_CELLS, Math.ceil(ALL_CELLS / jobs));
  const order = { hunts: asked, networks: definitions, now, maxCells, files, baseline, jobs };
  const hunted = await huntFiles(order, onProgress);
  const sorted = sortOutcomes(hunted.outcomes, hunted.testimony, networks, {
    begin: hunted.learning,
    end: hunted.end,
    hasBaseline: baseline.length > 0,
  });
  const { events, empty, refused: lines, first } = hunted.lines;
  const nameOf = (place: number) => [...baseline, ...files][place] ?? '';
  return {
    made: new Date(now).toISOString(),
    version: versionOf(),
    files,
    results: sorted.results,
    quiet: sorted.quiet,
    unanswered: [...refused, ...sorted.unanswered],
    ...periodOf(hunted),
    lines: {
      events,
      empty,
      refused: lines,
      firstRefused: first.map(({ at, why }) => ({ file: nameOf(at.file), line: at.line, why })),
      untimed: hunted.timeless,
    },
    problems: [
      ...pack.refused.map(({ file, line, message }) => `${file}:${line}: ${message}`),
      ...problems,
      ...hunted.problems,
    ],
    notes: [...hunted.notes, ...sorted.notes, ...new Set(hunted.outcomes.flatMap(({ note }) => note ?? []))],
    seconds: (Date.now() - now) / 1_000,
    bytes: hunted.bytes,
  };
}
