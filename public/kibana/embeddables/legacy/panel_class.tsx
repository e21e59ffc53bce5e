import React from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import type { CoreStart, LegacyEmbeddable, LegacyEmbeddableClass, LegacyInput } from '#kibana/public';
import type { PanelKind } from '#public/panels/panel_kind';
import { PanelRoot } from '#public/panels/panel_root';
import type { PanelInput, PanelSource } from '#public/panels/panel_source';
import { inContext } from '../../in_context';
import { changingSource } from '../changing';
import { toTimeRange, toTimeslice } from '../input';
import { panelServices } from '../panel_services';

/** A panel's input holds all: its settings, and what it inherits of the dashboard or has in its place. */
const told = (input: LegacyInput): Pick<PanelInput, 'saved' | 'dashboard'> => ({
  saved: input,
  dashboard: {
    query: input['query'],
    filters: input['filters'],
    timeRange: toTimeRange(input['timeRange']),
    timeslice: toTimeslice(input['timeslice']),
  },
});

/** A kind of panel as a class of 7.17. */
export function panelClass(Base: LegacyEmbeddableClass, core: CoreStart, kind: PanelKind) {
  return class SpoorPanel extends Base {
    readonly type = kind.type;
    private element: HTMLElement | undefined;
    private reloads = 0;
    private tellReload: (() => void) | undefined;

    override render(element: HTMLElement): void {
      super.render(element);
      this.leave();
      this.element = element;
      const root = (
        <PanelRoot
          view={kind.view}
          services={panelServices(core)}
          source={this.source()}
          onLoading={(loading) => this.updateOutput({ loading })}
          onTitle={(title) => this.callIt(title)}
        />
      );
      render(inContext(core, root), element);
    }

    /** The base class may call this from its own constructor, before any field of this one is there. */
    override reload(): void {
      this.reloads += 1;
      this.tellReload?.();
    }

    override destroy(): void {
      this.leave();
      super.destroy();
    }

    private leave(): void {
      if (this.element !== undefined) unmountComponentAtNode(this.element);
      this.element = undefined;
    }

    /** As the base class does at each change of input: a title of the person's goes before ours. */
    private callIt(defaultTitle: string): void {
      const { title, hidePanelTitles } = this.getInput();
      const own = typeof title === 'string' ? title : defaultTitle;
      this.updateOutput({ defaultTitle, title: hidePanelTitles === true ? '' : own });
    }

    private source(): PanelSource {
      const first = { ...told(this.getInput()), place: { id: this.id }, isPaused: false, reloads: 0 };
      return changingSource(first, (change) => {
        this.tellReload = () => change({ reloads: this.reloads });
        const subscription = this.getInput$().subscribe((input) => change(told(input)));
        return () => subscription.unsubscribe();
      });
    }
  } satisfies new (...given: ConstructorParameters<LegacyEmbeddableClass>) => LegacyEmbeddable;
}
