import type { PanelInput } from '#public/panels/panel_source';
import { changingSource } from './changing';

const first: PanelInput = { saved: {}, dashboard: {}, place: { id: 'p' }, isPaused: true, reloads: 0 };

test('what changes together is told once, and only while somebody listens', async () => {
  const calls: string[] = [];
  let change: (part: Partial<PanelInput>) => void = () => undefined;
  const source = changingSource(first, (given) => {
    calls.push('connect');
    change = given;
    given({ isPaused: false });
    return () => calls.push('disconnect');
  });
  expect(source.get()).toBe(first);
  const end = source.subscribe(() => calls.push('told'));
  const endOther = source.subscribe(() => calls.push('told other'));
  change({ reloads: 1 });
  await Promise.resolve();
  expect(source.get()).toMatchObject({ isPaused: false, reloads: 1 });
  end();
  change({ reloads: 2 });
  await Promise.resolve();
  endOther();
  expect(calls).toEqual(['connect', 'told', 'told other', 'told other', 'disconnect']);
});
