import { isIpv4, parseAddress, parseNetwork, printAddress, printShort } from '../query/addresses';
import { unreadableAt } from '../hunts/unreadable';
import { limits } from './limits';
import type { Membership, Network } from './network';
import { makeNetworks } from './networks';

/** What is wrong with one of a list. */
export interface Fault {
  /** Its place in the list, from 0. */
  readonly at: number;
  /** A whole sentence: what is wrong and how to mend it. */
  readonly reason: string;
}

/** Longest piece of a stranger's text that a message repeats. */
const SHOWN = 60;

const quoted = (text: string): string =>
  JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** What is wrong with a name of a network, a user or a group. */
function nameProblem(what: string, name: string): string | undefined {
  if (name.trim() === '') return `${what} is empty: give it a name.`;
  if (name.length > limits.name) {
    return `${what} is ${name.length} characters long, and ${limits.name} are allowed: shorten it.`;
  }
  if (name !== name.trim()) return `${what} ${quoted(name)} begins or ends with a blank: take it away.`;
  if (/[\t\r\n]/.test(name)) return `${what} ${quoted(name)} has more than one line: write it on one.`;
  if (name === '__proto__') return `${what} cannot be __proto__: choose another.`;
  const unreadable = unreadableAt(name);
  return unreadable && `${what} ${quoted(name)} cannot be used. ${unreadable.message}`;
}

/** What is wrong with the steps of a network's name. */
function pathProblem(name: string): string | undefined {
  const steps = name.split('/');
  return steps.some((step) => step !== step.trim() || step === '' || step === '__proto__')
    ? `The name ${quoted(name)} is no path: between its slashes stand names without blanks around them, as in HQ/Offices.`
    : undefined;
}

function cidrProblem(cidr: string): string | undefined {
  const range = parseNetwork(cidr);
  const [address = '', prefix] = cidr.split('/');
  if (range === undefined || address.includes('%')) {
    return `${quoted(cidr)} is no network: write one such as 10.1.1.0/24 or fd00:1:1::/64.`;
  }
  const isSingle = parseAddress(cidr) !== undefined;
  if (prefix === undefined || isSingle) {
    const width = address.includes(':') ? 128 : 32;
    return `${quoted(cidr)} is an address without a prefix: write ${cidr}/${width} for this one alone.`;
  }
  if (address.includes(':') && isIpv4(range.low)) {
    return `${quoted(cidr)} is IPv4 written as IPv6: write it as ${printAddress(range.low)}/${Number(prefix) - 96}.`;
  }
  if (parseNetwork(address)?.low.join() !== range.low.join()) {
    return `${quoted(cidr)} has bits behind its prefix: the network is ${printShort(range.low)}/${Number(prefix)}.`;
  }
  return undefined;
}

/** What is wrong with a definition by itself; `undefined` where it can be used. */
export const networkProblem = ({ cidr, name }: Network): string | undefined =>
  cidrProblem(cidr) ?? nameProblem('The name', name) ?? pathProblem(name);

/** What is wrong with a membership by itself. */
export const membershipProblem = ({ user, group }: Membership): string | undefined =>
  nameProblem('The user', user) ?? nameProblem('The group', group);

/** Tells networks apart, however they are written. */
export const networkKey = ({ cidr }: Pick<Network, 'cidr'>): string => {
  const range = parseNetwork(cidr);
  return range === undefined ? cidr : `${range.low.join()}-${range.high.join()}`;
};

/** Tells memberships apart. */
export const membershipKey = ({ user, group }: Membership): string => JSON.stringify([user, group]);

/**
 * Everything that is wrong with items of a list, each with its place: with each by itself, and where one is there twice.
 * @param placeOf how the place of an earlier one is called, e.g. `line 3`
 */
function listFaults<A>(
  items: readonly A[],
  problemOf: (item: A) => string | undefined,
  keyOf: (item: A) => string,
  what: (item: A) => string,
  placeOf: (at: number) => string,
): readonly Fault[] {
  const first = new Map<string, number>();
  return items.flatMap((item, at) => {
    const problem = problemOf(item);
    if (problem !== undefined) return [{ at, reason: problem }];
    const key = keyOf(item);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, at);
      return [];
    }
    return [{ at, reason: `${what(item)} stands at ${placeOf(earlier)} already: take one of the two away.` }];
  });
}

/** What is wrong with definitions; see `listFaults`. */
export const networkFaults = (
  networks: readonly Network[],
  placeOf: (at: number) => string,
): readonly Fault[] =>
  listFaults(networks, networkProblem, networkKey, ({ cidr }) => `The network ${cidr}`, placeOf);

/** What is wrong with memberships; see `listFaults`. */
export const membershipFaults = (
  memberships: readonly Membership[],
  placeOf: (at: number) => string,
): readonly Fault[] =>
  listFaults(
    memberships,
    membershipProblem,
    membershipKey,
    ({ user, group }) => `That ${quoted(user)} is in ${quoted(group)}`,
    placeOf,
  );

/** What is wrong with definitions as a whole: too many, or home in too many pieces to be asked. */
export function networksProblem(networks: readonly Network[]): string | undefined {
  if (networks.length > limits.networks) {
    return `These are ${networks.length} networks, and ${limits.networks} are allowed: join neighbours into wider ones.`;
  }
  const pieces = makeNetworks(networks).home.length;
  return pieces > limits.homeRanges
    ? `The home networks lie in ${pieces} separate ranges of addresses, and ${limits.homeRanges} are allowed: define wider ones.`
    : undefined;
}

/** What is wrong with memberships as a whole. */
export const membershipsProblem = (memberships: readonly Membership[]): string | undefined =>
  memberships.length > limits.memberships
    ? `These are ${memberships.length} memberships, and ${limits.memberships} are allowed: leave out groups that no hunt asks for.`
    : undefined;
