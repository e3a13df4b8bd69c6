import { describe, expect, it } from 'vitest';
import { responseInIds } from '#domain/response-in-ids.ts';

describe('a response in ids', () => {
  it('names the choice, the cards with their groups, the steps in their order, the marked sentences with their mends', () => {
    expect(responseInIds({ kind: 'choice', choice: 'c' })).toBe('c');
    expect(responseInIds({ kind: 'sort', groups: { fast: 'warranty', shows: 'utility' } })).toBe(
      'fast → warranty, shows → utility',
    );
    expect(responseInIds({ kind: 'order', steps: ['need', 'use'] })).toBe('need, use');
    expect(responseInIds({ kind: 'slip', mends: { s1: '', s2: 'm1' } })).toBe('s1, s2 → m1');
  });
});
