import { isAscii, isUtf8 } from 'node:buffer';
import { isJsonObject, type JsonObject } from '#common/json';
import { MAX_LINE_BYTES } from './lines';

/** Levels of objects and lists in an event. Suricata writes 8 at most (measured over the lab's data, 2026-11-22). */
const MAX_DEPTH = 64;

/**
 * Shorter lines are not asked for their depth, which would cost as much as parsing them: what they can nest, any code
 * that walks an event can walk.
 */
const SHORT_CHARACTERS = 4_000;

/**
 * Why a line is no event, in words for the user. None of them quotes the line: what is broken cannot be searched for
 * secrets.
 */
export const refusals = {
  'not JSON': 'it is not valid JSON: cut short, or two lines run into one another',
  'not an object': 'it is JSON, but not an object',
  'no event_type': 'it has no event_type, so that it is no record of Suricata',
  'not UTF-8': 'it is not UTF-8: convert the file, e.g. with iconv',
  'too deep': `it nests objects deeper than ${MAX_DEPTH} levels`,
  'too long': `it is longer than ${MAX_LINE_BYTES / 1024 / 1024} MB`,
} as const;
export type Refusal = keyof typeof refusals;

/** Whom lines are told to, in their order. */
export interface Intake {
  event(event: JsonObject): void;
  empty(): void;
  /** @param at how many lines stand before it in the bytes */
  refused(at: number, why: Refusal): void;
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Whether a value nests deeper than anybody's event; walks without recursion, as a bomb would overflow the stack. */
function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    const below: unknown[] = [];
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue;
      for (const child of Object.values(item)) below.push(child);
    }
    level = below;
  }
  return false;
}

function take(text: string, at: number, intake: Intake): void {
  const line = text.endsWith('\r') ? text.slice(0, -1) : text;
  if (line === '') return intake.empty();
  const event = parse(line);
  if (event === undefined) return line.trim() === '' ? intake.empty() : intake.refused(at, 'not JSON');
  if (!isJsonObject(event)) return intake.refused(at, 'not an object');
  if (line.length > SHORT_CHARACTERS && isTooDeep(event)) return intake.refused(at, 'too deep');
  if (!Object.hasOwn(event, 'event_type') || typeof event.event_type !== 'string') {
    return intake.refused(at, 'no event_type');
  }
  intake.event(event);
}

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Reads whole lines as events; each line is told of once.
 * @param bytes lines, each with its end
 * @param isBeginning whether a byte order mark may stand in front
 */
export function readEvents(bytes: Uint8Array, isBeginning: boolean, intake: Intake): void {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isMarked = isBeginning && whole.subarray(0, UTF8_MARK.length).equals(UTF8_MARK);
  const buffer = isMarked ? whole.subarray(UTF8_MARK.length) : whole;
  const isText = isUtf8(buffer);
  // What is not UTF-8 in some line is still decoded whole, to find the lines; latin1 keeps one character a byte.
  const text = isText && !isAscii(buffer) ? buffer.toString('utf8') : buffer.toString('latin1');
  let start = 0;
  for (let at = 0, end = text.indexOf('\n'); end !== -1; at += 1, end = text.indexOf('\n', start)) {
    if (isText) take(text.slice(start, end), at, intake);
    else takeBytes(buffer.subarray(start, end), at, intake);
    start = end + 1;
  }
}

function takeBytes(bytes: Buffer, at: number, intake: Intake): void {
  if (isUtf8(bytes)) take(bytes.toString('utf8'), at, intake);
  else intake.refused(at, 'not UTF-8');
}
