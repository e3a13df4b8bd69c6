import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const stores = ['tests/unit/stores/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    reporters: ['dot'],
    // Vitest would leave one processor idle, of which many machines have but two.
    maxWorkers: availableParallelism(),
    projects: [
      {
        // What the stores touch is not theirs alone: databases, channels, globals, modules loaded afresh. So each file
        // has a worker of its own.
        extends: true,
        test: { name: 'stores', include: stores },
      },
      {
        // All else has no state that a test could leave behind: starting a worker for each file, and loading the
        // Markdown parser in each, would take longer than the tests.
        extends: true,
        test: { name: 'all else', include: ['tests/unit/**/*.test.ts'], exclude: stores, isolate: false },
      },
    ],
  },
});
