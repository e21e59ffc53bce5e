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

/** What each word asks, and of which addresses. */
export const networkQuestions: Readonly<
  Record<NetworkField, { readonly asks: 'name' | 'home'; readonly paths: readonly string[] }>
> = {
  net: { asks: 'name', paths: ['src_ip', 'dest_ip'] },
  'net.src': { asks: 'name', paths: ['src_ip'] },
  'net.dest': { asks: 'name', paths: ['dest_ip'] },
  'net.home': { asks: 'home', paths: ['src_ip', 'dest_ip'] },
  'net.src.home': { asks: 'home', paths: ['src_ip'] },
  'net.dest.home': { asks: 'home', paths: ['dest_ip'] },
};

const words: ReadonlySet<string> = new Set(networkFields);

/** Whether a field of a query is a word that asks network definitions. */
export const isNetworkField = (field: string): field is NetworkField => words.has(field);
