import { EuiButton, EuiButtonEmpty, EuiCallOut, EuiFlexGroup, EuiFlexItem, EuiSpacer } from '@elastic/eui';
import React, { useState, type FC } from 'react';
import { Failure } from '#public/components/answer/failure';
import { useMay } from '#public/hooks/use_status';
import { icons } from '#public/kibana/ui/icons';
import { DeepLinksEditor } from './deep_links_editor';
import { isSame, isSound, problemsOf, type Draft } from './draft';
import { SourcesEditor } from './sources_editor';
import { SourcesReadiness } from './sources_readiness';
import { settingsTexts } from './texts';
import { useSave, type Saving } from './use_save';

interface Props {
  readonly stored: Draft;
}

/** Edits settings as a draft; nothing changes before it is saved. */
export const SettingsForm: FC<Props> = ({ stored }) => {
  const [draft, setDraft] = useState<Draft>(stored);
  const saving = useSave();
  const mayChange = useMay('spoor_admin');
  const problems = problemsOf(draft);
  const isChanged = !isSame(draft, stored);
  return (
    <>
      <EuiSpacer size="m" />
      {!mayChange && <EuiCallOut size="s" iconType="lock" title={settingsTexts.readOnly} />}
      <SourcesEditor draft={draft} problems={problems.sources} onChange={setDraft} isDisabled={!mayChange} />
      <SourcesReadiness />
      <EuiSpacer size="xl" />
      <DeepLinksEditor draft={draft} problems={problems.links} onChange={setDraft} isDisabled={!mayChange} />
      <EuiSpacer size="xl" />
      <Refused saving={saving} />
      <EuiFlexGroup gutterSize="s" responsive={false}>
        <EuiFlexItem grow={false}>
          <EuiButton
            fill
            isDisabled={!mayChange || !isChanged || !isSound(problems)}
            isLoading={saving.isSaving}
            onClick={() => saving.save(draft)}
            data-test-subj="spoorSettingsSave"
          >
            {settingsTexts.save}
          </EuiButton>
        </EuiFlexItem>
        {isChanged && (
          <EuiFlexItem grow={false}>
            <EuiButtonEmpty onClick={() => setDraft(stored)}>{settingsTexts.discard}</EuiButtonEmpty>
          </EuiFlexItem>
        )}
      </EuiFlexGroup>
    </>
  );
};

const Refused: FC<{ readonly saving: Saving }> = ({ saving: { error, isConflict, reload } }) => {
  if (error === undefined) return null;
  return (
    <>
      {isConflict ? (
        <EuiCallOut
          color="warning"
          iconType={icons.warning}
          title={settingsTexts.changedElsewhere}
          role="alert"
        >
          <p>{settingsTexts.changedElsewhereText}</p>
          <EuiButton size="s" color="warning" onClick={reload}>
            {settingsTexts.loadTheirs}
          </EuiButton>
        </EuiCallOut>
      ) : (
        <Failure error={error} />
      )}
      <EuiSpacer size="m" />
    </>
  );
};
