import { EuiContextMenuItem } from '@elastic/eui';
import React, { type ReactElement } from 'react';
import type { Pill } from '#common/query/pills';
import type { HuntActions } from '../use_hunt';
import { pillTexts } from './texts';

interface Line {
  readonly id: keyof typeof pillTexts.actions;
  readonly icon: string;
  readonly act: () => void;
}

/** What can be done with a filter, as lines of its menu. */
export function pillActions(
  { id, negated, disabled }: Pill,
  actions: HuntActions,
  edit: () => void,
  close: () => void,
): ReactElement[] {
  const closing = (act: () => void) => () => {
    close();
    act();
  };
  const lines: readonly Line[] = [
    { id: 'edit', icon: 'pencil', act: edit },
    {
      id: negated ? 'include' : 'exclude',
      icon: negated ? 'plusInCircle' : 'minusInCircle',
      act: closing(() => actions.negatePill(id)),
    },
    {
      id: disabled ? 'enable' : 'disable',
      icon: disabled ? 'eye' : 'eyeClosed',
      act: closing(() => actions.togglePill(id)),
    },
    { id: 'remove', icon: 'trash', act: closing(() => actions.removePill(id)) },
  ];
  return lines.map((line) => (
    <EuiContextMenuItem
      key={line.id}
      icon={line.icon}
      onClick={line.act}
      data-test-subj={`spoorPill-${line.id}`}
    >
      {pillTexts.actions[line.id]}
    </EuiContextMenuItem>
  ));
}
