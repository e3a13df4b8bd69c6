/**
 * The domain's unit tests as Stryker runs them: the same tests, with a hundredth of the property runs, because each
 * mutant is tried against them (tests/unit/domain/builders.ts, `runs`).
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/domain/**/*.test.ts'],
    env: { FEWER_RUNS: '1' },
    // One worker for all files: starting one for each would take longer than the tests.
    isolate: false,
    testTimeout: 60_000,
    reporters: ['dot'],
  },
});
