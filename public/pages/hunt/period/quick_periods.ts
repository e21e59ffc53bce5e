/** Periods that hunters ask for most. An end that is rounded means the whole day or week that it names. */
export const quickPeriods = [
  { start: 'now-15m', end: 'now', label: 'Last 15 minutes' },
  { start: 'now-1h', end: 'now', label: 'Last hour' },
  { start: 'now-24h', end: 'now', label: 'Last 24 hours' },
  { start: 'now-48h', end: 'now', label: 'Last 48 hours' },
  { start: 'now-7d', end: 'now', label: 'Last 7 days' },
  { start: 'now-30d', end: 'now', label: 'Last 30 days' },
  { start: 'now-90d', end: 'now', label: 'Last 90 days' },
  { start: 'now/d', end: 'now', label: 'Today' },
  { start: 'now-1d/d', end: 'now-1d/d', label: 'Yesterday' },
  { start: 'now/w', end: 'now', label: 'This week' },
] as const;
