import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import type { Cell } from '#common/hunts/engine/cell';
import { onDisk, spill } from './spill';

const folder = mkdtempSync(join(tmpdir(), 'spoor-spill-'));
let number = 0;
const newFile = () => join(folder, String((number += 1)));

afterAll(() => rmSync(folder, { recursive: true }));

const text = fc.string({ unit: fc.constantFrom('a', '\n', '"', 'é', '☃', '\ud800', '\u2028', '\\') });

const cells = fc.array(
  fc.record<Cell>({
    group: fc.array(text),
    slot: fc.integer(),
    value: text,
    count: fc.nat(),
    sum: fc.double({ noNaN: true, noDefaultInfinity: true }).map((sum) => sum + 0),
    first: fc.integer(),
    last: fc.integer(),
  }),
);

test('gives every lane back as it was, as often as it is asked', () =>
  fc.assert(
    fc.property(fc.dictionary(fc.nat(9).map(String), cells), (lanes) => {
      const run = new Map(Object.entries(lanes).map(([lane, all]) => [Number(lane), all]));
      const source = onDisk(spill(run, newFile()));
      for (let lane = 0; lane <= 10; lane += 1) {
        expect([...source.cells(lane)]).toEqual(run.get(lane) ?? []);
        expect([...source.cells(lane)]).toEqual(run.get(lane) ?? []);
      }
    }),
    { numRuns: 30 },
  ));

test('reads lanes that are longer than what it reads at once', () => {
  const many = Array.from({ length: 5_000 }, (_, slot) => ({
    ...{ group: ['é'.repeat(40)], slot, value: '', count: 1, sum: 0, first: 0, last: 0 },
  }));
  const source = onDisk(spill(new Map([[3, many]]), newFile()));
  expect([...source.cells(3)]).toEqual(many);
});

test('is for its user alone, and writes over nothing', () => {
  const file = newFile();
  spill(new Map(), file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(() => spill(new Map(), file)).toThrow(/EEXIST/);
});
