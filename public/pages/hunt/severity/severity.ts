import type { Hunt } from '#common/hunts/hunt';

export type Severity = Hunt['severity'];

/** The severities, the mildest first. */
export const severities: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

/** From 1 for the mildest to 4: so many bars does the mark have. */
export const rank = (severity: Severity): number => severities.indexOf(severity) + 1;

/** Sorts the severest first. */
export const bySeverity = (one: Severity, other: Severity): number => rank(other) - rank(one);

/** How severities are told of. */
export const severityTexts = {
  words: { low: 'Low', medium: 'Medium', high: 'High', critical: 'Critical' },
  spoken: (severity: Severity) => `${severityTexts.words[severity]} severity`,
  filter: 'Severity, at least',
  atLeast: {
    low: 'Any severity',
    medium: 'Medium and up',
    high: 'High and up',
    critical: 'Critical only',
  },
} as const;
