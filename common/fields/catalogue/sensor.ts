import { under, type Field } from './row';

/** The engine's own records, and marks that few set-ups have. */
export const sensor: readonly Field[] = [
  ...under('', ['engine'], {
    log_level: ['keyword', 'Level of a message of the engine', 'Notice'],
    'engine.message': ['keyword', 'Message of the engine', 'rules reloaded'],
    'engine.module': ['keyword', 'Part of the engine', 'detect'],
    'engine.thread_name': ['keyword', 'Thread', 'W#01'],
    'engine.error': ['keyword', 'Error', 'SC_ERR_NO_RULES'],
    'engine.error_code': ['long', 'Error as a number', '43'],
  }),
  ...under('frame', ['frame', 'alert'], {
    type: ['keyword', 'Kind of frame', 'smtp.command_line'],
    id: ['long', 'Number of the frame', '1'],
    tx_id: ['long', 'Number of the transaction', '0'],
    direction: ['keyword', 'Direction', 'toserver'],
    length: ['long', 'Length in bytes', '64'],
    complete: ['boolean', 'Whether all of it was seen', 'true'],
    stream_offset: ['long', 'Place in the stream', '0'],
    payload: ['text', 'Content, base64'],
    payload_printable: ['text', 'Content'],
  }),
  ...under('', ['flow', 'netflow', 'alert'], {
    'sctp.vtag': ['long', 'SCTP verification tag', '1'],
    'sctp.chunk_cnt': ['long', 'SCTP chunks', '1'],
    'sctp.chunk_types': ['keyword[]', 'Kinds of SCTP chunks', 'init'],
    'sctp.has_init': ['boolean', 'Whether an SCTP connection begins', 'true'],
    'sctp.has_init_ack': ['boolean', 'Whether an SCTP connection is accepted', 'true'],
    'sctp.has_data': ['boolean', 'Whether SCTP data were seen', 'true'],
    'sctp.has_abort': ['boolean', 'Whether an SCTP connection was aborted', 'true'],
    'igmp.type': ['long', 'IGMP type', '22'],
    'igmp.version': ['long', 'IGMP version', '3'],
    'rgmp.type': ['long', 'RGMP type', '255'],
    'traffic.id': ['keyword[]', 'Marks of traffic identification rules', 'dropbox'],
    'traffic.label': ['keyword[]', 'Labels of traffic identification rules', 'cloud'],
  }),
  ...under('', ['alert', 'drop'], {
    'firewall.hook': ['keyword', 'Where Suricata’s firewall decided', 'packet_filter'],
    'firewall.policy': ['keyword', 'Policy that Suricata’s firewall followed', 'drop:packet'],
  }),
  ...under('template', ['template', 'alert'], {
    request: ['keyword', 'Request of the developers’ example protocol'],
    response: ['keyword', 'Answer of the developers’ example protocol'],
  }),
];
