import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as library from '#content-model/library.ts';
import { FAIR, fairCourse } from './fair-course.ts';

const here = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'library-'));

beforeAll(() => {
  for (const [path, text] of Object.entries(fairCourse())) save(path, String(text));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true });
});

let savedAt = 1_700_000_000;

/** Lets the moment pass in which the library does not look at the files again. */
const aMomentLater = (): Promise<void> => wait(150);

/** Saves a file of the content with a time of its own, as an editor would a moment later. */
function save(path: string, text: string): void {
  const file = join(folder, 'content', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  savedAt += 1;
  utimesSync(file, savedAt, savedAt);
}

describe('library', () => {
  it('gives pages what they ask for, in one language', () => {
    expect(library.lessonPage('vi', 'basics', 'two-gates')?.frontMatter.title).toBe('Hai cánh cổng');
    expect(library.lessonPage('vi', 'basics', 'later')).toBeUndefined();
    expect(library.lessonsOf('en').map(({ id }) => id)).toEqual(['basics/two-gates']);
    expect(library.termPage('utility', 'en')?.term).toBe('utility');
    expect(library.termsFor('vi').map(({ term }) => term)).toEqual(['tính đảm bảo', 'tính hữu dụng']);
    expect(library.modulesFor('vi')[0]?.title).toBe('Căn bản');
    expect(library.syllabusFor('en')[0]?.criteria).toHaveLength(2);
    expect(library.sourcesFor('en')).toHaveLength(2);
    expect(library.examFactsFor('en')).toHaveLength(1);
    expect(library.misconceptionsFor('vi')).toEqual([
      { id: 'swap', title: 'Hữu dụng nghĩa là chạy tốt.', titleLang: undefined },
    ]);
    expect(library.examsFor('en')).toMatchObject([
      { code: 'SM', title: 'A small paper', pool: 'exam', questions: 4, enabled: false },
    ]);
    expect(library.blueprints()).toMatchObject([{ id: 'small', code: 'SM', pool: 'exam', questions: { '1.1': 2 } }]);
    expect(library.paperBank().map(({ id }) => id)).toEqual(['four', 'one', 'three', 'two']);
    expect(library.desk().coverage.map(({ criterion }) => criterion)).toEqual(['1.1', '1.2']);
  });

  it('gives the keys of what a lesson asks, in order', () => {
    expect(library.answerKeys('basics/two-gates').slice(0, 5)).toMatchObject([
      { question: 'one', revision: 1, key: { kind: 'choice', choice: 'a' } },
      { question: 'two' },
      { question: 'three' },
      { question: 'four' },
      { question: 'sorting', key: { kind: 'sort', groups: { shows: 'utility', fast: 'warranty' } } },
    ]);
    expect(library.answerKeys('basics/later')).toEqual([]);
  });

  it('says where a term is used', () => {
    expect(library.usedIn('warranty').lessons).toEqual(['basics/two-gates']);
    expect(library.usedIn('warranty').questions).toContain('four');
    expect(library.usedIn('nothing')).toEqual({ lessons: [], questions: [] });
  });

  it('reads once, and again when a file was saved', async () => {
    const first = library.course();
    expect(library.course()).toBe(first);
    save(FAIR, String(fairCourse()[FAIR]).replace('The speed that it keeps', 'The agreed pace it keeps'));
    await aMomentLater();
    const { question } = library.questionFor('one', 'en');
    expect(question.kind === 'choice' && question.choices[1]?.text).toEqual(['The agreed pace it keeps']);
  });

  it('stops with every error named, and goes on once they are mended', async () => {
    save(FAIR, String(fairCourse()[FAIR]).replace('correct: true', 'correct: false'));
    save('sources.yaml', `${String(fairCourse()['sources.yaml'])}- id: notes\n`);
    await aMomentLater();
    expect(() => library.course()).toThrow(/faults in the content[^]*one\.yaml:11:1 Q012[^]*sources\.yaml:9:/);
    save(FAIR, String(fairCourse()[FAIR]));
    save('sources.yaml', String(fairCourse()['sources.yaml']));
    await aMomentLater();
    expect(library.course().questions.size).toBe(7);
  });

  it('lets warnings pass', async () => {
    save('sources.yaml', String(fairCourse()['sources.yaml']).replace('vi: Cách viết cũ.', 'vi: pending'));
    await aMomentLater();
    expect(library.sourcesFor('vi')[0]?.caution).toEqual([
      { kind: 'language', lang: 'en', children: ['Older wording.'] },
    ]);
  });

  it('says so when a page asks for a question that does not exist', () => {
    expect(() => library.questionFor('zero', 'en')).toThrow('no question "zero"');
  });

  it('has no body for a lesson that is not written', async () => {
    expect(await library.lessonModule('en', 'basics', 'later')).toBeUndefined();
  });
});
