/** Writes docs/api.md from the contracts in common/api/. `--check` writes nothing and fails when the page is stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const PAGE = 'docs/api.md';
const CONTRACTS = `
export { apiMarkdown } from './common/api/markdown';
export { routes } from './common/api/routes';
`;

const { outputFiles } = await esbuild.build({
  stdin: { contents: CONTRACTS, resolveDir: '.', loader: 'ts' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
  logLevel: 'error',
});
const [code] = outputFiles;
const { apiMarkdown, routes } = await import(
  `data:text/javascript;base64,${Buffer.from(code.contents).toString('base64')}`
);
const page = apiMarkdown(routes);

const written = () => {
  try {
    return readFileSync(PAGE, 'utf8');
  } catch {
    return '';
  }
};

if (!process.argv.includes('--check')) {
  writeFileSync(PAGE, page);
  console.log(`${PAGE} describes ${routes.length} routes.`);
} else if (written() !== page) {
  console.error(`${PAGE} is stale: run \`npm run docs:api\`.`);
  process.exitCode = 1;
}
