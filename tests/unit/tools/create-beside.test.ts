/** What `npm run new` does beside what is there: the record of reviews, a term of the same name, a trial taken back. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '#content-model/read-course.ts';
import { reviewNews, writtenReviewed, type Reviewed } from '#content-model/reviewed.ts';
import { contentFrom, smallCourse, type Break } from '#tests/unit/content-model/small-course.ts';
import { codesIn, courseIn, createIn, textsOf } from './new-course.ts';

/** The small course as it is has been reviewed. */
const record: Break = (files) => {
  files['reviewed.json'] = writtenReviewed({}, reviewNews(contentFrom(smallCourse()), {}));
};

describe('create, beside what is there', () => {
  it('records the line that it adds to modules.yaml, unless the file was changed since its review', () => {
    const reviewed = courseIn(record);
    const before = textsOf(reviewed)['reviewed.json'] ?? '';
    createIn(reviewed, 'lesson', '--module', 'basics', '--title', 'Costs');
    expect(codesIn(reviewed)).not.toContain('warning R001');
    const line = / {2}"modules\.yaml".*\n/;
    expect(textsOf(reviewed)['reviewed.json']?.replace(line, '')).toBe(before.replace(line, ''));
    const changed = courseIn(record, (files) => (files['modules.yaml'] = `# New\n${String(files['modules.yaml'])}`));
    createIn(changed, 'lesson', '--module', 'basics', '--title', 'Costs');
    expect(codesIn(changed)).toContain('warning R001');
    expect(textsOf(changed)['reviewed.json']).toBe(before);
  });

  it('leaves one file to be recorded again when a trial is deleted, and nothing to be read', () => {
    const dir = courseIn(record);
    const { 'modules.yaml': modules = '' } = textsOf(dir);
    const created = createIn(dir, 'lesson', '--module', 'basics', '--title', 'Costs');
    if (created.kind !== 'created') throw new Error('not created');
    for (const file of created.written) rmSync(file.replace(/^.*?(?=lessons\/)/, `${dir}/`));
    writeFileSync(join(dir, 'modules.yaml'), modules);
    const content = readContent(dir);
    const recorded = JSON.parse(textsOf(dir)['reviewed.json'] ?? '') as Reviewed;
    const news = reviewNews(content, recorded);
    expect(news.map(({ path, kind }) => [path, kind])).toEqual([['modules.yaml', 'again']]);
    writeFileSync(join(dir, 'reviewed.json'), writtenReviewed(recorded, news));
    expect(codesIn(dir)).toEqual([]);
  });

  it.each([
    [['--title', 'Utilities'], '"Utilities" (content/glossary/utility.yaml). Link it with [[Utilities]].'],
    [['--title', 'usefulness', '--vi', 'tính hữu dụng'], '[[tính hữu dụng]]'],
  ])('refuses a term that there is already, and says how to link it: %j', (args, said) => {
    const dir = courseIn();
    const before = textsOf(dir);
    const refused = { kind: 'refused', reasons: [expect.stringContaining(said)] };
    expect(createIn(dir, 'term', ...args)).toMatchObject(refused);
    expect(textsOf(dir)).toEqual(before);
  });
});
