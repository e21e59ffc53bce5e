import { isGranted } from './flags';

test.each<[string, Parameters<typeof isGranted>[0], boolean]>([
  ['Kibana 7.17', { siem: { show: true } }, true],
  ['Kibana 9', { siemV5: { show: true } }, true],
  ['an underscore', { siem_v2: { show: true } }, true],
  ['not granted', { siem: { show: false } }, false],
  ['another flag', { siem: { crud: true } }, false],
  ['another feature', { siemMigrations: { show: true } }, false],
  ['no such feature', { discover: { show: true } }, false],
])('%s', (_, capabilities, expected) => expect(isGranted(capabilities, 'siem', ['show'])).toBe(expected));
