import { describe, expect, it } from 'vitest';
import { readPaper, unitePapers } from '#domain/stored-paper.ts';
import { nested } from './builders.ts';

describe('reading a paper', () => {
  it('gives it as it is', () => {
    const raw = { attempt: 'a-1', questions: [{ id: 'q', stem: ['What?'] }] };
    expect(readPaper(raw)).toEqual(raw);
    expect(readPaper({ attempt: 'x'.repeat(200) })).not.toBeNull();
  });

  it('gives null for what is no object or has no attempt', () => {
    for (const raw of [
      null,
      [],
      'x',
      {},
      { attempt: '' },
      { attempt: 5 },
      { attempt: 'x'.repeat(201) },
      { attempt: ['x'] },
    ]) {
      expect(readPaper(raw)).toBeNull();
    }
  });

  it('gives null for what a file could not hold', () => {
    expect(readPaper({ attempt: 'x', deep: nested(23) })).not.toBeNull();
    expect(readPaper({ attempt: 'x', deep: nested(24) })).toBeNull();
    expect(readPaper({ attempt: 'x', at: Infinity })).toBeNull();
    expect(readPaper(JSON.parse('{"attempt":"x","__proto__":{}}'))).toBeNull();
  });

  it('gives null for what is longer than a million characters', () => {
    const length = JSON.stringify({ attempt: 'x', text: '' }).length;
    expect(readPaper({ attempt: 'x', text: 'y'.repeat(1_000_000 - length) })).not.toBeNull();
    expect(readPaper({ attempt: 'x', text: 'y'.repeat(1_000_001 - length) })).toBeNull();
  });
});

describe('papers united', () => {
  it('are one for each attempt, in the order of the attempts', () => {
    const [a, b] = [
      { attempt: 'a', n: 1 },
      { attempt: 'b', n: 2 },
    ];
    expect(unitePapers([b], [a])).toEqual([a, b]);
    expect(unitePapers([a, b], [{ ...a }])).toEqual([a, b]);
  });

  it('are decided by their texts where they differ, in either order', () => {
    const [smaller, larger] = [
      { attempt: 'a', n: 1 },
      { attempt: 'a', n: 2 },
    ];
    expect(unitePapers([smaller], [larger])).toEqual([larger]);
    expect(unitePapers([larger], [smaller])).toEqual([larger]);
  });
});
