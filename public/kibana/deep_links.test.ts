import { pages } from '#public/app/links';
import { deepLinksFor } from './deep_links';

const idsFor = (...of: Parameters<typeof deepLinksFor>) => deepLinksFor(...of).map(({ id }) => id);

test('an administrator finds every page', () => {
  const links = deepLinksFor({ spoorAdministration: { administer: true } });
  expect(links.map(({ title, path }) => ({ title, path }))).toEqual(Object.values(pages));
});

test.each([
  ['with no flags yet', {}],
  ['who only hunts', { spoor: { read: true }, spoorAdministration: { administer: false } }],
])('somebody %s finds no page for administrators', (_, capabilities) =>
  expect(idsFor(capabilities)).toEqual(['hunt', 'networks', 'settings', 'setup']),
);
