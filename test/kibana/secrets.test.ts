import * as t from 'io-ts';
import { ask, read, type Service } from '#test/support/http';
import { people } from './people';
import { kibanaAs } from './target';
import { visit, type Visit } from './visit';

const found = t.type({
  items: t.array(t.type({ index: t.string, id: t.string, secrets: t.array(t.string) })),
});
const revealed = t.type({ value: t.string });
const audit = t.type({ items: t.array(t.type({ action: t.string })) });

let there: Visit;
beforeAll(async () => {
  there = await visit();
}, 300_000);
afterAll(() => there.end(), 60_000);

/** Asks for the first password of an FTP log-in that the sample holds. */
async function reveal(kibana: Service): Promise<unknown> {
  const body = {
    query: 'event_type:ftp and ftp.command:PASS',
    from: '2026-11-18T00:00:00Z',
    to: '2026-11-21T00:00:00Z',
    size: 1,
  };
  const [hit] = read(found, await ask(kibana, 'POST', '/api/spoor/events/_search', body)).items;
  const path = `/api/spoor/events/${hit?.index}/${hit?.id}/_reveal`;
  return ask(kibana, 'POST', path, { path: hit?.secrets[0], reason: 'a test' });
}

test('who lacks the feature “Spoor: secrets” sees no password', async () => {
  await expect(reveal(kibanaAs(there.target, people.hunter))).rejects.toThrow('answered 403');
}, 60_000);

test('who has it does, and that is recorded', async () => {
  expect(read(revealed, await reveal(there.kibana)).value).not.toBe('');
  const { items } = read(audit, await ask(there.kibana, 'GET', '/api/spoor/audit'));
  expect(items[0]?.action).toBe('secret.reveal');
}, 60_000);
