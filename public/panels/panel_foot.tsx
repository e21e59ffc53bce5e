import { EuiLink } from '@elastic/eui';
import React, { type FC, type ReactNode } from 'react';
import { huntPath } from '#common/links/hunt_address';
import { useServices } from '#public/hooks/use_services';
import { panelTexts } from './texts';
import type { Question } from './use_asked';

/** Path of the Hunt page that asks what a panel asks. */
export const pathOf = ({ hunt, search }: Question): string =>
  huntPath({ hunt: hunt?.id, pills: [], ...search });

/** The line below a panel: what is to be said of it, and the way to all of it. */
export const PanelFoot: FC<{ readonly question: Question; readonly children?: ReactNode }> = ({
  question,
  children,
}) => {
  const { href } = useServices();
  return (
    <div className="spoorDashboardPanel__foot">
      <span data-test-subj="spoorPanelFoot">{children}</span>
      <EuiLink href={href(pathOf(question))} data-test-subj="spoorPanelOpen">
        {panelTexts.open}
      </EuiLink>
    </div>
  );
};
