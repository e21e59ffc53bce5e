import type { DeepLink, Settings } from '../api/settings';
import { templateProblem } from '../links/template';

/**
 * What is used until an administrator says otherwise: `spoor load`'s own indices, Logstash and SELKS, Filebeat with its
 * JSON keys under the root, and a habit of hand-made set-ups.
 */
export const defaultSettings: Settings = {
  sources: ['suricata-*', 'logstash-*', 'filebeat-*', 'eve-*'],
  deepLinks: [],
};

/** Elasticsearch's rules for names (lower case, no `\\ / ? " < > | ,` nor spaces), and `*` anywhere. */
const PATTERN = /^[^\\/?"<>|,\s#:A-Z]+$/;

/** What is wrong with an index pattern, as a sentence; `undefined` where it can be used. */
export function sourceProblem(pattern: string): string | undefined {
  if (pattern.trim() === '') return 'An index pattern must not be empty.';
  if (/^\**$/.test(pattern) || pattern === '_all') {
    return `"${pattern}" would read every index; name those that hold Suricata’s events, such as suricata-*.`;
  }
  if (/^[-_+]/.test(pattern)) {
    return `"${pattern}" begins with ${pattern.slice(0, 1)}, which no index may; exclusions are not supported.`;
  }
  if (/^\*?\./.test(pattern)) return `"${pattern}" names Elasticsearch’s own indices, which hold no events.`;
  if (pattern.includes(',')) return `"${pattern}" holds a comma; give each pattern on its own.`;
  if (!PATTERN.test(pattern)) {
    return `"${pattern}" is no index pattern: no capitals, spaces, nor any of \\ / ? " < > | # : are allowed.`;
  }
  return undefined;
}

/** What is wrong with a deep link, as a sentence. */
export function deepLinkProblem({ id, title, url }: DeepLink): string | undefined {
  if (!/^[a-z0-9_-]+$/i.test(id)) return 'An id is made of letters, digits, - and _.';
  if (title.trim() === '') return 'A link needs a title.';
  return templateProblem(url);
}

const repeated = (values: readonly string[]): string | undefined =>
  values.find((value, at) => values.indexOf(value) !== at);

/** Everything that is wrong with settings, each with its place; empty where they can be saved. */
export function settingsProblems({ sources, deepLinks }: Settings): readonly string[] {
  const twice = repeated(deepLinks.map(({ id }) => id));
  return [
    ...(sources.length === 0 ? ['sources: at least one index pattern is needed.'] : []),
    ...sources.flatMap((pattern, at) => {
      const problem = sourceProblem(pattern);
      return problem ? [`sources[${at}]: ${problem}`] : [];
    }),
    ...deepLinks.flatMap((link, at) => {
      const problem = deepLinkProblem(link);
      return problem ? [`deepLinks[${at}]: ${problem}`] : [];
    }),
    ...(twice === undefined ? [] : [`deepLinks: the id "${twice}" is there twice.`]),
  ];
}

/** Settings without what must not be used; for those that were written by other means than this API. */
export const usable = ({ sources, deepLinks }: Settings): Settings => ({
  sources: sources.filter((pattern) => !sourceProblem(pattern)),
  deepLinks: deepLinks.filter((link) => !deepLinkProblem(link)),
});
