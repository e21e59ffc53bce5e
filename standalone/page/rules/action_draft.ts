import { type Either, left, right, tryCatch } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import type { RuleParams } from './rule_form';

/** Kibana's id of the connector that writes documents. */
export const INDEX = '.index';

/** What `.server-log` takes by itself. */
const LEVEL = 'info';

/** A document that tells what most readers ask first. */
const DOCUMENT = {
  '@timestamp': '{{date}}',
  rule: '{{rule.name}}',
  alert: '{{alert.id}}',
  message: '{{context.sentence}}',
};

/** What an action of a new rule begins with. */
export const initialParams = (connectorTypeId: string, message: string): RuleParams =>
  connectorTypeId === INDEX ? { documents: [DOCUMENT] } : { message, level: LEVEL };

const params = t.type({ documents: t.array(t.UnknownRecord) });

/** The one document that the form edits, as text. */
export const documentOf = (given: RuleParams): string =>
  JSON.stringify(params.is(given) ? (given.documents[0] ?? {}) : {}, null, 2);

/** @returns a sentence where the text is no JSON object */
export function readDocument(text: string, sentence: string): Either<string, RuleParams> {
  const parsed = tryCatch(
    (): unknown => JSON.parse(text),
    () => sentence,
  );
  if (parsed._tag === 'Left') return parsed;
  return t.UnknownRecord.is(parsed.right) ? right({ documents: [parsed.right] }) : left(sentence);
}
