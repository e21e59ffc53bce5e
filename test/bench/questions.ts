import type { StoredTruth } from './bench_index';

/** A query in Spoor's language, and the filter that a person who knows Elasticsearch would write in its place. */
export interface Question {
  readonly name: string;
  readonly query: string;
  /** Clauses beside the range of time; may need requests of its own first. */
  readonly filter: (find: Find) => Promise<readonly object[]>;
  /** How many events meet it, where the generator knows. */
  readonly known?: (truth: StoredTruth) => number | undefined;
}

/** Searches for the filter and gives the values of some numeric fields of every hit's aggregation. */
export type Find = (filter: readonly object[], fields: readonly string[]) => Promise<readonly number[]>;

const is = (field: string, value: string | number) => ({ term: { [field]: value } });
const like = (field: string, value: string) => ({ wildcard: { [field]: { value } } });
const some = (clauses: readonly object[]) => ({ bool: { should: clauses, minimum_should_match: 1 } });
const every = (clauses: readonly object[]) => ({ bool: { filter: clauses } });

/** What the bench asks: nothing, the two blogs' hunts, a needle, and a join. */
export const questions: readonly Question[] = [
  {
    name: 'everything',
    query: '',
    filter: () => Promise.resolve([]),
    known: ({ events }) => events,
  },
  {
    name: 'a needle',
    query: 'event_type:tls and tls.sni:needle.bench.test',
    filter: () => Promise.resolve([is('event_type', 'tls'), is('tls.sni', 'needle.bench.test')]),
    known: ({ planted }) => planted[0],
  },
  {
    name: 'FTP use',
    query:
      '(event_type:ftp and ftp.command:(USER or PASS)) or event_type:ftp_data or (event_type:fileinfo and app_proto:ftp-data)',
    filter: () =>
      Promise.resolve([
        some([
          every([is('event_type', 'ftp'), { terms: { 'ftp.command': ['USER', 'PASS'] } }]),
          is('event_type', 'ftp_data'),
          every([is('event_type', 'fileinfo'), is('app_proto', 'ftp-data')]),
        ]),
      ]),
  },
  {
    name: "Let's Encrypt by wildcard",
    query: "event_type:tls and tls.issuerdn:*Let's Encrypt*",
    filter: () => Promise.resolve([is('event_type', 'tls'), like('tls.issuerdn', "*Let's Encrypt*")]),
  },
  {
    name: 'FTP users whose use gave zips',
    query: 'event_type:ftp and ftp.command:USER and flow_id.fileinfo.magic:Zip*',
    filter: async (find) => {
      const flows = await find([like('fileinfo.magic', 'Zip*')], ['flow_id', 'parent_id']);
      return [
        is('event_type', 'ftp'),
        is('ftp.command', 'USER'),
        some([{ terms: { flow_id: flows } }, { terms: { parent_id: flows } }]),
      ];
    },
  },
];
