/** Why a value is masked, and when. */
export type SecretRule =
  /** The field holds nothing but secrets. */
  | { readonly kind: 'always'; readonly path: string; readonly what: string }
  /**
   * The field holds a secret where its sibling (in the same object, also inside arrays) names one; without the sibling
   * it is taken for a secret, since nothing says the contrary. Names are compared without regard to case.
   */
  | {
      readonly kind: 'conditional';
      readonly path: string;
      readonly what: string;
      readonly when: { readonly sibling: string; readonly is: readonly string[] };
    }
  /** Raw content, in which a secret may stand anywhere. */
  | { readonly kind: 'payload'; readonly path: string; readonly what: string };

const always = (path: string, what: string): SecretRule => ({ kind: 'always', path, what });
const payload = (path: string, what: string): SecretRule => ({ kind: 'payload', path, what });
const conditional = (path: string, sibling: string, is: readonly string[], what: string): SecretRule => ({
  kind: 'conditional',
  path,
  what,
  when: { sibling, is },
});

/** Request headers that authenticate, by RFC 9110, RFC 6265 and the habits of web services. */
const requestHeaders = [
  'authorization',
  'proxy-authorization',
  'cookie',
  'cookie2',
  'x-api-key',
  'api-key',
  'apikey',
  'x-auth-token',
  'x-access-token',
  'x-csrf-token',
  'x-xsrf-token',
  'x-amz-security-token',
  'x-vault-token',
  'private-token',
  'x-gitlab-token',
];
const responseHeaders = ['set-cookie', 'set-cookie2', 'authentication-info', 'x-auth-token', 'x-csrf-token'];

/** Attributes that hold passwords or their hashes in Active Directory, OpenLDAP and Samba. */
const ldapAttributes = [
  'userPassword',
  'unicodePwd',
  'clearTextPassword',
  'dBCSPwd',
  'lmPwdHistory',
  'ntPwdHistory',
  'supplementalCredentials',
  'sambaNTPassword',
  'sambaLMPassword',
  'sambaPasswordHistory',
  'krbPrincipalKey',
  'ms-Mcs-AdmPwd',
  'msLAPS-Password',
  'msLAPS-EncryptedPassword',
  'msDS-ManagedPassword',
];

/** Suricata 6 calls the object of HTTP/2 files `http2`, all others `http`. */
const httpHeaders = (root: 'http' | 'http2'): readonly SecretRule[] => [
  conditional(
    `${root}.request_headers.value`,
    'name',
    requestHeaders,
    'Credentials or session of an HTTP client',
  ),
  conditional(`${root}.response_headers.value`, 'name', responseHeaders, 'Session that an HTTP server gave'),
];

/** DNP3 stands at the top of its own records, and by direction in alerts. */
const dnp3 = ['dnp3', 'dnp3.request', 'dnp3.response'].map((root) =>
  always(`${root}.application.objects.points.authentication_key`, 'DNP3 file authentication key'),
);

/**
 * Every field that may hold a secret. Paths are those of the catalogue: without array indices.
 * Suricata logs no passwords of SMTP, IMAP and LDAP simple bind, nor SIP authorization; their packets and payloads may
 * hold them.
 */
export const secretRules: readonly SecretRule[] = [
  conditional('ftp.command_data', 'command', ['PASS', 'ACCT', 'ADAT'], 'FTP password'),
  conditional('pop3.request.args', 'command', ['PASS', 'APOP', 'AUTH'], 'POP3 password'),
  ...httpHeaders('http'),
  ...httpHeaders('http2'),
  always('http.authorization', 'Credentials of an HTTP client'),
  always('http.proxy_authorization', 'Credentials for an HTTP proxy'),
  always('http.cookie', 'Session of an HTTP client'),
  always('http.set_cookie', 'Session that an HTTP server gave'),
  payload('http.http_request_body', 'HTTP request body'),
  payload('http.http_request_body_printable', 'HTTP request body'),
  payload('http.http_response_body', 'HTTP response body'),
  payload('http.http_response_body_printable', 'HTTP response body'),
  always('mqtt.connect.password', 'MQTT password'),
  always('mqtt.connect.properties.authentication_data', 'MQTT 5 authentication data'),
  always('mqtt.auth.properties.authentication_data', 'MQTT 5 authentication data'),
  always('snmp.community', 'SNMP community: the password of SNMP 1 and 2c'),
  always('pgsql.request.password', 'PostgreSQL password'),
  always('pgsql.request.sasl_response', 'PostgreSQL SCRAM proof, open to guessing offline'),
  always('pgsql.request.secret_key', 'PostgreSQL key that cancels a session’s queries'),
  always('pgsql.response.secret_key', 'PostgreSQL key that cancels a session’s queries'),
  always('ldap.request.bind_request.sasl.credentials', 'LDAP SASL credentials'),
  always('ldap.responses.bind_response.server_sasl_creds', 'LDAP SASL credentials of the server'),
  conditional(
    'ldap.request.add_request.attributes.values',
    'name',
    ldapAttributes,
    'LDAP password attribute',
  ),
  conditional(
    'ldap.request.modify_request.changes.modification.attribute_values',
    'attribute_type',
    ldapAttributes,
    'LDAP password attribute',
  ),
  conditional(
    'ldap.request.compare_request.attribute_value_assertion.value',
    'description',
    ldapAttributes,
    'LDAP password attribute',
  ),
  conditional(
    'ldap.responses.search_result_entry.attributes.values',
    'type',
    ldapAttributes,
    'LDAP password attribute',
  ),
  // Password Modify, RFC 3062
  conditional(
    'ldap.request.extended_request.value',
    'name',
    ['1.3.6.1.4.1.4203.1.11.1'],
    'LDAP password change',
  ),
  always('rfb.authentication.vnc.response', 'VNC response, open to guessing offline'),
  always('sip.sdp.encryption_key', 'Key of a media stream'),
  always('sip.sdp.media_descriptions.encryption_key', 'Key of a media stream'),
  ...dnp3,
  payload('payload', 'Payload that raised the alert'),
  payload('payload_printable', 'Payload that raised the alert'),
  payload('packet', 'Packet that raised the event'),
  payload('frame.payload', 'Payload of a frame'),
  payload('frame.payload_printable', 'Payload of a frame'),
  payload('websocket.payload_base64', 'WebSocket message'),
  payload('websocket.payload_printable', 'WebSocket message'),
  payload('metadata.flowvars.value', 'What a rule captured'),
  payload('metadata.pktvars', 'What a rule captured'),
  // Shippers keep the whole line, with everything above in clear
  payload('message', 'The event’s line as the shipper read it'),
  payload('event.original', 'The event’s line as the shipper read it'),
];
