/** A toggle: event types that an analyst thinks of as one thing. */
export interface TypeGroup {
  readonly id: string;
  readonly title: string;
  readonly types: readonly string[];
}

/**
 * Event types of Suricata that are no protocol transactions (its `eve.json` schema names them); every other type is
 * one, also those that a later Suricata brings.
 */
const special: readonly TypeGroup[] = [
  { id: 'alerts', title: 'Alerts', types: ['alert', 'drop'] },
  { id: 'files', title: 'Files', types: ['fileinfo'] },
  { id: 'flows', title: 'Flows', types: ['flow', 'netflow'] },
  { id: 'anomalies', title: 'Anomalies', types: ['anomaly'] },
  { id: 'engine', title: 'Engine', types: ['stats', 'engine', 'packet', 'frame'] },
];

const isSpecial = (type: string): boolean => special.some(({ types }) => types.includes(type));

/** The toggles over the event types at hand, in the order in which they are drawn. */
export function groupTypes(types: readonly string[]): readonly TypeGroup[] {
  const [alerts, ...others] = special.map((group) => ({
    ...group,
    types: group.types.filter((type) => types.includes(type)),
  }));
  const transactions = {
    id: 'transactions',
    title: 'Transactions',
    types: types.filter((type) => !isSpecial(type)),
  };
  // Alerts and transactions are what hunters switch between, so they keep their place even where a source has none.
  return [
    ...(alerts === undefined ? [] : [alerts]),
    transactions,
    ...others.filter((group) => group.types.length > 0),
  ];
}
