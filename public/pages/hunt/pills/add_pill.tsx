import { EuiButtonEmpty, EuiPopover } from '@elastic/eui';
import React, { useState, type FC } from 'react';
import { useShortcut } from '../shortcuts/use_shortcut';
import { useHunt } from '../use_hunt';
import { PillEditor } from './pill_editor';
import { pillTexts } from './texts';

/** Opens the editor for a new filter; so does the key `f`. */
export const AddPill: FC = () => {
  const { actions } = useHunt();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  useShortcut('f', () => setIsOpen(true));
  return (
    <EuiPopover
      button={
        <EuiButtonEmpty
          size="xs"
          iconType="plusInCircle"
          aria-label={pillTexts.addLabel}
          onClick={() => setIsOpen(!isOpen)}
          data-test-subj="spoorAddPill"
        >
          {pillTexts.add}
        </EuiButtonEmpty>
      }
      isOpen={isOpen}
      closePopover={close}
      anchorPosition="downLeft"
      aria-label={pillTexts.addTitle}
      initialFocus=".spoorPillEditor input"
    >
      <PillEditor
        onCancel={close}
        onSave={(pill) => {
          close();
          actions.addPill(pill);
        }}
      />
    </EuiPopover>
  );
};
