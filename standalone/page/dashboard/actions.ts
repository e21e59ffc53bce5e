import type { ActionDefinition } from '../../../typings/kibana-8.19/public';

/** Setup contract of `uiActions`, and the actions of each trigger. */
export interface Actions {
  readonly setup: {
    readonly addTriggerAction: (trigger: string, action: ActionDefinition) => void;
    readonly addTriggerActionAsync: (
      trigger: string,
      id: string,
      load: () => Promise<ActionDefinition>,
    ) => void;
  };
  readonly of: (trigger: string) => Promise<readonly ActionDefinition[]>;
}

export function createActions(): Actions {
  const attached = new Map<string, Array<() => Promise<ActionDefinition>>>();
  const ids = new Set<string>();
  function attach(trigger: string, id: string, load: () => Promise<ActionDefinition>) {
    if (ids.has(id)) {
      throw new Error(`Action [action.id = ${id}] already registered.`);
    }
    ids.add(id);
    attached.set(trigger, [...(attached.get(trigger) ?? []), load]);
  }
  return {
    setup: {
      addTriggerAction: (trigger, action) => attach(trigger, action.id, async () => action),
      addTriggerActionAsync: attach,
    },
    of: (trigger) => Promise.all((attached.get(trigger) ?? []).map((load) => load())),
  };
}
