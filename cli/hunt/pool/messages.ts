import type { LineAccount } from './line_account';
import type { Harvest, Lines } from './worker';

/** What a thread is told. */
export type Order = ({ readonly type: 'lines' } & Lines) | { readonly type: 'end' };

/** What a thread answers: an account for each order of lines, in their order, and its harvest for the end. */
export type Answer =
  | { readonly type: 'account'; readonly account: LineAccount<number> }
  | { readonly type: 'harvest'; readonly harvest: Harvest };
