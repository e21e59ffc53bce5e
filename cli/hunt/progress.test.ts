import { progressLine, progressOn } from './progress';

test.each<[number, number, number, number, string]>([
  [50, 100, 1_000, 10, '████████████░░░░░░░░░░░░ 50 %, 1k events, 100/s, 10 s left'],
  [0, 100, 0, 0, '░░░░░░░░░░░░░░░░░░░░░░░░ 0 %, 0 events, 0/s'],
  [120, 100, 5, 1, '████████████████████████ 100 %, 5 events, 5/s, 0 s left'],
  [50, 0, 1_000, 10, '1k events, 100/s'],
])('%d of %d bytes', (bytesRead, total, events, seconds, line) =>
  expect(progressLine({ bytesRead, events }, total, seconds)).toBe(line),
);

function said(isTTY: boolean) {
  let clock = 0;
  let text = '';
  const progress = progressOn({ write: (more: string) => (text += more), isTTY }, 100, () => clock);
  for (const at of [100, 200, 250, 500]) {
    clock = at;
    progress.tell({ bytesRead: at / 10, events: at });
  }
  progress.end();
  return text;
}

test('renews a line on a terminal, now and then, and takes it away', () => {
  expect(said(true).match(/\r/g)).toHaveLength(3);
  expect(said(true).endsWith('\r\u001b[K')).toBe(true);
});

test('says nothing elsewhere', () => expect(said(false)).toBe(''));
