import { EuiIcon } from '@elastic/eui';
import React, { type FC } from 'react';
import { formatExact } from '#common/format/numbers';
import { Tooltip } from '#public/kibana/ui/tooltip';
import { useHunt } from '../use_hunt';
import { explain, totalOf } from './explain';
import type { TypeGroup } from './groups';
import { toggleTexts } from './texts';
import { shownOf, switchTypes, type Shown } from './toggle';
import { TypesPopover } from './types_popover';
import type { Types } from './use_types';

interface Props {
  readonly group: TypeGroup;
  readonly types: Types;
}

/** Says by a sign, beside the colour, how much of a group is shown. */
const signs: Readonly<Record<Shown, string>> = { all: 'check', some: 'minus', none: 'empty' };

/** Switches a group of event types on or off, and says how many of them the query finds. */
export const GroupToggle: FC<Props> = ({ group, types }) => {
  const { state, actions } = useHunt();
  const shown = shownOf(state.eventTypes, group.types);
  const total = totalOf(types, group.types);
  const pending = types.isRun ? '…' : toggleTexts.notCounted;
  const flip = () =>
    actions.setEventTypes(switchTypes(types.known, state.eventTypes, group.types, shown === 'none'));
  return (
    <span className={`spoorToggle spoorToggle--${shown}`}>
      <Tooltip content={explain(group.title, group.types, types, shown)}>
        <button
          type="button"
          className="spoorToggle__switch"
          aria-pressed={shown === 'some' ? 'mixed' : shown === 'all'}
          disabled={group.types.length === 0}
          onClick={flip}
          data-test-subj={`spoorToggle-${group.id}`}
        >
          <EuiIcon type={signs[shown]} size="s" aria-hidden />
          {group.title}
          <strong>{total === undefined ? pending : formatExact(total)}</strong>
        </button>
      </Tooltip>
      {group.types.length > 1 && <TypesPopover group={group} types={types} />}
    </span>
  );
};
