import { formatBytes, formatSeconds } from '#common/format/numbers';
import { lastedSeconds } from './duration';
import { summaries } from './summaries';
import { withDots } from './tokens';
import { textAt, valuesAt } from './values';

/** Longest sentence, in characters; a row shows one or two lines, the rest stands in the cards. */
const MAX_LENGTH = 300;

/** Values of an array that a sentence names; the others are counted. */
const MAX_NAMED = 2;

const PLACEHOLDER = /\{([a-z0-9_.|]+)(?::(bytes|lasted))?\}/;

type Event = Readonly<Record<string, unknown>>;

/** An event in one line: `10.1.1.12 → 10.9.0.12:21 FTP USER maggie.simpson → 331`. Masked values read as dots. */
export function sentence(event: Event): string {
  return cut([endpoints(event), summary(event)].filter((part) => part !== '').join(' '));
}

/** What happened, without who: `FTP USER maggie.simpson → 331`. */
export function summary(event: Event): string {
  const type = textAt(event, 'event_type') ?? '';
  const pieces = Object.hasOwn(summaries, type) ? summaries[type] : undefined;
  if (pieces === undefined) return cut(type);
  const words = pieces.flatMap((piece) => fill(piece, event) ?? []);
  return cut(
    withDots(
      words
        .map(({ text }) => text)
        .join(' ')
        .replace(/,$/, ''),
    ),
  );
}

/** Fields whose every value stands in the event's summary, so that nobody need be told them again. */
export function summarized(event: Event): readonly string[] {
  const type = textAt(event, 'event_type') ?? '';
  const pieces = Object.hasOwn(summaries, type) ? (summaries[type] ?? []) : [];
  const said: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    const filled = fill(piece, event);
    if (filled === undefined) continue;
    length += filled.text.length + 1;
    if (length > MAX_LENGTH) break;
    if (filled.path !== undefined && valuesAt(event, filled.path).length <= MAX_NAMED) said.push(filled.path);
  }
  return said;
}

/** `10.1.1.12 → 10.9.0.12:21`; the source's port says little and is left out. */
export function endpoints(event: Event): string {
  const source = textAt(event, 'src_ip');
  const destination = textAt(event, 'dest_ip');
  if (source === undefined && destination === undefined) return '';
  return `${source ?? '?'} → ${withPort(destination ?? '?', textAt(event, 'dest_port'))}`;
}

/** An address with its port, IPv6 in brackets (RFC 3986). */
function withPort(address: string, port: string | undefined): string {
  if (port === undefined || port === '0') return address;
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

/** A piece as it is read; `undefined` where the event lacks its value. */
function fill(piece: string, event: Event): { readonly text: string; readonly path?: string } | undefined {
  const match = PLACEHOLDER.exec(piece);
  if (match === null) return { text: piece };
  const [whole, paths = '', unit] = match;
  const path = paths.split('|').find((candidate) => valuesAt(event, candidate).some((value) => value !== ''));
  if (path === undefined) return undefined;
  return { text: piece.replace(whole, () => read(event, path, unit)), path };
}

function read(event: Event, path: string, unit: string | undefined): string {
  if (unit === 'lasted') {
    return formatSeconds(lastedSeconds(event, path.startsWith('net') ? 'netflow' : 'flow') ?? 0);
  }
  const values = valuesAt(event, path);
  const named = values
    .slice(0, MAX_NAMED)
    .map((value) => (unit === 'bytes' && typeof value === 'number' ? formatBytes(value) : String(value)));
  const others = values.length - named.length;
  return named.join(', ') + (others > 0 ? ` and ${others} more` : '');
}

const cut = (text: string): string => (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text);
