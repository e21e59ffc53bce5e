import type { Range } from './discover';
import { natureOf } from './nature';
import { rison } from './rison';
import { encodeComponent } from './template';

/** Fields whose values are names that hosts give themselves, as endpoint agents report them too. */
const HOST_NAMES: readonly string[] = ['dhcp.hostname', 'smb.ntlmssp.host'];

/** A browser takes these for folders, however they are escaped. */
const DOTS = /^\.{1,2}$/;

/**
 * Path within Elastic Security of the page of an address or of a host; `undefined` for values that it has no page of. It
 * is the form of Kibana 7.17, which later versions lead on to theirs.
 * @param range as moments, ISO 8601
 */
export function securityPath(field: string, value: string, range: Range): string | undefined {
  const page = pageOf(field, value);
  return page === undefined ? undefined : `${page}?timerange=${encodeComponent(timeOf(range))}`;
}

function pageOf(field: string, value: string): string | undefined {
  if (natureOf(field, value) === 'address') {
    // Kibana writes IPv6 with hyphens in addresses of pages.
    const name = encodeComponent(value.replaceAll(':', '-'));
    return `/network/ip/${name}/${field === 'dest_ip' ? 'destination' : 'source'}`;
  }
  if (!HOST_NAMES.includes(field) || value === '' || DOTS.test(value)) return undefined;
  return `/hosts/${encodeComponent(value)}`;
}

function timeOf({ from, to }: Range): string {
  const time = `(linkTo:!(),timerange:(from:${rison(from)},kind:absolute,to:${rison(to)}))`;
  return `(global:${time},timeline:${time})`;
}
