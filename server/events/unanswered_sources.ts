import { isLeft, right } from 'fp-ts/lib/Either';
import type { PartialFailure } from '#common/api/shared';
import { defaultSettings } from '#common/settings/check';
import type { Elasticsearch } from '../elasticsearch/elasticsearch';
import { searchEach } from '../elasticsearch/search';
import type { Answer } from '../problem';

/** Fails where nothing matches, instead of answering with nothing. */
const strict = (index: string) => ({ index, allow_no_indices: false, ignore_unavailable: false });

/**
 * Sources that somebody named and that cannot be asked: no index matches, or the user may not read it. Of the patterns
 * that are there by default most stacks have only one, so that these are not missed.
 */
export async function unansweredSources(
  elasticsearch: Elasticsearch,
  indices: readonly string[],
): Answer<readonly PartialFailure[]> {
  const named = indices.filter((pattern) => !defaultSettings.sources.includes(pattern));
  if (named.length === 0) return right([]);
  const answers = await searchEach(
    elasticsearch,
    indices,
    named.map((pattern) => ({ header: strict(pattern), body: { size: 0, query: { match_none: {} } } })),
  );
  if (isLeft(answers)) return answers;
  return right(
    answers.right.flatMap((answer, at) =>
      isLeft(answer) ? [{ what: named[at] ?? '', reason: answer.left.message }] : [],
    ),
  );
}
