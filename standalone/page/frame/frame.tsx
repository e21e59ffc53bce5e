import { EuiHeader, EuiHeaderBreadcrumbs, EuiHeaderLogo, useEuiTheme } from '@elastic/eui';
import React, { useEffect, useRef, type ReactElement } from 'react';
import type { Chrome } from '../core/chrome';
import type { Metadata } from '../metadata';
import { type Theme } from '../core/theme';
import { ToastList, type Toasts } from '../core/toasts';
import { ThemeSwitch, UserMenu } from './user_menu';
import { useObservable } from '../use_observable';

export interface FrameProps {
  readonly chrome: Chrome;
  readonly metadata: Metadata;
  readonly theme: Theme;
  readonly toasts: Toasts;
  /** Called once, with the element that the app draws into. */
  readonly onReady: (element: HTMLElement) => void;
}

const ActionMenu = ({ chrome }: { readonly chrome: Chrome }): ReactElement => {
  const mount = useObservable(chrome.actionMenu$, undefined);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => (element.current === null ? undefined : mount?.(element.current)), [mount]);
  return <div ref={element} />;
};

/** @param isAlone no trail stands beside, whose first part is the app's name itself */
const Brand = ({ isAlone }: { readonly isAlone: boolean }): ReactElement => (
  <EuiHeaderLogo iconType="/assets/favicon.svg" iconTitle={isAlone ? '' : 'Spoor'} href="/app/spoor">
    {isAlone ? 'Spoor' : undefined}
  </EuiHeaderLogo>
);

const Header = ({ chrome, metadata, theme }: FrameProps): ReactElement => {
  const breadcrumbs = useObservable(chrome.breadcrumbs$, []);
  return (
    <EuiHeader
      position="fixed"
      sections={[
        {
          items: [
            <Brand isAlone={breadcrumbs.length === 0} key="logo" />,
            <EuiHeaderBreadcrumbs
              aria-label="Where you are"
              breadcrumbs={breadcrumbs.map(({ text, href }) => ({ text, href }))}
              key="breadcrumbs"
            />,
          ],
        },
        {
          items: [
            <ActionMenu chrome={chrome} key="actions" />,
            <ThemeSwitch theme={theme} key="theme" />,
            <UserMenu user={metadata.user} key="user" />,
          ],
        },
      ]}
    />
  );
};

const StatusBar = ({ status }: { readonly status: string }): ReactElement => {
  const { euiTheme } = useEuiTheme();
  return (
    <footer
      style={{
        position: 'fixed',
        bottom: 0,
        insetInline: 0,
        padding: `2px ${euiTheme.size.base}`,
        fontSize: 12,
        zIndex: Number(euiTheme.levels.header),
        color: euiTheme.colors.textSubdued,
        background: euiTheme.colors.backgroundBaseSubdued,
        borderTop: euiTheme.border.thin,
      }}
    >
      {status}
    </footer>
  );
};

/** Room for the status bar, so that it hides nothing of the app. */
const STATUS_BAR_HEIGHT = 24;

/** The bundled host's frame around an app: header, status bar, toasts. */
export const Frame = (props: FrameProps): ReactElement => {
  const element = useRef<HTMLDivElement>(null);
  const { onReady } = props;
  useEffect(() => {
    if (element.current !== null) {
      onReady(element.current);
    }
  }, [onReady]);
  return (
    <>
      <Header {...props} />
      {/* As in Kibana, the app begins below the fixed header, and brings its own `main`. */}
      <div
        ref={element}
        style={{ paddingTop: 'var(--euiFixedHeadersOffset, 0)', paddingBottom: STATUS_BAR_HEIGHT }}
      />
      <StatusBar status={props.metadata.status} />
      <ToastList toasts={props.toasts} />
    </>
  );
};
