import fc from 'fast-check';
import { isLeft, isRight } from 'fp-ts/Either';
import type { Query } from '../../query/ast';
import { parseQuery } from '../../query/parse';
import type { HuntFile } from '../hunt';
import { parseHuntFile } from '../parse';
import { draftCases } from './cases';
import { requirementsOf } from './requirements';
import { writeHuntFile } from './write';

const parsed = (text: string): Query => {
  const query = parseQuery(text);
  if (isLeft(query)) throw new Error(query.left.message);
  return query.right;
};

test.each<[query: string, types: readonly string[], fields: readonly string[]]>([
  ['event_type:ftp and ftp.command:USER', ['ftp'], ['ftp.command']],
  ['event_type:(dns or tls) and src_ip:10.0.0.1', ['dns', 'tls'], []],
  [
    '(event_type:ftp and ftp.command:USER) or (event_type:ftp and ftp.command:PASS)',
    ['ftp'],
    ['ftp.command'],
  ],
  ['event_type:dns and not dns.rcode:NOERROR', ['dns'], []],
  ['event_type:tls and net.dest.home:false and length(tls.sni) > 9', ['tls'], ['tls.sni']],
  ['tls.sni:x or ftp.command:y', [], []],
])('%s needs %j with %j', (query, event_types, fields) => {
  expect(requirementsOf(parsed(query))).toEqual({ event_types, fields });
});

const ftp = (command: string, dest_port: number) => ({
  event_type: 'ftp',
  pcap_cnt: 7,
  dest_port,
  ftp: { command },
});

const requires = { event_types: ['ftp'], fields: [] };
const query = parsed('event_type:ftp and ftp.command:USER and dest_port:21');

test('cases are the first matches, and for each clause an event that misses it alone', () => {
  const events = [ftp('USER', 21), ftp('PASS', 80), ftp('PASS', 21), ftp('USER', 80)];
  expect(draftCases(query, { requires }, events, {})).toEqual({
    match: [
      { note: 'Found in the data', event: { event_type: 'ftp', dest_port: 21, ftp: { command: 'USER' } } },
    ],
    near_miss: [
      {
        note: 'All but ftp.command:USER',
        event: { event_type: 'ftp', dest_port: 21, ftp: { command: 'PASS' } },
      },
      { note: 'All but dest_port:21', event: { event_type: 'ftp', dest_port: 80, ftp: { command: 'USER' } } },
    ],
  });
});

test('of many near misses, the one that is most like the first match is taken', () => {
  const unlike = { ...ftp('PASS', 21), app_proto: 'ftp-data', src_ip: '10.0.0.9' };
  const alike = { ...ftp('PASS', 21), app_proto: 'ftp', src_ip: '10.0.0.9' };
  const match = { ...ftp('USER', 21), app_proto: 'ftp', src_ip: '10.0.0.1' };
  for (const events of [
    [match, unlike, alike],
    [alike, match, unlike],
  ]) {
    expect(draftCases(query, { requires }, events, {}).near_miss[0]).toMatchObject({
      event: { app_proto: 'ftp', ftp: { command: 'PASS' } },
    });
  }
});

test('where there is none, the first match loses what the clause asks', () => {
  expect(draftCases(query, { requires }, [ftp('USER', 21)], {}).near_miss).toEqual([
    {
      note: 'The first match, changed so that it misses ftp.command:USER',
      event: { event_type: 'ftp', dest_port: 21, ftp: {} },
      synthetic: true,
    },
    {
      note: 'The first match, changed so that it misses dest_port:21',
      event: { event_type: 'ftp', ftp: { command: 'USER' } },
      synthetic: true,
    },
  ]);
});

test('a clause about networks is missed by an address of the other side', () => {
  const outside = parsed('event_type:ftp and net.dest.home:false');
  const event = { ...ftp('USER', 21), src_ip: '10.0.0.1', dest_ip: '8.8.8.8' };
  expect(draftCases(outside, { requires }, [event], {}).near_miss).toMatchObject([
    { event: { src_ip: '10.0.0.1', dest_ip: '10.0.0.1' }, synthetic: true },
  ]);
});

test('without events there are no cases', () => {
  expect(draftCases(query, { requires }, [], {})).toEqual({ match: [], near_miss: [] });
});

const text = fc
  .oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom('no', '1', '- a', 'a: b', '*x', '&y', '#z', '{', "it's", '"', 'a\nb'),
  )
  .filter((one) => one.trim() !== '' && !/[\p{Cc}\p{Cf}\uFFFD]/u.test(one.replace(/\n/g, '')));

test('whatever an author says, the file that is written reads the same', () => {
  fc.assert(
    fc.property(
      text,
      text,
      fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer())),
      (title, why, values) => {
        const event = Object.fromEntries(
          Object.entries({ event_type: 'ftp', ...values }).filter(
            ([name]) => !['__proto__', 'constructor', 'prototype'].includes(name),
          ),
        );
        const hunt: HuntFile = {
          id: 'ftp-use',
          version: 1,
          title,
          description: why,
          category: 'policy',
          severity: 'low',
          status: 'experimental',
          query: 'event_type:ftp',
          requires: { event_types: ['ftp'], fields: [] },
          why,
          investigate: [{ look: title }],
          false_positives: [why],
          tests: { match: [{ note: title, event }], near_miss: [{ note: why, event, synthetic: true }] },
        };
        const read = parseHuntFile(writeHuntFile(hunt), 'rules/policy/ftp-use.yml');
        expect(isRight(read) ? read.right : read.left).toEqual(hunt);
      },
    ),
  );
});
