import type { Settings } from '../settings/settings';
import type { Note } from './note';
import { sample } from './sample';

/** What to do about the sample at a start. */
export type Decision =
  | { readonly type: 'leave' }
  /** Nothing is known of this cluster: nobody's events are to be mixed with the lab's. */
  | { readonly type: 'load_if_empty' }
  | { readonly type: 'go_on'; readonly offset: number };

/** @param note of the very cluster that the sample would go to */
export function decide(wanted: Settings['sample'], note: Note | undefined): Decision {
  if (wanted === 'none') {
    return { type: 'leave' };
  }
  if (note?.index !== sample.index) {
    return { type: 'load_if_empty' };
  }
  return note.isLoaded ? { type: 'leave' } : { type: 'go_on', offset: note.offset };
}

const BACKING_INDEX = /^\.ds-/;

/** What stands in a cluster that nobody uses yet: Elasticsearch's own, and Spoor's. */
const isHousekeeping = (name: string) =>
  (name.startsWith('.') && !BACKING_INDEX.test(name)) ||
  name.startsWith('spoor-') ||
  name.startsWith('spoor.');

/**
 * Whether a cluster with these indices holds nobody's data.
 * @param indices those that are not hidden, and those of data streams that are not hidden
 */
export const isUnused = (indices: readonly string[]): boolean => indices.every(isHousekeeping);
