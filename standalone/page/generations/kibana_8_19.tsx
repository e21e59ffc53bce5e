import { EuiThemeAmsterdam } from '@elastic/eui';
import { createCoreSince8 } from '../core/core_since_8';
import { providersSince8 } from '../core/providers_since_8';
import { createSystemSince8 } from '../dashboard/since_8/system';
import type { PageGeneration } from './generation';
import { readRuleFormSince8 } from '../rules/rule_form_since_8';

const Providers = providersSince8(EuiThemeAmsterdam);

/** Kibana 8.19: React 17, EUI 104 in the colours of Amsterdam. */
export const kibana819: PageGeneration = {
  themeName: 'amsterdam',
  themeTag: (isDark) => (isDark ? 'v8dark' : 'v8light'),
  reloadsForTheme: false,
  Providers,
  createCore: createCoreSince8(Providers),
  createEmbeddables: () => createSystemSince8('8.19'),
  notifiesBy: 'action',
  readRuleForm: readRuleFormSince8,
};
