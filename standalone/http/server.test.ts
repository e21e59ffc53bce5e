import { left } from 'fp-ts/lib/Either';
import { silent } from '../log';
import type { Directory } from './identity';
import { createServer } from './server';

/** Lets nobody in. */
const directory: Directory = {
  identify: () => Promise.resolve(left({ type: 'wrong_credentials' })),
};

const answerTo = async (isOpen: boolean, host: string) => {
  const server = await createServer({
    directory,
    host: '127.0.0.1',
    port: 0,
    sessionKey: 'k'.repeat(64),
    isSecure: false,
    isOpen,
    behindProxy: false,
    log: silent,
  });
  const { statusCode, payload } = await server.inject({ url: '/', headers: { host } });
  return { statusCode, payload };
};

test.each<[string, boolean, string, number]>([
  ['this machine, nobody signs in', true, '127.0.0.1:5610', 302],
  ['a name that was made to lead here, nobody signs in', true, 'evil.test:5610', 403],
  ['any name, people sign in', false, 'spoor.example', 302],
])('%s', async (_, isOpen, host, status) => expect((await answerTo(isOpen, host)).statusCode).toBe(status));

test('the refusal says by which names to come', async () =>
  expect((await answerTo(true, 'evil.test')).payload).toContain('localhost, 127.0.0.1 and [::1] only'));
