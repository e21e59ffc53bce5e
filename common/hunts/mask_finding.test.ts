import { maskFinding } from './mask_finding';

test('secrets of a group are sealed, and all else stays', () => {
  const finding = (community: string) => ({
    group: [
      { field: 'src_ip', value: '10.1.1.12' },
      { field: 'snmp.community', value: community },
    ],
    count: 3,
    measure: 3,
    first: '2026-11-20T09:00:00.000Z',
    last: '2026-11-20T09:01:00.000Z',
    hosts: ['10.1.1.12'],
  });
  expect(maskFinding(() => 'sealed')(finding('private'))).toEqual(finding('sealed'));
});
