import { describe, expect, it } from 'vitest';
import { expectedPlace } from '#domain/pacing.ts';

describe('an even pace', () => {
  it('begins with the first question and goes on with each share of the time', () => {
    expect(expectedPlace(0, 600, 20)).toBe(1);
    expect(expectedPlace(29, 600, 20)).toBe(1);
    expect(expectedPlace(30, 600, 20)).toBe(2);
    expect(expectedPlace(599, 600, 20)).toBe(20);
  });

  it('ends with the last question', () => {
    expect(expectedPlace(600, 600, 20)).toBe(20);
    expect(expectedPlace(9000, 600, 20)).toBe(20);
  });

  it('is none without a limit or without questions', () => {
    expect(expectedPlace(10, null, 20)).toBeNull();
    expect(expectedPlace(10, 0, 20)).toBeNull();
    expect(expectedPlace(10, 600, 0)).toBeNull();
  });
});
