import { isLeft, right, type Either } from 'fp-ts/lib/Either';
import { detectLayout } from '#common/fields/detection';
import type { Layout } from '#common/fields/layout';
import { indexPath, LENIENT } from '../elasticsearch/elasticsearch';
import type { Answer, Problem } from '../problem';
import type { Scope } from '../scope';
import type { Source } from './source';
import { unansweredSources } from './unanswered_sources';

/** Milliseconds that a layout is trusted for: new fields appear soon enough, and a page's requests share one look. */
const TRUSTED = 20_000;

/** Users × sources kept at once. */
const MAX_KEPT = 200;

interface Kept {
  readonly source: Source;
  readonly until: number;
}

/** Used where no index matches: every field is unknown, so that every answer is empty and says why. */
const NOTHING: Layout = {
  id: 'eve',
  stored: () => undefined,
  names: () => [],
  toEvent: (source) => ({ ...source }),
};

/**
 * Who may read events may not always read mappings: values' limits are then unknown, and everything else works. Any other
 * failure passes by itself, and must not be remembered as if there were no limits.
 */
export const ifAllowed = (mapping: Either<Problem, unknown>): Either<Problem, unknown> =>
  isLeft(mapping) && mapping.left.kind === 'forbidden' ? right(undefined) : mapping;

async function look({ elasticsearch }: Scope, indices: readonly string[]): Answer<Source> {
  const [capabilities, answered, unanswered] = await Promise.all([
    elasticsearch.ask({
      method: 'GET',
      path: indexPath(indices, '_field_caps'),
      querystring: { fields: '*', ...LENIENT },
    }),
    elasticsearch.ask({ method: 'GET', path: indexPath(indices, '_mapping'), querystring: LENIENT }),
    unansweredSources(elasticsearch, indices),
  ]);
  if (isLeft(capabilities)) return capabilities;
  const mapping = ifAllowed(answered);
  if (isLeft(mapping)) return mapping;
  if (isLeft(unanswered)) return unanswered;
  const layout = detectLayout(capabilities.right, mapping.right);
  if (isLeft(layout)) {
    const partial = [{ what: indices.join(', '), reason: layout.left }];
    return right({ indices, layout: NOTHING, timeField: '@timestamp', partial });
  }
  const timeField = layout.right.stored('timestamp')?.name ?? '@timestamp';
  return right({ indices, layout: layout.right, timeField, partial: unanswered.right });
}

/** Finds out how events lie in the sources, by what each user may see there. */
export class Sources {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly now: () => number) {}

  /** The sources of a request. What one user may see is never told to another. */
  async get(scope: Scope, indices: readonly string[]): Answer<Source> {
    const key = JSON.stringify([scope.user.id, indices]);
    const known = this.kept.get(key);
    if (known && known.until > this.now()) return right(known.source);
    const source = await look(scope, indices);
    if (!isLeft(source)) this.keep(key, source.right);
    return source;
  }

  private keep(key: string, source: Source) {
    this.kept.delete(key);
    if (this.kept.size >= MAX_KEPT) {
      const oldest = this.kept.keys().next();
      if (!oldest.done) this.kept.delete(oldest.value);
    }
    // an empty cluster may get its first events at any moment
    if (source.layout.names().length > 0) this.kept.set(key, { source, until: this.now() + TRUSTED });
  }
}
