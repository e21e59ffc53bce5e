import type { EncryptedSavedObjectsPluginSetup } from '#kibana/server';
import type { MissingParts } from '../status/missing_parts';

/** Setup contracts of plugins that Spoor can do without; those whose contract it does not use are only looked for. */
export interface OptionalPlugins {
  readonly alerting?: unknown;
  readonly encryptedSavedObjects?: EncryptedSavedObjectsPluginSetup;
  readonly security?: unknown;
  readonly spaces?: unknown;
}

/** What does not work without a plugin, and how to mend it. */
const CONSEQUENCES: Readonly<Record<keyof OptionalPlugins, readonly [part: string, reason: string]>> = {
  alerting: [
    'Alerting',
    'Kibana has its alerting switched off, so hunts cannot alert. Remove `xpack.alerting.enabled: false` from kibana.yml.',
  ],
  encryptedSavedObjects: [
    'Encrypted saved objects',
    'Kibana has no plugin that keeps keys of rules, so hunts cannot alert. Remove `xpack.encryptedSavedObjects.enabled: false` from kibana.yml.',
  ],
  security: [
    'Security',
    'Kibana has its security switched off, so everybody may do everything, and the audit names nobody. Set `xpack.security.enabled: true`.',
  ],
  spaces: [
    'Spaces',
    'Kibana has its spaces switched off, so everybody shares hunts, networks and settings. Remove `xpack.spaces.enabled: false` from kibana.yml.',
  ],
};

/** Notes which plugins are not there, and what of them is not set up. */
export function noteMissing(plugins: OptionalPlugins, missing: MissingParts): void {
  for (const name of ['alerting', 'encryptedSavedObjects', 'security', 'spaces'] as const) {
    if (plugins[name] === undefined) missing.add(...CONSEQUENCES[name]);
  }
  if (plugins.encryptedSavedObjects?.canEncrypt === false) {
    missing.add(
      'Encryption key',
      'Kibana has no lasting encryption key, so no rule can be made. Set `xpack.encryptedSavedObjects.encryptionKey` in kibana.yml (`bin/kibana-encryption-keys generate` makes one).',
    );
  }
}
