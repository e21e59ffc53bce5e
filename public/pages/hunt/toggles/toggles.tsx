import { EuiText } from '@elastic/eui';
import React, { type FC } from 'react';
import { groupTypes } from './groups';
import { GroupToggle } from './group_toggle';
import { toggleTexts } from './texts';
import { useTypes } from './use_types';

/** Which event types are shown, with how many of each the query finds. */
export const Toggles: FC = () => {
  const types = useTypes();
  return (
    <div className="spoorToggles" role="group" aria-label={toggleTexts.label}>
      <EuiText size="xs" color="subdued">
        {toggleTexts.show}
      </EuiText>
      {groupTypes(types.known).map((group) => (
        <GroupToggle key={group.id} group={group} types={types} />
      ))}
    </div>
  );
};
