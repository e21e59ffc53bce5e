import type { EventValue } from '#common/events/values';
import { encodeComponent } from './template';

/** A time range, ISO 8601 or date math. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

/** Path within Kibana's Discover that shows the events with a value, in its default data view. */
export function discoverPath(field: string, value: EventValue, { from, to }: Range): string {
  const query = `${field}:${typeof value === 'string' ? quoteKql(value) : String(value)}`;
  const global = `(time:(from:${rison(from)},to:${rison(to)}))`;
  const app = `(query:(language:kuery,query:${rison(query)}))`;
  return `#/?_g=${encodeComponent(global)}&_a=${encodeComponent(app)}`;
}

/** A KQL phrase: quotation marks and backslashes are escaped, line breaks written as in Kibana's grammar. */
const quoteKql = (text: string): string =>
  `"${text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')}"`;

/** A string in rison, the notation of Kibana's addresses: `!` and `'` are escaped by `!`. */
const rison = (text: string): string => `'${text.replace(/[!']/g, '!$&')}'`;
