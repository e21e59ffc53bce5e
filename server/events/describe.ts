import type { FieldDescription } from '#common/api/events';
import { fields } from '#common/fields/catalogue';
import type { Layout } from '#common/fields/layout';
import { pathsOf } from '#common/query/fields';

/** Every field that a query may name: the catalogue's, then what else the indices have. */
export function describeFields(layout: Layout): FieldDescription[] {
  const known = new Set(fields.map(({ name }) => name));
  return [
    ...fields.map(({ name, type, description, eventTypes }) => ({
      name,
      type,
      description,
      eventTypes: [...eventTypes],
      present: pathsOf(name).some((path) => layout.stored(path) !== undefined),
    })),
    ...layout
      .names()
      .filter((name) => !known.has(name))
      .map((name) => ({
        name,
        type: layout.stored(name)?.type ?? 'other',
        description: 'A field of the indices, not of Suricata’s own.',
        eventTypes: [],
        present: true,
      })),
  ];
}
