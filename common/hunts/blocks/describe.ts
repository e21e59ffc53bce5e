import { formatBytes, formatExact } from '../../format/numbers';
import type { Block } from './block';

const UNITS: Readonly<Record<string, string>> = { s: 'second', m: 'minute', h: 'hour', d: 'day' };

const counted = (count: number, noun: string): string =>
  `${formatExact(count)} ${noun}${count === 1 ? '' : 's'}`;

/** `10 minutes` for `10m`; a text that is no span stays as it is. */
function spanText(span: string): string {
  const [, count, unit = ''] = /^(\d+)([smhd])$/.exec(span) ?? [];
  return count === undefined ? span : counted(Number(count), UNITS[unit] ?? '');
}

/** `a`, `a and b`, `a, b and c`. */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

const ofOne = (by: readonly string[]): string => (by.length === 0 ? '' : ` of one ${listed(by)}`);

/** Suricata counts bytes in fields of such names: `flow.bytes_toserver`, `fileinfo.size`, `http.length`. */
const isBytes = (field: string): boolean => /bytes|(^|[._])(size|length)$/.test(field);

const amount = (total: number, field: string): string =>
  isBytes(field) ? formatBytes(total) : formatExact(total);

/**
 * What a block asks for, to stand behind "finds": `at least 20 events of one src_ip within 10 minutes`.
 * Begins small and has no full stop.
 */
export function describeBlock(block: Block): string {
  switch (block.type) {
    case 'threshold':
      return `at least ${counted(block.at_least, 'event')}${ofOne(block.by)} within ${spanText(block.window)}`;
    case 'distinct':
      return `at least ${formatExact(block.at_least)} different ${block.field}${ofOne(block.by)} within ${spanText(block.window)}`;
    case 'sum':
      return `at least ${amount(block.at_least, block.field)} of ${block.field}${ofOne(block.by)} within ${spanText(block.window)}`;
    case 'rare':
      return block.at_most === 1
        ? `a ${block.field} that only one ${block.by} has`
        : `a ${block.field} that at most ${formatExact(block.at_most)} different ${block.by} have`;
    case 'first_seen':
      return `a ${listed(block.fields)} that was never seen before, after ${spanText(block.learn)} of learning`;
    case 'beacon': {
      const even = block.size === undefined ? 'evenly in time' : `evenly in time and in ${block.size}`;
      return `at least ${counted(block.at_least, 'event')}${ofOne(block.by)} that come ${even}, with a score of ${block.score} or more of 100`;
    }
  }
}

/**
 * What was measured of one finding: `22 events in 10 minutes`, `7 different dest_ip in 1 hour`, `1.4 GB in 1 day`,
 * `only one src_ip: 10.1.1.20`.
 */
export function describeMeasure(block: Block, measure: number, hosts: readonly string[] = []): string {
  switch (block.type) {
    case 'threshold':
      return `${counted(measure, 'event')} in ${spanText(block.window)}`;
    case 'distinct':
      return `${formatExact(measure)} different ${block.field} in ${spanText(block.window)}`;
    case 'sum':
      return `${amount(measure, block.field)} in ${spanText(block.window)}`;
    case 'rare':
      return (
        (measure === 1 ? `only one ${block.by}` : `${formatExact(measure)} different ${block.by}`) +
        (hosts.length === 0 ? '' : `: ${hosts.join(', ')}`)
      );
    case 'first_seen':
      return `${counted(measure, 'event')} since it was new`;
    case 'beacon':
      return `score ${formatExact(measure)} of 100`;
  }
}
