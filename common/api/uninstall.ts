import * as t from 'io-ts';
import { bare, defineRoute } from './route';

/** How many saved objects of a type there are. */
const leftover = t.strict({
  /** e.g. `spoor-hunt`. */
  type: t.string,
  count: t.number,
  /** Belongs to all spaces together, and goes only when none has anything of Spoor left. */
  shared: t.boolean,
});
export type Leftover = t.TypeOf<typeof leftover>;

export const uninstall = defineRoute({
  ...bare,
  method: 'post',
  path: '/api/spoor/_uninstall',
  access: 'spoor_admin',
  summary:
    'What Spoor keeps in this space; `delete: true` removes it, to be done before the plugin is removed.',
  body: t.strict({ delete: t.boolean }),
  response: t.strict({
    /** What is there; after a deletion, what is still there. */
    items: t.array(leftover),
    deleted: t.number,
    /** Why what all spaces share stays, in a sentence; empty where it goes with the last space. */
    stays: t.string,
  }),
});
