/**
 * What a field holds. `text` is for long values (payloads, SQL, cipher lists) of which an index may keep a part only;
 * the others are Elasticsearch's types of the same name.
 */
export type FieldType = 'keyword' | 'text' | 'long' | 'double' | 'boolean' | 'ip' | 'date';

/** What the catalogue knows of one EVE field. */
export interface Field {
  /** Suricata's name, dotted, without array marks: `dns.answers.rrname`. */
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  /** Event types that carry it; empty: every one. */
  readonly eventTypes: readonly string[];
  /** A value as it may stand in a query. */
  readonly example?: string;
  /** Whether one event may hold several values. */
  readonly many?: true;
  /** Whether a query of a bare value looks into it. */
  readonly headline?: true;
}

/** A field as a line of a table: type, description, example. */
export type Row = readonly [type: FieldType | `${FieldType}[]`, description: string, example?: string];

/** Lines by name below a common prefix. */
export type Rows = Readonly<Record<string, Row>>;

const isMany = (type: string): boolean => type.endsWith('[]');

const plainType = (type: Row[0]): FieldType => {
  switch (type) {
    case 'keyword[]':
      return 'keyword';
    case 'text[]':
      return 'text';
    case 'long[]':
      return 'long';
    case 'double[]':
      return 'double';
    case 'boolean[]':
      return 'boolean';
    case 'ip[]':
      return 'ip';
    case 'date[]':
      return 'date';
    default:
      return type;
  }
};

/**
 * Makes fields of a table.
 * @param prefix stands before every name with a dot; empty: none
 * @param eventTypes event types that carry them; empty: every one
 * @example under('tftp', ['tftp', 'alert'], { mode: ['keyword', 'Transfer mode', 'octet'] })
 */
export const under = (prefix: string, eventTypes: readonly string[], rows: Rows): readonly Field[] =>
  Object.entries(rows).map(([name, [type, description, example]]) => ({
    name: prefix === '' ? name : `${prefix}.${name}`,
    type: plainType(type),
    description,
    eventTypes,
    ...(example === undefined ? {} : { example }),
    ...(isMany(type) ? { many: true as const } : {}),
  }));

/** Puts a prefix before every name, to use one table in several places; `many` where they stand in an array. */
export const nest = (prefix: string, rows: Rows, many = false): Rows =>
  Object.fromEntries(
    Object.entries(rows).map(([name, [type, description, example]]): [string, Row] => {
      const nested = many ? (`${plainType(type)}[]` as const) : type;
      return [
        `${prefix}.${name}`,
        example === undefined ? [nested, description] : [nested, description, example],
      ];
    }),
  );
