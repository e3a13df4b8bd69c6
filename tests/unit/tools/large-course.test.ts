import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '#content-model/check-course.ts';
import { readContent } from '#content-model/read-course.ts';
import { writeLargeCourse } from '#tools/large-course.ts';

const folder = mkdtempSync(join(tmpdir(), 'large-course-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the large course', () => {
  it('has as many files as wanted, one in twenty a lesson, and no fault', () => {
    const course = join(folder, 'content');
    writeLargeCourse(course, 300);
    const content = readContent(course);
    expect(content.files.length).toBeGreaterThanOrEqual(300);
    expect(content.files.length).toBeLessThan(350);
    expect(content.course.lessons.size).toBeGreaterThanOrEqual(300 / 20);
    expect(content.course.questions.size).toBeGreaterThan(200);
    expect(checkContent(content, { isStrict: true })).toEqual([]);
  });
});
