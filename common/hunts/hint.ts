import { didYouMean } from '../query/nearest';

/** Ends that are shorter are alike by chance. */
const LEAST_END = 4;

const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
const parent = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('.')));

/** `http_user_agent`, `user_agent` and `agent`: what one may remember of the last part of a name. */
const endsOf = (name: string): readonly string[] => {
  const words = lastPart(name).split('_');
  return words.map((_, at) => words.slice(at).join('_')).filter((end) => end.length >= LEAST_END);
};

/** Names whose end is nearly what was typed: `http.http_user_agent` for `http.user_agnet`. */
function byItsEnd(typed: string, known: readonly string[]): readonly string[] {
  const end = lastPart(typed);
  if (end.length < LEAST_END) return [];
  const [likeliest] = didYouMean(end, known.flatMap(endsOf));
  return known.filter((name) => likeliest !== undefined && endsOf(name).includes(likeliest));
}

/** ` Did you mean "…"?`, or nothing where no known name comes near what was typed. */
export function hint(typed: string, known: readonly string[]): string {
  const meant = [...didYouMean(typed, known).slice(0, 1), ...byItsEnd(typed.slice(0, 100), known)];
  const likeliest = meant.find((name) => parent(name) === parent(typed)) ?? meant[0];
  return likeliest === undefined ? '' : ` Did you mean "${likeliest}"?`;
}
