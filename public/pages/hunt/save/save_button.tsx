import { EuiButtonEmpty } from '@elastic/eui';
import React, { useState, type FC } from 'react';
import { useMay, useStatus } from '#public/hooks/use_status';
import { Tooltip } from '#public/kibana/ui/tooltip';
import { useOpenHunt } from '../library/use_library';
import { SaveFlyout } from './save_flyout';
import { saveTexts } from './texts';

/** Opens the flyout that saves the query; says why not where the person may not. */
export const SaveButton: FC = () => {
  const [isOpen, setIsOpen] = useState(false);
  const mayWrite = useMay('spoor_write');
  const isKnown = useStatus().state === 'ready';
  const isOwn = useOpenHunt()?.origin === 'own';
  return (
    <>
      <Tooltip content={isKnown && !mayWrite ? saveTexts.notAllowed : undefined}>
        <EuiButtonEmpty
          size="s"
          iconType="save"
          isDisabled={!mayWrite}
          onClick={() => setIsOpen(true)}
          data-test-subj="spoorSave"
        >
          {isOwn ? saveTexts.edit : saveTexts.open}
        </EuiButtonEmpty>
      </Tooltip>
      {isOpen && <SaveFlyout onClose={() => setIsOpen(false)} />}
    </>
  );
};
