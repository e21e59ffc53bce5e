import { EuiPopover, EuiPopoverTitle, EuiPortal, EuiWindowEvent } from '@elastic/eui';
import React, { useCallback, useMemo, useState, type FC } from 'react';
import { Value } from '#public/components/value/value';
import { entriesFor } from './entries';
import { MenuLines } from './menu_lines';
import { OpenMenuContext, type OpenMenu, type Picked, type Surroundings } from './surroundings';
import { menuTexts } from './texts';

interface Opened {
  readonly picked: Picked;
  readonly button: HTMLElement;
}

interface Props {
  readonly surroundings: Surroundings;
}

/**
 * Gives every value below it its menu. There is one menu for all: a page has hundreds of values, and a popover each
 * would make it slow.
 */
export const ValueMenus: FC<Props> = ({ surroundings, children }) => {
  const [opened, setOpened] = useState<Opened>();
  const open = useCallback<OpenMenu>((picked, button) => setOpened({ picked, button }), []);
  const close = useCallback(() => {
    opened?.button.focus({ preventScroll: true });
    setOpened(undefined);
  }, [opened]);
  return (
    <OpenMenuContext.Provider value={open}>
      {children}
      {opened !== undefined && <Menu {...opened} surroundings={surroundings} close={close} />}
    </OpenMenuContext.Provider>
  );
};

interface MenuProps extends Opened, Props {
  readonly close: () => void;
}

const Menu: FC<MenuProps> = ({ picked, button, surroundings, close }) => {
  const entries = useMemo(() => entriesFor(picked, surroundings), [picked, surroundings]);
  const { bottom, left, width } = button.getBoundingClientRect();
  const place = { top: bottom + window.scrollY, left: left + width / 2 + window.scrollX };
  return (
    <EuiPortal>
      {/* The popover hears Escape only once it has the focus, which it takes after its animation. */}
      <EuiWindowEvent event="keydown" handler={({ key }) => key === 'Escape' && close()} />
      <div className="spoorMenu__anchor" style={place}>
        <EuiPopover
          isOpen
          closePopover={close}
          button={<span />}
          panelPaddingSize="none"
          anchorPosition="downCenter"
          aria-label={menuTexts.menu}
          panelProps={{ 'data-test-subj': 'spoorValueMenu' }}
        >
          <EuiPopoverTitle paddingSize="s" className="spoorMenu__title">
            {picked.field}: <Value value={picked.value} cutAt={80} canExpand={false} />
          </EuiPopoverTitle>
          <MenuLines picked={picked} entries={entries} surroundings={surroundings} close={close} />
        </EuiPopover>
      </div>
    </EuiPortal>
  );
};
