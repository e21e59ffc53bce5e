import { randomUUID } from 'node:crypto';
import { isLeft, right } from 'fp-ts/lib/Either';
import type { TypeOf } from 'io-ts';
import { auditRecord, type AuditRecord, type listAudit } from '#common/api/settings';
import { MAX_PAGE_SIZE } from '#common/api/shared';
import { refuse, type Answer } from '../problem';
import { TYPES, type Saved } from '../saved_objects/saved_objects';
import type { Scope } from '../scope';

/** What is recorded; the names are for filters and scripts. */
export type Action =
  | 'secret.reveal'
  | 'hunt.create'
  | 'hunt.update'
  | 'hunt.delete'
  | 'networks.update'
  | 'user_groups.update'
  | 'settings.update'
  | 'spoor.uninstall';

const DEFAULT_SIZE = 50;

/**
 * How many records were given, and the last of them. A page is what is older than that, so that no page number stands in
 * it: newer records move nothing, pages may differ in size, and no window of Kibana's lists ends them.
 */
const CURSOR = /^(\d{1,9}):(\d{4}-\d\d-\d\dT[0-9:.]{12}Z_[0-9a-f-]{36})$/;

const ACTION = /^[a-z_]+\.[a-z_]+$/;

/** Both values are checked by their patterns, which hold no quotes. */
const filterOf = (action: string | undefined, last: string | undefined): string | undefined => {
  const clauses = [
    ...(action === undefined ? [] : [`${TYPES.audit}.attributes.action: "${action}"`]),
    ...(last === undefined ? [] : [`${TYPES.audit}.attributes.order < "${last}"`]),
  ];
  return clauses.length === 0 ? undefined : clauses.join(' and ');
};

const recordOf = (saved: Saved): readonly AuditRecord[] =>
  auditRecord.is(saved.attributes) ? [auditRecord.encode(saved.attributes)] : [];

/** Who did what. Records are written by Kibana itself, so that no user can write, change or delete them. */
export class Audit {
  constructor(
    private readonly scope: Scope,
    private readonly now: Date,
  ) {}

  /** Notes what the user does; before it is done where it must not happen unseen. `details` never hold a secret. */
  async record(action: Action, target: string, details: AuditRecord['details'] = {}): Answer<AuditRecord> {
    const at = this.now.toISOString();
    const id = `${at}_${randomUUID()}`;
    const record: AuditRecord = { id, at, user: this.scope.user.name, action, target, details };
    const saved = await this.scope.hidden.create(TYPES.audit, id, { ...record, order: id });
    return isLeft(saved) ? saved : right(record);
  }

  /** Notes a change that was made: one that was refused is no history. Where that fails, the answer says both. */
  async recordDone(action: Action, target: string, details: AuditRecord['details']): Answer<AuditRecord> {
    const recorded = await this.record(action, target, details);
    return isLeft(recorded)
      ? refuse(
          'unavailable',
          `The change was made, but could not be recorded in the history: ${recorded.left.message}`,
        )
      : recorded;
  }

  /** Records, newest first. */
  async list(wish: TypeOf<typeof listAudit.query>): Answer<TypeOf<typeof listAudit.response>> {
    const size = Number(wish.size ?? DEFAULT_SIZE);
    if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE_SIZE) {
      return refuse('bad request', `query.size: expected a whole number from 1 to ${MAX_PAGE_SIZE}`);
    }
    const [, number = '0', last] = CURSOR.exec(wish.cursor ?? '') ?? [];
    if (wish.cursor !== undefined && last === undefined) {
      return refuse(
        'bad request',
        'query.cursor is none that this API gave. Leave it out for the first page.',
      );
    }
    if (wish.action !== undefined && !ACTION.test(wish.action)) {
      return refuse('bad request', 'query.action: expected a name such as secret.reveal');
    }
    const found = await this.scope.hidden.list({
      type: TYPES.audit,
      sortField: 'order',
      sortOrder: 'desc',
      size,
      filter: filterOf(wish.action, last),
    });
    if (isLeft(found)) return found;
    const { total, items } = found.right;
    const given = Number(number) + items.length;
    const oldest = items.at(-1);
    return right({
      total: Number(number) + total,
      relation: 'eq',
      items: items.flatMap(recordOf),
      ...(oldest && items.length < total ? { cursor: `${given}:${oldest.id}` } : {}),
    });
  }
}
