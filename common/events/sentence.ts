import { formatBytes } from '#common/format/numbers';
import { summaries } from './summaries';
import { withDots } from './tokens';
import { textAt, valuesAt } from './values';

/** Longest sentence, in characters; a row shows one or two lines, the rest stands in the cards. */
const MAX_LENGTH = 300;

/** Values of an array that a sentence names; the others are counted. */
const MAX_NAMED = 2;

const PLACEHOLDER = /\{([a-z0-9_.|]+)(:bytes)?\}/;

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
  const words = pieces.flatMap((piece) => fill(piece, event));
  return cut(withDots(words.join(' ').replace(/,$/, '')));
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

function fill(piece: string, event: Event): readonly string[] {
  const match = PLACEHOLDER.exec(piece);
  if (match === null) return [piece];
  const [whole, paths = '', isBytes] = match;
  const path = paths.split('|').find((candidate) => valuesAt(event, candidate).some((value) => value !== ''));
  if (path === undefined) return [];
  return [piece.replace(whole, () => read(event, path, isBytes !== undefined))];
}

function read(event: Event, path: string, isBytes: boolean): string {
  const values = valuesAt(event, path);
  const named = values
    .slice(0, MAX_NAMED)
    .map((value) => (isBytes && typeof value === 'number' ? formatBytes(value) : String(value)));
  const others = values.length - named.length;
  return named.join(', ') + (others > 0 ? ` and ${others} more` : '');
}

const cut = (text: string): string => (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text);
