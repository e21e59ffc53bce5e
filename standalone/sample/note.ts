import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isRight } from 'fp-ts/lib/Either';
import * as t from 'io-ts';

/** The sample in one cluster. Noted before the first event is loaded, so that a load that was broken off goes on with the same offset. */
const note = t.strict({
  index: t.string,
  /** Milliseconds by which every time was moved. */
  offset: t.number,
  isLoaded: t.boolean,
});
export type Note = t.TypeOf<typeof note>;

/** By the cluster's UUID: one SPOOR_HOME may serve several clusters in turn, and none is to pass for another. */
const notes = t.record(t.string, note);
type Notes = t.TypeOf<typeof notes>;

/** What is noted of all clusters; nothing where the file is not there or holds something else. */
function readNotes(path: string): Notes {
  if (!existsSync(path)) {
    return {};
  }
  try {
    const decoded = notes.decode(JSON.parse(readFileSync(path, 'utf8')));
    return isRight(decoded) ? decoded.right : {};
  } catch {
    return {};
  }
}

/** @param cluster UUID */
export function readNote(path: string, cluster: string): Note | undefined {
  const all = readNotes(path);
  return Object.hasOwn(all, cluster) ? all[cluster] : undefined;
}

/** @param cluster UUID */
export function writeNote(path: string, cluster: string, changed: Note): void {
  writeFileSync(path, JSON.stringify({ ...readNotes(path), [cluster]: changed } satisfies Notes));
}
