import type * as t from 'io-ts';
import type { Either } from 'fp-ts/lib/Either';
import {
  membershipFaults,
  membershipKey,
  membershipProblem,
  membershipsProblem,
  networkFaults,
  networkKey,
  networkProblem,
  networksProblem,
  type Fault,
} from '#common/networks/check';
import { readMemberships, readNetworks, type RowProblem } from '#common/networks/csv';
import { limits } from '#common/networks/limits';
import { membership, network, type Membership, type Network } from '#common/networks/network';
import type { Action } from '../audit/service';
import { TYPES } from '../saved_objects/saved_objects';

/** A table that administrators keep: what its rows are, and how they are checked. */
export interface Kind<A> {
  /** The saved object's type; it holds the whole table, so that an import is done or not done. */
  readonly type: string;
  readonly action: Action;
  readonly row: t.Type<A, unknown>;
  readonly most: number;
  readonly read: (csv: string) => Either<readonly RowProblem[], readonly A[]>;
  readonly faults: (items: readonly A[], placeOf: (at: number) => string) => readonly Fault[];
  /** What is wrong with one row by itself. */
  readonly rowProblem: (item: A) => string | undefined;
  /** What is wrong with all rows together. */
  readonly problem: (items: readonly A[]) => string | undefined;
  /** Rows with the same key are the same: the newer one takes the older one's place. */
  readonly keyOf: (item: A) => string;
}

export const networkKind: Kind<Network> = {
  type: TYPES.networks,
  action: 'networks.update',
  row: network,
  most: limits.networks,
  read: readNetworks,
  faults: networkFaults,
  rowProblem: networkProblem,
  problem: networksProblem,
  keyOf: networkKey,
};

export const userGroupKind: Kind<Membership> = {
  type: TYPES.userGroups,
  action: 'user_groups.update',
  row: membership,
  most: limits.memberships,
  read: readMemberships,
  faults: membershipFaults,
  rowProblem: membershipProblem,
  problem: membershipsProblem,
  keyOf: membershipKey,
};
