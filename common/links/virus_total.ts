import { encodeBase64Url } from './base64';
import { natureOf, type Nature } from './nature';
import { encodeComponent } from './template';

/** VirusTotal's page of each kind of thing, https://docs.virustotal.com/docs/how-it-works (GUI addresses, read 2026-11). */
const PAGES: Readonly<Record<Nature, (value: string) => string>> = {
  address: (value) => `ip-address/${encodeComponent(value)}`,
  domain: (value) => `domain/${encodeComponent(value.replace(/\.$/, ''))}`,
  hash: (value) => `file/${encodeComponent(value.toLowerCase())}`,
  // An URL's identifier is its base64url text without padding, see "URL identifiers" of the API's reference.
  url: (value) => `url/${encodeBase64Url(value)}`,
};

/** Addresses that VirusTotal cannot know: private, loopback, link-local, multicast (RFC 1918, 3927, 4193, 4291, 5771). */
const INTERNAL =
  /^(?:10\.|127\.|0\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|2(?:2[4-9]|[345]\d)\.|::1?$|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:|ff[0-9a-f]{2}:)/i;

/** The VirusTotal page of a value, or `undefined` for what it has no page of; internal addresses are never sent there. */
export function virusTotalLink(field: string, value: string): string | undefined {
  const nature = natureOf(field, value);
  if (nature === undefined || (nature === 'address' && INTERNAL.test(value))) return undefined;
  return `https://www.virustotal.com/gui/${PAGES[nature](value)}`;
}
