import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConnectionOptions } from './connection';
import { connectionOptions, type GivenConnection, homesOf } from './running_host';

const folder = mkdtempSync(join(tmpdir(), 'spoor-running-'));
const ended = spawnSync(process.execPath, ['--version']).pid;

const home = (name: string, files: Readonly<Record<string, unknown>>) => {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(join(path, file), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return path;
};

const credentials = { spoor_admin: 'first', spoor_analyst: 'second', spoor_engine: 'third' };
const address = { pid: process.pid, port: 43_609 };
const running = home('running', { 'elasticsearch.json': address, 'credentials.json': credentials });
const stale = home('stale', {
  'elasticsearch.json': { pid: ended, port: 9 },
  'credentials.json': credentials,
});
const damaged = home('damaged', { 'elasticsearch.json': '{"pid":' });
const silent = home('silent', { 'elasticsearch.json': address, 'credentials.json': {} });
const unreadable = home('unreadable', {});
mkdirSync(join(unreadable, 'elasticsearch.json'));
const nowhere = join(folder, 'nowhere');

afterAll(() => rmSync(folder, { recursive: true }));

const url = 'http://127.0.0.1:43609';
const asAdministrator = { url, username: 'spoor_admin', password: 'first' };

test.each<[string, GivenConnection, readonly string[], ConnectionOptions]>([
  ['nothing is given', {}, [running], asAdministrator],
  ['empty variables are not given', { url: '', username: '', apiKey: '' }, [running], asAdministrator],
  ['the first has nothing', {}, [nowhere, running], asAdministrator],
  ['the first was killed', {}, [stale, running], asAdministrator],
  ['the first is damaged', {}, [damaged, running], asAdministrator],
  [
    'a user is given',
    { username: 'me', password: 'mine' },
    [running],
    { url, username: 'me', password: 'mine' },
  ],
  ['an API key is given', { apiKey: 'key' }, [running], { url, apiKey: 'key' }],
  ['a user is given, and no password can be read', { username: 'me' }, [silent], { url, username: 'me' }],
  [
    'an address is given: passwords go nowhere else',
    { url: 'http://es.example' },
    [running],
    { url: 'http://es.example' },
  ],
])('%s', (_, given, homes, expected) => expect(connectionOptions(given, homes)).toEqual(expected));

test.each<[string, readonly string[], RegExp]>([
  [
    'no host',
    [nowhere],
    /^No running Spoor was found in .*nowhere: start it with npm start, or give .*--url/,
  ],
  ['a host that was killed', [stale], /^No running Spoor was found in .*stale: /],
  ['no password', [silent], /credentials\.json does not hold the password of spoor_admin: give --username/],
  ['a note that is no file', [unreadable], /elasticsearch\.json cannot be read .*, or give the address/],
])('%s is a sentence', (_, homes, sentence) => expect(() => connectionOptions({}, homes)).toThrow(sentence));

test.each<[string, string | undefined, string, readonly string[]]>([
  ['in the project', undefined, '/project', ['/project/.spoor']],
  ['elsewhere', undefined, '/project/docs', ['/project/docs/.spoor', '/project/.spoor']],
  ['an empty SPOOR_HOME', '', '/project', ['/project/.spoor']],
  ['an absolute SPOOR_HOME', '/var/spoor', '/project/docs', ['/var/spoor']],
  ['a relative SPOOR_HOME', 'data', '/tmp', ['/tmp/data', '/project/data']],
])('%s', (_, home_, current, expected) => expect(homesOf(home_, current, '/project')).toEqual(expected));
