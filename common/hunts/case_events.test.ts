import { caseEvents } from './case_events';

const event = {
  timestamp: '2026-11-20T14:05:12.002000+0000',
  src_port: 1,
  tls: { sni: 'a.test', version: 'x' },
};

test('one event is itself, several are themselves', () => {
  expect(caseEvents({ note: '', event })).toEqual([event]);
  expect(caseEvents({ note: '', events: [event, {}] })).toEqual([event, {}]);
});

test('a repeated event moves in time and varies where it is told to', () => {
  const vary = { src_port: '40{n}', 'tls.sni': 'x{n}.test', 'dns.rrname': '{n}{n}' };
  expect(caseEvents({ note: '', event, repeat: 2, every: '30s', vary })).toEqual([
    { ...event, src_port: 401, tls: { sni: 'x1.test', version: 'x' }, dns: { rrname: '11' } },
    {
      timestamp: '2026-11-20T14:05:42.002Z',
      src_port: 402,
      tls: { sni: 'x2.test', version: 'x' },
      dns: { rrname: '22' },
    },
  ]);
});

test('names of an object’s own inheritance are plain names', () => {
  const [first] = caseEvents({ note: '', event: {}, repeat: 2, vary: { 'constructor.name': 'x' } });
  expect(first).toEqual({ constructor: { name: 'x' } });
});
