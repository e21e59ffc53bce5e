import type { Hunt } from '../hunt';
import type { PlacedHunt } from '../parse';
import { blockOf } from '../blocks/block';
import type { Diagnostic } from './diagnostic';

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** What no two hunts of a pack may share, each with its key and the mend. */
const unique: ReadonlyArray<readonly [key: keyof Hunt, of: (hunt: Hunt) => string, mend: string]> = [
  ['id', ({ id }) => id, 'Give one of the two another id.'],
  ['title', ({ title }) => plain(title), 'Say in the title what sets the two apart.'],
  ['description', ({ description }) => plain(description), 'Say what each of the two finds.'],
  [
    'query',
    (hunt) => JSON.stringify([plain(hunt.query), blockOf(hunt)]),
    'Make one hunt of the two, or ask for something else.',
  ],
];

/** Two hunts that say the same are one hunt too many. */
export function checkUnique(hunts: readonly PlacedHunt[]): readonly Diagnostic[] {
  return unique.flatMap(([key, of, mend]) => {
    const first = new Map<string, PlacedHunt>();
    return hunts.flatMap((placed): Diagnostic[] => {
      const value = of(placed.hunt);
      const known = first.get(value);
      if (known === undefined) {
        first.set(value, placed);
        return [];
      }
      const message = `"${key}" is that of ${known.file} already. ${mend}`;
      return [{ file: placed.file, ...placed.place([key]), severity: 'error', message }];
    });
  });
}
