import { readProperties } from './java';

const output = (version: string) => `Property settings:
    file.encoding = UTF-8
    java.home = /usr/lib/jvm/java
    java.version = ${version}
    java.version.date = 2025-04-15

openjdk version "${version}"
`;

test.each([
  ['17.0.15', 17],
  ['25', 25],
  ['26-ea', 26],
  ['1.8.0_392', 8],
  ['11.0.2', 11],
])('Java %s is %i', (version, major) =>
  expect(readProperties(output(version))).toEqual({ home: '/usr/lib/jvm/java', major }),
);

test('what says nothing of Java is none', () => expect(readProperties('command not found')).toBeUndefined());
