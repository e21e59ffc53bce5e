import * as t from 'io-ts';

/** A network of the organisation, or of others: what an administrator knows of addresses. */
export const network = t.strict({
  /** An IPv4 or IPv6 network such as `10.1.1.0/24`, without bits behind its prefix. */
  cidr: t.string,
  /** A path such as `HQ/Offices/Sales`: who asks for `HQ/Offices` means this one too. Several networks may share it. */
  name: t.string,
  /** Whether these are the organisation's own addresses. */
  home: t.boolean,
});
export type Network = t.TypeOf<typeof network>;

/** That a user is in a group. A user may be in several. */
export const membership = t.strict({ user: t.string, group: t.string });
export type Membership = t.TypeOf<typeof membership>;
