/** Technique ids of MITRE ATT&CK: `T1048`, and `T1048.003` for a sub-technique. */
const technique = /^T\d{4}(?:\.\d{3})?$/;

/** Page of a technique, as attack.mitre.org lays them out; `undefined` where the id is none. */
export function attackPage(id: string): string | undefined {
  return technique.test(id) ? `https://attack.mitre.org/techniques/${id.replace('.', '/')}/` : undefined;
}

/** An address that a link may lead to; a pack may be anybody's, so anything but http(s) is none. */
export function webPage(address: string): string | undefined {
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined;
}
