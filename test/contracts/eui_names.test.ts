import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as t from 'io-ts';

const RULE = 'spoor/eui-of-every-kibana';

/** What each line breaks, or nothing. */
const lines: ReadonlyArray<readonly [code: string, complaint: string | undefined]> = [
  ["import { EuiButton, type EuiBasicTableColumn } from '@elastic/eui';", undefined],
  ["import type { UseEuiTheme } from '@elastic/eui';", undefined],
  ["import { EuiToolTip } from '@elastic/eui';", 'Tooltip of #public/kibana/ui/tooltip'],
  ["import { EuiBasicTable as Table } from '@elastic/eui';", 'BasicTable of #public/kibana/ui/tables'],
  ["import { EuiLoadingContent } from '@elastic/eui';", 'Not every Kibana’s EUI has EuiLoadingContent'],
  ["import { EuiLiveAnnouncer } from '@elastic/eui';", 'Not every Kibana’s EUI has EuiLiveAnnouncer'],
  ["import * as eui from '@elastic/eui';", 'Name what you take of EUI'],
  ['const a = <EuiIcon type="trash" />;', undefined],
  ['const b = <EuiIcon type="warning" />;', 'icons.warning of #public/kibana/ui/icons'],
  ['const c = <EuiButton iconType={isOpen ? "arrowUp" : "sparkles"} />;', 'has the icon sparkles'],
  ["const d = { icon: 'iInCircle' };", 'icons.info of #public/kibana/ui/icons'],
  ["const e = { icon: isOff ? 'eye' : 'eyeClosed', type: 'sparkles' };", undefined],
];

const reports = t.array(
  t.type({
    messages: t.array(t.type({ ruleId: t.union([t.string, t.null]), line: t.number, message: t.string })),
  }),
);

/** What ESLint says of the rule in a page with these lines, by line. */
function complaints(): ReadonlyMap<number, string> {
  const { stdout } = spawnSync(
    process.execPath,
    [
      'node_modules/eslint/bin/eslint.js',
      '--stdin',
      '--stdin-filename',
      'public/app/app.tsx',
      '--format',
      'json',
    ],
    { input: lines.map(([code]) => code).join('\n'), encoding: 'utf8' },
  );
  const decoded = reports.decode(JSON.parse(stdout));
  if (decoded._tag === 'Left') throw new Error(`ESLint answered: ${stdout}`);
  const found = decoded.right.flatMap(({ messages }) => messages).filter(({ ruleId }) => ruleId === RULE);
  return new Map(found.map(({ line, message }) => [line, message]));
}

describe('what pages take of EUI', () => {
  let found: ReadonlyMap<number, string>;
  beforeAll(() => {
    found = complaints();
  }, 180_000);

  test.each(lines.map(([code, complaint], at) => [code, complaint, at + 1] as const))(
    '%s',
    (_, complaint, line) => {
      if (complaint === undefined) expect(found.get(line)).toBeUndefined();
      else expect(found.get(line)).toContain(complaint);
    },
  );
});

/** Both are there once the host has drawn its page in the oldest and in the newest. */
const areInstalled = ['7.17', '9'].every((generation) =>
  existsSync(`standalone/contracts/${generation}/node_modules/@elastic/eui`),
);

test('the names are those of the EUI that the host’s pages have', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/eui_names.mjs', '--check'], {
    encoding: 'utf8',
  });
  const expected = areInstalled
    ? { status: 0, said: '' }
    : { status: 1, said: expect.stringContaining('There is no') };
  expect({ status, said: stderr }).toEqual(expected);
}, 180_000);
