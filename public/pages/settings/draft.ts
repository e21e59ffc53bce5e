import type { DeepLink, Settings } from '#common/api/settings';
import { deepLinkProblem, sourceProblem } from '#common/settings/check';

/** Settings with the revision that they were read in. */
export type Draft = Settings & { readonly revision: string };

/** What is wrong with a draft, by place; empty texts never stand here. */
export interface DraftProblems {
  readonly sources: readonly string[];
  /** By position of the link. */
  readonly links: ReadonlyMap<number, string>;
}

/** Checks a draft as the server will, so that an error stands beside its field before anything is sent. */
export function problemsOf({ sources, deepLinks }: Settings): DraftProblems {
  const ids = deepLinks.map(({ id }) => id);
  const links = deepLinks.flatMap((link, at): (readonly [number, string])[] => {
    const problem =
      ids.indexOf(link.id) === at ? deepLinkProblem(link) : 'Another link has the same id; remove one.';
    return problem === undefined ? [] : [[at, problem]];
  });
  return {
    sources:
      sources.length === 0
        ? ['At least one index pattern is needed.']
        : sources.flatMap((pattern) => sourceProblem(pattern) ?? []),
    links: new Map(links),
  };
}

/** Whether a draft can be sent. */
export const isSound = ({ sources, links }: DraftProblems): boolean =>
  sources.length === 0 && links.size === 0;

/** A link to start from, with an id that no other has. */
export function newLink(links: readonly DeepLink[], title: string): DeepLink {
  const ids = new Set(links.map(({ id }) => id));
  let number = links.length + 1;
  while (ids.has(`link-${number}`)) number += 1;
  return { id: `link-${number}`, title, fields: [], url: '' };
}

/** The draft with one link changed, or without it where `link` is left out. */
export const withLink = (draft: Draft, at: number, link?: DeepLink): Draft => ({
  ...draft,
  deepLinks: draft.deepLinks.flatMap((known, place) => {
    if (place !== at) return [known];
    return link === undefined ? [] : [link];
  }),
});

/** Whether two drafts say the same, whatever their revision. */
export const isSame = (one: Settings, other: Settings): boolean =>
  JSON.stringify([one.sources, one.deepLinks]) === JSON.stringify([other.sources, other.deepLinks]);
