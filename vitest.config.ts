import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/build.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A busy machine draws late; what never comes still fails.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: { name: 'code', include: ['test/**/*.test.ts'], exclude: ['test/browser/**'] },
      },
      {
        extends: true,
        // A real browser now and then loses a key press to a busy machine; nothing else is retried,
        // or a property's one counterexample would be.
        test: { name: 'browser', include: ['test/browser/**/*.test.ts'], retry: 2 },
      },
    ],
  },
});
