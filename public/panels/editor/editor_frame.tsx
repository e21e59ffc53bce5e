import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  EuiButton,
  EuiButtonEmpty,
  EuiFlexGroup,
  EuiFlexItem,
  EuiFlyoutBody,
  EuiFlyoutFooter,
  EuiFlyoutHeader,
  EuiForm,
  EuiText,
  EuiTitle,
} from '@elastic/eui';
import React, { useState, type FC } from 'react';
import type { PanelAsks } from '#common/panels/state';
import type { Services } from '#public/app/services';
import { ServicesContext } from '#public/hooks/use_services';
import { refusalOf } from './refusal_of';
import { editorTexts } from './texts';

export interface EditorProps {
  readonly services: Services;
  /** What is saved so far; where it cannot be read, a new panel is edited. */
  readonly saved: unknown;
  readonly onSave: (panel: object) => void;
  readonly onCancel: () => void;
}

interface Props extends Omit<EditorProps, 'saved'> {
  readonly title: string;
  readonly panel: { readonly asks: PanelAsks };
  /** Why it cannot be saved as it is. */
  readonly problem?: string;
}

/** What the editors of all panels have: head, form, and the two ways out. Stands in a flyout of the host's. */
export const EditorFrame: FC<Props> = ({ services, title, panel, problem, onSave, onCancel, children }) => {
  const [client] = useState(() => new QueryClient());
  const reason = refusalOf(panel.asks) ?? problem;
  return (
    <ServicesContext.Provider value={services}>
      <QueryClientProvider client={client}>
        <EuiFlyoutHeader hasBorder>
          <EuiTitle size="m">
            <h2>{title}</h2>
          </EuiTitle>
        </EuiFlyoutHeader>
        <EuiFlyoutBody>
          <EuiForm component="form" onSubmit={(event: React.FormEvent) => event.preventDefault()}>
            {children}
          </EuiForm>
        </EuiFlyoutBody>
        <EuiFlyoutFooter>
          <EuiFlexGroup justifyContent="spaceBetween" alignItems="center" responsive={false}>
            <EuiFlexItem grow={false}>
              <EuiButtonEmpty onClick={onCancel}>{editorTexts.cancel}</EuiButtonEmpty>
            </EuiFlexItem>
            <EuiFlexItem>
              <EuiText size="xs" color="subdued" textAlign="right">
                {reason}
              </EuiText>
            </EuiFlexItem>
            <EuiFlexItem grow={false}>
              <EuiButton
                fill
                isDisabled={reason !== undefined}
                onClick={() => onSave(panel)}
                data-test-subj="spoorPanelSave"
              >
                {editorTexts.save}
              </EuiButton>
            </EuiFlexItem>
          </EuiFlexGroup>
        </EuiFlyoutFooter>
      </QueryClientProvider>
    </ServicesContext.Provider>
  );
};
