import type { Block } from '../blocks/block';
import { countOnCleanDay } from './question';

const login = (time: string, user: string) => ({
  timestamp: `2026-11-18T${time}:00.000000+0000`,
  event_type: 'ftp',
  ftp: { command_data: user },
});

const field = 'ftp.command_data';
const firstSeen: Block = { type: 'first_seen', fields: [field], learn: '24h' };

test.each<[what: string, block: Block | undefined, found: number]>([
  ['events without a block', undefined, 6],
  ['a group of the whole day', { type: 'rare', field, by: field, at_most: 1 }, 4],
  ['what is new in the second half, however long the hunt learns', firstSeen, 2],
  ['what is new in the second half, also of a hunt that learns faster', { ...firstSeen, learn: '1m' }, 2],
])('on the clean day %s', (_, block, found) => {
  const day = [
    login('08:00', 'ann'),
    login('09:00', 'bob'),
    login('10:59', 'bob'),
    login('11:01', 'eve'),
    login('13:00', 'ann'),
    login('14:00', 'joe'),
  ];
  expect(countOnCleanDay({ query: { type: 'all' }, block }, day, {})).toBe(found);
});

test('a day without times gives nothing new', () => {
  expect(countOnCleanDay({ query: { type: 'all' }, block: firstSeen }, [{ event_type: 'ftp' }], {})).toBe(0);
});
