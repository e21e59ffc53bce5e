import { EuiButtonEmpty, EuiIcon, EuiPopover, EuiPopoverFooter, EuiPopoverTitle } from '@elastic/eui';
import React, { useState, type FC } from 'react';
import { useHunt } from '../use_hunt';
import type { TypeGroup } from './groups';
import { toggleTexts } from './texts';
import { TypeChip } from './type_chip';
import type { Types } from './use_types';

interface Props {
  readonly group: TypeGroup;
  readonly types: Types;
}

/** The types of a group, each to switch by itself. */
export const TypesPopover: FC<Props> = ({ group, types }) => {
  const { actions } = useHunt();
  const [isOpen, setIsOpen] = useState(false);
  const button = (
    <button
      type="button"
      className="spoorToggle__more"
      aria-label={toggleTexts.more(group.title)}
      aria-expanded={isOpen}
      onClick={() => setIsOpen(!isOpen)}
      data-test-subj={`spoorToggleTypes-${group.id}`}
    >
      <EuiIcon type="arrowDown" size="s" aria-hidden />
    </button>
  );
  return (
    <EuiPopover
      button={button}
      isOpen={isOpen}
      closePopover={() => setIsOpen(false)}
      panelPaddingSize="s"
      aria-label={toggleTexts.more(group.title)}
    >
      <EuiPopoverTitle paddingSize="s">{group.title}</EuiPopoverTitle>
      <ul className="spoorTypes">
        {group.types.map((type) => (
          <TypeChip key={type} type={type} types={types} />
        ))}
      </ul>
      <EuiPopoverFooter paddingSize="s">
        <EuiButtonEmpty size="xs" onClick={() => actions.setEventTypes([])}>
          {toggleTexts.all}
        </EuiButtonEmpty>
      </EuiPopoverFooter>
    </EuiPopover>
  );
};
