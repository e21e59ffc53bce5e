import { EuiIcon, EuiScreenReaderOnly } from '@elastic/eui';
import React, { useRef, type FC } from 'react';
import type { HuntCount } from '#common/api/hunts';
import { formatCount, formatExact } from '#common/format/numbers';
import { Tooltip, type Tip } from '#public/kibana/ui/tooltip';
import { severityTexts } from '../severity/severity';
import { SeverityMark } from '../severity/severity_mark';
import type { ShelvedHunt } from './shelf';
import { libraryTexts } from './texts';

interface Props {
  readonly shelved: ShelvedHunt;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** Why there may be more matches than were counted; empty where all data answered. */
const leftOut = ({ partial: [failure] = [] }: HuntCount): string =>
  failure === undefined ? '' : ` ${libraryTexts.leftOut(failure)}`;

/** What the data lacks of what the hunt asks. */
const notesOf = ({ notes = [] }: HuntCount): string => notes.map((note) => ` ${note}`).join('');

/** What the row says when pointed at: the question, and how it fares. */
function explain(description: string, count: HuntCount | undefined): string {
  if (count === undefined) return description;
  return count.unanswerable === undefined
    ? `${description} ${libraryTexts.matches(count.count, count.unit)}.${leftOut(count)}${notesOf(count)}`
    : libraryTexts.unanswerable(count.unanswerable);
}

const someClasses = {
  events: 'spoorHuntRow__count',
  findings: 'spoorHuntRow__count spoorHuntRow__count--findings',
} as const;

/** How many events, or findings, the hunt has in the period: `–` where the data cannot answer. */
const CountBadge: FC<{ count: HuntCount }> = ({ count: found }) => {
  const { count, unit, unanswerable, partial } = found;
  const isAnswered = unanswerable === undefined;
  const atLeast = partial === undefined ? '' : '≥';
  return (
    <span className={isAnswered && count > 0 ? someClasses[unit] : 'spoorHuntRow__count--none'}>
      <span aria-hidden>{isAnswered ? `${atLeast}${formatCount(count)}` : '–'}</span>
      <EuiScreenReaderOnly>
        <span>
          {isAnswered
            ? `${atLeast}${formatExact(count)} ${unit}${leftOut(found)}${notesOf(found)}`
            : libraryTexts.unanswerable(unanswerable)}
        </span>
      </EuiScreenReaderOnly>
    </span>
  );
};

/** A hunt of the library: a click fills the bar with it. */
export const HuntRow: FC<Props> = ({ shelved: { hunt, count, isNew }, isOpen, onOpen }) => {
  const isAnswerable = count?.unanswerable === undefined;
  const tip = useRef<Tip | null>(null);
  return (
    <li>
      <Tooltip
        tip={tip}
        content={`${severityTexts.spoken(hunt.severity)}. ${explain(hunt.description, count)}`}
        position="right"
        display="block"
        isSlow
      >
        <button
          type="button"
          className={`spoorHuntRow ${isAnswerable ? '' : 'spoorHuntRow--unanswerable'}`}
          aria-current={isOpen}
          onClick={() => {
            // The button keeps the focus, and with it the tip would lie over the guide.
            tip.current?.hideToolTip();
            onOpen();
          }}
          data-test-subj={`spoorHunt-${hunt.id}`}
        >
          <SeverityMark severity={hunt.severity} />
          <span className="spoorHuntRow__title">
            {hunt.origin === 'own' && <EuiIcon type="user" size="s" aria-label={libraryTexts.own} />}{' '}
            {hunt.title}
          </span>
          {isNew && <EuiIcon type="dot" color="accent" size="s" aria-label={libraryTexts.isNew} />}
          {count !== undefined && <CountBadge count={count} />}
        </button>
      </Tooltip>
    </li>
  );
};
