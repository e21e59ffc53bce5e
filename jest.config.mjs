/** One project a kind of test, so that `npm run test:<kind>` runs just that kind. */
const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'classic' } },
        },
      },
    ],
  },
  moduleNameMapper: { '^#(common|server|public|standalone|cli|test)/(.*)$': '<rootDir>/$1/$2' },
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/.spoor/'],
};

const beside = ['common', 'server', 'public', 'standalone', 'cli', 'rules'];

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: beside.map((folder) => `<rootDir>/${folder}/**/*.test.ts?(x)`),
    },
    ...['integration', 'contracts', 'security', 'browser', 'kibana'].map((kind) => ({
      ...shared,
      displayName: kind,
      testMatch: [`<rootDir>/test/${kind}/**/*.test.ts?(x)`],
    })),
  ],
};
