/** How much an administrator may tell of the organisation: it is read with every question, and asked in one query. */
export const limits = {
  networks: 5_000,
  memberships: 50_000,
  /** Longest name of a network, a user or a group, in UTF-16 units. */
  name: 200,
  /**
   * Ranges of addresses that all home networks together make, neighbours joined: a hunt from inside to outside asks each
   * of them on both sides, and Elasticsearch 7 takes 1,024 clauses.
   */
  homeRanges: 300,
  /** Longest CSV text, in UTF-16 units: 50,000 users of 80 characters a row. */
  csv: 4_000_000,
} as const;
