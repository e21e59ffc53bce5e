import type { PanelInput, PanelSource } from '#public/panels/panel_source';

type Listener = () => void;

/**
 * A source that is told its parts one by one. Parts that change in one turn, as all do where an address changes, are told
 * on together.
 * @param connect begins to follow the dashboard, and returns what ends it; called while somebody listens
 */
export function changingSource(
  first: PanelInput,
  connect: (change: (part: Partial<PanelInput>) => void) => () => void,
): PanelSource {
  let input = first;
  let isTold = true;
  const listeners = new Set<Listener>();
  let disconnect: Listener | undefined;

  const tell = () => {
    isTold = true;
    listeners.forEach((listener) => listener());
  };
  const change = (part: Partial<PanelInput>) => {
    input = { ...input, ...part };
    if (isTold) {
      isTold = false;
      queueMicrotask(tell);
    }
  };
  return {
    get: () => input,
    subscribe: (listener) => {
      listeners.add(listener);
      disconnect ??= connect(change);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        disconnect?.();
        disconnect = undefined;
      };
    },
  };
}
