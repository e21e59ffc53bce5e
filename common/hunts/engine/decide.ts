import { groupFields, type Block } from '../blocks/block';
import type { Finding } from '../finding';
import type { Cell } from './cell';
import { sameGroup } from './cell_order';
import { decideBeacon } from './decide_beacon';
import { decideFirstSeen } from './decide_first_seen';
import { decideRare } from './decide_rare';
import { decideWindows } from './decide_windows';
import type { Found, GroupDecider } from './group_decider';

/** What a block must know beside its cells. */
export interface Circumstances {
  /** When the whole input begins, whatever the events' type (see calendar.ts), milliseconds since 1970; only first_seen asks. */
  readonly begin: number;
}

/** Says of cells that come in order (see `Cell`) what is found; a finding comes as soon as no later cell can change it. */
export interface Decider {
  add(cell: Cell): readonly Finding[];
  end(): readonly Finding[];
}

/** Makes the decider of a block. It keeps what the cells of one group need, and nothing of the groups before. */
export function decider(block: Block, circumstances: Circumstances): Decider {
  const fields = groupFields(block);
  let group: readonly string[] = [];
  let current: GroupDecider | undefined;
  const findings = (found: readonly Found[] = []): readonly Finding[] =>
    found.map(({ count, measure, first, last, hosts }) => ({
      group: fields.map((field, at) => ({ field, value: group[at] ?? '' })),
      count,
      measure,
      first: new Date(first).toISOString(),
      last: new Date(last).toISOString(),
      ...(hosts === undefined ? {} : { hosts: [...hosts] }),
    }));
  return {
    add(cell) {
      if (current !== undefined && sameGroup(group, cell.group)) return findings(current.add(cell));
      const before = findings(current?.end());
      group = cell.group;
      current = groupDecider(block, circumstances);
      const now = findings(current.add(cell));
      return before.length === 0 ? now : [...before, ...now];
    },
    end() {
      const last = findings(current?.end());
      current = undefined;
      return last;
    },
  };
}

function groupDecider(block: Block, { begin }: Circumstances): GroupDecider {
  switch (block.type) {
    case 'threshold':
    case 'distinct':
    case 'sum':
      return decideWindows(block);
    case 'rare':
      return decideRare(block);
    case 'first_seen':
      return decideFirstSeen(block, begin);
    case 'beacon':
      return decideBeacon(block);
  }
}
