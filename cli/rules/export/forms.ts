import { isLeft, type Either } from 'fp-ts/lib/Either';
import { elasticRule, type RuleOptions } from '#common/hunts/exchange/elastic/rule';
import { huntLine } from '#common/hunts/exchange/ndjson';
import type { Exported, LeftOut } from '#common/hunts/exchange/outcome';
import { sigmaRule } from '#common/hunts/exchange/sigma/write/rule';
import type { HuntFile } from '#common/hunts/hunt';
import { sha256 } from '../lock_file';

/** Forms that hunts can be given to other programs in. */
export const exportForms = ['elastic', 'sigma', 'ndjson'] as const;
export type ExportForm = (typeof exportForms)[number];

/** One hunt as a text of its own. */
export interface Piece {
  readonly id: string;
  readonly text: string;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly leftOut: readonly LeftOut[];
  /** `id: sentence`, about what the form says a little differently. */
  readonly notes: readonly string[];
}

function sorted<A>(
  results: ReadonlyArray<Either<LeftOut, Exported<A>>>,
  print: (written: A) => string,
): Pieces {
  const done = results.flatMap((one) => (isLeft(one) ? [] : [one.right]));
  return {
    pieces: done.map(({ hunt, written }) => ({ id: hunt.id, text: print(written) })),
    leftOut: results.flatMap((one) => (isLeft(one) ? [one.left] : [])),
    notes: done.flatMap(({ hunt, notes }) => notes.map((note) => `${hunt.id}: ${note}`)),
  };
}

const onALine = (value: object): string => `${JSON.stringify(value)}\n`;

/** Hunts in a form, each apart, and those that it cannot say. */
export function piecesOf(form: ExportForm, hunts: readonly HuntFile[], options: RuleOptions): Pieces {
  switch (form) {
    case 'elastic':
      return sorted(
        hunts.map((hunt) => elasticRule(hunt, options)),
        onALine,
      );
    case 'sigma':
      return sorted(
        hunts.map((hunt) => sigmaRule(hunt, options.networks, sha256)),
        (text) => text,
      );
    case 'ndjson':
      return {
        pieces: hunts.map((hunt) => ({ id: hunt.id, text: `${huntLine(hunt)}\n` })),
        leftOut: [],
        notes: [],
      };
  }
}
