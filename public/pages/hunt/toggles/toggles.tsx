import { EuiFilterGroup, EuiFlexGroup, EuiFlexItem, EuiText } from '@elastic/eui';
import React, { type FC } from 'react';
import { groupTypes } from './groups';
import { GroupToggle } from './group_toggle';
import { toggleTexts } from './texts';
import { useTypes } from './use_types';

/** Which event types are shown, with how many of each the query finds. */
export const Toggles: FC = () => {
  const types = useTypes();
  return (
    <EuiFlexGroup
      gutterSize="s"
      alignItems="center"
      responsive={false}
      role="group"
      aria-label={toggleTexts.label}
    >
      <EuiFlexItem grow={false}>
        <EuiText size="xs" color="subdued">
          {toggleTexts.show}
        </EuiText>
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <EuiFilterGroup compressed>
          {groupTypes(types.known).map((group) => (
            <GroupToggle key={group.id} group={group} types={types} />
          ))}
        </EuiFilterGroup>
      </EuiFlexItem>
    </EuiFlexGroup>
  );
};
