import * as either from 'fp-ts/Either';
import { array } from 'fp-ts';
import { findField, type FieldType } from '../../fields/catalogue';
import type { Networks } from '../../networks/networks';
import type { AddressRange } from '../../query/addresses';
import type { Query } from '../../query/ast';
import type { Condition } from '../../query/condition';
import { isFieldPattern, pathsOf, sameAs, synonymsOf } from '../../query/fields';
import { isNetworkField } from '../../query/network_fields';
import { networkTest } from '../../query/network_terms';
import { fitsPattern } from '../../query/texts';
import { testFor } from '../../query/value';
import { cidrsOf } from './cidrs';

/** Networks that one comparison may become: a list that somebody can still read. */
const MAX_CIDRS = 200;

/** What another program can be asked in. */
export interface Foreign {
  readonly networks: Networks;
  /** Whether a name such as `dns.rrname` must be written out as all the fields that Suricata's versions use for it. */
  readonly writesOutPaths: boolean;
}

/** A comparison with one field, which every foreign format has some word for; or the reason why it has none. */
type Result = either.Either<string, Query>;
type Comparison = Extract<Query, { readonly field: string }>;

const all = array.traverse(either.Applicative);

const joined = (type: 'and' | 'or', of: readonly Query[]): Query => {
  const [first, ...others] = of;
  return first !== undefined && others.length === 0 ? first : { type, of };
};

const isExactly = (field: string, text: string): Query => ({
  type: 'is',
  field,
  value: { type: 'exact', text },
});

/** Some address is in these ranges; where most addresses are, it is said the other way round. */
function inRanges(path: string, ranges: readonly AddressRange[], networks: Networks): Result {
  if (ranges.length === 0) {
    // Nothing is in no range: what cannot be is as good a way to say so as any.
    return either.right({
      type: 'and',
      of: [{ type: 'exists', field: path }, not({ type: 'exists', field: path })],
    });
  }
  const isOutside = ranges === networks.outside;
  const cidrs = cidrsOf(isOutside ? networks.home : ranges, MAX_CIDRS);
  if (cidrs === undefined) return either.left(`${path} would be compared with over ${MAX_CIDRS} networks`);
  const isIn = joined(
    'or',
    cidrs.map((cidr) => isExactly(path, cidr)),
  );
  return either.right(isOutside ? { type: 'and', of: [{ type: 'exists', field: path }, not(isIn)] } : isIn);
}

const not = (of: Query): Query => ({ type: 'not', of });

/** What `net…` asks, as a question about addresses. */
function fromCondition(condition: Condition, networks: Networks): Result {
  switch (condition.type) {
    case 'or':
    case 'and':
      return either.map((of: Query[]) => joined(condition.type, of))(
        all((part: Condition) => fromCondition(part, networks))([...condition.of]),
      );
    case 'noted':
      return either.left(condition.note.replace(/\.$/, ''));
    case 'test': {
      const { path, test } = condition;
      if (test.type === 'address') return inRanges(path, test.anyOf, networks);
      return test.type === 'exists'
        ? either.right({ type: 'exists', field: path })
        : either.left(`${path} cannot be asked there`);
    }
    default:
      return either.left('a question about networks cannot be asked there');
  }
}

/** One comparison at one path, in words that others have too. */
function at(path: string, term: Comparison, networks: Networks): Result {
  const type: FieldType | 'unknown' = findField(path)?.type ?? 'unknown';
  if (type === 'ip' && (term.type === 'is' || term.type === 'range')) {
    const test = testFor(path, type, term, undefined);
    if (either.isLeft(test)) return either.left(`${path} ${test.left}`);
    return test.right.type === 'address'
      ? inRanges(path, test.right.anyOf, networks)
      : either.left(`${path} cannot be asked there`);
  }
  if (term.type !== 'is') return either.right({ ...term, field: path });
  const { value } = term;
  if (value.type === 'exact') {
    return either.right(
      joined(
        'or',
        sameAs(path, value.text).map((text) => isExactly(path, text)),
      ),
    );
  }
  const words = synonymsOf(path, (word) => fitsPattern(word, value.parts));
  return either.right(
    joined('or', [{ ...term, field: path }, ...words.map((word) => isExactly(path, word))]),
  );
}

function comparison(term: Comparison, { networks, writesOutPaths }: Foreign): Result {
  if (term.type === 'length') return either.left(`it asks for the length of ${term.field}`);
  if (isNetworkField(term.field)) {
    return either.chain((condition: Condition) => fromCondition(condition, networks))(
      either.mapLeft(({ message }: { readonly message: string }) => message)(
        networkTest(term.field, term, networks),
      ),
    );
  }
  if (isFieldPattern(term.field)) return either.right(term);
  const isWritten = findField(term.field) !== undefined && !writesOutPaths;
  const paths = isWritten ? [term.field] : pathsOf(term.field);
  return either.map((of: Query[]) => joined('or', of))(
    all((path: string) => at(path, term, networks))([...paths]),
  );
}

/**
 * A query in what every program can be asked: comparisons of single fields. Networks become ranges of addresses, `ip`
 * becomes either side, words that Suricata's versions write differently become lists.
 * @returns the reason, as a part of a sentence, where that cannot be done without changing what is asked
 */
export function plainQuery(query: Query, foreign: Foreign): Result {
  switch (query.type) {
    case 'all':
      return either.right(query);
    case 'and':
    case 'or':
      return either.map((of: Query[]): Query => ({ type: query.type, of }))(
        all((part: Query) => plainQuery(part, foreign))([...query.of]),
      );
    case 'not':
      return either.map(not)(plainQuery(query.of, foreign));
    case 'is':
    case 'range':
    case 'exists':
    case 'length':
      return comparison(query, foreign);
    case 'anywhere':
      return either.left('it asks for a value without naming a field');
    case 'flow':
    case 'in_flows':
      return either.left('it asks other events of the same flow (flow_id.…)');
  }
}
