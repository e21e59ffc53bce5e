import { nest, under, type Field, type Rows } from './row';

/** Values of the points of an object; which there are depends on the object's group. */
const points: Rows = {
  index: ['long[]', 'Number of the point', '0'],
  value: ['double[]', 'Value of the point', '0'],
  prefix: ['long[]', 'Prefix of the point', '85'],
  size: ['long[]', 'Size', '85'],
  state: ['long[]', 'State', '0'],
  online: ['long[]', 'Whether the point is online', '1'],
  restart: ['long[]', 'Whether the device was restarted', '0'],
  comm_lost: ['long[]', 'Whether the connection to the point is lost', '0'],
  remote_forced: ['long[]', 'Whether the value was set from afar', '0'],
  local_forced: ['long[]', 'Whether the value was set on the spot', '0'],
  chatter_filter: ['long[]', 'Whether the value flickers', '0'],
  over_range: ['long[]', 'Whether the value is out of range', '0'],
  rollover: ['long[]', 'Whether a counter began anew', '0'],
  discontinuity: ['long[]', 'Whether a counter jumped', '0'],
  reference_err: ['long[]', 'Whether the reference is wrong', '0'],
  reserved: ['long[]', 'Reserved bit', '0'],
  reserved0: ['long[]', 'Reserved bit', '0'],
  reserved1: ['long[]', 'Reserved bit', '0'],
  op_type: ['long[]', 'What a relay is told: pulse, latch, trip', '3'],
  qu: ['long[]', 'Whether the command waits for others', '0'],
  cr: ['long[]', 'Whether the command clears others', '0'],
  tcc: ['long[]', 'Trip or close', '0'],
  count: ['long[]', 'How often', '1'],
  ontime: ['long[]', 'Length of the pulse, milliseconds', '100'],
  offtime: ['long[]', 'Length of the pause, milliseconds', '100'],
  status_code: ['long[]', 'Result of a command', '0'],
  timestamp: ['long[]', 'Time of the value, milliseconds since 1970', '1324573673682'],
  delay_ms: ['long[]', 'Delay, milliseconds', '1'],
  filename: ['keyword[]', 'File on the device', 'C:/temp/config.xml'],
  filename_offset: ['long[]', 'Place of the file name', '26'],
  filename_size: ['long[]', 'Length of the file name', '59'],
  file_handle: ['long[]', 'Handle of the file', '0'],
  file_size: ['long[]', 'Size of the file', '0'],
  file_data: ['text[]', 'Content of the file'],
  optional_text: ['text[]', 'Message about the file'],
  authentication_key: ['long[]', 'Key that opens the file'],
  block_number: ['long[]', 'Block of the file', '0'],
  maximum_block_size: ['long[]', 'Largest block', '0'],
  operational_mode: ['long[]', 'How the file is opened', '0'],
  permissions: ['long[]', 'Who may use the file', '0'],
  request_id: ['long[]', 'Number of the request', '30'],
  created: ['long[]', 'When the file was made', '0'],
};

const application: Rows = {
  function_code: ['long', 'Function: 1 read, 2 write, 5 operate', '1'],
  complete: ['boolean', 'Whether all of it was seen', 'true'],
  'control.fir': ['boolean', 'First fragment', 'true'],
  'control.fin': ['boolean', 'Last fragment', 'true'],
  'control.con': ['boolean', 'Whether a confirmation is wanted', 'false'],
  'control.uns': ['boolean', 'Whether nobody asked for it', 'false'],
  'control.sequence': ['long', 'Number of the fragment', '9'],
  'objects.group': ['long[]', 'Kinds of objects: 12 is a command to a relay', '12'],
  'objects.variation': ['long[]', 'Forms of the objects', '1'],
  'objects.qualifier': ['long[]', 'How the objects are counted', '91'],
  'objects.prefix_code': ['long[]', 'Kind of prefix', '5'],
  'objects.range_code': ['long[]', 'Kind of range', '11'],
  'objects.start': ['long[]', 'First point', '0'],
  'objects.stop': ['long[]', 'Last point', '0'],
  'objects.count': ['long[]', 'Points', '1'],
  ...nest('objects.points', points),
};

const message: Rows = {
  type: ['keyword', '`request`, `response` or `unsolicited_response`', 'request'],
  src: ['long', 'Address of the sender', '3'],
  dst: ['long', 'Address of the receiver', '4'],
  'control.dir': ['boolean', 'Whether the master speaks', 'true'],
  'control.pri': ['boolean', 'Whether the sender began', 'true'],
  'control.fcb': ['boolean', 'Frame count bit', 'false'],
  'control.fcv': ['boolean', 'Whether the frame count bit counts', 'false'],
  'control.function_code': ['long', 'Function of the link layer', '4'],
  ...nest('application', application),
};

const indicators: Rows = {
  'iin.indicators': ['keyword[]', 'What the device reports of itself', 'need_time'],
};

/** DNP3's own records have the message at the top, alerts below its direction. */
export const dnp3: readonly Field[] = [
  ...under('dnp3', ['dnp3'], { ...message, ...indicators }),
  ...under('dnp3', ['alert'], {
    ...nest('request', message),
    ...nest('response', { ...message, ...indicators }),
  }),
];
