import { findField } from '../fields/catalogue';
import type { Networks } from '../networks/networks';
import type { Query } from '../query/ast';
import { isNetworkField, networkQuestions } from '../query/network_fields';
import { fitsPattern } from '../query/texts';
import { terms, type Term } from '../query/walk';
import { necessaryEventTypes, type EventTypes } from './engine/event_types';
import type { Hunt } from './hunt';

/** What a source of events has, as far as it decides which questions it can answer. */
export interface Holdings {
  /** Event types of which the source has at least one event, at any time. */
  readonly eventTypes: ReadonlySet<string>;
  /** Whether the source's indices know an EVE field. */
  readonly hasField: (path: string) => boolean;
  /** What `net…` asks. */
  readonly networks: Networks;
}

/** Something that a hunt asks for and a source does not have. */
export interface Lack {
  readonly of: 'event type' | 'network' | 'field';
  readonly name: string;
  /** Whether the hunt only leaves something out by it. */
  readonly isExclusion: boolean;
  /** Whether it is asked of other events of the flow. */
  readonly isJoined: boolean;
}

/** How a query fares in a source. */
interface Look {
  /** Whether some event of the source could meet it. */
  readonly canMatch: boolean;
  readonly lacks: readonly Lack[];
}

const good: Look = { canMatch: true, lacks: [] };

const lacking = (of: Lack['of'], ...names: readonly string[]): Look => ({
  canMatch: false,
  lacks: names.map((name) => ({ of, name, isExclusion: false, isJoined: false })),
});

const isEventType = (term: Query): boolean =>
  term.type === 'is' && term.field === 'event_type' && term.value.type === 'exact';

/** What a term asks of network definitions by name, as it is written; `undefined` where it asks something else. */
function networkName(term: Query): string | undefined {
  if (!('field' in term) || !isNetworkField(term.field)) return undefined;
  if (networkQuestions[term.field].asks !== 'name') return undefined;
  if (term.type === 'exists') return '*';
  if (term.type !== 'is') return undefined;
  return term.value.type === 'exact' ? term.value.text : term.value.parts.join('*');
}

function isNamed(term: Query, { names }: Networks): boolean {
  if (term.type === 'exists') return names.length > 0;
  if (term.type !== 'is') return true;
  const { value } = term;
  return value.type === 'exact'
    ? names.includes(value.text)
    : names.some((name) => fitsPattern(name, value.parts));
}

/** Event types that a hunt requires and that have a field; none where the catalogue does not know it. */
const typesOf = ({ event_types: required }: Hunt['requires'], field: string): readonly string[] => {
  const types = findField(field)?.eventTypes ?? [];
  return required.filter((type) => types.includes(type));
};

/** What a source lacks of a query, and whether it can find something in spite of it. */
function look(query: Query, requires: Hunt['requires'], source: Holdings, within: EventTypes): Look {
  const isMissing = (type: string) => requires.event_types.includes(type) && !source.eventTypes.has(type);
  const lookAt = (part: Query, types: EventTypes) => look(part, requires, source, types);
  switch (query.type) {
    case 'and': {
      const own = necessaryEventTypes(query);
      if (own !== undefined && own.size > 0 && [...own].every(isMissing)) {
        return lacking('event type', ...own);
      }
      const parts = query.of.map((part) => lookAt(part, own ?? within));
      const failing = parts.filter(({ canMatch }) => !canMatch);
      const told = failing.length > 0 ? failing : parts;
      return { canMatch: failing.length === 0, lacks: told.flatMap(({ lacks }) => lacks) };
    }
    case 'or': {
      const parts = query.of.map((part) => lookAt(part, within));
      // Names of networks are often guessed in several spellings, of which one is enough.
      const isNameFound = query.of.some(
        (part, at) => networkName(part) !== undefined && parts[at]?.canMatch === true,
      );
      return {
        canMatch: parts.some(({ canMatch }) => canMatch),
        lacks: parts.flatMap(({ lacks }) => lacks).filter((lack) => !(isNameFound && lack.of === 'network')),
      };
    }
    case 'not': {
      const { lacks } = lookAt(query.of, within);
      return {
        canMatch: true,
        // Events of a type that is not there need not be left out.
        lacks: lacks
          .filter((lack) => lack.of !== 'event type' || lack.isJoined)
          .map((lack) => ({ ...lack, isExclusion: true })),
      };
    }
    case 'flow': {
      const { canMatch, lacks } = lookAt(query.of, undefined);
      return { canMatch, lacks: lacks.map((lack) => ({ ...lack, isJoined: true })) };
    }
    default:
      return lookAtTerm(query, requires, source, within);
  }
}

function lookAtTerm(term: Term, requires: Hunt['requires'], source: Holdings, within: EventTypes): Look {
  const name = networkName(term);
  if (name !== undefined) return isNamed(term, source.networks) ? good : lacking('network', name);
  if (term.type === 'is' && isEventType(term) && term.value.type === 'exact') {
    const { text } = term.value;
    return requires.event_types.includes(text) && !source.eventTypes.has(text)
      ? lacking('event type', text)
      : good;
  }
  if (!('field' in term) || isNetworkField(term.field)) return good;
  const types = within === undefined ? typesOf(requires, term.field) : [];
  if (types.length > 0 && !types.some((type) => source.eventTypes.has(type))) {
    return lacking('event type', ...types);
  }
  return requires.fields.includes(term.field) && !source.hasField(term.field)
    ? lacking('field', term.field)
    : good;
}

/** What a hunt requires although its query does not ask for it by name, such as a field that it groups by. */
function lookAtRest(query: Query, requires: Hunt['requires'], source: Holdings): Look {
  const all = terms(query);
  const asked = new Set(all.flatMap((term) => ('field' in term ? [term.field] : [])));
  const named = new Set(
    all.flatMap((term) =>
      term.type === 'is' && isEventType(term) && term.value.type === 'exact' ? [term.value.text] : [],
    ),
  );
  for (const field of asked) typesOf(requires, field).forEach((type) => named.add(type));
  const types = requires.event_types.filter((type) => !named.has(type) && !source.eventTypes.has(type));
  const fields = requires.fields.filter(
    (field) => !asked.has(field) && !isNetworkField(field) && !source.hasField(field),
  );
  return {
    canMatch: types.length + fields.length === 0,
    lacks: [...lacking('event type', ...types).lacks, ...lacking('field', ...fields).lacks],
  };
}

/** What a source lacks of what a hunt asks, each once, and whether the hunt can find something in spite of it. */
export function lacksOf(query: Query, requires: Hunt['requires'], source: Holdings): Look {
  const looks = [look(query, requires, source, undefined), lookAtRest(query, requires, source)];
  const failing = looks.filter(({ canMatch }) => !canMatch);
  const told = failing.length > 0 ? failing : looks;
  const lacks = told.flatMap((one) => one.lacks);
  return {
    canMatch: failing.length === 0,
    lacks: [...new Map(lacks.map((lack) => [`${lack.of} ${lack.name}`, lack])).values()],
  };
}
