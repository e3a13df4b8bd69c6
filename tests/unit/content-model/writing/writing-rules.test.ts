import { describe, expect, it } from 'vitest';
import { checkContent } from '#content-model/check-course.ts';
import { fairCourse } from '#tests/unit/content-model/fair-course.ts';
import { contentFrom, report } from '#tests/unit/content-model/small-course.ts';

describe('the rules of good questions', () => {
  it('find nothing in a fair course, strict or not', () => {
    const content = contentFrom(fairCourse());
    expect(report(content, checkContent(content))).toBe('no fault');
    expect(report(content, checkContent(content, { isStrict: true }))).toBe('no fault');
  });
});
