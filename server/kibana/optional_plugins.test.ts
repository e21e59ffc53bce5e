import { MissingParts } from '../status/missing_parts';
import { noteMissing, type OptionalPlugins } from './optional_plugins';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const whole: OptionalPlugins = {
  alerting: {},
  encryptedSavedObjects: { canEncrypt: true },
  security: {},
  spaces: {},
};

test.each<[string, OptionalPlugins, string[]]>([
  ['nothing', whole, []],
  ['spaces', { ...whole, spaces: undefined }, ['Spaces']],
  ['the key', { ...whole, encryptedSavedObjects: { canEncrypt: false } }, ['Encryption key']],
  ['all', {}, ['Alerting', 'Encrypted saved objects', 'Security', 'Spaces']],
])('a Kibana that lacks %s', (_, plugins, expected) => {
  const missing = new MissingParts(quiet);
  noteMissing(plugins, missing);
  expect(missing.list().map(({ part }) => part)).toEqual(expected);
});
