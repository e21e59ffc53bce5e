import { nest, under, type Field, type Rows } from './row';

const node: Rows = {
  id: ['keyword', 'Identity of the node', '6d6e6f707172737475767778797a313233343536'],
  ip: ['ip', 'Address of the node', '97.120.106.101'],
  port: ['long', 'Port of the node', '11893'],
};

export const peer: readonly Field[] = under('bittorrent_dht', ['bittorrent_dht', 'alert'], {
  transaction_id: ['keyword', 'Number that links request and answer', '6161'],
  client_version: ['keyword', 'Software', '55543031'],
  request_type: ['keyword', 'What is asked', 'get_peers'],
  'request.id': ['keyword', 'Identity of who asks', '6162636465666768696a30313233343536373839'],
  'request.info_hash': ['keyword', 'Torrent that is asked for', '6d6e6f707172737475767778797a313233343536'],
  'request.target': ['keyword', 'Node that is asked for', '6d6e6f707172737475767778797a313233343536'],
  'request.token': ['keyword', 'Token of an earlier answer', '616f6575736e7468'],
  'request.port': ['long', 'Port that is announced', '6881'],
  'request.implied_port': ['long', 'Whether the packet’s port counts', '1'],
  'response.id': ['keyword', 'Identity of who answers', '6d6e6f707172737475767778797a313233343536'],
  'response.token': ['keyword', 'Token for a later announcement', '616f6575736e7468'],
  ...nest('response.nodes', node, true),
  ...nest('response.nodes6', node, true),
  'response.values.ip': ['ip[]', 'Peers of the torrent', '97.120.106.101'],
  'response.values.port': ['long[]', 'Ports of the peers', '11893'],
  'error.num': ['long', 'Error as a number', '201'],
  'error.msg': ['keyword', 'Error', 'A Generic Error Ocurred'],
});
