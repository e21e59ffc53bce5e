import { EuiHeader, EuiHeaderBreadcrumbs, EuiHeaderLogo } from '@elastic/eui';
import React, { useEffect, useRef, type ReactElement } from 'react';
import type { Application } from '../core/application';
import type { Chrome } from '../core/chrome';
import { Mounted } from '../core/overlays';
import type { Theme } from '../core/theme';
import { ToastList, type Toasts } from '../core/toasts';
import type { Metadata } from '../metadata';
import { useObservable } from '../use_observable';
import { AppMenu } from './app_menu';
import { ThemeSwitch, UserMenu } from './user_menu';

export interface FrameProps {
  readonly application: Application;
  readonly chrome: Chrome;
  readonly metadata: Metadata;
  readonly theme: Theme;
  readonly toasts: Toasts;
  /** Called once, with the element that the app draws into. */
  readonly onReady: (element: HTMLElement) => void;
}

const ActionMenu = ({ chrome }: { readonly chrome: Chrome }): ReactElement | null => {
  const mount = useObservable(chrome.actionMenu$, undefined);
  return mount === undefined ? null : <Mounted mount={mount} />;
};

/** @param isAlone no trail stands beside, whose first part is the app's name itself */
const Brand = ({ isAlone }: { readonly isAlone: boolean }): ReactElement => (
  <EuiHeaderLogo iconType="/assets/favicon.svg" iconTitle={isAlone ? '' : 'Spoor'} href="/app/spoor">
    {isAlone ? 'Spoor' : undefined}
  </EuiHeaderLogo>
);

const Header = ({ application, chrome, metadata, theme }: FrameProps): ReactElement => {
  const breadcrumbs = useObservable(chrome.breadcrumbs$, []);
  return (
    <EuiHeader
      position="fixed"
      sections={[
        {
          items: [
            <AppMenu list={application.list} key="apps" />,
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
      {/* As in Kibana, the app brings its own `main`. */}
      <div ref={element} className="hostApp" />
      <footer className="hostStatus">{props.metadata.status}</footer>
      <ToastList toasts={props.toasts} />
    </>
  );
};
