import { exampleHunt } from '../../hunt/report/example_report';
import { answerJson } from './answer';

test('JSON holds what events say, and nothing that a terminal would obey', () => {
  const note = '\u001b[2J\u009b\u202etxt';
  const text = answerJson(exampleHunt(), {
    count: 1,
    events: [{ event_type: 'ftp', note }],
    relation: 'eq',
    notes: [],
  });
  for (const character of note.slice(0, -3).replace('[2J', '')) expect(text).not.toContain(character);
  expect(JSON.parse(text)).toEqual({
    hunt: 'ftp-use',
    version: 1,
    events: { total: 1, items: [{ event_type: 'ftp', note }] },
    relation: 'eq',
    notes: [],
  });
});
