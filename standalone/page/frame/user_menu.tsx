import {
  EuiAvatar,
  EuiContextMenuItem,
  EuiContextMenuPanel,
  EuiHeaderSectionItemButton,
  EuiIcon,
  EuiPopover,
  EuiText,
  ICON_TYPES,
} from '@elastic/eui';
import React, { useState, type ReactElement } from 'react';
import { http } from '../core/http';
import type { Metadata } from '../metadata';
import type { Theme } from '../core/theme';
import { useObservable } from '../use_observable';

const texts = {
  account: 'Account',
  signOut: 'Sign out',
  light: 'Use light colours',
  dark: 'Use dark colours',
};

/** EUI 39 has a moon and no sun. */
const SUN = ['sun', 'moon'].find((name) => ICON_TYPES.some((known) => known === name)) ?? 'empty';

/** Switches between light and dark. */
export const ThemeSwitch = ({ theme }: { readonly theme: Theme }): ReactElement => {
  const { darkMode } = useObservable(theme.theme$, theme.getTheme());
  const label = darkMode ? texts.light : texts.dark;
  return (
    <EuiHeaderSectionItemButton aria-label={label} title={label} onClick={theme.toggle}>
      <EuiIcon type={darkMode ? SUN : 'moon'} />
    </EuiHeaderSectionItemButton>
  );
};

async function signOut() {
  await http.post('/logout');
  window.location.assign('/login');
}

/** Who is signed in, and the way out. */
export const UserMenu = ({ user }: { readonly user: Metadata['user'] }): ReactElement => {
  const [isOpen, setOpen] = useState(false);
  const button = (
    <EuiHeaderSectionItemButton aria-label={texts.account} onClick={() => setOpen(!isOpen)}>
      <EuiAvatar name={user.name} size="s" />
    </EuiHeaderSectionItemButton>
  );
  return (
    <EuiPopover button={button} isOpen={isOpen} closePopover={() => setOpen(false)} panelPaddingSize="s">
      <EuiText size="s">
        <strong>{user.name}</strong>
      </EuiText>
      {user.isAnonymous ? null : (
        <EuiContextMenuPanel
          items={[
            <EuiContextMenuItem icon="exit" key="out" onClick={() => void signOut()}>
              {texts.signOut}
            </EuiContextMenuItem>,
          ]}
        />
      )}
    </EuiPopover>
  );
};
