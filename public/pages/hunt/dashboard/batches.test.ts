import { batches, withHunt } from './batches';
import { panelGroups } from './panels';

const fieldsOf = (groups: typeof panelGroups): readonly string[] =>
  groups.flatMap(({ panels }) => panels.map(({ field }) => field));

test('every panel is asked for once, at most 50 at a time', () => {
  const cut = batches(panelGroups);
  expect(cut.flatMap(fieldsOf)).toEqual(fieldsOf(panelGroups));
  for (const batch of cut) expect(fieldsOf(batch).length).toBeLessThanOrEqual(50);
  expect(fieldsOf(cut[0] ?? []).length).toBeLessThanOrEqual(24);
});

test('no field has two panels', () =>
  expect(new Set(fieldsOf(panelGroups)).size).toBe(fieldsOf(panelGroups).length));

test('the hunt’s columns come first, and only there', () => {
  const groups = withHunt(panelGroups, ['tls.sni', 'own.field', 'tls.sni'], 'This hunt');
  expect(groups[0]).toEqual({
    id: 'hunt',
    title: 'This hunt',
    panels: [
      { field: 'tls.sni', title: 'Server name (SNI)' },
      { field: 'own.field', title: 'own.field' },
    ],
  });
  expect(fieldsOf(groups).filter((field) => field === 'tls.sni')).toHaveLength(1);
});

test('no hunt, no group for it', () => expect(withHunt(panelGroups, [], 'This hunt')).toBe(panelGroups));
