import { isLeft, right } from 'fp-ts/lib/Either';
import type { Membership, Network } from '#common/networks/network';
import { makeNetworks, type Networks } from '#common/networks/networks';
import type { Audit } from '../audit/service';
import type { Kept } from '../kept';
import type { Answer } from '../problem';
import type { Scope } from '../scope';
import { networkKind, userGroupKind } from './kinds';
import { Table } from './table';

/** What an administrator told of the organisation: its networks, and its users' groups. */
export class NetworksService {
  readonly definitions: Table<Network>;
  readonly userGroups: Table<Membership>;

  constructor(
    private readonly scope: Scope,
    audit: Audit,
    private readonly kept: Kept<Networks>,
  ) {
    this.definitions = new Table(networkKind, scope, audit, () => kept.forget(scope.space));
    this.userGroups = new Table(userGroupKind, scope, audit, () => {});
  }

  /** The definitions, ready to be asked. For answers about events: may be a few seconds old. */
  async recent(): Answer<Networks> {
    const known = this.kept.get(this.scope.space);
    if (known) return right(known);
    const { generation } = this.kept;
    const read = await this.definitions.get();
    if (isLeft(read)) return read;
    const networks = makeNetworks(read.right.items);
    this.kept.keep(this.scope.space, networks, generation);
    return right(networks);
  }
}
