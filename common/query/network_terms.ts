import * as either from 'fp-ts/Either';
import type { Networks } from '../networks/networks';
import { parseNetwork } from './addresses';
import type { Literal, QueryProblem } from './ast';
import { any, type Condition, type Test } from './condition';
import { didYouMean } from './nearest';
import { networkQuestions, type NetworkField } from './network_fields';
import { testFor, type Asked } from './value';

/** Names that are looked through for those near to a mistyped one. */
const LOOKED_THROUGH = 1_000;

/** Why no network has a name, as a sentence. */
function unknownName(field: NetworkField, name: Literal, { names }: Networks): string {
  const text = name.type === 'exact' ? name.text : name.parts.join('*');
  const [path = 'src_ip'] = networkQuestions[field].paths;
  if (parseNetwork(text) !== undefined) {
    return `${field} asks for a network by its name, and none is named ${text}: for addresses write ${path}:${text}.`;
  }
  if (names.length === 0) return `No network is defined, so that ${field}:${text} finds nothing.`;
  const meant = didYouMean(text, names.slice(0, LOOKED_THROUGH));
  return `No network is named ${text}, so that ${field} finds nothing.${meant.length === 0 ? '' : ` Did you mean ${meant.join(' or ')}?`}`;
}

/** What a word asks of an address, and what is to be said about it; or the end of a sentence that says why it cannot be asked. */
function testOf(
  field: NetworkField,
  asked: Asked,
  networks: Networks,
): either.Either<string, { readonly test: Test; readonly note?: string }> {
  if (networkQuestions[field].asks === 'home') {
    return either.map((test: Test) => ({
      test:
        test.type === 'boolean'
          ? { type: 'address' as const, anyOf: test.value ? networks.home : networks.outside }
          : test,
    }))(testFor(field, 'boolean', asked, undefined));
  }
  switch (asked.type) {
    case 'exists':
      return either.right({ test: { type: 'address', anyOf: networks.named } });
    case 'is': {
      const anyOf = networks.rangesOf(asked.value);
      return either.right({
        test: { type: 'address', anyOf },
        ...(anyOf.length === 0 ? { note: unknownName(field, asked.value, networks) } : {}),
      });
    }
    case 'range':
    case 'length':
      return either.left(`is the name of a network, which only : can ask: write ${field}:"…" with a name.`);
  }
}

/** Turns a comparison of `net…` into tests of the events' addresses, so that neither engine need know of networks. */
export function networkTest(
  field: NetworkField,
  asked: Asked,
  networks: Networks,
): either.Either<QueryProblem, Condition> {
  const made = testOf(field, asked, networks);
  if (either.isLeft(made)) return either.left({ field, message: `${field} ${made.left}` });
  const { test, note } = made.right;
  const condition = any(networkQuestions[field].paths.map((path) => ({ type: 'test', path, test })));
  return either.right(note === undefined ? condition : { type: 'noted', of: condition, note });
}
