import { defineConfig } from 'vitest/config';

/** A golden that moved can differ in thousands of lines; the first ones say what kind of change it is. */
const diff = { truncateThreshold: 60 };
/** It imports JSON as only bundlers do. */
const server = { deps: { inline: ['@actions/workflow-parser'] } };
const common = { testTimeout: 60_000, pool: 'forks' as const, diff, server };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...common, name: 'rooms', include: ['test/**/*.test.ts'], exclude: ['test/cli/**'] } },
      {
        // These run the compiled command line as users do, so it is compiled first.
        test: {
          ...common,
          name: 'cli',
          include: ['test/cli/**/*.test.ts'],
          globalSetup: ['test/cli/compile-first.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
