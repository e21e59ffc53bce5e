import React, { useEffect, type FC, type ReactElement } from 'react';
import type { PanelAsks } from '#common/panels/state';
import { plain } from '#common/events/visible';
import { Failure } from '#public/components/answer/failure';
import { SkeletonRows } from '#public/components/answer/skeleton';
import type { PanelInput } from './panel_source';
import { Refusal } from './refusal';
import { panelTexts } from './texts';
import { useAsked, type Question } from './use_asked';

/** Pixels of a line that stands where an answer will stand. */
const ROW_HEIGHT = 24;

interface Props {
  readonly asks: PanelAsks;
  readonly input: PanelInput;
  readonly onTitle: (title: string) => void;
  readonly children: (question: Question) => ReactElement;
}

/** Draws what a panel asks once that is known, and says why where it cannot be asked. */
export const AskedView: FC<Props> = ({ asks, input, onTitle, children }) => {
  const asked = useAsked(asks, input);
  const hunt = asked.state === 'ready' ? asked.question.hunt : undefined;
  const title = hunt?.title ?? (asks.type === 'query' ? asks.query || panelTexts.everything : undefined);
  useEffect(() => {
    if (title !== undefined) onTitle(plain(title));
  }, [title, onTitle]);
  switch (asked.state) {
    case 'loading':
      return <SkeletonRows rows={3} height={ROW_HEIGHT} />;
    case 'failed':
      return <Failure error={asked.error} retry={asked.retry} />;
    case 'refused':
      return <Refusal reasons={asked.reasons} />;
    case 'ready':
      return children(asked.question);
  }
};
