import type { Access } from '#common/api/route';
import { needs, pageIds, pages, type PageId } from '#public/app/links';
import type { AppDeepLink, Capabilities } from '#kibana/public';

/** The feature and the flag that stand for a right; who may not read sees nothing of the app at all. */
const FLAGS: Readonly<Record<Exclude<Access, 'spoor_read'>, readonly [feature: string, flag: string]>> = {
  spoor_write: ['spoor', 'write'],
  spoor_classify: ['spoorClassify', 'classify'],
  spoor_secrets: ['spoorSecrets', 'reveal'],
  spoor_admin: ['spoorAdministration', 'administer'],
};

/** Words by which somebody may look for a page in Kibana's global search. */
const KEYWORDS: Readonly<Record<PageId, readonly string[]>> = {
  hunt: ['suricata', 'network', 'threat hunting', 'events', 'alerts'],
  networks: ['subnets', 'cidr', 'home', 'user groups'],
  history: ['audit', 'changes'],
  settings: ['sources', 'indices', 'deep links'],
  setup: ['first run', 'roles', 'privileges', 'enable', 'rules'],
};

function isOpen(access: Access, capabilities: Capabilities): boolean {
  if (access === 'spoor_read') return true;
  const [feature, flag] = FLAGS[access];
  return capabilities[feature]?.[flag] === true;
}

/** Spoor's pages for Kibana's navigation and its global search, without those that the person may not open. */
export const deepLinksFor = (capabilities: Capabilities): AppDeepLink[] =>
  pageIds
    .filter((id) => isOpen(needs[id], capabilities))
    .map((id) => ({ id, title: pages[id].title, path: pages[id].path, keywords: [...KEYWORDS[id]] }));
