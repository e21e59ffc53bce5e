import { MissingParts } from './missing_parts';

const partsAndLog = () => {
  const warnings: string[] = [];
  const log = {
    info: () => undefined,
    warn: (text: string) => void warnings.push(text),
    error: () => undefined,
  };
  return { parts: new MissingParts(log), warnings };
};

test('what is refused is named, and what follows is still done', () => {
  const { parts, warnings } = partsAndLog();
  const done: string[] = [];
  parts.attempt('Feature "Spoor"', () => {
    throw new Error('Feature with id spoor is already registered.');
  });
  parts.attempt('Routes', () => void done.push('routes'));
  expect(parts.list()).toEqual([
    {
      part: 'Feature "Spoor"',
      reason: 'Kibana refused it, so that it is not there: Feature with id spoor is already registered.',
    },
  ]);
  expect(warnings).toHaveLength(1);
  expect(done).toEqual(['routes']);
});

test('what is thrown need not be an error', () => {
  const { parts } = partsAndLog();
  parts.attempt('Routes', () => {
    throw 'no';
  });
  expect(parts.list()[0]?.reason).toContain('no');
});
