import { complaints, good } from './test_files';

test.each<[what: string, text: string, expected: string]>([
  [
    'a case without events',
    `${good}tests: { match: [{ note: x }], near_miss: [] }\n`,
    '24:18 A case has either "event", one EVE record, or "events", a list of them. Give one of the two.',
  ],
  [
    'a case that repeats several events',
    `${good}tests: { match: [], near_miss: [{ note: x, events: [], repeat: 2 }] }\n`,
    '24:33 "repeat" repeats one "event", and this case has "events". Give one event, or write the others out.',
  ],
  [
    'a case with an unknown key',
    `${good}tests: { match: [], near_miss: [{ note: x, evnt: {} }] }\n`,
    '24:44 "tests.near_miss[1].evnt" is no key of a hunt. Did you mean "event"?',
  ],
])('%s is refused with line and mend', (_, text, expected) => {
  expect(complaints(text).join('\n')).toContain(expected);
});
