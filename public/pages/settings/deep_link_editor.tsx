import {
  EuiButtonIcon,
  EuiComboBox,
  EuiFieldText,
  EuiFlexGroup,
  EuiFlexItem,
  EuiFormRow,
  EuiPanel,
  EuiSpacer,
} from '@elastic/eui';
import React, { type FC } from 'react';
import type { DeepLink } from '#common/api/settings';
import { templateFields } from '#common/links/template';
import { settingsTexts } from './texts';

const texts = settingsTexts.links;

/** The API's limits, in characters. */
const MAX_TITLE = 100;
const MAX_URL = 2_000;

interface Props {
  readonly link: DeepLink;
  readonly problem: string | undefined;
  readonly isDisabled: boolean;
  readonly onChange: (link: DeepLink) => void;
  readonly onRemove: () => void;
}

/** What an address asks of an event. */
function addressHelp(url: string, uses: readonly string[]): string {
  if (url === '') return texts.addressMissing;
  return uses.length === 0 ? texts.usesNothing : texts.uses(uses.join(', '));
}

/** One link: its title, the fields on which it is offered, its address. */
export const DeepLinkEditor: FC<Props> = ({ link, problem, isDisabled, onChange, onRemove }) => {
  const uses = templateFields(link.url);
  // Nobody is told off before they have typed anything.
  const shown = link.url === '' ? undefined : problem;
  return (
    <>
      <EuiPanel hasBorder hasShadow={false} paddingSize="m" data-test-subj={`spoorLink-${link.id}`}>
        <EuiFlexGroup gutterSize="m" alignItems="flexStart">
          <EuiFlexItem grow={2}>
            <EuiFormRow label={texts.name} fullWidth>
              <EuiFieldText
                fullWidth
                value={link.title}
                maxLength={MAX_TITLE}
                disabled={isDisabled}
                onChange={({ target }) => onChange({ ...link, title: target.value })}
              />
            </EuiFormRow>
          </EuiFlexItem>
          <EuiFlexItem grow={3}>
            <EuiFormRow label={texts.fields} helpText={texts.fieldsHelp} fullWidth>
              <EuiComboBox<string>
                fullWidth
                noSuggestions
                isDisabled={isDisabled}
                selectedOptions={link.fields.map((field) => ({ label: field }))}
                onCreateOption={(typed) =>
                  onChange({ ...link, fields: [...new Set([...link.fields, typed.trim()])] })
                }
                onChange={(chosen) => onChange({ ...link, fields: chosen.map(({ label }) => label) })}
              />
            </EuiFormRow>
          </EuiFlexItem>
          <EuiFlexItem grow={false}>
            <EuiButtonIcon
              iconType="trash"
              color="danger"
              isDisabled={isDisabled}
              aria-label={texts.remove(link.title)}
              onClick={onRemove}
            />
          </EuiFlexItem>
        </EuiFlexGroup>
        <EuiSpacer size="s" />
        <EuiFormRow
          label={texts.url}
          helpText={addressHelp(link.url, uses)}
          error={shown}
          isInvalid={shown !== undefined}
          fullWidth
        >
          <EuiFieldText
            fullWidth
            value={link.url}
            maxLength={MAX_URL}
            placeholder={texts.urlPlaceholder}
            disabled={isDisabled}
            isInvalid={shown !== undefined}
            onChange={({ target }) => onChange({ ...link, url: target.value })}
          />
        </EuiFormRow>
      </EuiPanel>
      <EuiSpacer size="s" />
    </>
  );
};
