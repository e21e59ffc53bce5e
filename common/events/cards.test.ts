import { cardsOf } from './cards';

const event = {
  timestamp: '2026-11-20T14:05:12.002177+0000',
  flow_id: 5186536273185,
  event_type: 'alert',
  dest_ip: '10.9.0.12',
  src_ip: '10.1.1.12',
  ftp: { command: 'PASS', completion_code: ['230', '331'] },
  flow: { bytes_toserver: 595 },
  alert: { signature: 'LAB POLICY FTP login in clear text' },
  payload_printable: 'PASS',
  http: {
    request_headers: [
      { name: 'Host', value: 'a.test' },
      { name: 'Accept', value: '*/*' },
    ],
  },
  constructor: { name: 'own' },
};

const outline = cardsOf(event).map(({ id, title, rows }) => [
  id,
  title,
  rows.map((row) => `${row.title}=${row.values.map(({ value }) => value).join()}`),
]);

test('alert first, protocols, flow, ends, payload, record', () =>
  expect(outline).toEqual([
    ['alert', 'Alert', ['signature=LAB POLICY FTP login in clear text']],
    ['ftp', 'FTP', ['command=PASS', 'completion_code=230,331']],
    ['http', 'HTTP', ['request_headers: Host=a.test', 'request_headers: Accept=*/*']],
    ['constructor', 'constructor', ['name=own']],
    ['flow', 'Flow', ['bytes_toserver=595']],
    ['ends', 'Client and server', ['src_ip=10.1.1.12', 'dest_ip=10.9.0.12']],
    ['payload', 'Payload', ['payload_printable=PASS']],
    [
      'record',
      'Record',
      ['timestamp=2026-11-20T14:05:12.002177+0000', 'event_type=alert', 'flow_id=5186536273185'],
    ],
  ]));
