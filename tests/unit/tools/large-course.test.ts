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
  it('has as many files as wanted, one in twenty a lesson, and no error', () => {
    const course = join(folder, 'content');
    const { files } = readContent('content');
    const wanted = files.length + 100;
    writeLargeCourse(course, wanted);
    const content = readContent(course);
    expect(content.files.length).toBeGreaterThanOrEqual(wanted);
    // At most one copy of the module more than needed.
    expect(content.files.length).toBeLessThan(wanted + files.length);
    expect(content.course.lessons.size).toBeGreaterThanOrEqual(wanted / 20);
    expect(content.course.questions.size).toBeGreaterThan(wanted / 2);
    // The words before a stem may be those of an option: a warning, and no reason to measure less.
    expect(checkContent(content).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
