import React, { useEffect, useState, type FC } from 'react';
import { isObservable, type Subscription } from 'rxjs';
import type { PanelApi } from '../../../../typings/kibana-8.19/public';
import type { PanelProps } from '../embeddable_system';
import { PanelChrome, type Titled } from '../panel_chrome';
import { texts } from '../texts';
import { createParentApi, type StateForm } from './parent_api';
import type { Registry } from './registry';

/** What one panel became, or why it could not. */
interface Built {
  readonly Component: FC;
  readonly api: PanelApi;
}

/** Calls what a panel's API may have. */
function call(api: PanelApi, name: string): unknown {
  const found = api[name];
  return typeof found === 'function' ? Reflect.apply(found, api, []) : undefined;
}

async function build(registry: Registry, form: StateForm, { panel, dashboard }: PanelProps): Promise<Built> {
  const load = registry.of(panel.type);
  if (load === undefined) {
    throw new Error(texts.unknownType(panel.type));
  }
  const parentApi = createParentApi(dashboard, form);
  const factory = await load();
  return factory.buildEmbeddable({
    initialState: form.wrap(panel.state),
    finalizeApi: (api) => ({ ...api, uuid: panel.id, type: panel.type, parentApi }),
    uuid: panel.id,
    parentApi,
  });
}

/** Follows something that a panel publishes. */
function follow(api: PanelApi, name: string, onNext: (value: unknown) => void): Subscription | undefined {
  const published = api[name];
  return isObservable(published) ? published.subscribe(onNext) : undefined;
}

/** A panel as Kibana 8.19 and 9 draw it: built once, kept in the address whenever it says that it changed. */
export const panelSince8 = (registry: Registry, form: StateForm): FC<PanelProps> =>
  function PanelSince8(props) {
    const { panel, dashboard } = props;
    const [built, setBuilt] = useState<Built>();
    const [failure, setFailure] = useState<string>();
    const [titled, setTitled] = useState<Titled>({ title: '' });
    // A panel is built once; what changes later reaches it by what its parent publishes.
    const [first] = useState(props);
    useEffect(() => {
      build(registry, form, first).then(setBuilt, (error: unknown) => setFailure(String(error)));
    }, [first]);
    useEffect(() => {
      if (built === undefined) return undefined;
      const { api } = built;
      const following = [
        follow(api, 'title$', (title) => setTitled((known) => ({ ...known, own: String(title ?? '') }))),
        follow(api, 'defaultTitle$', (title) =>
          setTitled((known) => ({ ...known, title: String(title ?? '') })),
        ),
        follow(api, 'hasUnsavedChanges$', (hasChanges) => {
          if (hasChanges === true) dashboard.keepPanel(panel.id, form.unwrap(call(api, 'serializeState')));
        }),
      ];
      return () => following.forEach((one) => one?.unsubscribe());
    }, [built, dashboard, panel.id]);
    return (
      <PanelChrome
        titled={titled}
        failure={failure}
        onEdit={built && (() => void call(built.api, 'onEdit'))}
        onRemove={() => dashboard.removePanel(panel.id)}
      >
        {built && <built.Component />}
      </PanelChrome>
    );
  };
