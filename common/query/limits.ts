/**
 * How large a query may be. A query is text that anybody may paste: without limits it could hold the browser, the server or
 * the cluster. The figures leave room for a pasted list of some hundred indicators.
 */
export const limits = {
  /** Longest text, in UTF-16 units; the API's body has the same limit. */
  length: 10_000,
  /** Brackets within brackets. */
  depth: 30,
  /** Comparisons such as `field:value`. Elasticsearch 7 refuses a query of 1024 clauses, and some of ours become two or three. */
  clauses: 300,
  /** Comparisons that the clauses become, since one name may stand for many fields: Elasticsearch 7's limit, with room. */
  compiled: 1_000,
  /** `bool` within `bool`: Elasticsearch 7 allows 20, and what asks the query needs a few around it. */
  nesting: 16,
  /** Values with `*`: each reads all the different values of its field. */
  wildcards: 50,
  /** Longest text with `*`, `<` or `>`, in UTF-16 units: Lucene refuses to work out those of some 330 (measured on 8.19, 2026-11-22). */
  pattern: 200,
  /** Fields that a name such as `tls.*` may stand for. */
  fields: 200,
  /** Largest figure in `length(field) > 500`: Lucene refuses a repetition of over 1000 (measured on 8.19, 2026-11-22). */
  characters: 500,
  /** Flows that `flow_id.<field>` may lead to: beyond, the query that they are put into grows slow, and its answer says little. */
  flows: 10_000,
} as const;
