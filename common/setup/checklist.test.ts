import { checklist, type Situation, type StepId, type StepState } from './checklist';

const ready: Situation = {
  sources: [{ index: 'eve-*', events: 12, problems: [] }],
  partial: [{ what: 'filebeat-*', reason: 'Nothing matches.' }],
  privileges: [{ index: 'eve-*', privilege: 'read', granted: true }],
  unchecked: '',
  access: ['spoor_read', 'spoor_write', 'spoor_classify', 'spoor_secrets', 'spoor_admin'],
  isBundled: false,
  missing: [],
  networks: 3,
  rules: [
    { name: 'FTP', enabled: true },
    { name: 'Old', enabled: false, failure: 'That hunt is gone.' },
  ],
  noRules: '',
};

test('where all is there, all is done, and nothing is said', () =>
  expect(checklist(ready).map(({ state, reasons }) => [state, ...reasons])).toEqual(
    Array.from({ length: 6 }, () => ['done']),
  ));

test.each<[string, Partial<Situation>, StepId, StepState, RegExp]>([
  ['no events', { sources: [] }, 'sources', 'wrong', /No Suricata events were found/],
  [
    'no events: which patterns were tried',
    { sources: [] },
    'sources',
    'wrong',
    /filebeat-\*: Nothing matches/,
  ],
  [
    'an empty source',
    { sources: [{ index: 'eve-*', events: 0, problems: [] }] },
    'sources',
    'wrong',
    /No Suricata events/,
  ],
  [
    'a source with a problem',
    { sources: [{ index: 'eve-*', events: 12, problems: ['src_ip is text.'] }] },
    'sources',
    'open',
    /^eve-\*: src_ip is text\.$/,
  ],
  [
    'a privilege that is missing, with events from elsewhere',
    { privileges: [{ index: 'x-*', privilege: 'read', granted: false }] },
    'privileges',
    'open',
    /You have no read on x-\*/,
  ],
  [
    'a privilege on a part of what a source matches',
    { privileges: [{ index: 'eve-*', privilege: 'read', granted: false }] },
    'privileges',
    'open',
    /You have no read on all of eve-\*: you see the events of the indices that your role names/,
  ],
  [
    'a privilege that is missing, and nothing to see',
    { sources: [], privileges: [{ index: 'x-*', privilege: 'read', granted: false }] },
    'privileges',
    'wrong',
    /You have no read on x-\*/,
  ],
  ['security that is off', { unchecked: 'Security is off.' }, 'privileges', 'open', /Security is off/],
  ['no right to hunt', { access: [] }, 'rights', 'wrong', /You may not hunt/],
  [
    'a reader',
    { access: ['spoor_read'] },
    'rights',
    'open',
    /not save hunts: .* feature “Spoor” with “All”\.$/,
  ],
  [
    'a reader in the host',
    { access: ['spoor_read'], isBundled: true },
    'rights',
    'open',
    /privilege “spoor:write”\.$/,
  ],
  [
    'a host without alerting',
    { missing: [{ part: 'alerting', reason: 'Alerting is off.' }] },
    'host',
    'open',
    /Alerting is off/,
  ],
  ['no networks', { networks: 0 }, 'networks', 'open', /No networks are defined/],
  ['no rules', { rules: [] }, 'rules', 'open', /No hunt runs by itself yet/],
  [
    'disabled rules',
    { rules: [{ name: 'FTP', enabled: false }] },
    'rules',
    'open',
    /All rules on hunts are disabled/,
  ],
  [
    'a rule that fails',
    { rules: [{ name: 'FTP', enabled: true, failure: 'There is no hunt "x".' }] },
    'rules',
    'wrong',
    /^The rule “FTP” could not be run the last time: There is no hunt "x"\.$/,
  ],
  ['rules nobody may see', { rules: undefined, noRules: 'You may not.' }, 'rules', 'open', /You may not/],
])('%s', (_, change, id, state, reason) => {
  const step = checklist({ ...ready, ...change }).find((one) => one.id === id);
  expect(step?.state).toBe(state);
  expect(step?.reasons.join('\n')).toMatch(new RegExp(reason.source, 'm'));
});
