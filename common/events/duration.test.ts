import { lastedSeconds } from './duration';

const at = (time: string) => `2026-11-20T14:05:${time}+0000`;

test.each<[string, object, number | undefined]>([
  ['milliseconds', { start: at('12.002177'), end: at('12.008200'), age: 0 }, 0.006],
  ['seconds', { start: at('12.002177'), end: at('42.033177'), age: 30 }, 30.031],
  ['no end', { start: at('12.002177'), age: 4 }, 4],
  ['a clock that went back', { start: at('12.002177'), end: at('11.000000'), age: 0 }, 0],
  ['no time at all', { start: 'soon', end: '<script>' }, undefined],
])('%s', (_, flow, expected) => expect(lastedSeconds({ flow }, 'flow')).toBe(expected));

test('each record has its own', () => expect(lastedSeconds({ flow: { age: 3 } }, 'netflow')).toBeUndefined());
