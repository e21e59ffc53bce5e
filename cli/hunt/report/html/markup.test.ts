import { markup } from './markup';

test.each<[string, string]>([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['" onload="x', '&quot; onload=&quot;x'],
  ["' onload='x", '&#39; onload=&#39;x'],
  ['&lt;', '&amp;lt;'],
  ['two\nlines', 'two lines'],
  ['\u202etxt\u0000', '\\u{202e}txt\\u{0}'],
])('%j is text', (text, expected) => {
  expect(markup`<p title="${text}">${text}</p>`.text).toBe(`<p title="${expected}">${expected}</p>`);
});

test('takes what is markup already, lists of it, numbers and nothing', () => {
  const item = markup`<i>${'<'}</i>`;
  expect(markup`<p>${item}${[item, item]}${7}${undefined}</p>`.text).toBe(
    '<p><i>&lt;</i><i>&lt;</i><i>&lt;</i>7</p>',
  );
});
