import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHome, sessionKeyOf } from './home';
import { lock } from './lock';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spoor-home-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a home is made where there is none', () => {
  const home = openHome(join(folder, 'a', 'b'), 0);
  expect(statSync(home.logs).mode & 0o777).toBe(0o700);
});

test('the session key is kept, for its owner only', () => {
  const home = openHome(folder, 0);
  const key = sessionKeyOf(home);
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(sessionKeyOf(home)).toBe(key);
  expect(statSync(join(folder, 'session.key')).mode & 0o777).toBe(0o600);
});

test('a disk that is too full is told with what is needed', () =>
  expect(() => openHome(folder, 1e18)).toThrow(
    / has \d+ MB free; Spoor needs 1000000000000 MB, so make room, or /,
  ));

test('a folder that cannot be is told', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => openHome(join(folder, 'file', 'home'), 0)).toThrow(
    /cannot be written \(ENOTDIR\); set SPOOR_HOME to a folder that can\.$/,
  );
});

describe('the lock', () => {
  const path = () => join(folder, 'host.lock');

  test('is taken and given back', () => {
    const release = lock(path(), folder);
    expect(readFileSync(path(), 'utf8')).toBe(String(process.pid));
    release();
    expect(() => lock(path(), folder)).not.toThrow();
  });

  test('keeps another process out', () => {
    const other = spawn(process.execPath, ['-e', 'process.stdin.resume()'], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    writeFileSync(path(), String(other.pid));
    try {
      expect(() => lock(path(), folder)).toThrow(
        `Another Spoor (process ${other.pid}) uses SPOOR_HOME (${folder})`,
      );
    } finally {
      other.kill();
    }
  });

  test.each(['999999999', 'nonsense', ''])('of a process that is gone (%j) is taken over', (holder) => {
    writeFileSync(path(), holder);
    lock(path(), folder);
    expect(readFileSync(path(), 'utf8')).toBe(String(process.pid));
  });
});
