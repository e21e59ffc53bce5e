import type { Random } from './random';
import { shiftTime } from './time';

/** Workstations and servers of the generated organisation; twenty are in the sample. */
const HOSTS_INSIDE = 5_000;
/** Addresses that they talk to. */
const HOSTS_OUTSIDE = 50_000;
/** Names below each name of the sample. */
const NAMES = 20_000;
/** IANA's dynamic ports begin at 49152, Linux's own range at 32768 and the lab's passive FTP at 31000. */
const FIRST_EPHEMERAL_PORT = 30_000;

const HEX = '0123456789abcdef';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Gives the new value of a template's value; the same for the same value within one conversation. */
type Swap = (value: string | number) => string | number;

/** New values for one conversation, by the name of the key that holds them. Keys that are not here keep their values. */
export function swapsOf(random: Random, shiftMicroseconds: number): ReadonlyMap<string, Swap> {
  const once = (make: Swap): Swap => {
    const made = new Map<string | number, string | number>();
    return (value) => {
      const known = made.get(value) ?? make(value);
      made.set(value, known);
      return known;
    };
  };
  const text = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[random.below(alphabet.length)]).join('');
  const factor = 0.5 + random.next() * random.skewed(30);

  const flow = once(() => random.below(2 ** 21) * 2 ** 32 + random.below(2 ** 32));
  const address = once((value) => otherAddress(String(value), random));
  const port = once((value) =>
    Number(value) < FIRST_EPHEMERAL_PORT ? value : FIRST_EPHEMERAL_PORT + random.below(35_000),
  );
  const name = once((value) => (random.next() < 0.6 ? value : `n${random.skewed(NAMES)}.${value}`));
  const hash = once((value) => (random.next() < 0.5 ? value : text(HEX, String(value).length)));
  const community = once(() => `1:${text(BASE64, 27)}=`);
  const amount: Swap = (value) => (typeof value === 'number' ? Math.ceil(value * factor) : value);
  const time: Swap = (value) => shiftTime(String(value), shiftMicroseconds);

  return new Map<string, Swap>([
    ...each(['flow_id', 'parent_id'], flow),
    ...each(['src_ip', 'dest_ip'], address),
    ...each(['src_port', 'dest_port'], port),
    ...each(['rrname', 'sni', 'hostname'], name),
    ...each(['md5', 'sha1', 'sha256'], hash),
    ...each(['bytes_toserver', 'bytes_toclient', 'bytes', 'size', 'length'], amount),
    ...each(['timestamp', 'start', 'end'], time),
    ...each(['community_id'], community),
  ]);
}

const each = (keys: readonly string[], swap: Swap): [string, Swap][] => keys.map((key) => [key, swap]);

/** The lab plays inside with 10.1.0.0/16 and the Internet with 10.9.0.0/24; everything else stays as it is. */
function otherAddress(address: string, random: Random): string {
  if (address.startsWith('10.1.')) return inNetwork([10, 1], random.skewed(HOSTS_INSIDE));
  if (address.startsWith('10.9.')) return inNetwork([10, 9], random.skewed(HOSTS_OUTSIDE));
  return address;
}

const inNetwork = ([first, second]: readonly [number, number], host: number): string =>
  `${first}.${second}.${Math.floor(host / 250)}.${(host % 250) + 1}`;
