import type { Layout } from '../fields/layout';
import { fitsPattern } from './texts';

/** Names that a document's own metadata and multi-fields have: no fields of an event. */
const isEventField = (layout: Layout, names: ReadonlySet<string>) => (name: string) => {
  if (name.startsWith('_') || name === '@timestamp') return false;
  const parent = name.slice(0, Math.max(0, name.lastIndexOf('.')));
  return !names.has(parent) || layout.stored(parent) === undefined;
};

/** The event fields of an index whose names fit a pattern such as `tls.*`. */
export function fieldsLike(pattern: readonly string[], layout: Layout): string[] {
  const names = new Set(layout.names());
  return [...names].filter((name) => fitsPattern(name, pattern)).filter(isEventField(layout, names));
}

/** Whether a path is an object, so that it exists where anything below it does. */
export const isObjectPath = (path: string, layout: Layout) =>
  layout.names().some((name) => name.startsWith(`${path}.`));
