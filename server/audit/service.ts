import { randomUUID } from 'node:crypto';
import { isLeft, right } from 'fp-ts/lib/Either';
import type { TypeOf } from 'io-ts';
import { auditRecord, type AuditRecord, type listAudit } from '#common/api/settings';
import { MAX_PAGE_SIZE } from '#common/api/shared';
import { refuse, type Answer } from '../problem';
import { TYPES, type Saved } from '../saved_objects/saved_objects';
import type { Scope } from '../scope';

/** What is recorded; the names are for filters and scripts. */
export type Action = 'secret.reveal' | 'hunt.create' | 'hunt.update' | 'hunt.delete' | 'settings.update';

const DEFAULT_SIZE = 50;

/** `order` sorts records by time and tells those of one millisecond apart: a time and a UUID, so nothing to quote. */
const ORDER = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z_[0-9a-f-]{36}$/;

const ACTION = /^[a-z]+\.[a-z_]+$/;

const recordOf = (saved: Saved): readonly AuditRecord[] =>
  auditRecord.is(saved.attributes) ? [auditRecord.encode(saved.attributes)] : [];

/** Who did what. Records are written by Kibana itself, so that no user can write, change or delete them. */
export class Audit {
  constructor(
    private readonly scope: Scope,
    private readonly now: Date,
  ) {}

  /** Notes what the user is about to do. `details` never hold a secret. */
  async record(action: Action, target: string, details: AuditRecord['details'] = {}): Answer<AuditRecord> {
    const at = this.now.toISOString();
    const id = `${at}_${randomUUID()}`;
    const record: AuditRecord = { id, at, user: this.scope.user.name, action, target, details };
    const saved = await this.scope.hidden.create(TYPES.audit, id, { ...record, order: id });
    return isLeft(saved) ? saved : right(record);
  }

  /** Records, newest first. */
  async list(wish: TypeOf<typeof listAudit.query>): Answer<TypeOf<typeof listAudit.response>> {
    const size = Number(wish.size ?? DEFAULT_SIZE);
    if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE_SIZE) {
      return refuse('bad request', `query.size: expected a whole number from 1 to ${MAX_PAGE_SIZE}`);
    }
    if (wish.cursor !== undefined && !ORDER.test(wish.cursor)) {
      return refuse(
        'bad request',
        'query.cursor is none that this API gave. Leave it out for the first page.',
      );
    }
    if (wish.action !== undefined && !ACTION.test(wish.action)) {
      return refuse('bad request', 'query.action: expected a name such as secret.reveal');
    }
    const conditions = [
      ...(wish.cursor === undefined ? [] : [`${TYPES.audit}.attributes.order < "${wish.cursor}"`]),
      ...(wish.action === undefined ? [] : [`${TYPES.audit}.attributes.action: "${wish.action}"`]),
    ];
    const page = await this.scope.hidden.list({
      type: TYPES.audit,
      sortField: 'order',
      sortOrder: 'desc',
      size,
      filter: conditions.length > 0 ? conditions.join(' and ') : undefined,
    });
    if (isLeft(page)) return page;
    const items = page.right.items.flatMap(recordOf);
    const last = items.at(-1);
    const isMore = page.right.total > page.right.items.length && last;
    return right({ total: page.right.total, relation: 'eq', items, ...(isMore ? { cursor: last.id } : {}) });
  }
}
