/** A card with the commonest values of one field. */
export interface PanelDefinition {
  /** EVE's name. */
  readonly field: string;
  readonly title: string;
}

/** Panels that belong together, mostly those of a protocol. */
export interface PanelGroup {
  readonly id: string;
  readonly title: string;
  readonly panels: readonly PanelDefinition[];
}

const group = (id: string, title: string, panels: Readonly<Record<string, string>>): PanelGroup => ({
  id,
  title,
  panels: Object.entries(panels).map(([field, panelTitle]) => ({ field, title: panelTitle })),
});

/** Every panel of the dashboard, in the order of the page. Those without values are not drawn. */
export const panelGroups: readonly PanelGroup[] = [
  group('basic', 'Basic', {
    event_type: 'Event type',
    app_proto: 'Application protocol',
    'alert.signature': 'Signature',
    'alert.category': 'Alert category',
    'alert.severity': 'Alert severity',
    host: 'Sensor',
    in_iface: 'Interface',
  }),
  group('ip', 'Addresses', {
    src_ip: 'Source address',
    dest_ip: 'Destination address',
    dest_port: 'Destination port',
    src_port: 'Source port',
    proto: 'Transport',
    vlan: 'VLAN',
    'ether.src_mac': 'Source MAC',
    'ether.dest_mac': 'Destination MAC',
    'alert.xff': 'Forwarded for',
    'tunnel.src_ip': 'Tunnel source',
    'tunnel.dest_ip': 'Tunnel destination',
    'tunnel.proto': 'Tunnel protocol',
    'tunnel.depth': 'Tunnel depth',
  }),
  group('metadata', 'Signature metadata', {
    'alert.metadata.signature_severity': 'Signature severity',
    'alert.metadata.attack_target': 'Attack target',
    'alert.metadata.affected_product': 'Affected product',
    'alert.metadata.malware_family': 'Malware family',
    'alert.metadata.cve': 'CVE',
  }),
  group('mitre', 'MITRE ATT&CK', {
    'alert.metadata.mitre_tactic_id': 'Tactic id',
    'alert.metadata.mitre_tactic_name': 'Tactic',
    'alert.metadata.mitre_technique_id': 'Technique id',
    'alert.metadata.mitre_technique_name': 'Technique',
  }),
  group('flow', 'Client and server', {
    'flow.src_ip': 'Client of the flow',
    'flow.dest_ip': 'Server of the flow',
    'flow.dest_port': 'Server port',
    'flow.state': 'Flow state',
    'flow.reason': 'Why the flow ended',
  }),
  group('http', 'HTTP', {
    'http.hostname': 'Host',
    'http.url': 'URL',
    'http.http_user_agent': 'User agent',
    'http.http_method': 'Method',
    'http.status': 'Status',
    'http.http_refer': 'Referrer',
    'http.server': 'Server software',
    'http.http_content_type': 'Content type',
    'http.version': 'HTTP/2 version',
  }),
  group('tls', 'TLS', {
    'tls.sni': 'Server name (SNI)',
    'tls.issuerdn': 'Certificate issuer',
    'tls.subject': 'Certificate subject',
    'tls.version': 'Version',
    'tls.ja3.hash': 'JA3',
    'tls.ja3s.hash': 'JA3S',
    'tls.ja4': 'JA4',
    'tls.fingerprint': 'Certificate fingerprint',
    'tls.serial': 'Serial number',
    'tls.client_alpns': 'ALPN',
    'tls.from_proto': 'Begun in protocol',
  }),
  group('quic', 'QUIC', {
    'quic.sni': 'Server name (SNI)',
    'quic.ua': 'User agent',
    'quic.version': 'Version',
    'quic.ja4': 'JA4',
  }),
  group('dns', 'DNS', {
    'dns.rrname': 'Name',
    'dns.rrtype': 'Record type',
    'dns.queries.rrname': 'Name (Suricata 8)',
    'dns.queries.rrtype': 'Record type (Suricata 8)',
    'dns.rcode': 'Result',
    'dns.answers.rdata': 'Answer',
    'dns.type': 'Query or answer',
  }),
  group('files', 'Files', {
    'fileinfo.filename': 'File name',
    'fileinfo.magic': 'Magic',
    'fileinfo.mimetype': 'MIME type',
    'fileinfo.sha256': 'SHA-256',
    'fileinfo.md5': 'MD5',
    'fileinfo.state': 'State',
  }),
  group('ftp', 'FTP', {
    'ftp.command': 'Command',
    'ftp.command_data': 'Command data',
    'ftp.completion_code': 'Completion code',
    'ftp.reply': 'Reply',
    'ftp_data.filename': 'File transferred',
    'ftp_data.command': 'Transfer command',
  }),
  group('smb', 'SMB', {
    'smb.command': 'Command',
    'smb.status': 'Status',
    'smb.filename': 'File name',
    'smb.share': 'Share',
    'smb.named_pipe': 'Named pipe',
    'smb.dialect': 'Dialect',
    'smb.ntlmssp.user': 'NTLM user',
    'smb.ntlmssp.host': 'NTLM host',
    'smb.dcerpc.interfaces.uuid': 'DCERPC interface',
    'smb.dcerpc.opnum': 'DCERPC operation',
    'dcerpc.interfaces.uuid': 'DCERPC over TCP interface',
  }),
  group('krb5', 'Kerberos', {
    'krb5.cname': 'Client name',
    'krb5.sname': 'Service name',
    'krb5.msg_type': 'Message',
    'krb5.error_code': 'Error',
    'krb5.realm': 'Realm',
    'krb5.encryption': 'Encryption',
    'krb5.weak_encryption': 'Weak encryption',
  }),
  group('smtp', 'Mail', {
    'smtp.mail_from': 'Sender',
    'smtp.rcpt_to': 'Recipient',
    'smtp.helo': 'HELO',
    'email.subject': 'Subject',
    'email.attachment': 'Attachment',
    'email.url': 'URL in mail',
  }),
  group('ssh', 'SSH', {
    'ssh.client.software_version': 'Client software',
    'ssh.server.software_version': 'Server software',
    'ssh.client.proto_version': 'Protocol version',
    'ssh.client.hassh.hash': 'HASSH',
    'ssh.server.hassh.hash': 'HASSH server',
  }),
  group('remote', 'Remote desktops', {
    'rdp.event_type': 'RDP event',
    'rdp.cookie': 'RDP cookie',
    'rdp.client.client_name': 'RDP client name',
    'rfb.framebuffer.name': 'VNC desktop',
    'rfb.authentication.security_result': 'VNC log-in',
  }),
  group('shares', 'NFS and TFTP', {
    'nfs.procedure': 'NFS procedure',
    'nfs.filename': 'NFS file',
    'rpc.creds.machine_name': 'NFS client name',
    'tftp.file': 'TFTP file',
    'tftp.packet': 'TFTP operation',
  }),
  group('network', 'DHCP, SNMP and IKE', {
    'dhcp.hostname': 'DHCP host name',
    'dhcp.assigned_ip': 'DHCP address',
    'dhcp.client_mac': 'DHCP client MAC',
    'dhcp.vendor_class_identifier': 'DHCP vendor class',
    'snmp.community': 'SNMP community',
    'snmp.pdu_type': 'SNMP operation',
    'ike.exchange_type': 'IKE exchange',
  }),
  group('things', 'MQTT, SIP and Modbus', {
    'mqtt.connect.client_id': 'MQTT client',
    'mqtt.connect.username': 'MQTT user',
    'mqtt.publish.topic': 'MQTT topic',
    'sip.method': 'SIP method',
    'sip.uri': 'SIP address',
    'modbus.request.function_code': 'Modbus function',
    'modbus.request.access_type': 'Modbus access',
  }),
  group('directory', 'LDAP and databases', {
    'ldap.request.operation': 'LDAP operation',
    'ldap.request.bind_request.name': 'LDAP bind name',
    'ldap.request.search_request.base_object': 'LDAP search base',
    'pgsql.request.simple_query': 'PostgreSQL query',
  }),
  group('anomaly', 'Anomalies and drops', {
    'anomaly.event': 'Anomaly',
    'anomaly.type': 'Anomaly type',
    'anomaly.app_proto': 'Anomaly protocol',
    'drop.reason': 'Drop reason',
    'bittorrent_dht.request_type': 'BitTorrent DHT request',
  }),
];
