import * as t from 'io-ts';

/** Pages of management by section. */
const management = t.record(t.string, t.readonlyArray(t.string));
type Management = t.TypeOf<typeof management>;

/** The part of a privilege whose entries its feature must list. */
export const granting = t.partial({
  app: t.readonlyArray(t.string),
  catalogue: t.readonlyArray(t.string),
  management,
  cases: t.record(t.string, t.readonlyArray(t.string)),
  alerting: t.partial({ rule: t.UnknownRecord, alert: t.UnknownRecord }),
});

/** A feature's privileges by id, those of its sub-features too. */
export type Granting = ReadonlyArray<readonly [id: string, grants: t.TypeOf<typeof granting>]>;

/** What a feature may list beside `app`, `alerting` and `cases`. */
export const listing = t.partial({ catalogue: t.readonlyArray(t.string), management });

/** What a feature lists. */
export interface Listed {
  readonly id: string;
  readonly app: readonly string[];
  readonly cases: readonly string[];
}

/**
 * Holds a feature's list of one thing against what its privileges grant: nothing may be granted that is not listed, and
 * nothing listed that is not granted.
 * @param what as Kibana calls it in its sentences
 * @throws Error with Kibana's words
 */
export function assertGranted(
  { id }: Listed,
  what: string,
  listed: readonly string[],
  granted: ReadonlyArray<readonly [privilege: string, entries: readonly string[]]>,
): void {
  for (const [privilege, entries] of granted) {
    const unknown = entries.filter((entry) => !listed.includes(entry));
    if (unknown.length > 0) {
      throw new Error(
        `Feature privilege ${id}.${privilege} has unknown ${what} entries: ${unknown.join(', ')}`,
      );
    }
  }
  const idle = listed.filter((entry) => !granted.some(([, entries]) => entries.includes(entry)));
  if (idle.length > 0) {
    throw new Error(
      `Feature ${id} specifies ${what} entries which are not granted to any privileges: ${idle.join(',')}`,
    );
  }
}

const pagesOf = (sections: Management): readonly string[] =>
  Object.entries(sections).flatMap(([section, pages]) => pages.map((page) => `${section}.${page}`));

/**
 * Holds a feature's pages of management, section by section, against what its privileges grant.
 * @throws Error with Kibana's words
 */
export function assertManagementGranted(
  { id }: Pick<Listed, 'id'>,
  listed: Management,
  privileges: Granting,
): void {
  const sections = new Map(Object.entries(listed));
  for (const [privilege, { management: granted = {} }] of privileges) {
    for (const [section, pages] of Object.entries(granted)) {
      const known = sections.get(section);
      if (known === undefined) {
        throw new Error(`Feature privilege ${id}.${privilege} has unknown management section: ${section}`);
      }
      const unknown = pages.filter((page) => !known.includes(page));
      if (unknown.length > 0) {
        throw new Error(
          `Feature privilege ${id}.${privilege} has unknown management entries for section ${section}: ${unknown.join(', ')}`,
        );
      }
    }
  }
  const granted = new Set(privileges.flatMap(([, grants]) => pagesOf(grants.management ?? {})));
  const idle = pagesOf(listed).filter((page) => !granted.has(page));
  if (idle.length > 0) {
    throw new Error(
      `Feature ${id} specifies management entries which are not granted to any privileges: ${idle.join(',')}`,
    );
  }
}

/** Entries of `alerting` of one privilege, over all its verbs. */
export const alertingOf = ({ alerting = {} }: t.TypeOf<typeof granting>): readonly unknown[] =>
  [alerting.rule ?? {}, alerting.alert ?? {}].flatMap((verbs) => Object.values(verbs)).flat();
