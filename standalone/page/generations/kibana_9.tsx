import { createCoreSince8 } from '../core/core_since_8';
import { providersSince8 } from '../core/providers_since_8';
import { createSystemSince8 } from '../dashboard/since_8/system';
import type { PageGeneration } from './generation';
import { readRuleFormSince8 } from '../rules/rule_form_since_8';

/** EUI's own look is Kibana 9's: Borealis. */
const Providers = providersSince8(undefined);

/** Kibana 9: React 18 drawn by `ReactDOM.render`, EUI 116. */
export const kibana9: PageGeneration = {
  themeName: 'borealis',
  themeTag: (isDark) => (isDark ? 'borealisdark' : 'borealislight'),
  reloadsForTheme: false,
  Providers,
  createCore: createCoreSince8(Providers),
  createEmbeddables: () => createSystemSince8('9'),
  notifiesBy: 'action',
  readRuleForm: readRuleFormSince8,
};
