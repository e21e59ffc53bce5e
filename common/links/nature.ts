/** What a value is, as far as look-ups elsewhere care. */
export type Nature = 'address' | 'domain' | 'hash' | 'url';

const HEX_LENGTHS = [32, 40, 64];
const ADDRESS_4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;
const ADDRESS_6 = /^(?=.*:.*:)[0-9a-f:]{2,39}(?:\d{1,3}(?:\.\d{1,3}){3})?$/i;
const DOMAIN =
  /^(?=.{4,253}\.?$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]\.?$/i;
const URL = /^https?:\/\/[^\s/?#]+(?:[/?#]\S*)?$/i;

/** Fields whose hexadecimal text is no file's hash: fingerprints of TLS and SSH, session ids. */
const NO_FILE_HASH = /(?:^|\.)(?:ja3s?|ja4|hassh|hassh_server|fingerprint|client_key|session_id)(?:\.|$)/;

/** Fields that hold file names: `report.zip` has the look of a domain (`.zip` is a top-level domain since 2014). */
const FILE_NAME = /(?:^|\.)(?:filename|file_name|attachment|magic|mimetype|named_pipe|share)$/;

/** The nature of a field's value, told from its form; `undefined` for what no look-up service knows. */
export function natureOf(field: string, value: string): Nature | undefined {
  if (ADDRESS_4.test(value) || ADDRESS_6.test(value)) return 'address';
  if (HEX_LENGTHS.includes(value.length) && /^[0-9a-f]+$/i.test(value)) {
    return NO_FILE_HASH.test(field) ? undefined : 'hash';
  }
  if (URL.test(value)) return 'url';
  return DOMAIN.test(value) && !FILE_NAME.test(field) ? 'domain' : undefined;
}
