import { whyUnanswerable, type Holdings } from './answerable';

const source = (eventTypes: readonly string[], fields: readonly string[]): Holdings => ({
  eventTypes: new Set(eventTypes),
  hasField: (path) => fields.includes(path),
});
const hunt = { requires: { event_types: ['ftp', 'fileinfo'], fields: ['ftp.command', 'fileinfo.magic'] } };

test.each<[what: string, source: Holdings, expected: RegExp | undefined]>([
  ['everything there', source(['ftp', 'fileinfo', 'dns'], ['ftp.command', 'fileinfo.magic']), undefined],
  [
    'one type missing',
    source(['fileinfo'], ['ftp.command', 'fileinfo.magic']),
    /no events of type ftp in this/,
  ],
  ['both types missing', source([], []), /no events of type ftp and fileinfo in this/],
  ['one field missing', source(['ftp', 'fileinfo'], ['ftp.command']), /lacks the field fileinfo\.magic\./],
  [
    'both fields missing',
    source(['ftp', 'fileinfo'], []),
    /lacks the fields ftp\.command and fileinfo\.magic\./,
  ],
])('%s', (_, holdings, expected) => {
  const reason = whyUnanswerable(hunt, holdings);
  if (expected) expect(reason).toMatch(expected);
  else expect(reason).toBeUndefined();
});

test('a hunt that requires nothing can always be answered', () => {
  expect(whyUnanswerable({ requires: { event_types: [], fields: [] } }, source([], []))).toBeUndefined();
});
