import type { JsonObject } from '../../json';

/** What Suricata adds to every event, or that is long: a case reads better without. */
const unneeded = new Set([
  'pcap_cnt',
  'pcap_filename',
  'ether',
  'in_iface',
  'community_id',
  'packet',
  'packet_info',
  'payload',
  'payload_printable',
  'stream',
  'tx_id',
]);

/** An event without what no hunt asks. Values are left as they are: a case shows what Suricata wrote. */
export const trimmed = (event: JsonObject, kept: readonly string[]): JsonObject =>
  Object.fromEntries(
    Object.entries(event).filter(
      ([name]) => !unneeded.has(name) || kept.some((field) => field === name || field.startsWith(`${name}.`)),
    ),
  );

/** An event without the value at a path such as `ftp.command`; the very event where there is none. */
export function without(event: JsonObject, [name, ...below]: readonly string[]): JsonObject {
  if (name === undefined || !Object.hasOwn(event, name)) return event;
  const { [name]: value, ...rest } = event;
  if (below.length === 0) return rest;
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...event, [name]: without({ ...value }, below) }
    : event;
}
