import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRight } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import { offsetToEndAt } from '#common/time/shift';
import { type Connection, connect } from '../elasticsearch/clients';
import type { Home } from '../home';
import type { Progress } from '../progress';
import type { Settings } from '../settings/settings';
import { isEmpty, noteOffset } from './cluster';
import { runLoader } from './run_loader';
import { sample, sayDuration } from './sample';

/** Noted before the first event is loaded, so that a load that was broken off goes on with the same offset. */
const note = t.strict({ offset: t.number, isLoaded: t.boolean });
type Note = t.TypeOf<typeof note>;

function readNote(path: string): Note | undefined {
  if (!existsSync(path)) {
    return undefined;
  }
  const decoded = note.decode(JSON.parse(readFileSync(path, 'utf8')));
  return isRight(decoded) ? decoded.right : undefined;
}

export interface SampleOptions {
  readonly settings: Pick<Settings, 'sample' | 'sampleTimes'>;
  /** With credentials that may make an index. */
  readonly connection: Connection;
  readonly home: Home;
  readonly progress: Progress;
  /** Folder of the project, which holds `test/data` and `build`. */
  readonly project: string;
  readonly signal: AbortSignal;
}

const explainTimes = (offset: number) =>
  offset === 0
    ? 'The sample keeps its original times (2026-11-18 to 2026-11-20).'
    : `Every time of the sample was moved by ${sayDuration(offset)} (${offset} ms), so that its newest event is of now. ` +
      '`--sample-times original` keeps them.';

/**
 * Loads the lab's events into an empty cluster on a first start.
 * @throws Problem when that fails
 */
export async function loadSample(options: SampleOptions): Promise<void> {
  const { settings, connection, home, progress, project, signal } = options;
  const path = join(home.folder, 'sample.json');
  const before = readNote(path);
  if (settings.sample === 'none' || before?.isLoaded === true) {
    return;
  }
  const clients = connect(connection);
  try {
    if (before === undefined && !(await isEmpty(clients.engine))) {
      return;
    }
    const wanted = settings.sampleTimes === 'original' ? 0 : offsetToEndAt(sample.newest, Date.now());
    const offset = before?.offset ?? wanted;
    const remember = (isLoaded: boolean) =>
      writeFileSync(path, JSON.stringify({ offset, isLoaded } satisfies Note));
    remember(false);
    const { index, files } = sample;
    const program = join(project, 'build', 'cli', 'spoor.js');
    const created = await progress.during('Loading the lab sample', () =>
      runLoader({ connection, program, folder: project, files, index, offset, signal }),
    );
    await noteOffset(clients.engine, index, offset);
    remember(true);
    progress.say(`Loaded ${created.toLocaleString('en')} events into "${index}". ${explainTimes(offset)}`);
  } finally {
    await clients.close();
  }
}
