import { EuiButtonEmpty, EuiCheckbox, EuiText, useGeneratedHtmlId } from '@elastic/eui';
import React, { type FC } from 'react';
import { formatExact } from '#common/format/numbers';
import { useHunt } from '../use_hunt';
import { explain } from './explain';
import { toggleTexts } from './texts';
import { isShown, switchTypes } from './toggle';
import type { Types } from './use_types';

interface Props {
  readonly type: string;
  readonly types: Types;
}

/** One event type: a box to switch it, its count, and a way to see it alone. */
export const TypeChip: FC<Props> = ({ type, types }) => {
  const { state, actions } = useHunt();
  const id = useGeneratedHtmlId({ prefix: 'type' });
  const isOn = isShown(state.eventTypes, type);
  const total = types.counts?.get(type) ?? 0;
  return (
    <li className="spoorTypes__row" title={explain(type, [type], types, isOn ? 'all' : 'none')}>
      <EuiCheckbox
        id={id}
        checked={isOn}
        label={type}
        onChange={() => actions.setEventTypes(switchTypes(types.known, state.eventTypes, [type], !isOn))}
        data-test-subj={`spoorType-${type}`}
      />
      <EuiText size="xs" color={total === 0 ? 'subdued' : 'default'}>
        {types.isRun ? formatExact(total) : toggleTexts.notCounted}
      </EuiText>
      <EuiButtonEmpty
        size="xs"
        flush="both"
        aria-label={toggleTexts.onlyLabel(type)}
        onClick={() => actions.setEventTypes([type])}
      >
        {toggleTexts.only}
      </EuiButtonEmpty>
    </li>
  );
};
