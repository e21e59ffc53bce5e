import { isRight } from 'fp-ts/Either';
import { isFieldPattern } from '../../query/fields';
import { parseQuery } from '../../query/parse';
import { printQuery } from '../../query/print';
import { terms, type Term } from '../../query/walk';
import type { HuntFile } from '../hunt';
import { warning, type Remark } from './diagnostic';

/**
 * Fields that have nearly as many different values as events. A value that begins with `*` makes Elasticsearch read
 * every one of them; other fields have some hundred, which costs nothing.
 */
const numerous: ReadonlySet<string> = new Set([
  'dns.rrname',
  'dns.queries.rrname',
  'dns.answers.rdata',
  'dns.answers.rrname',
  'http.hostname',
  'http.url',
  'http.http_refer',
  'http.http_user_agent',
  'tls.sni',
  'tls.subject',
  'tls.fingerprint',
  'tls.ja3.hash',
  'tls.ja4',
  'quic.sni',
  'fileinfo.filename',
  'fileinfo.md5',
  'fileinfo.sha1',
  'fileinfo.sha256',
  'ftp.command_data',
  'ftp_data.filename',
  'smb.filename',
  'nfs.filename',
  'krb5.sname',
  'smtp.rcpt_to',
  'email.subject',
  'email.from',
  'email.to',
]);

const readsAll = (term: Term): boolean =>
  term.type === 'is' &&
  numerous.has(term.field) &&
  term.value.type === 'wildcard' &&
  term.value.parts[0] === '';

/** A hunt runs over months of a busy network's events. */
export function checkCost({ query }: HuntFile): readonly Remark[] {
  const parsed = parseQuery(query);
  if (!isRight(parsed)) return [];
  const all = terms(parsed.right);
  const costly = all.filter(readsAll).flatMap((term) => ('field' in term ? [term.field] : []));
  return [
    ...[...new Set(costly)].map((field) =>
      warning(
        ['query'],
        `A value of ${field} begins with *, so that all its different values are read, and there are millions. ` +
          'Give whole values or beginnings where you can; else see that the rest of the query leaves few events.',
      ),
    ),
    ...all.flatMap((term) => {
      if (term.type === 'anywhere') {
        return [
          warning(
            ['query'],
            `A value alone (${printQuery(term)}) is looked for in thirty fields. Name the field.`,
          ),
        ];
      }
      return 'field' in term && isFieldPattern(term.field)
        ? [
            warning(
              ['query'],
              `${term.field} asks every field with such a name. Name the ones that are meant.`,
            ),
          ]
        : [];
    }),
  ];
}
