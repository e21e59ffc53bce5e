import { readEvents, type Intake } from './read_events';

/** What became of each line, in order: an event's `n`, or the word for it. */
function read(content: string | Buffer, isBeginning = true) {
  const told: unknown[] = [];
  const intake: Intake = {
    event: (event) => told.push(event.n),
    empty: () => told.push('empty'),
    refused: (at, why) => told.push(`${at}: ${why}`),
  };
  readEvents(Buffer.from(content), isBeginning, intake);
  return told;
}

const event = (n: number, more = '') => `{"event_type":"dns","n":${n}${more}}\n`;
const nested = (depth: number) => `,"deep":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

test.each<[string, string | Buffer, unknown[]]>([
  ['events', event(1) + event(2), [1, 2]],
  ['ends of lines of Windows', '{"event_type":"dns","n":1}\r\n\r\n', [1, 'empty']],
  ['empty and blank lines', `\n \t\n${event(3)}`, ['empty', 'empty', 3]],
  ['a byte order mark', `\ufeff${event(1)}`, [1]],
  ['text that is not ASCII', event(1, ',"user":"jürgen","城":"☃"'), [1]],
  ['a cut line', '{"event_type":"dns","n', []],
  ['a line that was cut and ended', `{"event_ty\n${event(2)}`, ['0: not JSON', 2]],
  ['two lines in one', `${event(1).trim()}${event(1)}${event(2)}`, ['0: not JSON', 2]],
  ['JSON that is no object', `[]\nnull\n"x"\n12\n`, [0, 1, 2, 3].map((at) => `${at}: not an object`)],
  ['records of something else', '{"a":1}\n{"event_type":7}\n', ['0: no event_type', '1: no event_type']],
  ['an inherited event_type', '{"__proto__":{"event_type":"dns"}}\n', ['0: no event_type']],
  [
    'Latin-1 in one line',
    Buffer.from(`${event(1)}${event(2, ',"a":"é"')}${event(3)}`, 'latin1'),
    [1, '1: not UTF-8', 3],
  ],
  ['as deep as events are', event(1, nested(20)), [1]],
  ['a bomb', event(1, nested(100_000)) + event(2), ['0: too deep', 2]],
  ['a bomb of lists', event(1, `,"a":${'['.repeat(100_000)}${']'.repeat(100_000)}`), ['0: too deep']],
  ['zero bytes', `\0\0\0\n${event(2)}`, ['0: not JSON', 2]],
])('reads %s', (_, content, expected) => {
  expect(read(content)).toEqual(expected);
});

test('takes a byte order mark for content within a file', () => {
  expect(read(`\ufeff${event(1)}`, false)).toEqual(['0: not JSON']);
});

test('keys that every object answers to are inert', () => {
  readEvents(Buffer.from('{"event_type":"dns","__proto__":{"polluted":true},"constructor":1}\n'), true, {
    event: (found) => expect(Object.keys(found)).toEqual(['event_type', '__proto__', 'constructor']),
    empty: () => undefined,
    refused: () => undefined,
  });
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
