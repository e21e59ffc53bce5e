import { nest, under, type Field, type Rows } from './row';

const basics: Rows = {
  url: ['keyword', 'Path and query of the request', '/gate.php'],
  http_method: ['keyword', 'Method', 'POST'],
  status: ['long', 'Status of the answer', '200'],
  http_user_agent: ['keyword', 'User-Agent', 'curl/8.5.0'],
  length: ['long', 'Length of the answer’s body, bytes', '1122'],
  version: ['keyword', '`2` for HTTP/2', '2'],
  'request_headers.name': ['keyword[]', 'Names of the request’s headers, in order', 'Accept-Language'],
  'request_headers.value': ['keyword[]', 'Values of the request’s headers', 'en-GB'],
  'response_headers.name': ['keyword[]', 'Names of the answer’s headers, in order', 'Server'],
  'response_headers.value': ['keyword[]', 'Values of the answer’s headers', 'nginx/1.22.1'],
};

const rows: Rows = {
  ...basics,
  hostname: ['keyword', 'Host that the client asked for', 'intranet.corp.example'],
  status_string: ['keyword', 'Status of the answer where it is no number', 'OK'],
  http_refer: ['keyword', 'Referer: the page that led here', 'http://search.test/?q=news'],
  http_content_type: ['keyword', 'Content-Type of the answer', 'application/octet-stream'],
  http_port: ['long', 'Port in the Host header', '8080'],
  protocol: ['keyword', 'Version as the request says it', 'HTTP/1.1'],
  redirect: ['keyword', 'Location to which the server sends the client', 'http://cdn-files.test/index.html'],
  xff: ['keyword', 'X-Forwarded-For', '10.2.2.2, 10.3.3.3'],
  'content_range.raw': ['keyword', 'Content-Range', 'bytes 10-20/69'],
  'content_range.start': ['long', 'First byte of the range', '10'],
  'content_range.end': ['long', 'Last byte of the range', '20'],
  'content_range.size': ['long', 'Size of the whole', '69'],
  'request_headers.table_size_update': ['long[]', 'HTTP/2 header table size', '4096'],
  'response_headers.table_size_update': ['long[]', 'HTTP/2 header table size', '4096'],
};

const stream: Rows = {
  stream_id: ['long', 'HTTP/2 stream', '13'],
  'request.priority': ['long', 'Priority of the request', '15'],
};

const frames: Rows = {
  ...stream,
  'request.error_code': ['keyword', 'Error that the client reported', 'NOERROR'],
  'request.has_multiple': ['keyword', 'Header that came several times', 'error_code'],
  'request.settings.settings_id': ['keyword[]', 'Settings of the client', 'SETTINGSMAXCONCURRENTSTREAMS'],
  'request.settings.settings_value': ['long[]', 'Values of the client’s settings', '100'],
  'response.error_code': ['keyword', 'Error that the server reported', 'NOERROR'],
  'response.has_multiple': ['keyword', 'Header that came several times', 'error_code'],
  'response.settings.settings_id': ['keyword[]', 'Settings of the server', 'SETTINGSMAXCONCURRENTSTREAMS'],
  'response.settings.settings_value': ['long[]', 'Values of the server’s settings', '100'],
};

const bodies: Rows = {
  http_request_body: ['text', 'Body of the request, base64', 'aWQ9MDAwMGJlZWYmdD0w'],
  http_request_body_printable: ['text', 'Body of the request', 'id=0000beef&t=0'],
  http_response_body: ['text', 'Body of the answer, base64', 'b2s='],
  http_response_body_printable: ['text', 'Body of the answer', 'ok'],
};

/** Written only where Suricata is told to log these headers one by one (`custom`). */
const custom: Rows = {
  accept: ['keyword', 'Accept', '*/*'],
  accept_language: ['keyword', 'Accept-Language', 'en-GB'],
  authorization: ['keyword', 'Authorization', 'Basic …'],
  proxy_authorization: ['keyword', 'Proxy-Authorization', 'Basic …'],
  cookie: ['keyword', 'Cookie', 'id=…'],
  set_cookie: ['keyword', 'Set-Cookie', 'id=…'],
  server: ['keyword', 'Server', 'nginx/1.22.1'],
  via: ['keyword', 'Via', '1.1 proxy'],
  x_requested_with: ['keyword', 'X-Requested-With', 'XMLHttpRequest'],
};

const everywhere = ['http', 'fileinfo', 'alert'];

export const http: readonly Field[] = [
  ...under('http', everywhere, { ...rows, ...custom, ...nest('http2', frames) }),
  ...under('http', ['alert'], bodies),
  // Suricata 6 writes HTTP/2 below another name in records of files
  ...under('http2', ['fileinfo'], { ...basics, ...nest('http2', stream) }),
  ...under('websocket', ['websocket', 'alert'], {
    fin: ['boolean', 'Whether this is a message’s last frame', 'true'],
    mask: ['long', 'Masking key', '0'],
    opcode: ['keyword', 'Kind of frame', 'text'],
    payload_base64: ['text', 'Message, base64'],
    payload_printable: ['text', 'Message'],
  }),
];
