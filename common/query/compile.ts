import * as either from 'fp-ts/Either';
import { fields, findField } from '../fields/catalogue';
import type { Layout } from '../fields/layout';
import type { Query, QueryProblem } from './ast';
import { any, type Condition } from './condition';
import { everything, exactly, filter, not, nothing, should, type Dsl } from './dsl';
import { fieldsLike, isObjectPath } from './field_names';
import { pathsOf } from './fields';
import { interpret } from './interpret';
import { knowing, knowledgeOf, type AskOptions } from './knowledge';
import { limits } from './limits';
import { tooLarge } from './size';
import { didYouMean } from './nearest';
import { isNetworkField, networkQuestions } from './network_fields';
import { render } from './render';
import { terms } from './walk';

/** A query made ready for one source. */
export interface CompiledQuery {
  /** A `bool` query in filter context; no scores, no scripts, no `query_string`. */
  readonly filter: Dsl;
  /** Whole sentences about what this source cannot answer, or only nearly. */
  readonly notes: readonly string[];
}

/** The fields that a field of a query is answered from: of a word such as `net.src`, the addresses. */
const fieldsBehind = (field: string): readonly string[] =>
  isNetworkField(field) ? networkQuestions[field].paths : [field];

/** Builds the DSL of conditions, and collects what must be said about it. */
class Compilation {
  readonly notes = new Set<string>();
  problem: QueryProblem | undefined;

  constructor(private readonly layout: Layout) {}

  build(condition: Condition): Dsl {
    switch (condition.type) {
      case 'all':
        return everything;
      case 'none':
        return nothing;
      case 'and':
        return filter(condition.of.map((part) => this.build(part)));
      case 'or':
        return should(this.alternatives(condition.of));
      case 'not':
        return not(this.build(condition.of));
      case 'test':
        return this.test(condition);
      case 'fields':
        return this.fields(condition);
      case 'noted':
        this.notes.add(condition.note);
        return this.build(condition.of);
      case 'in_flows':
        return this.flows(condition.flows);
      case 'flow':
        return this.fail('flow_id.… has to be resolved before the query is compiled.');
    }
  }

  private fail(message: string, field?: string): Dsl {
    this.problem ??= { message, ...(field === undefined ? {} : { field }) };
    return nothing;
  }

  private test({ path, test }: Extract<Condition, { readonly type: 'test' }>): Dsl {
    const stored = this.layout.stored(path);
    if (stored === undefined) {
      if (test.type !== 'exists' || !isObjectPath(path, this.layout)) return nothing;
      return should([{ exists: { field: path } }, { prefix: { _ignored: `${path}.` } }]);
    }
    const { dsl, notes } = render(stored, test);
    for (const note of notes) this.notes.add(note);
    return dsl;
  }

  private alternatives(of: readonly Condition[]): Dsl[] {
    const all = of.map((part) => this.build(part)).filter((dsl) => dsl !== nothing);
    // Two names of one field, such as `timestamp` and `@timestamp`, give the same clause twice.
    return [...new Map(all.map((dsl) => [JSON.stringify(dsl), dsl])).values()];
  }

  private fields({ pattern, on }: Extract<Condition, { readonly type: 'fields' }>): Dsl {
    const names = fieldsLike(pattern, this.layout);
    const name = pattern.join('*');
    if (names.length === 0) {
      this.notes.add(`No field here has a name like ${name}, so that nothing can have it.`);
    }
    if (names.length > limits.fields) {
      return this.fail(
        `${name} stands for ${names.length} fields, and ${limits.fields} are allowed: write more of the name.`,
        name,
      );
    }
    return this.build(any(names.map(on)));
  }

  private flows(flows: readonly number[]): Dsl {
    if (flows.length > limits.flows) {
      return this.fail(
        `The flow_id.… part of the query leads to ${flows.length} flows, and ${limits.flows} are allowed: narrow it, or the time.`,
      );
    }
    const stored = ['flow_id', 'parent_id'].flatMap((path) => this.layout.stored(path) ?? []);
    return should(
      stored.map(({ name, exact, type }) =>
        type === 'long' ? exactly(name, flows) : exactly(exact ?? name, flows.map(String)),
      ),
    );
  }

  /** Says which fields of the query this source does not have. */
  noteMissing(query: Query): void {
    const names = [...fields.map(({ name }) => name), ...this.layout.names()];
    const asked = terms(query).flatMap((term) => ('field' in term ? fieldsBehind(term.field) : []));
    for (const field of asked) {
      if (field.includes('*')) continue;
      if (
        pathsOf(field).some(
          (path) => this.layout.stored(path) !== undefined || isObjectPath(path, this.layout),
        )
      ) {
        continue;
      }
      const meant = didYouMean(field, names);
      this.notes.add(
        findField(field) !== undefined
          ? `No event here has the field ${field}.`
          : `There is no field ${field}, so that nothing can have it.${meant.length === 0 ? '' : ` Did you mean ${meant.join(' or ')}?`}`,
      );
    }
  }
}

/** Turns a query into Elasticsearch's DSL for a source, or says why it cannot be asked. */
export function compileQuery(
  query: Query,
  layout: Layout,
  options: AskOptions = {},
): either.Either<QueryProblem, CompiledQuery> {
  const knowledge = knowledgeOf(layout, knowing(options));
  return either.chain((condition: Condition): either.Either<QueryProblem, CompiledQuery> => {
    const compilation = new Compilation(layout);
    const dsl = compilation.build(condition);
    if (compilation.problem !== undefined) return either.left(compilation.problem);
    const reason = tooLarge(dsl);
    if (reason !== undefined) return either.left({ message: reason });
    compilation.noteMissing(query);
    return either.right({ filter: { bool: { filter: [dsl] } }, notes: [...compilation.notes] });
  })(interpret(query, knowledge));
}
