import { createRequire } from 'node:module';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import jest from 'eslint-plugin-jest';
import react from 'eslint-plugin-react';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { euiOfEveryKibana } from './scripts/lint/eui_of_every_kibana.mjs';

const require = createRequire(import.meta.url);

/** Rules of Kibana's own published config that are about layout (Prettier's job here) or that TypeScript answers better. */
const notOurs = new Set([
  ...[
    'indent',
    'max-len',
    'quotes',
    'key-spacing',
    'space-before-function-paren',
    'wrap-iife',
    'no-extra-semi',
  ],
  ...[
    'no-undef',
    'no-unused-vars',
    'no-redeclare',
    'no-use-before-define',
    'dot-notation',
    'camelcase',
    'new-cap',
  ],
]);

/** What today's ESLint core and eslint-plugin-react still know of `@elastic/eslint-config-kibana` (released 2018). */
function kibanaRules() {
  const { rules } = require('@elastic/eslint-config-kibana');
  const core = new Map(Object.entries(js.configs.all.rules));
  const known = (name) =>
    name.startsWith('react/')
      ? name.slice('react/'.length) in react.rules &&
        !/jsx-(curly|indent|max|closing|wrap|first|equals)|react-in-jsx/.test(name)
      : core.has(name);
  return Object.fromEntries(Object.entries(rules).filter(([name]) => known(name) && !notOurs.has(name)));
}

/** Who may import whom (DESIGN §2): `from` never imports `forbidden`. */
const boundaries = [
  { from: 'common', forbidden: ['server', 'public', 'standalone', 'cli', 'typings', 'test'] },
  { from: 'server', forbidden: ['public', 'standalone', 'cli', 'test'] },
  { from: 'public', forbidden: ['server', 'standalone', 'cli', 'test'] },
  { from: 'standalone', forbidden: ['server', 'public', 'cli', 'test'] },
  { from: 'cli', forbidden: ['server', 'public', 'standalone', 'typings', 'test'] },
];

const zones = boundaries.flatMap(({ from, forbidden }) =>
  forbidden.map((folder) => ({
    target: `./${from}`,
    from: `./${folder}`,
    message: `${from}/ never imports ${folder}/.`,
  })),
);

/** Kibana's contract types are known in `kibana/` folders only. */
const kibanaTypes = ['server', 'public'].map((side) => ({
  target: [`./${side}/!(kibana)/**`, `./${side}/*`],
  from: './typings',
  message: `Only ${side}/kibana/ knows Kibana's contracts.`,
}));

const pure = ['common/**/*.ts'];
const tests = ['**/*.test.{ts,tsx}', 'test/**/*.{ts,tsx}'];

export default tseslint.config(
  { ignores: ['build/', 'coverage/', '.spoor/', 'common/query/grammar.generated.*', 'test/data/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { react, 'import-x': importX },
    rules: kibanaRules(),
    settings: {
      react: { version: '17.0' },
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'import-x/no-restricted-paths': ['error', { zones: [...zones, ...kibanaTypes] }],
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': 'error',
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      // `const { tests, ...hunt } = file` leaves a key out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['{public,standalone/page}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { globals: globals.browser },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'react/no-danger': 'error',
    },
  },
  {
    files: ['{public,standalone/page}/**/*.{ts,tsx}'],
    ignores: [...tests, 'standalone/page/shared_deps.ts', 'standalone/page/dashboard/since_8/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'rxjs',
              allowImportNames: ['BehaviorSubject', 'Observable', 'Subject', 'Subscription', 'from', 'of'],
              message: 'rxjs 6 of Kibana 7.17 has its operators elsewhere, and these in the same place as 7.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['public/**/*.{ts,tsx}'],
    ignores: ['public/kibana/ui/**'],
    plugins: { spoor: { rules: { 'eui-of-every-kibana': euiOfEveryKibana } } },
    rules: { 'spoor/eui-of-every-kibana': 'error' },
  },
  {
    files: pure,
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'process',
        'Buffer',
        'fetch',
        'require',
        'setTimeout',
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'fs', 'path', 'crypto', 'react', '@elastic/*', '@hapi/*'],
              message: 'common/ is pure.',
            },
          ],
        },
      ],
    },
  },
  {
    files: tests,
    plugins: { jest },
    languageOptions: { globals: { ...globals.jest, ...globals.node } },
    rules: {
      'jest/no-disabled-tests': 'error',
      'jest/no-focused-tests': 'error',
      'jest/no-identical-title': 'error',
      'jest/no-large-snapshots': ['error', { maxSize: 40 }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['**/*.mjs', '**/*.js'], languageOptions: { globals: globals.node } },
);
