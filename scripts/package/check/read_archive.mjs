import yauzl from 'yauzl';

const { openPromise } = yauzl;

const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;

/** More than any Spoor: an archive that unpacks to more is not one. */
const MOST_BYTES = 100_000_000;

async function readAll(archive, entry) {
  const stream = await archive.openReadStreamPromise(entry);
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Reads all entries; yauzl, with which Kibana's installer reads, refuses paths that lead out of the folder. */
async function entriesOf(path) {
  const archive = await openPromise(path, { autoClose: false, strictFileNames: true });
  try {
    const entries = [];
    let bytes = 0;
    for await (const entry of archive.eachEntry()) {
      bytes += entry.uncompressedSize;
      if (bytes > MOST_BYTES) throw new Error(`it unpacks to more than ${MOST_BYTES} bytes`);
      if (entry.fileName.endsWith('/')) continue;
      const isLink = ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK;
      entries.push({ path: entry.fileName, isLink, content: await readAll(archive, entry) });
    }
    return entries;
  } finally {
    archive.close();
  }
}

/**
 * @param path of a zip
 * @returns its files, or why it is none
 */
export async function readArchive(path) {
  try {
    return { entries: await entriesOf(path) };
  } catch (error) {
    return { refusal: `${path} cannot be read as a zip: ${error.message}.` };
  }
}
