import { EuiCallOut, EuiSpacer, EuiText } from '@elastic/eui';
import React, { type FC } from 'react';
import type { PartialFailure } from '#common/api/shared';
import { plain } from '#common/events/visible';
import { icons } from '#public/kibana/ui/icons';
import { answerTexts } from './texts';

/** Failures that are named; a cluster with a hundred broken shards breaks for few reasons. */
const MAX_NAMED = 5;

interface Props {
  readonly partial: readonly PartialFailure[];
  readonly notes?: readonly string[];
}

/** One note is said at once; several would push the answer down, and wait to be asked for. */
const Notes: FC<{ notes: readonly string[] }> = ({ notes }) => (
  <EuiText size="xs" color="subdued">
    <details open={notes.length === 1}>
      <summary>{answerTexts.notes(notes.length)}</summary>
      {notes.map((note) => (
        <p key={note}>{plain(note)}</p>
      ))}
    </details>
  </EuiText>
);

/** What an answer lacks, above the answer that stands. Draws nothing where it is whole. */
export const Caveats: FC<Props> = ({ partial, notes = [] }) => {
  const beyond = partial.length - MAX_NAMED;
  return (
    <>
      {partial.length > 0 && (
        <>
          <EuiCallOut
            color="warning"
            iconType={icons.warning}
            size="s"
            title={answerTexts.partial(partial.length)}
          >
            <ul>
              {partial.slice(0, MAX_NAMED).map(({ what, reason }) => (
                <li key={`${what} ${reason}`}>
                  <strong>{plain(what)}</strong>: {plain(reason)}
                </li>
              ))}
              {beyond > 0 && <li>{answerTexts.more(beyond)}</li>}
            </ul>
          </EuiCallOut>
          <EuiSpacer size="s" />
        </>
      )}
      {notes.length > 0 && <Notes notes={notes} />}
    </>
  );
};
