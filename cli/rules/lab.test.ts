import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { matchOptions, ownNetworks } from './lab';

const names = ({ networks }: ReturnType<typeof ownNetworks>) => networks?.names;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spoor-lab-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('cases are about the networks of the lab', () => expect(names(matchOptions())).not.toEqual([]));

test('the events of a user are not: nothing is known of their networks unless it is said', () => {
  expect(ownNetworks(undefined)).toEqual({});
  const file = join(folder, 'own.csv');
  writeFileSync(file, 'cidr,name,home\n10.1.9.0/24,Servers,true\n');
  expect(names(ownNetworks(file))).toEqual(['Servers']);
  expect(() => ownNetworks(join(folder, 'none.csv'))).toThrow('cannot be read');
});
