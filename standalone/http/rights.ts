import * as Boom from '@hapi/boom';
import type { Request } from '@hapi/hapi';
import type { Access } from '#common/api/route';
import { identityOf } from './authentication';

/** Application privilege behind each access, for who wonders what is missing. */
const ASKED: Readonly<Partial<Record<Access, string>>> = {
  spoor_admin: 'spoor:admin',
  spoor_write: 'spoor:write',
};

/** @param refusal in Kibana's words @throws Boom 403 */
export function assertAccess(request: Request, access: Access, refusal: string): void {
  if (!identityOf(request).access.includes(access)) {
    throw Boom.forbidden(`${refusal}; the bundled host asks for ${ASKED[access] ?? access} (${access})`);
  }
}

/** Name of who asks; `null` where Elasticsearch's security is off, as Kibana has it. */
export function userNameOf(request: Request): string | null {
  const { authorization, name } = identityOf(request);
  return authorization === undefined ? null : name;
}
