import { EuiScreenReaderOnly } from '@elastic/eui';
import React, { type FC } from 'react';
import { rank, severities, severityTexts, type Severity } from './severity';

interface Props {
  readonly severity: Severity;
  /** Shows the word too, where there is room for it. */
  readonly isNamed?: boolean;
}

/** How severe a hunt's findings are: as many bars as its rank, so that the colour alone tells nothing. */
export const SeverityMark: FC<Props> = ({ severity, isNamed = false }) => (
  <span className={`spoorSeverity spoorSeverity--${severity}`} data-test-subj={`spoorSeverity-${severity}`}>
    <span className="spoorSeverity__bars" aria-hidden>
      {severities.map((one) => (
        <span key={one} className={rank(one) <= rank(severity) ? 'spoorSeverity__bar' : undefined} />
      ))}
    </span>
    {isNamed ? (
      <span>{severityTexts.spoken(severity)}</span>
    ) : (
      <EuiScreenReaderOnly>
        <span>{severityTexts.spoken(severity)}</span>
      </EuiScreenReaderOnly>
    )}
  </span>
);
