import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

/**
 * `expect(actual).toEqual(expected)` for what is compared ten thousand times: Node compares in a fraction of the time,
 * and more strictly, so Vitest is asked only to judge and to show what Node finds different.
 */
export function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}
