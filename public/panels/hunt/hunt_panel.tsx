import { isLeft } from 'fp-ts/Either';
import React, { useMemo, type FC } from 'react';
import { blockOf } from '#common/hunts/blocks/block';
import { readPanel } from '#common/panels/read';
import { huntPanel, type PanelShows } from '#common/panels/state';
import { AskedView } from '../asked_view';
import type { PanelView } from '../panel_root';
import { Refusal } from '../refusal';
import { panelTexts } from '../texts';
import type { Question } from '../use_asked';
import { Count } from './count';
import { FindingsCount } from './findings_count';
import { OverTime } from './over_time';
import { TopOfField } from './top_of_field';

/** A hunt on a dashboard. */
export const HuntPanelView: PanelView = ({ input, onTitle }) => {
  const panel = useMemo(() => readPanel(huntPanel, input.saved), [input.saved]);
  if (isLeft(panel)) return <Refusal reasons={[panel.left]} />;
  const { asks, shows } = panel.right;
  return (
    <AskedView asks={asks} input={input} onTitle={onTitle}>
      {(question) => <Shown question={question} shows={shows} />}
    </AskedView>
  );
};

interface Props {
  readonly question: Question;
  readonly shows: PanelShows;
}

const Shown: FC<Props> = ({ question, shows }) => {
  const { hunt } = question;
  const isOfEvents = hunt === undefined || blockOf(hunt) === undefined;
  const said = isOfEvents ? undefined : panelTexts.ofFindings;
  switch (shows.type) {
    case 'over_time':
      return <OverTime question={question}>{said}</OverTime>;
    case 'top_values':
      return (
        <TopOfField question={question} field={shows.field} size={shows.size}>
          {said}
        </TopOfField>
      );
    case 'count':
      return isOfEvents ? (
        <Count question={question} />
      ) : (
        <FindingsCount question={question} huntId={hunt.id} />
      );
  }
};
