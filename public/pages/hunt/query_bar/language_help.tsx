import { EuiButtonEmpty, EuiPopover, EuiText } from '@elastic/eui';
import React, { useState, type FC } from 'react';
import { barTexts } from './texts';

/** Says which language the bar speaks. */
export const LanguageHelp: FC = () => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <EuiPopover
      button={
        <EuiButtonEmpty size="xs" onClick={() => setIsOpen(!isOpen)}>
          {barTexts.language}
        </EuiButtonEmpty>
      }
      isOpen={isOpen}
      closePopover={() => setIsOpen(false)}
      anchorPosition="downRight"
      aria-label={barTexts.language}
    >
      <EuiText size="s" className="spoorLanguageHelp">
        <p>{barTexts.languageHelp}</p>
      </EuiText>
    </EuiPopover>
  );
};
