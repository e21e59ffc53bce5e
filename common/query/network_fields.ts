/** Words that ask network definitions: either side, or the one that is named. */
export const networkFields = [
  'net',
  'net.src',
  'net.dest',
  'net.home',
  'net.src.home',
  'net.dest.home',
] as const;
export type NetworkField = (typeof networkFields)[number];
