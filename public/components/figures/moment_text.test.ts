import { momentText } from './moment_text';

const dateFormat = 'MMM D, YYYY @ HH:mm:ss.SSS';

test.each<[string, string, string, string, string]>([
  [
    'Suricata’s form',
    '2026-11-20T14:05:12.002177+0000',
    'UTC',
    'Nov 20, 2026 @ 14:05:12.002',
    '2026-11-20 14:05:12.002177 UTC',
  ],
  [
    'another zone to show',
    '2026-11-20T14:05:12.002177+0000',
    'Asia/Tokyo',
    'Nov 20, 2026 @ 23:05:12.002',
    '2026-11-20 14:05:12.002177 UTC',
  ],
  [
    'another zone to read',
    '2026-11-20T14:05:12+0200',
    'UTC',
    'Nov 20, 2026 @ 12:05:12.000',
    '2026-11-20 12:05:12 UTC',
  ],
  ['a date', '2026-11-20', 'UTC', 'Nov 20, 2026 @ 00:00:00.000', '2026-11-20 00:00:00 UTC'],
  ['no time', '<b>yesterday</b>', 'UTC', '<b>yesterday</b>', '<b>yesterday</b>'],
])('%s', (_, time, timeZone, shown, utc) =>
  expect(momentText(time, { dateFormat, timeZone })).toEqual({ shown, utc }),
);
