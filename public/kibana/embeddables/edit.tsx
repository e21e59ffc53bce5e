import React from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import type { CoreStart } from '#kibana/public';
import type { PanelKind } from '#public/panels/panel_kind';
import { inContext } from '../in_context';
import { panelServices } from './panel_services';

/**
 * Opens the editor of a panel beside the dashboard.
 * @param saved the settings so far; nothing for a new panel
 * @returns the settings that the person saved; `undefined` where the editor was left without
 */
export function editPanel(core: CoreStart, kind: PanelKind, saved?: unknown): Promise<object | undefined> {
  return new Promise((resolve) => {
    const Editor = kind.editor;
    const finish = (panel: object | undefined) => {
      resolve(panel);
      void flyout.close();
    };
    const flyout = core.overlays.openFlyout(
      (element) => {
        const editor = (
          <Editor
            services={panelServices(core)}
            saved={saved}
            onSave={finish}
            onCancel={() => finish(undefined)}
          />
        );
        render(inContext(core, editor), element);
        return () => unmountComponentAtNode(element);
      },
      { size: 's', ownFocus: true, 'aria-label': kind.title, 'data-test-subj': 'spoorPanelEditor' },
    );
    void flyout.onClose.then(() => resolve(undefined));
  });
}
