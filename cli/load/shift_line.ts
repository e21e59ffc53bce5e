import { shiftTimestamp, timePaths } from '#common/time/shift';
import { members, type Member } from './members';

const inside = timePaths.flatMap(([name, child]) => (child === undefined ? [] : [[name, child] as const]));
const outside = timePaths.flatMap(([name, child]) => (child === undefined ? [name] : []));

function* timesOf(text: string): Generator<Member> {
  for (const member of members(text, text.indexOf('{'))) {
    if (outside.includes(member.name)) yield member;
    const children = inside.filter(([name]) => name === member.name).map(([, child]) => child);
    if (children.length > 0 && text[member.valueStart] === '{') {
      yield* members(text, member.valueStart).filter(({ name }) => children.includes(name));
    }
  }
}

/**
 * Moves the times of a record, and nothing else, in its text.
 * @param text an object, as valid JSON
 * @param offset milliseconds
 */
export function shiftLine(text: string, offset: number): string {
  if (offset === 0) return text;
  let shifted = '';
  let done = 0;
  for (const { valueStart, end } of timesOf(text)) {
    if (text[valueStart] !== '"') continue;
    const quoted = text.slice(valueStart, end).trimEnd();
    shifted += `${text.slice(done, valueStart)}"${shiftTimestamp(quoted.slice(1, -1), offset)}"`;
    done = valueStart + quoted.length;
  }
  return shifted + text.slice(done);
}
