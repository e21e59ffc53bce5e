import { ACCESSES, type Access } from '#common/api/route';
import type { Capabilities } from '#kibana/server';

/** Where a right stands: in which feature of Kibana's roles, and as which of its flags. */
interface Right {
  readonly feature: 'spoor' | 'spoorClassify' | 'spoorSecrets' | 'spoorAdministration';
  /** What the browser sees as `capabilities.<feature>.<flag>`, and the server as what a user may do. */
  readonly flag: string;
}

export const RIGHTS: Readonly<Record<Access, Right>> = {
  spoor_read: { feature: 'spoor', flag: 'read' },
  spoor_write: { feature: 'spoor', flag: 'write' },
  spoor_classify: { feature: 'spoorClassify', flag: 'classify' },
  spoor_secrets: { feature: 'spoorSecrets', flag: 'reveal' },
  spoor_admin: { feature: 'spoorAdministration', flag: 'administer' },
};

/** Capabilities that say what a user may do: other generations than 7.17 resolve only those that are asked for. */
export const RIGHTS_PATHS: string[] = [...new Set(ACCESSES.map((access) => `${RIGHTS[access].feature}.*`))];

/** What the flags of a user's features allow. */
export const accessOf = (capabilities: Capabilities): readonly Access[] =>
  ACCESSES.filter((access) => {
    const { feature, flag } = RIGHTS[access];
    return capabilities[feature]?.[flag] === true;
  });
