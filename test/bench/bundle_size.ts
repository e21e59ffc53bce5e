import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Figure } from './report';

const BUNDLE = 'build/plugin/spoor/target/public/spoor.plugin.js';
/** Bytes; a kilobyte has 1000. */
const LIMIT = 350_000;

/** What a browser downloads of ours: React, EUI and Charts are the host's. */
export async function measureBundle(): Promise<Figure> {
  const size = gzipSync(await readFile(BUNDLE), { level: 9 }).length;
  return {
    name: 'browser code, gzip',
    spoor: `${(size / 1_000).toFixed(1)} kB`,
    bare: '–',
    target: '≤ 350 kB',
    isReached: size <= LIMIT,
  };
}
