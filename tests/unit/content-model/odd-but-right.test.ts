import { describe, expect, it } from 'vitest';
import { checkContent } from '#content-model/check-course.ts';
import { readContent } from '#content-model/read-course.ts';
import { ODD_BUT_RIGHT } from './odd-but-right.ts';
import { strictReportAfter } from './small-course.ts';

describe('what looks odd and is right', () => {
  it('is fifty things at least', () => {
    expect(ODD_BUT_RIGHT.length).toBeGreaterThanOrEqual(50);
    expect(new Set(ODD_BUT_RIGHT.map(([name]) => name)).size).toBe(ODD_BUT_RIGHT.length);
  });

  it.each(ODD_BUT_RIGHT.map(([name, ...breaks]) => ({ name, breaks })))('raises no alarm: $name', ({ breaks }) => {
    expect(strictReportAfter(...breaks)).toBe('no fault');
  });
});

describe('the content of this course', () => {
  it('raises none that would stop it either', () => {
    const faults = checkContent(readContent('content'), { isStrict: true });
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
