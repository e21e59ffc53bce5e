const SCHEME = /^(h)tt(ps?:\/\/)/i;
const ADDRESS_6 = /^[0-9a-f]*:[0-9a-f:.]*:[0-9a-f:.]*$/i;
const LOOKS_ACTIVE = /^(?:[a-z][a-z0-9+.-]*:\/\/\S+|\S+@\S+\.\S+|[^\s/]+\.[^\s/]*[^\s/.](?:\/\S*)?)$/i;

/**
 * Writes an address, domain, URL or mail address so that no mail program or chat makes a link of it:
 * `hxxp://evil[.]example/a.zip`. Only what a client would follow is changed: scheme, dots of the host, `@`.
 * Other text comes back as it was.
 */
export function defang(value: string): string {
  if (ADDRESS_6.test(value)) return value.replaceAll(':', '[:]');
  if (!LOOKS_ACTIVE.test(value)) return value;
  const scheme = SCHEME.exec(value)?.[0] ?? '';
  const rest = value.slice(scheme.length);
  const end = rest.search(/[/?#]/);
  const host = end === -1 ? rest : rest.slice(0, end);
  const path = end === -1 ? '' : rest.slice(end);
  return scheme.replace(SCHEME, '$1xx$2') + host.replaceAll('.', '[.]').replaceAll('@', '[@]') + path;
}
