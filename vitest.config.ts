import { defineConfig } from 'vitest/config';

// The configuration file is the one place where vitest wants a default export.
// biome-ignore lint/style/noDefaultExport: vitest reads it
export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/optional-tools.ts'],
    setupFiles: ['test/support/property-seed.ts'],
    // Child processes, so that signals, environment and exit codes are real.
    pool: 'forks',
    maxWorkers: 2,
    // Read by test/support/property-runs.ts: `npm run test:long` tries each property more often.
    env: { ROLLOUT_ACTIONS_LONG_TESTS: String(mode === 'long') },
    // Most tests take a second. A busy machine may be many times slower; only a hang takes this
    // long.
    testTimeout: mode === 'long' ? 1_800_000 : 90_000,
    hookTimeout: 90_000,
    restoreMocks: true,
    coverage: {
      enabled: false,
      include: ['packages/*/src/**/*.ts', 'actions/*/src/**/*.ts'],
      exclude: ['**/main.ts', 'packages/tooling/**'],
    },
  },
}));
