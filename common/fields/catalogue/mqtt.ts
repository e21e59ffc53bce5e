import { nest, under, type Field, type Rows } from './row';

/** Begins every MQTT message. */
const header: Rows = {
  qos: ['long', 'Quality of service', '0'],
  retain: ['boolean', 'Whether the broker keeps the message', 'true'],
  dup: ['boolean', 'Whether it is sent again', 'false'],
};

const messageId: Rows = { message_id: ['long', 'Number of the message', '1'] };
const reasonCode: Rows = { reason_code: ['long', 'Result; 128 and above are errors', '0'] };

const will: Rows = {
  topic: [
    'keyword',
    'Topic of the message that the broker sends when the client vanishes',
    'sensors/cam1/state',
  ],
  message: ['text', 'Message that the broker sends when the client vanishes', 'offline'],
};

const messages: Readonly<Record<string, Rows>> = {
  connect: {
    client_id: ['keyword', 'Name of the client', 'cam1'],
    username: ['keyword', 'User', 'cam'],
    password: ['keyword', 'Password, where `passwords: yes` is set'],
    protocol_string: ['keyword', 'Name of the protocol', 'MQTT'],
    protocol_version: ['long', '3 for MQTT 3.1, 4 for 3.1.1, 5 for 5.0', '4'],
    'flags.username': ['boolean', 'Whether there is a user name', 'true'],
    'flags.password': ['boolean', 'Whether there is a password', 'true'],
    'flags.will': ['boolean', 'Whether there is a will', 'false'],
    'flags.will_retain': ['boolean', 'Whether the will is kept', 'false'],
    'flags.clean_session': ['boolean', 'Whether the session begins anew', 'true'],
    ...nest('will', will),
    'properties.authentication_method': ['keyword', 'How the client says who it is', 'SCRAM-SHA-1'],
    'properties.authentication_data': ['keyword', 'Credentials of the method'],
  },
  connack: {
    return_code: ['long', '0 accepted, 4 wrong password, 5 not allowed', '0'],
    session_present: ['boolean', 'Whether an old session goes on', 'false'],
  },
  publish: {
    ...messageId,
    topic: ['keyword', 'Topic', 'sensors/cam1/state'],
    message: ['text', 'Message', 'on'],
    truncated: ['boolean', 'Whether the message was cut', 'true'],
    skipped_length: ['long', 'Length of a message that was not read, bytes', '100000'],
  },
  subscribe: {
    ...messageId,
    'topics.topic': ['keyword[]', 'Topics', 'sensors/#'],
    'topics.qos': ['long[]', 'Quality of service by topic', '0'],
  },
  suback: { ...messageId, qos_granted: ['long[]', 'Quality of service that is given; 128 refused', '0'] },
  unsubscribe: { ...messageId, topics: ['keyword[]', 'Topics', 'sensors/#'] },
  unsuback: { ...messageId, reason_codes: ['long[]', 'Results by topic', '0'] },
  puback: { ...messageId, ...reasonCode },
  pubrec: { ...messageId, ...reasonCode },
  pubrel: { ...messageId, ...reasonCode },
  pubcomp: { ...messageId, ...reasonCode },
  auth: { ...reasonCode, 'properties.authentication_data': ['keyword', 'Credentials of the method'] },
  disconnect: reasonCode,
  pingreq: {},
  pingresp: {},
};

export const mqtt: readonly Field[] = Object.entries(messages).flatMap(([message, rows]) =>
  under(`mqtt.${message}`, ['mqtt', 'alert'], { ...header, ...rows }),
);
