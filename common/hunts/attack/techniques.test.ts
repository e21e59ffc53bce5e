import { findTechnique, techniqueIds, techniqueTitle } from './techniques';

test.each<[id: string, name: string | undefined]>([
  ['T1048.003', 'Exfiltration Over Unencrypted Non-C2 Protocol'],
  ['T1021.002', 'SMB/Windows Admin Shares'],
  ['T0836', 'Modify Parameter'],
  // Withdrawn: ATT&CK 19 split Defense Evasion and gave these new numbers.
  ['T1562.001', undefined],
  ['T9999', undefined],
  ['constructor', undefined],
])('%s', (id, name) => expect(findTechnique(id)?.name).toBe(name));

test('every sub-technique has its technique, and every technique a tactic', () => {
  for (const id of techniqueIds) {
    expect(findTechnique(id.split('.')[0] ?? '')).toBeDefined();
    expect(findTechnique(id)?.tactics.length).toBeGreaterThan(0);
  }
});

test('a title names the technique before its part', () =>
  expect(techniqueTitle('T1560.001')).toBe('T1560.001 Archive Collected Data: Archive via Utility'));
