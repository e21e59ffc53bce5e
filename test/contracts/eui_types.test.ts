import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** 8.19's are the project's own. */
const libraries = (generation: string) =>
  generation === '8.19'
    ? resolve('node_modules/@elastic')
    : resolve('standalone/contracts', generation, 'node_modules/@elastic');

/** The oldest and the newest come with the first page that the host draws of them. */
const generations = ['7.17', '8.19', '9'].filter((generation) => existsSync(libraries(generation)));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spoor-eui-types-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A project of the pages as they are, with the types of another generation's EUI and Charts. */
function projectWith(generation: string): string {
  const root = resolve('.');
  const aliases = ['common', 'public'].map((top) => [`#${top}/*`, [`./${top}/*`]]);
  const project = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      baseUrl: root,
      typeRoots: [join(root, 'node_modules/@types')],
      paths: {
        ...Object.fromEntries(aliases),
        '#kibana/*': [`./typings/kibana-${generation}/*`],
        '@elastic/*': [join(libraries(generation), '*')],
        react: ['./node_modules/@types/react'],
      },
    },
    include: [join(root, 'public')],
    exclude: [join(root, 'public/**/*.test.*')],
  };
  const file = join(folder, `tsconfig.${generation}.json`);
  writeFileSync(file, JSON.stringify(project));
  return file;
}

/** The wrappers know what differs, and ask before they use it. */
const isOfWrapper = (line: string) => line.startsWith('public/kibana/ui/');

/** Lines of the compiler about pages, or the project itself; the indented ones below each tell more of the same. */
const complaintsOf = (output: string) =>
  output.split('\n').filter((line) => /^(public\/|error )/.test(line) && !isOfWrapper(line));

describe('pages give parts only what each EUI takes', () => {
  test.each(generations)(
    'of Kibana %s',
    (generation) => {
      const { stdout } = spawnSync(
        process.execPath,
        [
          'node_modules/typescript/bin/tsc',
          '--noEmit',
          '--pretty',
          'false',
          '--project',
          projectWith(generation),
        ],
        { encoding: 'utf8' },
      );
      expect(complaintsOf(stdout)).toEqual([]);
    },
    300_000,
  );
});
