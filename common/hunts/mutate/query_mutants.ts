import type { Query } from '../../query/ast';
import { matcher, type MatchOptions } from '../../query/match';
import { printField, printLiteral, printQuery } from '../../query/print';
import type { HuntFile } from '../hunt';
import type { PreparedCase } from '../trial/try_cases';
import type { Question } from '../engine/hunt_events';
import { clausesOf, type Clause } from './clauses';
import { isGuard } from './guards';
import type { Mutant } from './mutant';
import { sample } from './sample';

const NEAR_MISS = 'Add a near miss that meets all the rest and is left out by it alone.';
const MATCH = 'Add a match that is found because of it alone.';

/** The query with each clause dropped, negated and, where it is a list of values, one of them taken out. */
export function queryMutants(
  hunt: HuntFile,
  { query, block }: Question,
  cases: readonly PreparedCase[],
  options: MatchOptions,
): readonly Mutant[] {
  const mutant = (change: string, mend: string, changed: Query): Mutant => ({
    change,
    mend,
    key: 'query',
    question: { query: changed, block },
  });
  return clausesOf(query).flatMap((clause) => {
    if (isGuard(clause, hunt)) return [];
    const name = nameOf(clause);
    const member = sampledMember(hunt, clause, cases, options);
    return [
      mutant(`without ${name}`, clause.broadens ? NEAR_MISS : MATCH, clause.put(undefined)),
      mutant(
        `with the opposite of ${name}`,
        'Add a match that meets it, and a near miss that does not and meets all the rest.',
        clause.put(opposite(clause.query)),
      ),
      ...(member === undefined
        ? []
        : [
            mutant(
              `without ${printQuery(member)} in ${name}`,
              findsMore(clause) ? NEAR_MISS : MATCH,
              clause.put(withoutMember(clause, member)),
            ),
          ]),
    ];
  });
}

const literalOf = (member: Query): string => (member.type === 'is' ? printLiteral(member.value) : '');

/** Values that are named of a list. */
const SHOWN = 4;

/** A clause as its author wrote it: a list of values in brackets, a long one not to its end. */
function nameOf({ query, members }: Clause): string {
  const [first] = members;
  if (first === undefined || !('field' in first)) return printQuery(query);
  const values = members.map(literalOf);
  const shown = [...values.slice(0, SHOWN), ...(values.length > SHOWN ? ['…'] : [])].join(' or ');
  const field = `${query.type === 'flow' ? 'flow_id.' : ''}${printField(first.field)}`;
  return `${query.type === 'not' ? 'not ' : ''}${field}:(${shown})`;
}

const opposite = (query: Query): Query => (query.type === 'not' ? query.of : { type: 'not', of: query });

/** Whether the query finds more when the list of the clause gets shorter. */
const findsMore = ({ query, isNegated }: Clause): boolean => (query.type === 'not') !== isNegated;

/** One value of a list, among those that the cases meet which it is there for. */
function sampledMember(
  { id }: HuntFile,
  clause: Clause,
  cases: readonly PreparedCase[],
  options: MatchOptions,
): Query | undefined {
  const list = findsMore(clause) ? 'near_miss' : 'match';
  const events = cases.filter((one) => one.list === list).flatMap((one) => one.events);
  const met = clause.members.filter((member) => events.some(matcher(member, options)));
  return sample(met.length > 0 ? met : clause.members, `${id} ${printQuery(clause.query)}`);
}

function withoutMember({ query, members }: Clause, member: Query): Query {
  const rest: Query = { type: 'or', of: members.filter((one) => one !== member) };
  const [first = rest, ...others] = rest.of;
  const shorter = others.length === 0 ? first : rest;
  return query.type === 'not' || query.type === 'flow' ? { type: query.type, of: shorter } : shorter;
}
