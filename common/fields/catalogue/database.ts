import { nest, under, type Field, type Rows } from './row';

const parameters: Rows = {
  application_name: ['keyword', 'Program', 'psql'],
  client_encoding: ['keyword', 'Encoding', 'UTF8'],
  date_style: ['keyword', 'Form of dates', 'ISO, MDY'],
  time_zone: ['keyword', 'Time zone', 'Etc/UTC'],
};

const request: Rows = {
  message: ['keyword', 'Kind of message', 'SSL Request'],
  protocol_version: ['keyword', 'Version of the protocol', '3.0'],
  simple_query: ['text', 'SQL', 'SELECT 1'],
  password: ['keyword', 'Password, where Suricata is told to log it'],
  password_redacted: ['boolean', 'Whether Suricata left the password out', 'true'],
  sasl_authentication_mechanism: ['keyword', 'How the client says who it is', 'scram_SHA256'],
  sasl_param: ['keyword', 'First message of the log-in'],
  sasl_response: ['keyword', 'Proof that the client knows the password'],
  process_id: ['long', 'Server process whose query is cancelled', '28954'],
  secret_key: ['long', 'Key that allows to cancel queries'],
  'copy_data_in.msg_count': ['long', 'Messages of a COPY in', '1'],
  'copy_data_in.data_size': ['long', 'Bytes of a COPY in', '236'],
  'startup_parameters.user': ['keyword', 'User', 'rep'],
  ...nest(
    'startup_parameters.optional_parameters',
    {
      ...parameters,
      database: ['keyword', 'Database', 'replication'],
      datestyle: ['keyword', 'Form of dates', 'ISO, MDY'],
      extra_float_digits: ['keyword', 'Digits of fractions', '2'],
      options: ['keyword', 'Options of the server', '-c search_path=x'],
      replication: ['keyword', 'Whether it is for replication', 'true'],
    },
    true,
  ),
};

const response: Rows = {
  message: ['keyword', 'Kind of message, or what is wrong', 'authentication_ok'],
  code: ['keyword', 'Error as PostgreSQL’s code', '28000'],
  severity_localizable: ['keyword', 'Severity of the error, in the server’s language', 'FATAL'],
  severity_non_localizable: ['keyword', 'Severity of the error', 'FATAL'],
  file: ['keyword', 'Source file of the error', 'auth.c'],
  line: ['keyword', 'Line of the error', '481'],
  routine: ['keyword', 'Function of the error', 'ClientAuthentication'],
  authentication_md5_password: ['keyword', 'Salt that the server sends'],
  authentication_sasl_final: ['keyword', 'Proof that the server knows the password'],
  ssl_accepted: ['boolean', 'Whether TLS follows', 'true'],
  command_completed: ['keyword', 'Command that was done', 'SELECT 8'],
  data_rows: ['long', 'Rows', '8'],
  data_size: ['long', 'Bytes of the rows', '236'],
  field_count: ['long', 'Columns', '2'],
  process_id: ['long', 'Server process', '20979'],
  secret_key: ['long', 'Key that allows to cancel queries'],
  'copy_in_response.columns': ['long', 'Columns of a COPY in', '2'],
  'copy_out_response.columns': ['long', 'Columns of a COPY out', '2'],
  'copy_data_out.row_count': ['long', 'Rows of a COPY out', '8'],
  'copy_data_out.data_size': ['long', 'Bytes of a COPY out', '236'],
  ...nest(
    'parameter_status',
    {
      ...parameters,
      default_transaction_read_only: ['keyword', 'Whether transactions only read', 'off'],
      in_hot_standby: ['keyword', 'Whether the server is a stand-by', 'off'],
      integer_datetimes: ['keyword', 'Whether times are whole numbers', 'on'],
      interval_style: ['keyword', 'Form of intervals', 'postgres'],
      is_superuser: ['keyword', 'Whether the user may do everything', 'on'],
      server_encoding: ['keyword', 'Encoding of the server', 'UTF8'],
      server_version: ['keyword', 'Version of the server', '13.19'],
      session_authorization: ['keyword', 'User of the session', 'rules'],
      standard_conforming_strings: ['keyword', 'How strings are written', 'on'],
    },
    true,
  ),
};

export const database: readonly Field[] = under('pgsql', ['pgsql', 'alert'], {
  tx_id: ['long', 'Number of the transaction', '1'],
  ...nest('request', request),
  ...nest('response', response),
});
