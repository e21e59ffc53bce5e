import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync, zipSync, type Zippable } from 'fflate';

/** Content of each file by its path in the zip. */
export type Files = Record<string, Uint8Array>;

/** Where the plugin's files lie in the zip. */
export const FOLDER = 'kibana/spoor';

export const readZip = (path: string): Files => unzipSync(readFileSync(path));

export const writeZip = (path: string, files: Zippable): void =>
  writeFileSync(path, zipSync(files, { level: 1 }));

export const textOf = (files: Files, path: string): string =>
  Buffer.from(files[`${FOLDER}/${path}`] ?? []).toString('utf8');

/** The same files, of which some have another content; `undefined` leaves one out. */
export function withFiles(files: Files, changes: Readonly<Record<string, string | undefined>>): Files {
  const changed = Object.entries(changes).map(([path, text]) => [`${FOLDER}/${path}`, text] as const);
  const kept = Object.entries(files).filter(([path]) => changed.every(([other]) => other !== path));
  const made = changed.flatMap(([path, text]) =>
    text === undefined ? [] : [[path, Buffer.from(text)] as const],
  );
  return Object.fromEntries([...kept, ...made]);
}

/** The same files, of whose manifest some keys have another value. */
export const withManifest = (files: Files, changes: object): Files =>
  withFiles(files, {
    'kibana.json': JSON.stringify({ ...JSON.parse(textOf(files, 'kibana.json')), ...changes }, null, 2),
  });
