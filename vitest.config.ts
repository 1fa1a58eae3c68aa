import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/checks/**'],
          mockReset: true,
          // Tests wait for states, not for times: a busy machine fails none of them.
          testTimeout: 60_000,
        },
      },
      {
        // The checks against violations planted on purpose, and the built bundles; needs `npm run build` first.
        resolve: { alias: { '@': import.meta.dirname } },
        test: {
          name: 'checks',
          include: ['test/checks/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // One browser at a time, and files one after another: two cores, and a browser is a large thing.
        resolve: { alias: { '@': import.meta.dirname } },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
