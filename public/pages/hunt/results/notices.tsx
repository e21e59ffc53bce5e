import { EuiCallOut, EuiSpacer } from '@elastic/eui';
import * as t from 'io-ts';
import React, { type FC } from 'react';
import { formatSeconds } from '#common/format/numbers';
import { Failure } from '#public/components/answer/failure';
import { useStored } from '#public/hooks/use_stored';
import { useStatus } from '#public/hooks/use_status';
import { DismissibleCallOut } from '#public/kibana/ui/dismissible_call_out';
import { useHunt } from '../use_hunt';
import { NeedsSetup } from './needs_setup';
import { resultTexts } from './texts';

const FORBIDDEN = 403;

/** The sample's times were shifted: said until it is put away, and again for another shift. */
const SampleNotice: FC<{ offset: number }> = ({ offset }) => {
  const [putAway, setPutAway] = useStored('spoor.sampleNoticePutAway', t.number, 0);
  if (putAway === offset) return null;
  return (
    <>
      <DismissibleCallOut
        iconType="clock"
        title={resultTexts.sample(formatSeconds(Math.round(offset / 1_000)))}
        onDismiss={() => setPutAway(offset)}
        data-test-subj="spoorSampleNotice"
      />
      <EuiSpacer size="s" />
    </>
  );
};

/** What a person must know before reading what was found. */
export const Notices: FC = () => {
  const { notices } = useHunt();
  const status = useStatus();
  return (
    <>
      {notices.length > 0 && (
        <>
          <EuiCallOut
            size="s"
            color="warning"
            title={resultTexts.noticesTitle}
            data-test-subj="spoorAddressNotice"
          >
            {notices.map((notice) => (
              <p key={notice}>{notice}</p>
            ))}
          </EuiCallOut>
          <EuiSpacer size="s" />
        </>
      )}
      <NeedsSetup />
      {status.state === 'failed' && status.error.statusCode !== FORBIDDEN && (
        <>
          <Failure error={status.error} retry={status.retry} title={resultTexts.statusFailed} />
          <EuiSpacer size="s" />
        </>
      )}
      {status.state === 'ready' && status.data.sampleOffset !== null && status.data.sampleOffset !== 0 && (
        <SampleNotice offset={status.data.sampleOffset} />
      )}
    </>
  );
};
