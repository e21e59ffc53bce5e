import * as either from 'fp-ts/Either';
import type { Query } from './ast';
import { parseQuery } from './parse';
import { pillText, pillToQuery, withPills, type Pill } from './pills';
import { printQuery } from './print';

const pill = (kind: Pill['kind'], field: string, value: string, more: Partial<Pill> = {}): Pill => ({
  ...{ id: '1', kind, field, value, negated: false, disabled: false },
  ...more,
});

test.each<[Pill, string]>([
  [pill('is', 'tls.sni', 'a.test'), 'tls.sni:a.test'],
  [pill('is', 'tls.sni', '*"x'), 'tls.sni:"*\\"x"'],
  [pill('is', 'tls.sni', 'x', { negated: true }), 'not tls.sni:x'],
  [pill('wildcard', 'tls.issuerdn', "*Let's (E5)*"), "tls.issuerdn:*Let's \\(E5\\)*"],
  [pill('wildcard', 'tls.sni', 'whole'), 'tls.sni:whole'],
  [pill('wildcard', 'tls.sni', '**'), 'tls.sni:*'],
  [pill('exists', 'tls.sni', ''), 'tls.sni:*'],
  [pill('range', 'dest_port', '>= 1024'), 'dest_port >= 1024'],
  [pill('range', 'timestamp', '<"2026-11-20T14:00:00Z"'), 'timestamp < "2026-11-20T14:00:00Z"'],
  [pill('kql', '', 'a:b or c:d', { negated: true }), 'not (a:b or c:d)'],
  [pill('is', 'flow_id.tls.sni', 'x'), 'flow_id.tls.sni:x'],
])('%j says %s', (one, text) => {
  expect(pillText(one)).toBe(text);
});

test.each<[Pill, RegExp]>([
  [pill('range', 'dest_port', 'much'), /^A range is an operator and a value, such as dest_port >= 100\.$/],
  [pill('is', '', 'x'), /^A filter needs a field\.$/],
  [pill('is', 'host_id.roles', 'x'), /cannot be asked in this version/],
  [pill('kql', '', 'a:('), /never closed/],
])('%j is refused', (one, message) => {
  expect(pillToQuery(one)).toMatchObject(either.left({ message: expect.stringMatching(message) }));
});

test('the bar and the pills that are on must all hold', () => {
  const bar = pillToQuery(pill('kql', '', 'a:b or c:d'));
  const pills = [
    pill('is', 'e', 'f', { negated: true }),
    pill('is', 'g', 'h', { disabled: true }),
    pill('kql', '', ''),
  ];
  const joined = either.isRight(bar) ? withPills(bar.right, pills) : bar;
  expect(either.map(printQuery)(joined)).toEqual(either.right('(a:b or c:d) and not e:f'));
  expect(withPills({ type: 'all' }, [])).toEqual(either.right({ type: 'all' }));
});

test('two pills about the flow speak of two events, also after they went through text', () => {
  const joined = withPills({ type: 'all' }, [
    pill('is', 'flow_id.event_type', 'alert'),
    pill('is', 'flow_id.event_type', 'fileinfo'),
  ]);
  expect(either.map(printQuery)(joined)).toEqual(
    either.right('(flow_id.event_type:alert) and (flow_id.event_type:fileinfo)'),
  );
  expect(either.chain((query: Query) => parseQuery(printQuery(query)))(joined)).toEqual(joined);
});
