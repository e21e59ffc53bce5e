import { EuiHeaderSectionItemButton, EuiIcon, EuiPopover } from '@elastic/eui';
import React, { useState, type ReactElement } from 'react';
import { type AppEntry, type Application, routeOf } from '../core/application';

const texts = { label: 'Apps and pages' };

/** An app with its pages; the menu holds plain links, so that they open in other tabs too. */
const Entry = ({ app }: { readonly app: AppEntry }): ReactElement => (
  <li>
    <a href={routeOf(app)}>{app.title}</a>
    {app.deepLinks === undefined ? null : (
      <ul>
        {app.deepLinks.map(({ id, title, path }) => (
          <li key={id}>
            <a href={`${routeOf(app)}${path}`}>{title}</a>
          </li>
        ))}
      </ul>
    )}
  </li>
);

/** Where else one can go in the host. */
export const AppMenu = ({ list }: Pick<Application, 'list'>): ReactElement => {
  const [isOpen, setOpen] = useState(false);
  const button = (
    <EuiHeaderSectionItemButton
      aria-label={texts.label}
      aria-expanded={isOpen}
      data-test-subj="hostApps"
      onClick={() => setOpen(!isOpen)}
    >
      <EuiIcon type="menu" />
    </EuiHeaderSectionItemButton>
  );
  return (
    <EuiPopover
      anchorPosition="downLeft"
      button={button}
      closePopover={() => setOpen(false)}
      isOpen={isOpen}
      ownFocus
    >
      <nav aria-label={texts.label}>
        <ul className="hostAppMenu">
          {list().map((app) => (
            <Entry app={app} key={app.id} />
          ))}
        </ul>
      </nav>
    </EuiPopover>
  );
};
