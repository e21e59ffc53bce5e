import {
  EuiButtonIcon,
  EuiDescriptionList,
  EuiModal,
  EuiModalBody,
  EuiModalHeader,
  EuiModalHeaderTitle,
  EuiToolTip,
  useGeneratedHtmlId,
} from '@elastic/eui';
import React, { useState, type FC } from 'react';
import { shortcutTexts } from './texts';
import { useShortcut } from './use_shortcut';

/** The page's keys, shown by `?` or by the button. */
export const ShortcutHelp: FC = () => {
  const [isOpen, setIsOpen] = useState(false);
  const titleId = useGeneratedHtmlId({ prefix: 'shortcuts' });
  useShortcut('?', () => setIsOpen(true));
  return (
    <>
      <EuiToolTip content={shortcutTexts.title}>
        <EuiButtonIcon
          iconType="keyboard"
          color="text"
          aria-label={shortcutTexts.title}
          onClick={() => setIsOpen(true)}
        />
      </EuiToolTip>
      {isOpen && (
        <EuiModal onClose={() => setIsOpen(false)} aria-labelledby={titleId} data-test-subj="spoorShortcuts">
          <EuiModalHeader>
            <EuiModalHeaderTitle id={titleId}>{shortcutTexts.title}</EuiModalHeaderTitle>
          </EuiModalHeader>
          <EuiModalBody>
            <EuiDescriptionList
              type="column"
              columnWidths={[1, 4]}
              listItems={shortcutTexts.keys.map(([key, description]) => ({
                title: <kbd>{key}</kbd>,
                description,
              }))}
            />
          </EuiModalBody>
        </EuiModal>
      )}
    </>
  );
};
