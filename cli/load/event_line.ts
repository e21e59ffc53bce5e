import { isUtf8 } from 'node:buffer';
import { left, right, type Either } from 'fp-ts/lib/Either';
import { shiftTimestamp } from '#common/time/shift';
import { parseTimestamp } from '#common/time/timestamp';
import { shiftLine } from './shift_line';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What stands in a message of what stood in a file. */
const shown = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

/**
 * Makes the document of a line: the line itself, moved in time, with `@timestamp` in front. It is checked, but never
 * written anew, so that large numbers stay what they are.
 * @returns or why it is refused
 */
export function toDocument(line: Buffer, offset: number): Either<string, string> {
  if (!isUtf8(line)) return left('it is not UTF-8: convert the file, e.g. with iconv');
  const text = line.toString('utf8');
  const event = parse(text);
  if (event === undefined) return left(`it is not valid JSON: ${shown(text)}`);
  if (typeof event !== 'object' || event === null || Array.isArray(event)) {
    return left(`it is JSON, but not an object: ${shown(text)}`);
  }
  const time = Object.hasOwn(event, 'timestamp') && 'timestamp' in event ? event.timestamp : undefined;
  if (time === undefined) return left('it has no timestamp');
  if (typeof time !== 'string' || !parseTimestamp(time)) {
    return left(
      `its timestamp is no time with a zone such as 2026-11-20T14:05:12.002184+0000: ${shown(JSON.stringify(time))}`,
    );
  }
  const shifted = shiftLine(text, offset);
  if (Object.hasOwn(event, '@timestamp')) return right(shifted);
  const timestamp = offset === 0 ? time : shiftTimestamp(time, offset);
  return right(`{"@timestamp":"${timestamp}",${shifted.slice(shifted.indexOf('{') + 1)}`);
}
