import { EuiButtonEmpty, EuiText } from '@elastic/eui';
import React, { useState, type FC } from 'react';
import type { EventHit } from '#common/api/events';
import type { Leaf } from '#common/events/leaves';
import { isMasked } from '#common/fields/secrets/token';
import { Value } from '#public/components/value/value';
import { useFilter } from '../menu/use_filter';
import { RevealForm } from './reveal_form';
import { secretTexts } from './texts';

interface Props {
  readonly hit: EventHit;
  readonly leaf: Leaf;
}

/**
 * A masked value: dots, and what may be done with it. What was revealed lives in this part's state only, so that it is
 * gone when the row closes.
 */
export const Secret: FC<Props> = ({ hit, leaf }) => {
  const [clear, setClear] = useState<string>();
  const [isAsking, setIsAsking] = useState(false);
  const filter = useFilter();
  const isFollowable = isMasked(leaf.value);
  return (
    <span data-test-subj={`spoorSecret-${leaf.place}`}>
      <Value value={clear ?? leaf.value} />
      {clear === undefined ? (
        <EuiButtonEmpty size="xs" iconType="eye" onClick={() => setIsAsking(true)}>
          {secretTexts.reveal}
        </EuiButtonEmpty>
      ) : (
        <EuiButtonEmpty size="xs" iconType="eyeClosed" onClick={() => setClear(undefined)}>
          {secretTexts.hide}
        </EuiButtonEmpty>
      )}
      {isFollowable && (
        <EuiButtonEmpty
          size="xs"
          iconType="plusInCircle"
          onClick={() => filter('for', leaf.field, leaf.value)}
        >
          {secretTexts.elsewhere}
        </EuiButtonEmpty>
      )}
      {clear !== undefined && (
        <EuiText size="xs" color="subdued" role="status">
          {secretTexts.shown}
        </EuiText>
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
