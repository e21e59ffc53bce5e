import type { Source } from '#common/api/status';
import { defaultState } from '../state';
import { whyEmpty, type Emptiness } from './why_empty';

const source: Source = {
  index: 'suricata-eve',
  layout: 'eve',
  oldest: '2026-11-18T07:31:00Z',
  newest: '2026-11-20T15:36:00Z',
  events: 3,
  eventTypes: [{ value: 'dns', count: 3 }],
  problems: [],
};

const nothing: Emptiness = { state: defaultState, sources: [source], otherTypes: 0, notes: [] };
const asking = (query: string): Partial<Emptiness> => ({ state: { ...defaultState, query } });

test.each<[string, Partial<Emptiness>, string[]]>([
  ['no source at all', { sources: [], anyTime: 0 }, ['no_source']],
  ['sources without events', { sources: [{ ...source, eventTypes: [] }] }, ['no_source']],
  ['a type that no source has', asking('event_type:tls and tls.sni:*'), ['event_type']],
  ['the same, quoted', asking('event_type: "tls"'), ['event_type']],
  ['a type that is there', asking('event_type:dns'), ['query']],
  ['types switched off', { otherTypes: 4 }, ['types']],
  ['outside of the period', { anyTime: 12 }, ['period']],
  ['filters', { withoutPills: 5 }, ['pills']],
  ['several reasons', { otherTypes: 4, anyTime: 12, withoutPills: 5 }, ['types', 'period', 'pills']],
  ['a field that nothing has', { notes: ['There is no field tls.snii.'] }, ['note']],
  ['none that is known', {}, ['query']],
])('%s', (_, known, expected) =>
  expect(whyEmpty({ ...nothing, ...known }).map(({ id }) => id)).toEqual(expected),
);
