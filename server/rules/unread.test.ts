import type { PartialFailure } from '#common/api/shared';
import type { BucketBlock } from '#common/hunts/buckets/scan';
import { STOPPED } from '../elasticsearch/failures';
import { unreadNote, whyUnsaid } from './unread';

const broken = { what: 'eve-7[0]', reason: 'The shard is gone.' };

test.each<[string, BucketBlock['type'], PartialFailure[], boolean, boolean]>([
  ['all was read', 'rare', [], true, true],
  ['one index fails', 'threshold', [broken], true, true],
  ['one index fails', 'distinct', [broken], true, true],
  ['one index fails', 'sum', [broken], true, true],
  ['something may look rare that is not', 'rare', [broken], true, false],
  ['nothing could be read', 'threshold', [broken], false, false],
  ['time was too short', 'threshold', [broken, STOPPED], true, false],
])('where %s, a rule with %s can or cannot say what is there', (_, type, unread, knowsFields, says) => {
  const why = whyUnsaid(type, unread, knowsFields);
  if (says) expect(why).toBeUndefined();
  else expect(why).toContain(`cannot be said what is there. ${broken.what}: ${broken.reason}`);
});

test('three failures are enough to tell', () =>
  expect(unreadNote(Array.from({ length: 9 }, () => broken)).split('eve-7[0]')).toHaveLength(4));
