/** Set by any text of an event that manages to run. */
export const OWNED = '__spoorOwned';

const RUN = `window.${OWNED}=1`;

/** Text as an attacker writes it into what a sensor logs. */
export const attacks = {
  markup: `<img src=x onerror="${RUN}">`,
  svg: `<svg/onload=${RUN}>`,
  closing: `"'></title></script><script>${RUN}</script>`,
  braces: `{{constructor.constructor('${RUN}')()}}`,
  dollar: '${' + RUN + '}',
  address: ['javascript', RUN].join(':'),
  data: `data:text/html,<script>${RUN}</script>`,
  turned: 'invoice\u202efdp.exe',
  unseen: 'pay\u200bpal.test\u2066\u2069',
  control: 'a\u0000b\u001b[31mc\r\nX-Header: d',
  marks: `z${'\u0301'.repeat(60)}`,
  long: `<b>${'A'.repeat(20_000)}</b>`,
} as const;

/** A day on which nothing else happens. */
const DAY = '2026-12-24';

/** That day, as part of an address. */
export const HOSTILE_PERIOD = `from=${DAY}T00:00:00Z&to=2026-12-25T00:00:00Z`;

const texts = Object.values(attacks);

/** Events whose every free text is an attack: one round of types for each. */
export const hostileEvents: readonly Readonly<Record<string, unknown>>[] = texts.flatMap((text, round) => {
  const ends = (kind: number) => ({
    timestamp: `${DAY}T10:${String(round).padStart(2, '0')}:${String(kind).padStart(2, '0')}.000001+0000`,
    flow_id: 1_000 + round,
    community_id: text.slice(0, 500),
    in_iface: text.slice(0, 500),
    src_ip: '10.1.1.12',
    src_port: 40_000 + kind,
    dest_ip: '10.9.0.77',
    dest_port: 80,
    proto: 'TCP',
  });
  return [
    {
      ...ends(0),
      event_type: 'http',
      http: {
        hostname: text,
        url: text,
        http_user_agent: text,
        http_refer: text,
        http_method: text,
        request_headers: [{ name: text, value: text }],
      },
    },
    { ...ends(1), event_type: 'tls', tls: { sni: text, subject: text, issuerdn: text, version: text } },
    {
      ...ends(2),
      event_type: 'fileinfo',
      fileinfo: { filename: text, magic: text, sha256: text, md5: text, state: text, size: 1, stored: false },
    },
    {
      ...ends(3),
      event_type: 'alert',
      alert: { signature: text, category: text, severity: 1, signature_id: 1 },
    },
    { ...ends(4), event_type: 'ftp', ftp: { command: text, command_data: text, reply: [text] } },
    { ...ends(5), event_type: 'flow', app_proto: text, flow: { state: text, bytes_toserver: 1, age: 1 } },
    { ...ends(6), event_type: text.slice(0, 500), host: text.slice(0, 500) },
  ];
});
