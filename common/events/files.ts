import type { EventHit } from '#common/api/events';
import { isJsonObject } from '../json';
import { numberAt, textAt } from './values';

/** A file that Suricata saw, with the record that says so. */
export interface FileSeen {
  readonly name: string;
  /** `fileinfo` of a file record, `files` of an alert: where the fields of the checksums stand. */
  readonly root: 'fileinfo' | 'files';
  readonly magic?: string;
  /** Bytes. */
  readonly size?: number;
  readonly md5?: string;
  readonly sha1?: string;
  readonly sha256?: string;
  /** `CLOSED`: seen to its end; `TRUNCATED`: not, and checksums are of a part. */
  readonly state?: string;
  /** Whether Suricata kept the file. */
  readonly stored?: boolean;
  readonly hit: EventHit;
}

/** The files of an event and its relatives, each once: a file record says more than an alert that mentions the file. */
export function filesOf(hits: readonly EventHit[]): readonly FileSeen[] {
  const all = hits.flatMap((hit) => [
    ...(isJsonObject(hit.event['fileinfo']) ? [toFile(hit.event['fileinfo'], 'fileinfo', hit)] : []),
    ...(Array.isArray(hit.event['files'])
      ? hit.event['files'].filter(isJsonObject).map((file) => toFile(file, 'files', hit))
      : []),
  ]);
  const records = all.filter(({ root }) => root === 'fileinfo');
  const mentions = all.filter(({ root }) => root === 'files');
  const known = new Set<string>();
  return [...records, ...mentions].filter((file) => {
    // An alert may come before the file is whole, so its mention has no checksum: name and flow must do.
    const key = `${textAt(file.hit.event, 'flow_id')} ${file.name} ${file.root === 'fileinfo' ? file.sha256 : ''}`;
    const mention = `${textAt(file.hit.event, 'flow_id')} ${file.name} `;
    const isKnown = known.has(key) || (known.has(mention) && file.root === 'files');
    known.add(key).add(mention);
    return !isKnown;
  });
}

function toFile(file: Readonly<Record<string, unknown>>, root: FileSeen['root'], hit: EventHit): FileSeen {
  const stored = file['stored'];
  return {
    name: textAt(file, 'filename') ?? '',
    root,
    magic: textAt(file, 'magic'),
    size: numberAt(file, 'size'),
    md5: textAt(file, 'md5'),
    sha1: textAt(file, 'sha1'),
    sha256: textAt(file, 'sha256'),
    state: textAt(file, 'state'),
    stored: typeof stored === 'boolean' ? stored : undefined,
    hit,
  };
}
