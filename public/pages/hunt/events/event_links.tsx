import { EuiFlexGroup, EuiFlexItem, EuiLink } from '@elastic/eui';
import React, { type FC } from 'react';
import type { EveEvent } from '#common/api/events';
import { getSettings } from '#common/api/settings';
import { offeredLinks } from '#common/links/deep_links';
import { plain } from '#common/events/visible';
import { useApiQuery } from '#public/hooks/use_api_query';
import { absoluteRange } from '../menu/hunt_menus';
import { useHunt } from '../use_hunt';

/** Administrators' own links for a whole event, such as its packets. */
export const EventLinks: FC<{ readonly event: EveEvent }> = ({ event }) => {
  const { from, to } = useHunt().state;
  const settings = useApiQuery(getSettings, {});
  const links = settings.state === 'ready' ? settings.data.deepLinks : [];
  return (
    <EuiFlexGroup gutterSize="m" responsive={false}>
      {offeredLinks(links, { event, range: absoluteRange(from, to) }).map(({ id, title, href }) => (
        <EuiFlexItem grow={false} key={id}>
          <EuiLink
            href={href}
            target="_blank"
            rel="noopener noreferrer"
            data-test-subj={`spoorEventLink-${id}`}
          >
            {plain(title)}
          </EuiLink>
        </EuiFlexItem>
      ))}
    </EuiFlexGroup>
  );
};
