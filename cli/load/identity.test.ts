import { digestOf, idOf } from './identity';
import { Occurrences } from './occurrences';

test('ids are stable: what is loaded already would be doubled if they changed', () => {
  const digest = digestOf(Buffer.from('{"timestamp":"2026-11-20T14:05:12.002184+0000"}'));
  expect([idOf(digest, 1), idOf(digest, 2)]).toEqual([
    'QoxZFWJ-JNVlDUUSTq4PMiELVQh',
    'XawlgAwSc_bK76yi1DXasBqPTG4',
  ]);
});

test('counts identical lines, and different ones apart', () => {
  const occurrences = new Occurrences();
  expect(['a', 'b', 'a', 'a', 'b'].map((digest) => occurrences.next(digest))).toEqual([1, 1, 2, 3, 2]);
});

test('remembers as many lines as it promises, and forgets in time', () => {
  const occurrences = new Occurrences(3);
  expect(
    ['a', 'b', 'c', 'd', 'e', 'a', 'f', 'g', 'h', 'i', 'a'].map((digest) => occurrences.next(digest)),
  ).toEqual([1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1]);
});
