import { formatExact } from '#common/format/numbers';

const singular = { events: 'event', findings: 'finding' } as const;

/** How many of a category's hunts found something, once it is known. */
interface Counted {
  readonly found?: number;
  readonly all: number;
}

/** The drawer with the library. */
export const libraryTexts = {
  title: 'Hunts',
  search: 'Search hunts',
  open: 'Open the library of hunts',
  close: 'Close the library of hunts',
  failed: 'The library could not be read',
  overviewFailed: 'Counts are missing',
  retry: 'Try again',
  none: 'There are no hunts in the library. Write a query and save it as your first one.',
  noneFound: (typed: string) =>
    `No hunt mentions “${typed}”. Try another word, or write the query yourself and save it.`,
  noneFoundOfSome: (typed: string) =>
    `No hunt among those chosen mentions “${typed}”. Choose others, or try another word.`,
  broken: (files: number) =>
    files === 1 ? 'One rule file could not be read' : `${files} rule files could not be read`,
  brokenFile: ({ file, line, reason }: { file: string; line: number; reason: string }) =>
    `${file}, line ${line}: ${reason}`,
  onlyFound: 'With matches',
  noneWithMatches: 'No hunt found anything in this period. Choose a longer one.',
  noneCounted: 'The hunts are being counted.',
  noneSoSevere: 'No hunt is that severe. Choose a lower severity.',
  fold: 'Fold all',
  unfold: 'Unfold all',
  shelfCount: ({ found, all }: Counted) =>
    found === undefined
      ? `${all} hunts are being counted`
      : `${found} of ${all} hunts found something in this period`,
  shelfCountShort: ({ found, all }: Counted) => `${found ?? '…'} of ${all}`,
  own: 'Saved here',
  isNew: 'New since you last ran it',
  matches: (count: number, unit: 'events' | 'findings') =>
    `${formatExact(count)} ${count === 1 ? singular[unit] : unit} in this period`,
  leftOut: ({ what, reason }: { what: string; reason: string }) =>
    `There may be more: ${what} could not be asked (${reason}).`,
  unanswerable: (reason: string) => `Cannot be answered: ${reason}`,
} as const;

/** The strip with an open hunt's guide. */
export const guideTexts = {
  finds: (asked: string) => `Finds ${asked}.`,
  rate: 'How often',
  why: 'Why',
  lookFirst: 'Look first at',
  whenNothing: 'When it is nothing',
  attack: 'ATT&CK',
  references: 'References',
  body: 'The hunt’s guide',
  pivot: 'Search this ›',
  pivotLabel: (look: string) => `Search for this step: ${look}`,
  close: 'Close the guide',
  whole: 'Show all',
  less: 'Show less',
  show: 'Show the guide',
  hide: 'Hide the guide',
  unknown: (id: string) =>
    `The hunt “${id}” of this address is not in the library: it was deleted, or its rule file could not be read. The query still runs.`,
} as const;
