import React, { useContext, type FC, type ReactNode } from 'react';
import type { TopValues } from '#common/api/events';
import { isPartlyMasked } from '#common/events/tokens';
import { Figure } from '#public/components/figures/figure';
import { WhereaboutsContext } from '#public/components/network/whereabouts_context';
import { whereaboutsText } from '#public/components/network/whereabouts_text';
import { Value } from '#public/components/value/value';
import { plain } from '#common/events/visible';
import { MenuButton } from '#public/components/value_menu/menu_button';
import { useFilter } from '../menu/use_filter';
import type { PanelDefinition } from './panels';
import { dashboardTexts } from './texts';

/** Characters of a value that fit on two lines of a panel. */
const CUT_AT = 80;

interface Props {
  readonly panel: PanelDefinition;
  readonly values: TopValues['values'];
}

interface RowProps extends Pick<Props, 'panel'> {
  readonly value: Props['values'][number]['value'];
  readonly children: ReactNode;
}

/** A value as a button that drills down; as text where something of it is masked, since no event has it so. */
const Row: FC<RowProps> = ({ panel, value, children }) => {
  const filter = useFilter();
  const whereabouts = useContext(WhereaboutsContext)(panel.field, value);
  const text = plain(String(value));
  if (isPartlyMasked(String(value))) {
    return (
      <div className="spoorPanel__value" title={text}>
        {children}
      </div>
    );
  }
  return (
    <button
      type="button"
      className="spoorPanel__value"
      title={whereabouts === undefined ? text : `${text}: ${whereaboutsText(whereabouts)}`}
      aria-label={dashboardTexts.filterFor(panel.title, text)}
      onClick={() => filter('for', panel.field, value)}
    >
      {children}
    </button>
  );
};

/** The values of a panel, each with its count and a bar against the largest. A click drills down. */
export const PanelRows: FC<Props> = ({ panel, values }) => {
  const largest = Math.max(1, ...values.map(({ count }) => count));
  return (
    <ul className="spoorPanel__rows">
      {values.map(({ value, count }) => (
        <li key={`${typeof value} ${value}`} className="spoorPanel__row spoorPick">
          <Row panel={panel} value={value}>
            <span className="spoorPanel__bar" style={{ inlineSize: `${(count / largest) * 100}%` }} />
            <span className="spoorPanel__text">
              <Value value={value} cutAt={CUT_AT} canExpand={false} />
            </span>
            <Figure value={count} />
          </Row>
          <MenuButton field={panel.field} value={value} />
        </li>
      ))}
    </ul>
  );
};
