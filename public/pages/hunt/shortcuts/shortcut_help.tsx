import {
  EuiButtonIcon,
  EuiModal,
  EuiModalBody,
  EuiModalHeader,
  EuiModalHeaderTitle,
  useGeneratedHtmlId,
} from '@elastic/eui';
import React, { useState, type FC } from 'react';
import { icons } from '#public/kibana/ui/icons';
import { Tooltip } from '#public/kibana/ui/tooltip';
import { shortcutTexts } from './texts';
import { useShortcut } from './use_shortcut';

/** The page's keys, shown by `?` or by the button. */
export const ShortcutHelp: FC = () => {
  const [isOpen, setIsOpen] = useState(false);
  const titleId = useGeneratedHtmlId({ prefix: 'shortcuts' });
  useShortcut('?', () => setIsOpen(true));
  return (
    <>
      <Tooltip content={shortcutTexts.title}>
        <EuiButtonIcon
          iconType={icons.keyboard}
          color="text"
          aria-label={shortcutTexts.title}
          onClick={() => setIsOpen(true)}
        />
      </Tooltip>
      {isOpen && (
        <EuiModal onClose={() => setIsOpen(false)} aria-labelledby={titleId} data-test-subj="spoorShortcuts">
          <EuiModalHeader>
            <EuiModalHeaderTitle id={titleId}>{shortcutTexts.title}</EuiModalHeaderTitle>
          </EuiModalHeader>
          <EuiModalBody>
            <dl className="spoorKeys">
              {shortcutTexts.keys.map(([key, description]) => (
                <React.Fragment key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{description}</dd>
                </React.Fragment>
              ))}
            </dl>
          </EuiModalBody>
        </EuiModal>
      )}
    </>
  );
};
