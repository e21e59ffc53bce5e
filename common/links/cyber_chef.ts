import { encodeBase64 } from './base64';

const HOME = 'https://gchq.github.io/CyberChef/';

/** Characters of input that an address may hold: well below what Chromium, Firefox and Safari open (2 MB, 1 MB, 80 kB). */
const MAX_INPUT = 50_000;

type Recipe = 'base64' | 'text';

/** Fields worth cooking. EVE writes payloads and packets in base64, the printable ones as text. */
const RECIPES: Readonly<Record<string, Recipe>> = {
  payload: 'base64',
  packet: 'base64',
  payload_printable: 'text',
  'http.http_request_body': 'base64',
  'http.http_response_body': 'base64',
  'http.http_request_body_printable': 'text',
  'http.http_response_body_printable': 'text',
  'http.url': 'text',
  'http.http_refer': 'text',
  'dns.rrname': 'text',
  'dns.queries.rrname': 'text',
  'dns.answers.rdata': 'text',
  'mqtt.publish.message': 'text',
  'frame.payload': 'base64',
  'frame.payload_printable': 'text',
  'modbus.request.data': 'text',
};

/** CyberChef decodes `input` itself, so what EVE has in base64 is given as it is; text needs to be encoded. */
const OPERATIONS: Readonly<Record<Recipe, string>> = {
  base64: 'To_Hexdump(16,false,false,false)',
  text: "Magic(3,false,false,'')",
};

/**
 * A CyberChef page that has the value as its input. The value stands in the fragment, which browsers do not send:
 * it stays on the analyst's machine.
 * @returns `undefined` for fields with nothing to decode, and for values too long for an address.
 */
export function cyberChefLink(field: string, value: string): string | undefined {
  const recipe = Object.hasOwn(RECIPES, field) ? RECIPES[field] : undefined;
  if (recipe === undefined || value === '') return undefined;
  if (recipe === 'base64' && !/^[A-Za-z0-9+/\s]+=*\s*$/.test(value)) return undefined;
  const input = recipe === 'base64' ? value.replace(/\s/g, '') : encodeBase64(value);
  if (input.length > MAX_INPUT) return undefined;
  return `${HOME}#recipe=${encodeURIComponent(OPERATIONS[recipe])}&input=${encodeURIComponent(input)}`;
}
