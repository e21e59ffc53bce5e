import { EuiFlyout } from '@elastic/eui';
import React, { type ComponentType, useEffect, useRef, type ReactElement } from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import type { MountPoint, OverlayRef, OverlayStart } from '../../../typings/kibana-8.19/public';
import type { ProvidersProps } from '../generations/generation';
import { defer } from '../../deferred';
import type { Theme } from './theme';

interface MountedProps {
  readonly mount: MountPoint;
  readonly className?: string;
}

/** Draws what a plugin mounts itself. */
export const Mounted = ({ mount, className }: MountedProps): ReactElement => {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => (element.current === null ? undefined : mount(element.current)), [mount]);
  return <div ref={element} className={className} />;
};

/** Kibana's flyouts. Each stands in a tree of its own, as in Kibana. */
export const createOverlays = (theme: Theme, Providers: ComponentType<ProvidersProps>): OverlayStart => ({
  openFlyout: (mount, { onClose, ...shown } = {}) => {
    const element = document.body.appendChild(document.createElement('div'));
    const { promise, resolve } = defer<undefined>();
    const flyout: OverlayRef = {
      onClose: promise,
      close: () => {
        unmountComponentAtNode(element);
        element.remove();
        resolve(undefined);
        return promise;
      },
    };
    const leave = () => (onClose === undefined ? void flyout.close() : onClose(flyout));
    render(
      <Providers theme={theme}>
        <EuiFlyout {...shown} onClose={leave}>
          <Mounted mount={mount} className="hostFlyout" />
        </EuiFlyout>
      </Providers>,
      element,
    );
    return flyout;
  },
});
