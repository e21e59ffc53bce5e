import { createHmac, randomBytes } from 'node:crypto';
import { errors } from '@elastic/elasticsearch';
import { type Either, left, right } from 'fp-ts/lib/Either';
import { type Access, ACCESSES } from '#common/api/route';
import type { Clients } from '../elasticsearch/clients';

/** Who calls. */
export interface Identity {
  readonly name: string;
  readonly fullName?: string;
  /** Elasticsearch's role names. */
  readonly roles: readonly string[];
  /** What this person may do in Spoor. */
  readonly access: readonly Access[];
  /** Value of the `Authorization` header that requests to Elasticsearch carry; `undefined` where security is off. */
  readonly authorization?: string;
}

export type Refusal =
  | { readonly type: 'wrong_credentials' }
  | { readonly type: 'elasticsearch_unreachable'; readonly reason: string };

/** Everybody, where Elasticsearch has its security off: the host then listens on loopback only. */
export const anonymous: Identity = {
  name: 'anonymous',
  roles: [],
  access: ACCESSES,
};

/**
 * Application privileges that a role must have (`applications: [{application: spoor, privileges: [...], resources: ['*']}]`)
 * for its users to do more than read. With a colon they are action names, which need no registration in Elasticsearch;
 * `superuser` has them all.
 */
const grants = {
  'spoor:write': 'spoor_write',
  'spoor:classify': 'spoor_classify',
  'spoor:secrets': 'spoor_secrets',
  'spoor:admin': 'spoor_admin',
} as const satisfies Record<string, Access>;
const APPLICATION = 'spoor';
const RESOURCE = '*';

/** How long an answer of Elasticsearch about rights may be used again: so long may a withdrawn right live. */
const KEPT_MILLISECONDS = 30_000;
const MOST_KEPT = 1_000;

/** Who says which credentials are right. */
export interface Directory {
  /** @param authorization `Basic …` or `ApiKey …`, from outside */
  readonly identify: (authorization: string) => Promise<Either<Refusal, Identity>>;
}

/** Asks Elasticsearch who stands behind credentials and what they may do. */
export class ElasticsearchDirectory implements Directory {
  /** Keys are digests, so that a heap dump has no second copy of credentials. */
  private readonly kept = new Map<string, { readonly identity: Identity; readonly until: number }>();
  private readonly salt = randomBytes(32);

  constructor(
    private readonly clients: Clients,
    private readonly now: () => number = Date.now,
  ) {}

  async identify(authorization: string): Promise<Either<Refusal, Identity>> {
    const key = createHmac('sha256', this.salt).update(authorization).digest('base64');
    const known = this.kept.get(key);
    if (known !== undefined && known.until > this.now()) {
      return right(known.identity);
    }
    this.kept.delete(key);
    const answer = await this.ask(authorization);
    if (answer._tag === 'Right') {
      this.keep(key, answer.right);
    }
    return answer;
  }

  private async ask(authorization: string): Promise<Either<Refusal, Identity>> {
    try {
      const { security } = this.clients.as(authorization);
      const user = await security.authenticate();
      const { application } = await security.hasPrivileges({
        application: [{ application: APPLICATION, privileges: Object.keys(grants), resources: [RESOURCE] }],
      });
      const held: Readonly<Record<string, boolean>> = application[APPLICATION]?.[RESOURCE] ?? {};
      const granted = Object.entries(grants).flatMap(([privilege, access]) =>
        held[privilege] ? [access] : [],
      );
      return right({
        name: user.username,
        fullName: user.full_name ?? undefined,
        roles: user.roles,
        // Whoever Elasticsearch knows may ask: it decides itself which events they see.
        access: ['spoor_read', ...granted],
        authorization,
      });
    } catch (error) {
      return left(refusalOf(error));
    }
  }

  private keep(key: string, identity: Identity) {
    if (this.kept.size >= MOST_KEPT) {
      this.kept.clear();
    }
    this.kept.set(key, { identity, until: this.now() + KEPT_MILLISECONDS });
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof errors.ResponseError && (error.statusCode === 401 || error.statusCode === 403)) {
    return { type: 'wrong_credentials' };
  }
  // Only the kind: messages of the client may quote the request.
  return { type: 'elasticsearch_unreachable', reason: error instanceof Error ? error.name : 'unknown' };
}
