import { nest, under, type Field, type Rows } from './row';

const modbusMessage: Rows = {
  transaction_id: ['long', 'Number that links request and answer', '1'],
  protocol_id: ['long', 'Protocol; 0 is Modbus', '0'],
  unit_id: ['long', 'Device behind the address', '1'],
  function_raw: ['long', 'Function as a number', '3'],
  function_code: ['keyword', 'Function', 'RdHoldRegs'],
  access_type: ['keyword', 'What is done to what', 'READ | HOLDING'],
  category: ['keyword', 'Kind of function', 'PUBLIC_ASSIGNED'],
  error_flags: ['keyword', 'What is wrong with it', 'DATA_VALUE'],
  data: ['keyword', 'Data of a function that is not known further'],
  'diagnostic.raw': ['long', 'Diagnostic function as a number', '4'],
  'diagnostic.code': ['keyword', 'Diagnostic function', 'ForceListenOnlyMode'],
  'diagnostic.data': ['keyword', 'Data of the diagnostic function'],
  'write.address': ['long', 'First register that is written', '5'],
  // a number for one register, text for several
  'write.data': ['keyword', 'What is written', '4660'],
};

const modbus: Rows = {
  id: ['long', 'Number of the transaction', '1'],
  ...nest('request', {
    ...modbusMessage,
    'mei.raw': ['long', 'Encapsulated function as a number', '14'],
    'mei.code': ['keyword', 'Encapsulated function', 'RdDevId'],
    'mei.data': ['keyword', 'Data of the encapsulated function'],
    'read.address': ['long', 'First register that is read', '0'],
    'read.quantity': ['long', 'Registers that are read', '8'],
    'write.quantity': ['long', 'Registers that are written', '1'],
  }),
  ...nest('response', {
    ...modbusMessage,
    'exception.raw': ['long', 'Error as a number', '1'],
    'exception.code': ['keyword', 'Error', 'IllegalFunction'],
    'read.data': ['keyword', 'What was read'],
  }),
};

const pathOf: Rows = {
  'path.segment_type': ['keyword[]', 'Steps to the object', 'class'],
  'path.value': ['long[]', 'Numbers of the steps', '1'],
};

const cipRequest: Rows = {
  service: ['keyword', 'Service', 'get_attribute_single'],
  class_name: ['keyword', 'Class of the object', 'Identity'],
  ...pathOf,
};

const cipResponse: Rows = {
  service: ['keyword', 'Service', 'get_attribute_single'],
  status: ['keyword', 'Result', 'Success'],
  status_extended: ['keyword', 'Further result', '0x0100'],
  status_extended_meaning: ['keyword', 'Further result, in words'],
};

const registration: Rows = {
  'register_session.protocol_version': ['long', 'Version of the session', '1'],
  'register_session.options': ['long', 'Options of the session', '0'],
};

const enip: Rows = {
  ...nest('request', {
    command: ['keyword', 'Command', 'ListIdentity'],
    status: ['keyword', 'Status', 'Success'],
    ...registration,
    ...nest('cip', cipRequest),
    ...nest('cip.multiple', cipRequest, true),
  }),
  ...nest('response', {
    command: ['keyword', 'Command', 'ListIdentity'],
    status: ['keyword', 'Result', 'Success'],
    ...registration,
    ...nest('cip', cipResponse),
    ...nest('cip.multiple', cipResponse, true),
    'list_services.protocol_version': ['long', 'Version', '1'],
    'list_services.capabilities': ['long', 'What the device can do', '288'],
    'list_services.service_name': ['keyword', 'Service', 'Communications'],
    'identity.vendor_id': ['keyword', 'Maker of the device', 'Rockwell Automation'],
    'identity.device_type': ['keyword', 'Kind of device', 'Programmable Logic Controller'],
    'identity.product_code': ['long', 'Number of the product', '54'],
    'identity.product_name': ['keyword', 'Product', '1756-L61'],
    'identity.revision': ['keyword', 'Revision', '20.11'],
    'identity.serial': ['long', 'Serial number', '7079450'],
    'identity.protocol_version': ['long', 'Version', '1'],
    'identity.state': ['long', 'State', '3'],
    'identity.status': ['long', 'Status', '48'],
  }),
};

export const industrial: readonly Field[] = [
  ...under('modbus', ['modbus', 'alert'], modbus),
  ...under('enip', ['enip', 'alert'], enip),
];
