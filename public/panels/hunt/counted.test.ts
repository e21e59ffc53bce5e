import { ApiError } from '#public/app/api_error';
import type { Answer } from '#public/hooks/use_api_query';
import { isLeast, saidOfBefore } from './counted';

const broken = { what: 'logstash-tls[0]', reason: 'shard is gone' };
const ready = { state: 'ready', isEmpty: false, partial: [], notes: [], isRefreshing: false } as const;
const exact = { total: 1_234, relation: 'eq' } as const;

type Case = Answer<{ readonly total: number; readonly relation: 'eq' | 'gte' }>;

test.each<[name: string, answer: Case, said: string | undefined]>([
  ['nothing while it waits', { state: 'waiting' }, undefined],
  ['nothing while it is asked', { state: 'loading' }, undefined],
  [
    'why it could not be asked',
    { state: 'failed', error: new ApiError(504, 'Elasticsearch did not answer.'), retry: () => undefined },
    'The period before could not be asked: Elasticsearch did not answer.',
  ],
  ['an exact number', { ...ready, data: exact }, '1,234 in the period before.'],
  [
    'the least, where there may be more',
    { ...ready, data: { ...exact, relation: 'gte' } },
    'at least 1,234 in the period before.',
  ],
  [
    'the least, and what could not be asked',
    { ...ready, data: exact, partial: [broken] },
    'at least 1,234 in the period before. Not asked: logstash-tls[0] (shard is gone).',
  ],
  [
    'what is to be known of it alone',
    { ...ready, data: exact, notes: ['Known already.', 'Long values are not found.'] },
    '1,234 in the period before. Long values are not found.',
  ],
])('of the period before it is said: %s', (_, answer, said) => {
  expect(saidOfBefore(answer, ['Known already.'])).toBe(said);
});

test.each<[relation: 'eq' | 'gte', failures: number, least: boolean]>([
  ['eq', 0, false],
  ['gte', 0, true],
  ['eq', 1, true],
])('a count that is %s with %d failures', (relation, failures, least) => {
  expect(
    isLeast(
      { relation },
      Array.from({ length: failures }, () => broken),
    ),
  ).toBe(least);
});
