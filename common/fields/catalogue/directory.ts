import { nest, under, type Field, type Rows } from './row';

const result: Rows = {
  result_code: ['keyword[]', 'Result', 'success'],
  matched_dn: ['keyword[]', 'Nearest entry that exists', 'dc=corp,dc=example'],
  message: ['keyword[]', 'Message of the server', 'invalid credentials'],
};

const request: Rows = {
  operation: ['keyword', 'What is asked', 'search_request'],
  message_id: ['long', 'Number of the request', '1'],
  'bind_request.name': ['keyword', 'Who logs in', 'cn=admin,dc=corp,dc=example'],
  'bind_request.version': ['long', 'Version of LDAP', '3'],
  'bind_request.sasl.mechanism': ['keyword', 'How the client says who it is', 'GSS-SPNEGO'],
  'bind_request.sasl.credentials': ['text', 'Credentials of the mechanism'],
  'search_request.base_object': ['keyword', 'Where the search begins', 'dc=corp,dc=example'],
  'search_request.scope': ['long', '0 the entry, 1 one level, 2 everything below', '2'],
  'search_request.deref_alias': ['long', 'Whether aliases are followed', '0'],
  'search_request.size_limit': ['long', 'Most entries wanted', '1000'],
  'search_request.time_limit': ['long', 'Most seconds wanted', '0'],
  'search_request.types_only': ['boolean', 'Whether only names are wanted', 'false'],
  'search_request.attributes': ['keyword[]', 'Attributes wanted', 'servicePrincipalName'],
  'modify_request.object': ['keyword', 'Entry that is changed', 'cn=bob,dc=corp,dc=example'],
  'modify_request.changes.operation': ['keyword[]', 'Kinds of change', 'replace'],
  'modify_request.changes.modification.attribute_type': [
    'keyword[]',
    'Attributes that are changed',
    'member',
  ],
  'modify_request.changes.modification.attribute_values': ['keyword[]', 'New values', 'cn=bob'],
  'add_request.entry': ['keyword', 'Entry that is added', 'cn=bob,dc=corp,dc=example'],
  'add_request.attributes.name': ['keyword[]', 'Its attributes', 'objectClass'],
  'add_request.attributes.values': ['keyword[]', 'Their values', 'computer'],
  'del_request.dn': ['keyword', 'Entry that is deleted', 'cn=bob,dc=corp,dc=example'],
  'mod_dn_request.entry': ['keyword', 'Entry that is renamed', 'cn=bob,dc=corp,dc=example'],
  'mod_dn_request.new_rdn': ['keyword', 'New name', 'cn=robert'],
  'mod_dn_request.delete_old_rdn': ['boolean', 'Whether the old name is dropped', 'true'],
  'mod_dn_request.new_superior': ['keyword', 'New place', 'ou=people,dc=corp,dc=example'],
  'compare_request.entry': ['keyword', 'Entry that is compared', 'cn=bob,dc=corp,dc=example'],
  'compare_request.attribute_value_assertion.description': ['keyword', 'Attribute that is compared', 'mail'],
  'compare_request.attribute_value_assertion.value': [
    'keyword',
    'Value that is compared',
    'bob@corp.example',
  ],
  'abandon_request.message_id': ['long', 'Request that is given up', '1'],
  'extended_request.name': ['keyword', 'Number of an extended operation', '1.3.6.1.4.1.1466.20037'],
  'extended_request.value': ['text', 'Value of an extended operation'],
};

const finished = Object.fromEntries(
  [
    'add_response',
    'bind_response',
    'compare_response',
    'del_response',
    'extended_response',
    'mod_dn_response',
    'modify_response',
    'search_result_done',
  ].flatMap((operation) => Object.entries(nest(operation, result))),
);

const responses: Rows = {
  operation: ['keyword[]', 'What is answered', 'search_result_entry'],
  message_id: ['long[]', 'Number of the request', '1'],
  ...finished,
  'bind_response.server_sasl_creds': ['text[]', 'Credentials of the server'],
  'extended_response.name': ['keyword[]', 'Number of an extended operation', '1.3.6.1.4.1.1466.20037'],
  'extended_response.value': ['text[]', 'Value of an extended operation'],
  'intermediate_response.name': ['keyword[]', 'Number of an extended operation'],
  'intermediate_response.value': ['text[]', 'Value of an extended operation'],
  'search_result_entry.base_object': ['keyword[]', 'Entries that were found', 'cn=bob,dc=corp,dc=example'],
  'search_result_entry.attributes.type': ['keyword[]', 'Their attributes', 'memberOf'],
  'search_result_entry.attributes.values': ['keyword[]', 'Their values', 'cn=Domain Admins'],
};

export const directory: readonly Field[] = under('ldap', ['ldap', 'alert'], {
  ...nest('request', request),
  ...nest('responses', responses),
});
