import type { EventValue } from '#common/events/values';
import { rison } from './rison';
import { encodeComponent } from './template';

/** A time range, ISO 8601 or date math. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

/**
 * Path within Kibana's Discover that shows the events with a value. It names no data view, since Kibana 7.17 takes only
 * the id of a stored one: Discover opens the space's default data view, or the one that was open last.
 */
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
