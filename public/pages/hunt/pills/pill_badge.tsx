import { EuiBadge, EuiContextMenuPanel, EuiPopover, EuiTextColor } from '@elastic/eui';
import React, { useState, type FC } from 'react';
import type { Pill } from '#common/query/pills';
import { content, describe } from './describe';
import { PillEditor } from './pill_editor';
import { pillActions } from './pill_actions';
import { pillTexts } from './texts';
import { useHunt } from '../use_hunt';

interface Props {
  readonly pill: Pill;
}

type Open = 'nothing' | 'menu' | 'editor';

/** A filter that is set: a click opens what can be done with it. */
export const PillBadge: FC<Props> = ({ pill }) => {
  const { actions } = useHunt();
  const [open, setOpen] = useState<Open>('nothing');
  const close = () => setOpen('nothing');
  const badge = (
    <EuiBadge
      color="hollow"
      className={pill.disabled ? 'spoorPill spoorPill--off' : 'spoorPill'}
      onClick={() => setOpen(open === 'nothing' ? 'menu' : 'nothing')}
      onClickAriaLabel={pillTexts.menu(describe(pill))}
      iconType="cross"
      iconSide="right"
      iconOnClick={() => actions.removePill(pill.id)}
      iconOnClickAriaLabel={pillTexts.remove(describe(pill))}
      data-test-subj="spoorPill"
    >
      {pill.negated && (
        <EuiTextColor color="danger">
          <strong>{pillTexts.not} </strong>
        </EuiTextColor>
      )}
      {content(pill)}
      {pill.disabled && <EuiTextColor color="subdued"> ({pillTexts.off})</EuiTextColor>}
    </EuiBadge>
  );
  return (
    <EuiPopover
      button={badge}
      isOpen={open !== 'nothing'}
      closePopover={close}
      panelPaddingSize={open === 'menu' ? 'none' : 'm'}
      anchorPosition="downLeft"
      aria-label={pillTexts.menu(describe(pill))}
    >
      {open === 'menu' && (
        <EuiContextMenuPanel items={pillActions(pill, actions, () => setOpen('editor'), close)} />
      )}
      {open === 'editor' && (
        <PillEditor
          pill={pill}
          onCancel={close}
          onSave={(next) => {
            close();
            actions.replacePill(pill.id, next);
          }}
        />
      )}
    </EuiPopover>
  );
};
