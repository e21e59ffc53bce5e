import React, { type FC } from 'react';
import type { TopValues } from '#common/api/events';
import { Figure } from '#public/components/figures/figure';
import { Value } from '#public/components/value/value';
import { plain } from '#public/components/value/visible';
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

/** The values of a panel, each with its count and a bar against the largest. A click drills down. */
export const PanelRows: FC<Props> = ({ panel, values }) => {
  const filter = useFilter();
  const largest = Math.max(1, ...values.map(({ count }) => count));
  return (
    <ul className="spoorPanel__rows">
      {values.map(({ value, count }) => (
        <li key={`${typeof value} ${value}`} className="spoorPanel__row spoorPick">
          <button
            type="button"
            className="spoorPanel__value"
            title={plain(String(value))}
            aria-label={dashboardTexts.filterFor(panel.title, plain(String(value)))}
            onClick={() => filter('for', panel.field, value)}
          >
            <span className="spoorPanel__bar" style={{ inlineSize: `${(count / largest) * 100}%` }} />
            <span className="spoorPanel__text">
              <Value value={value} cutAt={CUT_AT} canExpand={false} />
            </span>
            <Figure value={count} />
          </button>
          <MenuButton field={panel.field} value={value} />
        </li>
      ))}
    </ul>
  );
};
