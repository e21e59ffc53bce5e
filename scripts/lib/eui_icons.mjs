import { readFileSync } from 'node:fs';

/** How EUI asks for an icon's module when it is first drawn. */
const COMPUTED_IMPORT = /('\.\/assets\/' \+ typeToPathMap\[iconType\])\)/;

/** How later versions of EUI ask: by a table of plain imports, which esbuild understands. */
const TABLE_OF_IMPORTS = 'typeToPathMap[iconType]()';

/** esbuild plugin: EUI names its icon modules without `.js`, and esbuild's table of computed imports knows whole file names only. */
export const completeIconNames = {
  name: 'complete-icon-names',
  setup(build) {
    build.onLoad({ filter: /@elastic[\\/]eui[\\/]es[\\/]components[\\/]icon[\\/]icon\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      if (code.includes(TABLE_OF_IMPORTS)) return undefined;
      if (!COMPUTED_IMPORT.test(code)) {
        return {
          errors: [{ text: 'EUI loads its icons in another way now; see scripts/lib/eui_icons.mjs.' }],
        };
      }
      return { contents: code.replace(COMPUTED_IMPORT, "$1 + '.js')"), loader: 'js' };
    });
  },
};
