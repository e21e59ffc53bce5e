import {
  EuiFlyout,
  EuiFlyoutBody,
  EuiFlyoutFooter,
  EuiFlyoutHeader,
  EuiSpacer,
  EuiText,
  EuiTitle,
  useGeneratedHtmlId,
} from '@elastic/eui';
import React, { useState, type FC } from 'react';
import { blockOf } from '#common/hunts/blocks/block';
import { useHunt } from '../use_hunt';
import { useOpenHunt } from '../library/use_library';
import { formOf, titleProblem, toDraft } from './draft';
import { SaveButtons } from './save_buttons';
import { SaveFormFields } from './save_form_fields';
import { saveTexts } from './texts';
import { useSaveHunt } from './use_save_hunt';

interface Props {
  readonly onClose: () => void;
}

/** Saves the query as a hunt of one's own, or changes the own hunt that is open. */
export const SaveFlyout: FC<Props> = ({ onClose }) => {
  const { search, actions } = useHunt();
  const open = useOpenHunt();
  const own = open?.origin === 'own' ? open : undefined;
  const headingId = useGeneratedHtmlId({ prefix: 'saveHunt' });
  const [form, setForm] = useState(() => formOf(own));
  const [hasTried, setHasTried] = useState(false);
  const saveHunt = useSaveHunt((hunt) => {
    if (hunt === undefined) actions.closeHunt();
    else actions.openHunt(hunt);
    onClose();
  });
  const whenComplete = (save: () => void) => () => {
    setHasTried(true);
    if (titleProblem(form) === undefined && search.query !== '') save();
  };
  return (
    <EuiFlyout
      onClose={onClose}
      size="s"
      ownFocus
      aria-labelledby={headingId}
      data-test-subj="spoorSaveFlyout"
    >
      <EuiFlyoutHeader hasBorder>
        <EuiTitle size="s">
          <h2 id={headingId}>{own ? saveTexts.titleOfOwn : saveTexts.titleOfNew}</h2>
        </EuiTitle>
      </EuiFlyoutHeader>
      <EuiFlyoutBody>
        <EuiText size="s" color="subdued">
          <p>{saveTexts.intro}</p>
        </EuiText>
        <EuiSpacer size="m" />
        <SaveFormFields
          form={form}
          query={search.query}
          block={open && blockOf(open)}
          showProblems={hasTried}
          onChange={setForm}
        />
      </EuiFlyoutBody>
      <EuiFlyoutFooter>
        <SaveButtons
          own={own}
          isBusy={saveHunt.isBusy}
          onCancel={onClose}
          onCreate={whenComplete(() => saveHunt.create(toDraft(form, search.query, open)))}
          onUpdate={own && whenComplete(() => saveHunt.update(own, toDraft(form, search.query, own, own)))}
          onRemove={own && (() => saveHunt.remove(own))}
        />
      </EuiFlyoutFooter>
    </EuiFlyout>
  );
};
