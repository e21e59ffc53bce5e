import type { StoredField } from '../fields/layout';
import type { Test } from './condition';
import { exactly, nothing, should, type Dsl } from './dsl';
import { renderAddresses, type Rendered } from './dsl_address';
import { ignored, renderText } from './dsl_text';

const LONG_MAX = 2 ** 63;

const quiet = (dsl: Dsl): Rendered => ({ dsl, notes: [] });

const unable = ({ name, type }: StoredField, what: string): Rendered => ({
  dsl: nothing,
  notes: [`${name} is kept as ${type} here, so it cannot be searched by ${what}.`],
});

const isNumeric = ({ type }: StoredField) => type === 'long' || type === 'double';

function numbers(
  stored: StoredField,
  { anyOf, whole }: Extract<Test, { readonly type: 'number' }>,
): Rendered {
  if (stored.conflict !== undefined) {
    return quiet(should(anyOf.map((query) => ({ match: { [stored.name]: { query, lenient: true } } }))));
  }
  const possible = whole
    ? anyOf.filter((value) => Number.isInteger(value) && Math.abs(value) < LONG_MAX)
    : anyOf;
  if (isNumeric(stored)) return quiet(exactly(stored.name, possible));
  return stored.exact === undefined
    ? unable(stored, 'number')
    : renderText(stored, { type: 'text', anyOf: possible.map(String) });
}

function numberRange(
  stored: StoredField,
  { operator, value, whole }: Extract<Test, { readonly type: 'number_range' }>,
): Rendered {
  if (!isNumeric(stored)) return unable(stored, 'a range of numbers');
  // Figures beyond `long` would be refused; at its ends they mean the same.
  const bound = whole ? Math.min(LONG_MAX, Math.max(-LONG_MAX, value)) : value;
  if (whole && Math.abs(bound) === LONG_MAX) {
    const holds = operator.startsWith('g') === bound < 0;
    return quiet(holds ? { exists: { field: stored.name } } : nothing);
  }
  return quiet({ range: { [stored.name]: { [operator]: bound } } });
}

function dates(stored: StoredField, { from, to }: Extract<Test, { readonly type: 'date' }>): Rendered {
  if (stored.type !== 'date') return unable(stored, 'time');
  const bounds = {
    ...(from === -Infinity ? {} : { gte: from }),
    ...(to === Infinity ? {} : { lt: to }),
    format: 'epoch_millis',
  };
  return quiet({ range: { [stored.name]: bounds } });
}

function booleans(stored: StoredField, value: boolean): Rendered {
  if (stored.type === 'boolean') return quiet(exactly(stored.name, [value]));
  return renderText(stored, { type: 'text', anyOf: [String(value)] });
}

/** Turns a test into Elasticsearch's query on one stored field, and says what it cannot do there. */
export function render(stored: StoredField, test: Test): Rendered {
  switch (test.type) {
    case 'text':
    case 'wildcard':
    case 'text_range':
    case 'length':
    case 'credential':
      return renderText(stored, test);
    case 'number':
      return numbers(stored, test);
    case 'number_range':
      return numberRange(stored, test);
    case 'boolean':
      return booleans(stored, test.value);
    case 'address':
      return renderAddresses(stored, test.anyOf);
    case 'date':
      return dates(stored, test);
    case 'exists': {
      const name = stored.exact ?? stored.name;
      return quiet(should([{ exists: { field: name } }, ignored(name)]));
    }
  }
}
