import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { codeOf, messageOf, Problem } from '../problem';
import type { Progress } from '../progress';
import { unzip } from './unzip';

const run = promisify(execFile);

/** The Elasticsearch that the host starts: server, security and transport, from Maven Central. */
const VERSION = '8.19.21';
const ARTEFACT = `org.elasticsearch.distribution.integ-test-zip:elasticsearch:${VERSION}:zip`;
/** Of the archive, as measured when it was chosen (docs/decisions). */
const SHA_512 =
  'cf6b0a93860d329937ae7f913ec5073b0c726c77639764b93fc83a304aa1dd9d4defcfa2849948eea3b0b47c2065f994908603939fc2a4774c9c4d868c5ec1dd';

const INSTEAD = 'or name an existing Elasticsearch in ELASTICSEARCH_URL';

async function sha512(path: string): Promise<string> {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk);
  }
  return hash.digest('hex');
}

/** What Maven said last that is worth repeating. */
const reasonOf = (output: string) =>
  output
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line.startsWith('[ERROR]'))
    ?.slice('[ERROR] '.length, 300);

/** @throws Problem */
async function download(folder: string, signal: AbortSignal): Promise<void> {
  const goal = ['dependency:copy', `-Dartifact=${ARTEFACT}`, `-DoutputDirectory=${folder}`];
  try {
    await run('mvn', ['-B', '-q', '-Dstyle.color=never', ...goal], {
      cwd: folder,
      maxBuffer: 10_000_000,
      signal,
    });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') {
      throw new Problem(
        `There is no Maven (mvn), which fetches Elasticsearch; install it (Debian: \`apt-get install maven\`), ${INSTEAD}.`,
      );
    }
    const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    throw new Problem(
      `Maven could not fetch Elasticsearch ${VERSION} (${reasonOf(output) ?? messageOf(error)}); check the network and Maven's settings, ${INSTEAD}.`,
    );
  }
}

/**
 * @param expected hexadecimal SHA-512
 * @throws Problem when the file is not what it should be; it is deleted, so that the next start fetches it again
 */
async function checkSum(path: string, expected: string): Promise<void> {
  const found = await sha512(path);
  if (found !== expected) {
    rmSync(path, { force: true });
    throw new Problem(
      `The checksum of the fetched Elasticsearch differs (SHA-512 ${found.slice(0, 12)}… instead of ${expected.slice(0, 12)}…); ` +
        `it was deleted, so run the command again, and check your Maven mirror when it happens again.`,
    );
  }
}

/**
 * Brings the distribution into a folder, unless it lies there already.
 * @returns the distribution's own folder
 * @throws Problem
 */
export async function fetchDistribution(
  folder: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<string> {
  const name = `elasticsearch-${VERSION}`;
  const target = join(folder, name);
  if (existsSync(target)) {
    return target;
  }
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, `${name}.zip`);
  if (!existsSync(archive)) {
    await progress.during(`Fetching Elasticsearch ${VERSION} (107 MB) with Maven`, () =>
      download(folder, signal),
    );
  }
  await progress.during('Checking and unpacking it', async () => {
    await checkSum(archive, SHA_512);
    // Unpacked beside and renamed, so that what was broken off is never taken for whole.
    const unpacked = join(folder, 'unpacking');
    rmSync(unpacked, { recursive: true, force: true });
    try {
      unzip(archive, unpacked);
      renameSync(join(unpacked, name), target);
    } catch (error) {
      throw codeOf(error) === 'ENOSPC'
        ? new Problem(
            `The disk of ${folder} is full; make room, or set SPOOR_HOME to a folder on another disk.`,
          )
        : error;
    } finally {
      rmSync(unpacked, { recursive: true, force: true });
    }
    rmSync(archive);
  });
  return target;
}
