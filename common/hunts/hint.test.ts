import { hint } from './hint';

const names = ['src_ip', 'sip.user_agent', 'http.http_user_agent', 'http.http_method', 'command_and_control'];

test.each<[typed: string, meant: string | undefined]>([
  ['scr_ip', 'src_ip'],
  ['http.http_user_agnet', 'http.http_user_agent'],
  ['http.user_agent', 'http.http_user_agent'],
  ['http.user_agnet', 'http.http_user_agent'],
  ['sip.user_agnet', 'sip.user_agent'],
  ['http.methd', 'http.http_method'],
  ['contrl', 'command_and_control'],
  ['http.ip', undefined],
  ['flow.start', undefined],
  ['', undefined],
])('%s means %s', (typed, meant) =>
  expect(hint(typed, names)).toBe(meant === undefined ? '' : ` Did you mean "${meant}"?`),
);
