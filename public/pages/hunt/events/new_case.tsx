import { EuiButtonEmpty } from '@elastic/eui';
import React, { useState, type FC } from 'react';
import type { EventHit } from '#common/api/events';
import { caseOf } from '#common/cases/draft';
import { textAt } from '#common/events/values';
import { NewCaseFlyout } from '#public/cases/new_case_flyout';
import { caseTexts } from '#public/cases/texts';
import { useServices } from '#public/hooks/use_services';
import { eventPath } from '../event_path';

/** Opens a case of an event, where the host has cases and the person may open one. */
export const NewCase: FC<{ readonly hit: EventHit }> = ({ hit: { event, index, id } }) => {
  const { cases, href } = useServices();
  const [isOpen, setIsOpen] = useState(false);
  if (cases === undefined) return null;
  const path = eventPath({ index, id }, textAt(event, 'timestamp') ?? '');
  // a case is read elsewhere, so that its link must name the host
  const address = new URL(href(path), window.location.href).href;
  return (
    <>
      <EuiButtonEmpty
        size="xs"
        iconType="plusInCircle"
        onClick={() => setIsOpen(true)}
        data-test-subj="spoorNewCase"
      >
        {caseTexts.open}
      </EuiButtonEmpty>
      {isOpen && (
        <NewCaseFlyout cases={cases} proposal={caseOf(event, address)} onClose={() => setIsOpen(false)} />
      )}
    </>
  );
};
