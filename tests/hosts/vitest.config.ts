import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: 'tests/hosts',
    include: ['**/*.hosts.ts'],
    globalSetup: ['install.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
});
