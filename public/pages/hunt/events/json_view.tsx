import { EuiCodeBlock, EuiText } from '@elastic/eui';
import React, { type FC } from 'react';
import type { EventHit } from '#common/api/events';
import { inertJson } from '#common/events/inert_json';
import { jsonTexts } from './texts';

/** Pixels; the rest scrolls. */
const HEIGHT = 480;

/** The record as Suricata wrote it, secrets masked. */
export const JsonView: FC<{ readonly hit: EventHit }> = ({ hit }) => (
  <>
    {hit.secrets.length > 0 && (
      <EuiText size="xs" color="subdued">
        <p>{jsonTexts.masked(hit.secrets.length)}</p>
      </EuiText>
    )}
    <EuiCodeBlock
      language="json"
      isCopyable
      overflowHeight={HEIGHT}
      fontSize="s"
      paddingSize="s"
      data-test-subj="spoorEventJson"
    >
      {inertJson(hit.event)}
    </EuiCodeBlock>
  </>
);
