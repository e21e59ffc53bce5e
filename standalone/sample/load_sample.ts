import { join } from 'node:path';
import { offsetToEndAt } from '#common/time/shift';
import { type Connection, connect } from '../elasticsearch/clients';
import type { Home } from '../home';
import type { Progress } from '../progress';
import type { Settings } from '../settings/settings';
import { clusterOf, isEmpty, noteOffset } from './cluster';
import { decide } from './decide';
import { readNote, writeNote } from './note';
import { defineOrganisation } from './organisation';
import { runLoader } from './run_loader';
import { sample, sayDuration } from './sample';

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
 * Loads the lab's events into an empty cluster on a first start, and defines its networks and user groups.
 * @throws Problem when that fails
 */
export async function loadSample(options: SampleOptions): Promise<void> {
  const { settings, connection, home, progress, project, signal } = options;
  const path = join(home.folder, 'sample.json');
  if (settings.sample === 'none') {
    return;
  }
  const clients = connect(connection);
  try {
    const cluster = await clusterOf(clients.engine);
    const decision = decide(settings.sample, readNote(path, cluster));
    if (decision.type === 'leave') {
      return;
    }
    if (decision.type === 'load_if_empty' && !(await isEmpty(clients.engine))) {
      return;
    }
    const wanted = settings.sampleTimes === 'original' ? 0 : offsetToEndAt(sample.newest, Date.now());
    const offset = decision.type === 'go_on' ? decision.offset : wanted;
    const { index, files } = sample;
    const remember = (isLoaded: boolean) => writeNote(path, cluster, { index, offset, isLoaded });
    remember(false);
    const program = join(project, 'build', 'cli', 'spoor.js');
    const created = await progress.during('Loading the lab sample', () =>
      runLoader({ connection, program, folder: project, files, index, offset, signal }),
    );
    await noteOffset(clients.engine, index, offset);
    await defineOrganisation(clients.engine, project);
    remember(true);
    progress.say(`Loaded ${created.toLocaleString('en')} events into "${index}". ${explainTimes(offset)}`);
  } finally {
    await clients.close();
  }
}
