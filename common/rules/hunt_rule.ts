/** What Kibana's server and pages must agree on of the rule type. */
export const HUNT_RULE = {
  id: 'spoor.hunt',
  name: 'Hunt',
  actionGroup: { id: 'found', name: 'Found' },
  defaultInterval: '5m',
  /** A run asks for half a minute's work at most, of an Elasticsearch that may be busy. */
  timeout: '5m',
} as const;
