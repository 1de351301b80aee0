import { defineConfig } from 'vitest/config';

const common = { testTimeout: 60_000, pool: 'forks' as const };

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
