import { attackPage, webPage } from './attack';

test.each([
  ['T1048', 'https://attack.mitre.org/techniques/T1048/'],
  ['T1048.003', 'https://attack.mitre.org/techniques/T1048/003/'],
  ['t1048', undefined],
  ['T1048/../../evil', undefined],
])('technique %s', (id, expected) => expect(attackPage(id)).toBe(expected));

test.each([
  ['https://example.test/a', 'https://example.test/a'],
  ['vbscript:msgbox(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['data:text/html,x', undefined],
  [' https://example.test', undefined],
  ['https://', undefined],
])('reference %s', (address, expected) => expect(webPage(address)).toBe(expected));
