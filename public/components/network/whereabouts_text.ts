import type { Whereabouts } from '#common/networks/whereabouts';
import { plain } from '#common/events/visible';

const words = { home: 'home', outside: 'outside' } as const;

/** Where an address lies, in a word or two: its network's name, or whether it is inside at all. */
export const whereaboutsText = ({ name, home }: Whereabouts): string => {
  const side = home ? words.home : words.outside;
  return name === undefined ? side : `${plain(name)} (${side})`;
};
