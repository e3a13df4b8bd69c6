import { describe, expect, it } from 'vitest';
import { oncePer } from '#domain/memo.ts';

describe('a function computed once per argument', () => {
  it('is computed once for one object, and again for an equal one', () => {
    let times = 0;
    const count = oncePer((list: readonly number[]) => {
      times += 1;
      return list.length;
    });
    const list = [1, 2];
    expect([count(list), count(list), count([1, 2])]).toEqual([2, 2, 2]);
    expect(times).toBe(2);
  });

  it('remembers undefined as a result like any other', () => {
    let times = 0;
    const nothing = oncePer((_key: object) => {
      times += 1;
      return undefined;
    });
    const key = {};
    expect([nothing(key), nothing(key), times]).toEqual([undefined, undefined, 1]);
  });
});
