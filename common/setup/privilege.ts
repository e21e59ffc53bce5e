/** Whether somebody holds a privilege on a source. */
export interface Privilege {
  /** Index pattern, as the settings have it. */
  readonly index: string;
  readonly privilege: string;
  readonly granted: boolean;
}

/** What a missing privilege keeps from working. */
const CONSEQUENCES: Readonly<Record<string, string>> = {
  read: 'its events cannot be searched',
  view_index_metadata: 'its layout cannot be recognised',
};

/**
 * What is missing, a sentence for each source; none where nothing is.
 * @param answering sources that give events all the same: Elasticsearch grants a privilege on a pattern only where a
 * role names all that the pattern may match
 */
export function sentencesOf(
  privileges: readonly Privilege[],
  answering: readonly string[],
): readonly string[] {
  const missing = privileges.filter(({ granted }) => !granted);
  const sources = [...new Set(missing.map(({ index }) => index))];
  return sources.map((source) => {
    const names = missing.flatMap(({ index, privilege }) => (index === source ? [privilege] : []));
    const lacking = `You have no ${names.join(' and no ')} on`;
    if (answering.includes(source)) {
      return `${lacking} all of ${source}: you see the events of the indices that your role names, and no others.`;
    }
    const consequences = names.map((name) => CONSEQUENCES[name] ?? 'it cannot be used whole');
    return `${lacking} ${source}: ${consequences.join(', and ')}.`;
  });
}
