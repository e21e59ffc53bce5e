import fc from 'fast-check';
import type { EveEvent } from '../../query/paths';
import type { Hunt } from '../hunt';

/** A hunt for tests, of which only query and block matter. */
export const huntOf = (rest: Partial<Hunt>): Hunt => ({
  id: 'x',
  version: 1,
  title: 'x',
  description: 'x',
  category: 'policy',
  severity: 'low',
  status: 'test',
  query: '',
  requires: { event_types: [], fields: [] },
  why: 'x',
  investigate: [],
  false_positives: [],
  ...rest,
});

/** 2026-11-20, 09:00 UTC, in milliseconds since 1970. */
const MORNING = Date.UTC(2026, 10, 20, 9);

/** A time so many milliseconds after `MORNING`, as Suricata writes it. */
export const timestamp = (after: number): string =>
  new Date(MORNING + after).toISOString().replace('Z', '000+0000');

const address = (net: string) => fc.integer({ min: 1, max: 3 }).map((host) => `${net}.${host}`);

/** Events near together, of few hosts, names and flows, so that groups, windows and joins come about by chance. */
const anyEvent: fc.Arbitrary<EveEvent> = fc
  .record(
    {
      timestamp: fc.integer({ min: 0, max: 3_600_000 }).map(timestamp),
      event_type: fc.constantFrom('dns', 'tls', 'flow'),
      src_ip: address('10.1.1'),
      dest_ip: address('198.51.100'),
      flow_id: fc.integer({ min: 1, max: 6 }),
      parent_id: fc.integer({ min: 1, max: 6 }),
      dns: fc.record({ rrname: fc.constantFrom('a.test', 'b.test', 'c.test') }),
      flow: fc.record({ bytes_toserver: fc.integer({ min: 0, max: 100 }) }),
      email: fc.record({ attachment: fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }) }),
    },
    { requiredKeys: ['event_type', 'src_ip'] },
  )
  .map((event) => ({ ...event }));

/** Enough events for bursts. */
export const anyEvents = fc.array(anyEvent, { maxLength: 60 });
