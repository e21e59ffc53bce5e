import fc from 'fast-check';
import type { Comparison, Literal, Query } from '#common/query/ast';
import type { EveEvent } from '#common/query/match';
import { someLeaf } from '#common/query/paths';

/** A value with the path that it stands at. */
export interface Place {
  readonly path: string;
  readonly value: string;
}

/** The different values of events, with their paths. */
export function placesOf(events: readonly EveEvent[]): Place[] {
  const places = new Map<string, Place>();
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) value.forEach((item) => visit(item, path));
    else if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value)) visit(item, path === '' ? name : `${path}.${name}`);
    } else {
      someLeaf(
        value,
        (leaf) => places.set(`${path} ${String(leaf)}`, { path, value: String(leaf) }) !== undefined,
      );
    }
  };
  events.forEach((event) => visit(event, ''));
  return [...places.values()];
}

/** Names that mean more than one field, for the path that they may stand for. */
const otherNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['src_ip', ['ip']],
  ['dest_ip', ['ip']],
  ['dest_port', ['port']],
  ['timestamp', ['@timestamp']],
  ['dns.queries.rrname', ['dns.rrname']],
  ['dns.query.rrname', ['dns.rrname']],
]);

const networks = [
  '10.0.0.0/8',
  '10.1.1.0/24',
  '10.1.1.20/30',
  '10.1.*',
  '::/0',
  'fd00:1::/32',
  '::ffff:0:0/96',
  '2001:db8::1',
];
const strange = [
  '',
  '0',
  '-1',
  '1e3',
  '200.0',
  '0.5',
  'true',
  'false',
  'null',
  '*',
  '\\',
  '😀',
  'e\u0301',
  '\u202e',
  '9223372036854775808',
];
const times = [
  '2026-11-20',
  '2026-11-20T14:00',
  '2026-11-20T15:00:00+01:00',
  '1795132800000',
  '2026',
  '2026-11-20||+1d/d',
  '2026-11-20T14:06:29.002Z',
];

const comparison = fc.constantFrom<Comparison>('gt', 'gte', 'lt', 'lte');

/** A pattern that a value fits, mostly: pieces of it with stars between. */
const pattern = (value: string): fc.Arbitrary<Literal> =>
  fc
    .tuple(fc.nat(value.length), fc.nat(value.length), fc.boolean(), fc.boolean())
    .map(([a, b, front, back]) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const middle = value.slice(from, to);
      const first = front ? value.slice(0, Math.min(from, 3)) : '';
      const last = back ? value.slice(Math.max(to, value.length - 2)) : '';
      return [first, ...(middle === '' ? [] : [middle]), last];
    })
    .filter((parts) => parts.join('') !== '')
    .map((parts): Literal => ({ type: 'wildcard', parts }));

const isBroken = (text: string) => /\p{Cs}/u.test(text);

const fieldFor = (path: string): fc.Arbitrary<string> => {
  const steps = path.split('.');
  const patterns =
    steps.length > 1
      ? [`${steps.slice(0, -1).join('.')}.*`, `${steps[0]}.*${steps.at(-1)?.slice(-3)}`]
      : [`${path.slice(0, -2)}*`];
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant(path) },
    { weight: 3, arbitrary: fc.constantFrom(path, ...(otherNames.get(path) ?? [])) },
    { weight: 1, arbitrary: fc.constantFrom(...patterns) },
    { weight: 1, arbitrary: fc.constant(steps.slice(0, Math.max(1, steps.length - 1)).join('.')) },
  );
};

/** Values to compare a place with: its own, another's, and ones that no event has. */
const textFor = (value: string, others: readonly Place[]) =>
  fc.oneof(
    { weight: 10, arbitrary: fc.constant(value) },
    { weight: 2, arbitrary: fc.constantFrom(...others).map((other) => other.value) },
    { weight: 1, arbitrary: fc.constantFrom(...networks, ...strange, ...times) },
  );

const term = (places: readonly Place[]): fc.Arbitrary<Query> =>
  fc.constantFrom(...places.filter(({ value }) => value !== '')).chain(({ path, value }) => {
    const field = fieldFor(path);
    const text = textFor(value, places);
    const exact = text.map((chosen): Literal => ({ type: 'exact', text: chosen }));
    return fc.oneof(
      { weight: 8, arbitrary: fc.record({ type: fc.constant('is' as const), field, value: exact }) },
      { weight: 4, arbitrary: fc.record({ type: fc.constant('is' as const), field, value: pattern(value) }) },
      {
        weight: 3,
        arbitrary: fc.record({
          type: fc.constant('range' as const),
          field,
          operator: comparison,
          value: text,
        }),
      },
      { weight: 2, arbitrary: fc.record({ type: fc.constant('exists' as const), field }) },
      {
        weight: 2,
        arbitrary: fc.record({
          type: fc.constant('length' as const),
          field,
          operator: fc.oneof(comparison, fc.constant('eq' as const)),
          value: fc.nat(300),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          type: fc.constant('anywhere' as const),
          value: fc.oneof(exact, pattern(value)),
        }),
      },
    );
  });

const isSound = (query: Query): boolean =>
  !isBroken(JSON.stringify(query).replace(/\\ud[89a-f]../gi, '\ud800'));

/** Queries of up to four comparisons over values that occur in the events. */
export function queriesOver(places: readonly Place[]): fc.Arbitrary<Query> {
  const one = term(places).filter(isSound);
  return fc.letrec<{ query: Query }>((tie) => ({
    query: fc.oneof(
      { maxDepth: 2 },
      { weight: 4, arbitrary: one },
      {
        weight: 1,
        arbitrary: fc.record({
          type: fc.constantFrom('and' as const, 'or' as const),
          of: fc.array(tie('query'), { minLength: 2, maxLength: 3 }),
        }),
      },
      { weight: 1, arbitrary: fc.record({ type: fc.constant('not' as const), of: tie('query') }) },
    ),
  })).query;
}
