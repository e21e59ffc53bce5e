import { EuiPanel, EuiTitle } from '@elastic/eui';
import React, { useMemo, type FC } from 'react';
import type { EventHit } from '#common/api/events';
import { cardsOf, type Card, type CardRow } from '#common/events/cards';
import type { Leaf } from '#common/events/leaves';
import { hasToken } from '#common/events/tokens';
import { NetworkName } from '#public/components/network/network_name';
import { Value } from '#public/components/value/value';
import { Pick } from '#public/components/value_menu/pick';
import { Secret } from './secret';

/** Characters of a name: a hostile header's may be as long as the packet. */
const MAX_TITLE = 60;

const isSecret = (leaf: Leaf, hit: EventHit): boolean =>
  hit.secrets.includes(leaf.place) || hasToken(String(leaf.value));

/** Whether the words of several secrets' buttons would swamp a card, as those of an alert's payload do. */
const isCrowded = ({ rows }: Card, hit: EventHit): boolean =>
  rows.flatMap(({ values }) => values).filter((leaf) => isSecret(leaf, hit)).length > 1;

/** An event's values as cards, by protocol. */
export const SummaryView: FC<{ readonly hit: EventHit }> = ({ hit }) => {
  const cards = useMemo(() => cardsOf(hit.event), [hit.event]);
  return (
    <div className="spoorCards">
      {cards.map((card) => (
        <CardView key={card.id} card={card} hit={hit} />
      ))}
    </div>
  );
};

const CardView: FC<{ readonly card: Card; readonly hit: EventHit }> = ({ card, hit }) => (
  <EuiPanel
    hasBorder
    hasShadow={false}
    paddingSize="s"
    className="spoorCard"
    data-test-subj={`spoorCard-${card.id}`}
  >
    <EuiTitle size="xxs">
      <h4>
        <Value value={card.title} cutAt={MAX_TITLE} canExpand={false} />
      </h4>
    </EuiTitle>
    <dl className="spoorCard__rows">
      {card.rows.map((row) => (
        <Row key={`${row.field} ${row.title}`} row={row} hit={hit} isCompact={isCrowded(card, hit)} />
      ))}
    </dl>
  </EuiPanel>
);

interface RowProps {
  readonly row: CardRow;
  readonly hit: EventHit;
  readonly isCompact: boolean;
}

const Row: FC<RowProps> = ({ row, hit, isCompact }) => (
  <>
    <dt title={row.field}>
      <Value value={row.title} cutAt={MAX_TITLE} canExpand={false} />
    </dt>
    <dd>
      {row.values.map((leaf) => (
        <div key={leaf.place}>
          <LeafView leaf={leaf} hit={hit} isCompact={isCompact} />
        </div>
      ))}
    </dd>
  </>
);

interface LeafProps {
  readonly leaf: Leaf;
  readonly hit: EventHit;
  readonly isCompact: boolean;
}

const LeafView: FC<LeafProps> = ({ leaf, hit, isCompact }) =>
  isSecret(leaf, hit) ? (
    <Secret hit={hit} leaf={leaf} isCompact={isCompact} />
  ) : (
    <>
      <Pick field={leaf.field} value={leaf.value} event={hit.event} />
      <NetworkName field={leaf.field} value={leaf.value} />
    </>
  );
