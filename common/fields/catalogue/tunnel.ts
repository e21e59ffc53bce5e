import { nest, under, type Field, type Rows } from './row';

/** What both sides may agree on, as name and number. */
const proposal: Rows = {
  alg_enc: ['keyword', 'Encryption', 'EncAesCbc'],
  alg_enc_raw: ['long', 'Encryption as a number', '7'],
  alg_hash: ['keyword', 'Hash', 'HashSha'],
  alg_hash_raw: ['long', 'Hash as a number', '2'],
  alg_auth: ['keyword', 'How the sides say who they are', 'AuthPreSharedKey'],
  alg_auth_raw: ['long', 'How the sides say who they are, as a number', '1'],
  alg_dh: ['keyword', 'Key exchange', 'GroupAlternate1024BitModpGroup'],
  alg_dh_raw: ['long', 'Key exchange as a number', '2'],
  alg_prf: ['keyword', 'Pseudo-random function (IKE 2)', 'PRF_HMAC_SHA2_256'],
  alg_esn: ['keyword', 'Long sequence numbers (IKE 2)', 'NoESN'],
  sa_life_type: ['keyword', 'Unit of the life', 'LifeTypeSeconds'],
  sa_life_type_raw: ['long', 'Unit of the life, as a number', '1'],
  sa_life_duration: ['keyword', 'Life', 'Unknown'],
  sa_life_duration_raw: ['long', 'Life as a number', '28800'],
  sa_key_length: ['keyword', 'Length of the key', 'Unknown'],
  sa_key_length_raw: ['long', 'Length of the key, bits', '128'],
};

/** Suricata 8 lists the same as triples. */
const attribute: Rows = {
  key: ['keyword[]', 'What is agreed on', 'alg_enc'],
  value: ['keyword[]', 'The choice', 'EncAesCbc'],
  raw: ['keyword[]', 'The choice as a number', '7'],
};

const side: Rows = {
  key_exchange_payload: ['text', 'Key exchange data, hexadecimal'],
  key_exchange_payload_length: ['long', 'Length of the key exchange data, bytes', '128'],
  nonce_payload: ['keyword', 'Nonce, hexadecimal', 'd21945d855d3bf016b8f52459e439a35faf3320c'],
  nonce_payload_length: ['long', 'Length of the nonce, bytes', '20'],
};

export const tunnel: readonly Field[] = under('ike', ['ike', 'alert'], {
  version_major: ['long', 'Version of IKE', '1'],
  version_minor: ['long', 'Version of IKE, second part', '0'],
  _v: ['long', 'Shape of the record', '2'],
  init_spi: ['keyword', 'Number that the initiator gave the session', '2f41b6555dcbba98'],
  resp_spi: ['keyword', 'Number that the responder gave the session', '0000000000000000'],
  message_id: ['long', 'Number of the message', '0'],
  role: ['keyword', 'Who sends it', 'initiator'],
  exchange_type: ['long', 'Kind of exchange; 4 is the aggressive mode', '2'],
  exchange_type_verbose: ['keyword', 'Kind of exchange, in words', 'Identity Protection'],
  payload: ['keyword[]', 'Parts of the message', 'Transform'],
  ...proposal,
  ...nest('attributes', attribute),
  ...nest('ikev1.client', side),
  ...nest('ikev1.client.proposals', { ...proposal, ...attribute }, true),
  ...nest('ikev1.server', side),
  'ikev1.doi': ['long', 'Domain of interpretation', '1'],
  'ikev1.encrypted_payloads': ['boolean', 'Whether the message is encrypted', 'false'],
  'ikev1.vendor_ids': ['keyword[]', 'Software of the sides', '4a131c81070358455c5728f20e95452f'],
  'ikev2.errors': ['long', 'Errors', '0'],
  'ikev2.notify': ['keyword[]', 'Notifications', 'NAT_DETECTION_SOURCE_IP'],
});
