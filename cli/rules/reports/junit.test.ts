import fc from 'fast-check';
import { junitXml } from './junit';

test('checks stand in their suites, with what failed', () => {
  const xml = junitXml('spoor rules test', [
    { suite: 'ftp-use', name: 'match 1: <a> & "b"' },
    { suite: 'telnet', name: 'match 1' },
    { suite: 'ftp-use', name: 'match 2', failure: 'a.yml:7:1  no finding\nat all' },
  ]);
  expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="spoor rules test" tests="3" failures="1">
  <testsuite name="ftp-use" tests="2" failures="1">
    <testcase classname="ftp-use" name="match 1: &lt;a&gt; &amp; &quot;b&quot;"/>
    <testcase classname="ftp-use" name="match 2">
      <failure message="a.yml:7:1  no finding&#10;at all"/>
    </testcase>
  </testsuite>
  <testsuite name="telnet" tests="1" failures="0">
    <testcase classname="telnet" name="match 1"/>
  </testsuite>
</testsuites>
`);
});

/** XML 1.0, production 2: the characters that a document may hold. */
const WRITABLE = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;
const LINE = /^(<\?xml.*\?>| *<\/?[a-z]+( [a-z]+="([^<>&"]|&(amp|lt|gt|quot|#9|#10|#13);)*")*\/?>)$/u;

test('whatever a hunt says, the document is well formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, failure) => {
      const xml = junitXml(name, [{ suite: name, name, failure }]);
      expect(xml).toMatch(WRITABLE);
      for (const line of xml.trimEnd().split('\n')) expect(line).toMatch(LINE);
    }),
  );
});
