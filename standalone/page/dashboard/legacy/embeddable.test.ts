import type { LegacyInput } from '../../../../typings/kibana-7.17/public';
import { Embeddable, type Container } from './embeddable';

function createContainer(first: LegacyInput) {
  let input = first;
  const listeners = new Set<() => void>();
  const container: Container = {
    inputFor: () => input,
    change: (_, changes) => set(changes),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  function set(changes: object) {
    input = { ...input, ...changes };
    listeners.forEach((listener) => listener());
  }
  return { container, set, listeners };
}

test('input flows down, and only changes are told', () => {
  const { container, set } = createContainer({ id: 'p' });
  const panel = new Embeddable({ id: 'p' }, { defaultTitle: 'D' }, container);
  const told: unknown[] = [];
  panel.getInput$().subscribe(({ query }) => told.push(query));
  set({ query: 'a' });
  set({ query: 'a' });
  panel.updateInput({ query: 'b' });
  expect(told).toEqual([undefined, 'a', 'b']);
});

test('a title of the person’s goes before the panel’s own, and a hidden one before both', () => {
  const { container, set } = createContainer({ id: 'p' });
  const panel = new Embeddable({ id: 'p' }, { defaultTitle: 'D' }, container);
  expect(panel.getOutput().title).toBe('D');
  set({ title: 'Mine' });
  expect(panel.getOutput().title).toBe('Mine');
  set({ hidePanelTitles: true });
  expect(panel.getOutput().title).toBe('');
});

test('a new request time means a reload', () => {
  const { container, set } = createContainer({ id: 'p' });
  let reloads = 0;
  class Panel extends Embeddable {
    override reload() {
      reloads += 1;
    }
  }
  expect(new Panel({ id: 'p' }, {}, container).id).toBe('p');
  set({ lastReloadRequestTime: 1 });
  set({ query: 'a' });
  expect(reloads).toBe(1);
});

test('a panel that was destroyed refuses, in Kibana’s words, and follows nothing', () => {
  const { container, listeners } = createContainer({ id: 'p' });
  const panel = new Embeddable({ id: 'p' }, {}, container);
  panel.destroy();
  expect(() => panel.updateInput({})).toThrow('Embeddable has been destroyed');
  expect(listeners.size).toBe(0);
});
