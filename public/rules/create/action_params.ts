import { contextVariables } from '#common/rules/alert';
import { defaultMessage as message } from '../default_message';

/** An alert as a document: every variable under its own name. */
const document = {
  '@timestamp': '{{date}}',
  rule: '{{rule.name}}',
  alert: '{{alert.id}}',
  ...Object.fromEntries(contextVariables.map(({ name }) => [name, `{{context.${name}}}`])),
};

/** What an action of each kind is given. Others need a person who says what goes where. */
const params: Readonly<Record<string, object>> = {
  '.server-log': { level: 'info', message },
  '.index': { documents: [document] },
  '.slack': { message },
  '.teams': { message },
  '.webhook': { body: JSON.stringify(document) },
};

/** Parameters of an action that tells of an alert; `undefined` for kinds of connectors that Spoor does not know. */
export const actionParams = (connectorType: string): object | undefined =>
  Object.hasOwn(params, connectorType) ? params[connectorType] : undefined;
