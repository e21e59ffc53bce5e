import { explainEnd } from './server_process';

test.each([
  ['java.io.IOException: No space left on device', 'the disk is full; make room'],
  ['OpenJDK: There is insufficient memory for the Java Runtime Environment', 'there is too little memory'],
  ['java.lang.OutOfMemoryError: Java heap space', 'there is too little memory'],
  ['BindException: Address already in use', 'its port is taken; run the command again'],
  ['failed to obtain node locks, tried [/data]', 'another Elasticsearch uses its data; stop that one'],
  ['AccessDeniedException: /data', 'check who owns SPOOR_HOME'],
  ['JVM arguments [-XX:+HeapDumpOnOutOfMemoryError]', 'its log tells why (/log).'],
  ['', 'its log tells why (/log).'],
])('%s', (output, sentence) => expect(explainEnd(output, '/log')).toContain(sentence));
