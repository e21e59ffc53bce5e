import { under, type Field } from './row';

const signatures = under('alert', ['alert', 'drop'], {
  action: ['keyword', 'What the engine did: `allowed` or `blocked`', 'allowed'],
  category: ['keyword', 'Class of the signature, in words', 'Potential Corporate Privacy Violation'],
  gid: ['long', 'Generator of the signature; 1 for Suricata’s own', '1'],
  rev: ['long', 'Revision of the signature', '2'],
  severity: ['long', '1 is the worst, 3 the mildest', '1'],
  signature: ['keyword', 'What the signature says', 'LAB POLICY FTP login in clear text'],
  signature_id: ['long', 'Number of the signature (sid)', '9000001'],
  rule: ['text', 'The whole signature, where `metadata.rule.raw` is on'],
  engine: ['keyword', 'Engine that raised the alert'],
  references: ['keyword[]', 'Where to read about it', 'https://attack.mitre.org/techniques/T1048/'],
  xff: ['keyword', 'X-Forwarded-For address of the alert’s HTTP request', '203.0.113.7'],
  'source.ip': ['ip', 'Attacking side, where the signature has `target`', '10.9.0.66'],
  'source.port': ['long', 'Port of the attacking side', '51432'],
  'target.ip': ['ip', 'Attacked side, where the signature has `target`', '10.1.1.20'],
  'target.port': ['long', 'Port of the attacked side', '443'],
});

const metadata = under('alert.metadata', ['alert', 'drop'], {
  affected_product: ['keyword[]', 'Product that is attacked', 'Web_Server'],
  attack_target: ['keyword[]', 'Kind of host that is attacked', 'Client_Endpoint'],
  created_at: ['keyword[]', 'Day the signature was written', '2026_11_01'],
  updated_at: ['keyword[]', 'Day the signature was last changed', '2026_11_10'],
  cve: ['keyword[]', 'Vulnerability', 'CVE_2021_44228'],
  deployment: ['keyword[]', 'Where the signature is meant to run', 'Internal'],
  former_category: ['keyword[]', 'Category before it was moved', 'POLICY'],
  malware_family: ['keyword[]', 'Family of the malware', 'LabBot'],
  mitre_tactic_id: ['keyword[]', 'ATT&CK tactic', 'TA0011'],
  mitre_tactic_name: ['keyword[]', 'ATT&CK tactic, in words', 'Command_And_Control'],
  mitre_technique_id: ['keyword[]', 'ATT&CK technique', 'T1071.001'],
  mitre_technique_name: ['keyword[]', 'ATT&CK technique, in words', 'Web_Protocols'],
  policy: ['keyword[]', 'Snort policies that the signature is part of', 'balanced-ips drop'],
  signature_severity: ['keyword[]', 'Severity in words, by the signature’s author', 'Critical'],
  tag: ['keyword[]', 'Tags of the signature', 'Exploit'],
});

const captured = under('', ['alert', 'drop'], {
  payload: ['text', 'Payload, base64; long ones are cut by Suricata', 'UEFTUyAuLi4='],
  payload_printable: ['text', 'Payload, unprintable bytes as dots', 'USER alice'],
  payload_length: ['long', 'Length of the payload before it was cut, bytes', '1024'],
  stream: ['long', '1 where the payload is of the reassembled stream, 0 where of the packet', '1'],
  'verdict.action': ['keyword', 'What became of the packet in the end', 'alert'],
  'verdict.reject': ['keyword[]', 'How it was rejected', 'tcp-reset'],
  'verdict.reject_target': ['keyword', 'Which side was told of the rejection', 'to_client'],
});

const packets = under('', ['alert', 'anomaly', 'drop'], {
  packet: ['text', 'The packet, base64'],
  'packet_info.linktype': ['long', 'Link type of the packet, by pcap’s numbers', '1'],
  'packet_info.linktype_name': ['keyword', 'Link type of the packet', 'EN10MB'],
});

const anomalies = under('anomaly', ['anomaly'], {
  type: ['keyword', 'Where it happened: decode, stream or applayer', 'applayer'],
  event: ['keyword', 'What is wrong', 'GZIP_DECOMPRESSION_FAILED'],
  layer: ['keyword', 'Part of the parser that noticed it', 'proto_parser'],
  app_proto: ['keyword', 'Application protocol that is broken', 'http'],
  code: ['long', 'Number of an unknown event', '54'],
});

export const alert: readonly Field[] = [...signatures, ...metadata, ...captured, ...packets, ...anomalies];
