import { EuiIcon, EuiTab, EuiTabs } from '@elastic/eui';
import React, { useEffect, type FC, type ReactNode } from 'react';
import { useServices } from '#public/hooks/use_services';
import { useStatus } from '#public/hooks/use_status';
import { needs, pageIds, pages, type PageId } from './links';
import { appTexts } from './texts';
import { useLink } from './use_link';

interface Props {
  /** Left out where one is on no page. */
  readonly current?: PageId;
  /** What stands at the right end, e.g. the period. */
  readonly children?: ReactNode;
}

/** The line above every page: where one is, and where one can go. */
export const AppHeader: FC<Props> = ({ current, children }) => {
  const link = useLink();
  const { href, setTrail } = useServices();
  const status = useStatus();
  const isClosed = (id: PageId) => status.state === 'ready' && !status.data.user.access.includes(needs[id]);
  const title = current === undefined ? appTexts.noPageTrail : pages[current].title;
  useEffect(() => {
    setTrail([{ text: appTexts.name, href: href(pages.hunt.path) }, { text: title }]);
  }, [title, href, setTrail]);
  return (
    <div className="spoorHeader">
      <nav aria-label={appTexts.navigation}>
        <EuiTabs size="m" bottomBorder={false}>
          {pageIds.map((id) => (
            <EuiTab
              key={id}
              isSelected={id === current}
              append={isClosed(id) ? <EuiIcon type="lock" size="s" title={appTexts.closed} /> : undefined}
              {...link(pages[id].path)}
            >
              {pages[id].title}
            </EuiTab>
          ))}
        </EuiTabs>
      </nav>
      <div>{children}</div>
    </div>
  );
};
