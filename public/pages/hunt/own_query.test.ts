import { change, defaultState } from './state';
import { decodeState, encodeState } from './address';
import { namedAlone, withQuery } from './own_query';

test.each<[string, string, string | undefined]>([
  ['a hunt alone', 'hunt=ftp-use', 'ftp-use'],
  ['a hunt in a period', '?from=now-1d&hunt=ftp-use&f=is:src_ip:10.1.1.15', 'ftp-use'],
  ['a hunt with its query', 'hunt=ftp-use&q=event_type:ftp', undefined],
  ['a hunt whose query was taken out of the bar', 'hunt=ftp-use&q=', undefined],
  ['no hunt', 'from=now-1d', undefined],
  ['too long an id', `hunt=${'a'.repeat(301)}`, undefined],
])('%s', (_, address, expected) => expect(namedAlone(address)).toBe(expected));

test('the hunt’s query joins what the address says already', () => {
  const address = 'from=now-1d&hunt=ftp-use&f=is:src_ip:10.1.1.15';
  const { state } = decodeState(withQuery(address, 'event_type:ftp'));
  expect(state).toEqual({ ...decodeState(address).state, query: 'event_type:ftp' });
});

test('an emptied bar stays empty, although the hunt is still open', () => {
  const open = change(defaultState, { type: 'open_hunt', hunt: { id: 'ftp-use', query: 'event_type:ftp' } });
  expect(namedAlone(encodeState(change(open, { type: 'query', query: '' })))).toBeUndefined();
});
