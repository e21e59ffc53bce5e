import { EuiText } from '@elastic/eui';
import React, { type FC } from 'react';
import { summarizeEvents, type TopValues } from '#common/api/events';
import { plain } from '#common/events/visible';
import { formatCount } from '#common/format/numbers';
import { Figure } from '#public/components/figures/figure';
import { Value } from '#public/components/value/value';
import { useApiQuery } from '#public/hooks/use_api_query';
import { Nothing, PanelAnswer } from '../panel_answer';
import { PanelFoot } from '../panel_foot';
import { panelTexts } from '../texts';
import type { Question } from '../use_asked';

/** Characters of a value that fit on a line. */
const CUT_AT = 120;

interface Props {
  readonly question: Question;
  readonly field: string;
  readonly size: number;
}

/** The commonest values of a field. */
export const TopOfField: FC<Props> = ({ question, field, size, children }) => {
  const { search, isPaused } = question;
  const answer = useApiQuery(
    summarizeEvents,
    { body: { ...search, fields: [field], size } },
    { enabled: !isPaused },
  );
  return (
    <PanelAnswer answer={answer}>
      {({ fields: [top] }) => (
        <>
          <div className="spoorDashboardPanel__body">{top && <Rows top={top} />}</div>
          <PanelFoot question={question}>
            {top !== undefined && top.others > 0 && `${panelTexts.others(formatCount(top.others))}. `}
            {children}
          </PanelFoot>
        </>
      )}
    </PanelAnswer>
  );
};

const Rows: FC<{ readonly top: TopValues }> = ({ top }) => {
  if (top.problem !== undefined) {
    return (
      <EuiText size="s" color="subdued">
        <p>{plain(top.problem)}</p>
      </EuiText>
    );
  }
  if (top.values.length === 0) return <Nothing />;
  const largest = Math.max(1, ...top.values.map(({ count }) => count));
  return (
    <ul className="spoorPanel__rows" aria-label={plain(top.field)}>
      {top.values.map(({ value, count }) => (
        <li key={`${typeof value} ${value}`} className="spoorPanel__row">
          <div className="spoorPanel__value" title={plain(String(value))}>
            <span className="spoorPanel__bar" style={{ inlineSize: `${(count / largest) * 100}%` }} />
            <span className="spoorPanel__text">
              <Value value={value} cutAt={CUT_AT} canExpand={false} />
            </span>
            <Figure value={count} />
          </div>
        </li>
      ))}
    </ul>
  );
};
