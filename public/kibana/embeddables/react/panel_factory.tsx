import React from 'react';
import { BehaviorSubject } from 'rxjs';
import type { CoreStart, EmbeddableFactory } from '#kibana/public';
import type { JsonObject } from '#common/json';
import type { PanelKind } from '#public/panels/panel_kind';
import { PanelRoot } from '#public/panels/panel_root';
import { inContext } from '../../in_context';
import { editPanel } from '../edit';
import { call } from '../input';
import { panelServices } from '../panel_services';
import { dashboardSource } from './dashboard_source';
import { createPanelState, type PanelState } from './panel_state';
import { formOf, unwrap, wrap } from './saved_state';
import { unsavedChanges } from './unsaved_changes';

/** Changes that Kibana's own menus make. */
const setters = ({ title$, description$, hideTitle$, timeRange$ }: PanelState) => ({
  setTitle: (title: string | undefined) => title$.next(title),
  setDescription: (description: string | undefined) => description$.next(description),
  setHideTitle: (isHidden: boolean | undefined) => hideTitle$.next(isHidden),
  setTimeRange: (range: typeof timeRange$.value) => timeRange$.next(range),
});

/** A kind of panel as Kibana 8.19 and 9 build it. */
export const panelFactory = (core: CoreStart, kind: PanelKind): EmbeddableFactory => ({
  type: kind.type,
  buildEmbeddable: async ({ initialState, finalizeApi, uuid, parentApi }) => {
    const form = formOf(initialState);
    const state = createPanelState(unwrap(initialState), kind.keys);
    const { saved$, title$, description$, hideTitle$, timeRange$ } = state;
    const defaultTitle$ = new BehaviorSubject(kind.title);
    const dataLoading$ = new BehaviorSubject(false);
    const changed = (saved: object): JsonObject => ({ ...saved });

    const api = finalizeApi({
      ...{ saved$, title$, description$, hideTitle$, timeRange$, defaultTitle$, dataLoading$ },
      ...setters(state),
      serializeState: () => wrap(state.read(), form),
      applySerializedState: (given: unknown) => state.apply(unwrap(given)),
      resetUnsavedChanges: () => state.apply(unwrap(call(parentApi, 'getLastSavedStateForChild', uuid))),
      hasUnsavedChanges$: unsavedChanges(state, { uuid, dashboard: parentApi, own: kind.keys }),
      getTypeDisplayName: () => kind.title,
      isEditingEnabled: () => true,
      onEdit: async () => {
        const edited = await editPanel(core, kind, saved$.value);
        if (edited !== undefined) saved$.next(changed(edited));
      },
    });
    const source = dashboardSource({ uuid, dashboard: parentApi, api, saved: saved$.value });
    const services = panelServices(core);
    const root = (
      <PanelRoot
        view={kind.view}
        services={services}
        source={source}
        onLoading={(isLoading) => dataLoading$.next(isLoading)}
        onTitle={(title) => defaultTitle$.next(title)}
      />
    );
    return { api, Component: () => inContext(core, root) };
  },
});
