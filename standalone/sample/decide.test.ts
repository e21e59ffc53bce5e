import { decide, type Decision, isUnused } from './decide';
import type { Note } from './note';

const begun: Note = { index: 'suricata-eve', offset: 7, isLoaded: false };
const loaded: Note = { ...begun, isLoaded: true };

test.each<[string, 'lab' | 'none', Note | undefined, Decision]>([
  ['a first start', 'lab', undefined, { type: 'load_if_empty' }],
  ['a cluster of which nothing is noted', 'lab', undefined, { type: 'load_if_empty' }],
  ['a load that was broken off', 'lab', begun, { type: 'go_on', offset: 7 }],
  ['a second start', 'lab', loaded, { type: 'leave' }],
  ['a note of another index', 'lab', { ...loaded, index: 'other' }, { type: 'load_if_empty' }],
  ['not wanted', 'none', undefined, { type: 'leave' }],
  ['not wanted any more, half loaded', 'none', begun, { type: 'leave' }],
])('%s', (_, wanted, note, decision) => expect(decide(wanted, note)).toEqual(decision));

test.each<[string, readonly string[], boolean]>([
  ['nothing', [], true],
  ['Elasticsearch’s own', ['.security-7', '.tasks'], true],
  ['Spoor’s own', ['spoor-saved-objects', 'spoor.default.memory'], true],
  ['an index', ['.security-7', 'logstash-2026'], false],
  ['a data stream', ['.ds-logs-suricata.eve-default-2026.11.22-000001'], false],
  ['an index whose name begins alike', ['spoors'], false],
])('%s: unused is %s', (_, indices, expected) => expect(isUnused(indices)).toBe(expected));
