import React, { useState, type FC } from 'react';
import type { EventHit } from '#common/api/events';
import type { Leaf } from '#common/events/leaves';
import { isMasked } from '#common/fields/secrets/token';
import { Value } from '#public/components/value/value';
import { useStartFrom } from '../menu/use_filter';
import { RevealForm } from './reveal_form';
import { Revealed } from './revealed';
import { SecretButton } from './secret_button';
import { secretTexts } from './texts';

interface Props {
  readonly hit: EventHit;
  readonly leaf: Leaf;
  /** Icons in place of words, where many secrets stand together. */
  readonly isCompact?: boolean;
}

/**
 * A masked value: dots, and what may be done with it. What was revealed lives in this part's state only, so that it is
 * gone when the row closes.
 */
export const Secret: FC<Props> = ({ hit, leaf, isCompact = false }) => {
  const [clear, setClear] = useState<string>();
  const [isAsking, setIsAsking] = useState(false);
  const startFrom = useStartFrom();
  const isFollowable = isMasked(leaf.value);
  return (
    <span data-test-subj={`spoorSecret-${leaf.place}`}>
      {clear === undefined ? (
        <>
          <Value value={leaf.value} />
          <SecretButton
            icon="eye"
            title={secretTexts.reveal}
            field={leaf.field}
            isCompact={isCompact}
            onClick={() => setIsAsking(true)}
          />
        </>
      ) : (
        <Revealed field={leaf.field} clear={clear} onHide={() => setClear(undefined)} />
      )}
      {isFollowable && (
        <SecretButton
          icon="search"
          title={secretTexts.elsewhere}
          field={leaf.field}
          isCompact={isCompact}
          onClick={() => startFrom(leaf.field, leaf.value)}
        />
      )}
      {isAsking && (
        <RevealForm
          hit={hit}
          place={leaf.place}
          onClose={() => setIsAsking(false)}
          onRevealed={(value) => {
            setClear(value);
            setIsAsking(false);
          }}
        />
      )}
    </span>
  );
};
