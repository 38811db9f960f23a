import { readFileSync } from 'node:fs';

const swcrc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));

const shared = {
  testEnvironment: 'node',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { ...swcrc, swcrc: false, sourceMaps: 'inline' }] },
  resolver: '<rootDir>/jest.resolver.cjs',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
};

/**
 * Two projects: `pure` needs nothing but Node; `neighbours` gets a real PostgreSQL from globalSetup.
 * @type {import('jest').Config}
 */
export default {
  // How fast neighbours answer on a busy machine is no test's truth.
  testTimeout: 120_000,
  projects: [
    { ...shared, displayName: 'pure', testMatch: ['**/*.spec.ts?(x)'] },
    {
      ...shared,
      displayName: 'neighbours',
      testMatch: ['**/*.int-spec.ts', '**/*.e2e-spec.ts'],
      globalSetup: '<rootDir>/test/global-setup.mjs',
      globalTeardown: '<rootDir>/test/global-teardown.mjs',
    },
  ],
};
