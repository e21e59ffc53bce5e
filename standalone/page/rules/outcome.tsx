import { EuiHealth } from '@elastic/eui';
import React, { type ReactElement } from 'react';
import { Moment } from './moment';
import { outcomeOf } from './outcome_of';
import type { Rule } from './rules_api';
import { texts } from './texts';

interface Props {
  readonly rule: Rule;
}

const colors: Readonly<Record<string, string>> = {
  ok: 'success',
  active: 'primary',
  warning: 'warning',
  error: 'danger',
};

/** How the last run ended: `active` means that it found something. */
export const Outcome = ({ rule }: Props): ReactElement => {
  const outcome = outcomeOf(rule);
  return <EuiHealth color={colors[outcome] ?? 'subdued'}>{outcome}</EuiHealth>;
};

/** Until the first run, Kibana's API tells the time at which the rule was made. */
export const LastRun = ({ rule: { execution_status: last } }: Props): ReactElement => (
  <Moment at={last.status === 'pending' ? undefined : last.last_execution_date} />
);

/** 7.17 does not tell it. */
export const NextRun = ({ rule }: Props): ReactElement => {
  if (!rule.enabled) return <>{texts.off}</>;
  return rule.next_run === undefined ? <>{texts.unknown}</> : <Moment at={rule.next_run} />;
};
