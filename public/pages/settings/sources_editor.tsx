import { EuiComboBox, EuiFormRow, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import React, { type FC } from 'react';
import type { Draft } from './draft';
import { settingsTexts } from './texts';

const texts = settingsTexts.sources;

interface Props {
  readonly draft: Draft;
  readonly problems: readonly string[];
  readonly onChange: (draft: Draft) => void;
  readonly isDisabled: boolean;
}

/** The index patterns, as a list that takes new ones. */
export const SourcesEditor: FC<Props> = ({ draft, problems, onChange, isDisabled }) => (
  <section aria-label={texts.title}>
    <EuiTitle size="s">
      <h2>{texts.title}</h2>
    </EuiTitle>
    <EuiText size="s" color="subdued">
      <p>{texts.intro}</p>
    </EuiText>
    <EuiSpacer size="s" />
    <EuiFormRow
      label={texts.label}
      helpText={texts.help}
      error={[...problems]}
      isInvalid={problems.length > 0}
      fullWidth
    >
      <EuiComboBox<string>
        fullWidth
        noSuggestions
        isDisabled={isDisabled}
        isInvalid={problems.length > 0}
        selectedOptions={draft.sources.map((source) => ({ label: source }))}
        onCreateOption={(typed) =>
          onChange({ ...draft, sources: [...new Set([...draft.sources, typed.trim()])] })
        }
        onChange={(chosen) => onChange({ ...draft, sources: chosen.map(({ label }) => label) })}
        data-test-subj="spoorSources"
      />
    </EuiFormRow>
  </section>
);
