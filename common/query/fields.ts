/**
 * Names that stand for several EVE fields, since Suricata's versions differ or since people ask for either side: a
 * comparison holds where it holds for one of them. Suricata 6 and 7 ask DNS questions in `dns.rrname` and, in alerts,
 * in `dns.query[]`; Suricata 8 in `dns.queries[]`.
 * `ip` leaves out `flow.src_ip` and `flow.dest_ip`: they say the same two addresses again.
 */
const alternatives: ReadonlyMap<string, readonly string[]> = new Map([
  ['ip', ['src_ip', 'dest_ip']],
  ['port', ['src_port', 'dest_port']],
  ['timestamp', ['@timestamp', 'timestamp']],
  ['@timestamp', ['@timestamp', 'timestamp']],
  ['dns.rrname', ['dns.rrname', 'dns.queries.rrname', 'dns.query.rrname']],
  ['dns.rrtype', ['dns.rrtype', 'dns.queries.rrtype', 'dns.query.rrtype']],
]);

/** The EVE paths that a field of a query stands for. */
export const pathsOf = (field: string): readonly string[] => alternatives.get(field) ?? [field];

/** Words of different Suricata versions, or of its hosts, for the same thing. */
const synonyms: ReadonlyMap<string, ReadonlyArray<readonly string[]>> = new Map([
  [
    'dns.type',
    [
      ['query', 'request'],
      ['answer', 'response'],
    ],
  ],
  [
    // Suricata writes the number where its host has no /etc/protocols: seen in 6.0.1's records.
    'proto',
    [
      ['TCP', '6'],
      ['UDP', '17'],
      ['ICMP', '1'],
      ['IPv6-ICMP', '58'],
    ],
  ],
]);

/** The values that mean what a value of a field means, itself first. */
export function sameAs(path: string, value: string): readonly string[] {
  const others = synonyms.get(path)?.find((words) => words.includes(value)) ?? [];
  return [...new Set([value, ...others])];
}

/** Words that a pattern does not meet although it meets their synonym. */
export function synonymsOf(path: string, meets: (word: string) => boolean): readonly string[] {
  const groups = synonyms.get(path) ?? [];
  return groups.filter((words) => words.some(meets)).flatMap((words) => words.filter((word) => !meets(word)));
}

/** Whether a field's name holds a `*`, so that it stands for every field that it fits. */
export const isFieldPattern = (field: string): boolean => field.includes('*');
