import { nest, under, type Field, type Rows } from './row';

const media: Rows = {
  connection_data: ['keyword', 'Where the media go', 'IN IP4 10.1.1.10'],
  attributes: ['keyword[]', 'Attributes', 'rtpmap:0 PCMU/8000'],
  bandwidths: ['keyword[]', 'Bandwidth', 'AS:64'],
  encryption_key: ['keyword', 'Key of the media stream'],
};

const session: Rows = {
  ...media,
  version: ['long', 'Version of SDP', '0'],
  origin: ['keyword', 'Who offers the session', '- 1 1 IN IP4 10.1.1.10'],
  session_name: ['keyword', 'Name of the session', 'call'],
  session_info: ['keyword', 'What the session is about'],
  uri: ['keyword', 'Where to read about it'],
  email: ['keyword', 'Mail address of who offers it'],
  phone_number: ['keyword', 'Phone number of who offers it'],
  timezone: ['keyword', 'Time zone'],
  'time_descriptions.time': ['keyword[]', 'Start and end', '0 0'],
  'time_descriptions.repeat_time': ['keyword[]', 'Repetition'],
  ...nest('media_descriptions', media, true),
  'media_descriptions.media': ['keyword[]', 'Kind, port and codecs', 'audio 40000 RTP/AVP 0 8'],
  'media_descriptions.media_info': ['keyword[]', 'Title of the media'],
};

export const voice: readonly Field[] = under('sip', ['sip', 'alert'], {
  method: ['keyword', 'Method', 'REGISTER'],
  uri: ['keyword', 'Whom it is for', 'sip:100@10.1.2.50'],
  version: ['keyword', 'Version of SIP', 'SIP/2.0'],
  request_line: ['keyword', 'First line of the request', 'OPTIONS sip:100@10.1.2.50 SIP/2.0'],
  code: ['keyword', 'Code of the answer', '200'],
  reason: ['keyword', 'Answer in words', 'OK'],
  response_line: ['keyword', 'First line of the answer', 'SIP/2.0 200 OK'],
  ...nest('sdp', session),
});
