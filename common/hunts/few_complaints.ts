import type { HuntFileError } from './hunt_file_error';

/** Complaints that are made of one file; who has mended ten reads on, and nobody reads thousands. */
const MOST = 10;

/** The first complaints of a file, and how many more there are where the next one stands. */
export function fewComplaints(all: readonly HuntFileError[]): readonly HuntFileError[] {
  const next = all[MOST];
  if (next === undefined) return all;
  const more = (all.length - MOST).toLocaleString('en');
  return [
    ...all.slice(0, MOST),
    { ...next, message: `Here and below there is more to mend (${more}). Begin with what is named above.` },
  ];
}
