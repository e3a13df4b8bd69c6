import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { check as isFormatted, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#content-model/check-course.ts';
import { spoken } from '#content-model/phrase.ts';
import { readContent } from '#content-model/read-course.ts';
import { ID_PATTERN } from '#content-model/schema-parts.ts';
import { create } from '#tools/create.ts';
import { KINDS, STYLES, type Wish } from '#tools/new-wish.ts';
import { contentFrom, smallCourse } from '#tests/unit/content-model/small-course.ts';
import { codesIn, courseIn, createIn, QUESTION, textsOf, TODAY } from './new-course.ts';

/** The words for one of each kind, and the file that comes of them. */
const ONE_OF_EACH: readonly (readonly [string, readonly string[], string])[] = [
  [
    'lesson',
    ['lesson', '--module', 'basics', '--title', 'Costs and risks', '--vi', 'Chi phí và rủi ro'],
    'lessons/en/basics/costs-and-risks.mdx',
  ],
  [
    'planned lesson',
    ['lesson', '--module', 'basics', '--id', 'later', '--concept', 'utility'],
    'lessons/vi/basics/later.mdx',
  ],
  ['term', ['term', '--title', "service's cost", '--vi', 'chi phí'], 'glossary/services-cost.yaml'],
  ['case', ['case', '--module', 'basics', '--concept', 'utility', '--id', 'a-case'], 'questions/basics/a-case.yaml'],
  ['drill', ['drill', '--concept', 'utility,warranty'], 'drills/utility-warranty.yaml'],
  ...STYLES.map(
    (style) =>
      [
        `question of style ${style}`,
        [...QUESTION, '--id', 'a-new-one', '--style', style],
        'questions/basics/a-new-one.yaml',
      ] as const,
  ),
];

describe('create', () => {
  it.each(ONE_OF_EACH)(
    'writes a %s that has no error, is formatted, and says what is left to write',
    async (_, args, file) => {
      const dir = courseIn();
      const created = createIn(dir, ...args);
      expect(created).toMatchObject({ kind: 'created' });
      expect(codesIn(dir).filter((code) => !['warning K006', 'warning K002'].includes(code))).toEqual([]);
      const text = textsOf(dir)[file] ?? '';
      expect(text).toContain('TODO');
      const options = await resolveConfig('content/modules.yaml');
      if (file.endsWith('.yaml')) expect(await isFormatted(text, { ...options, parser: 'yaml' })).toBe(true);
      if (created.kind === 'created' && !file.startsWith('drills/')) expect(created.faults.length).toBeGreaterThan(0);
    },
  );

  it('leaves every other file as it was, and of modules.yaml every other line', () => {
    const dir = courseIn();
    const before = textsOf(dir);
    createIn(dir, 'lesson', '--module', 'basics', '--title', 'Costs');
    const { 'modules.yaml': modules, ...after } = textsOf(dir);
    const { 'modules.yaml': modulesBefore, ...others } = before;
    expect(after).toMatchObject(others);
    expect(modules?.replace('    - id: costs\n      title: { en: Costs, vi: pending }\n', '')).toBe(modulesBefore);
    expect(Object.keys(after)).toHaveLength(Object.keys(others).length + 2);
  });

  it('writes a lesson in both languages, the one a translation of the other', () => {
    const dir = courseIn();
    createIn(dir, 'lesson', '--module', 'basics', '--title', 'Costs', '--vi', 'Chi phí', '--concept', 'warranty');
    const { lessons, modules } = readContent(dir).course;
    expect(lessons.get('vi/basics/costs')?.frontMatter).toMatchObject({
      title: 'Chi phí',
      criteria: ['1.2'],
      status: 'draft',
      lastReviewed: TODAY,
    });
    expect(lessons.get('vi/basics/costs')?.blocks.map(({ description }) => description)).toEqual(
      lessons.get('en/basics/costs')?.blocks.map(({ description }) => description),
    );
    expect(modules[0]?.lessons.at(-1)).toEqual({ id: 'costs', title: { en: 'Costs', vi: 'Chi phí' }, planned: false });
  });

  it('gives a question the criterion, level and source of its concept, and the letter that is right least often', () => {
    const dir = courseIn();
    createIn(dir, ...QUESTION, '--title', 'What is utility?');
    expect(readContent(dir).course.questions.get('what-is-utility')?.authored).toMatchObject({
      criterion: '1.1',
      bloom: 1,
      concepts: ['utility'],
      pool: 'lesson',
      sources: [{ id: 'notes' }],
      // The questions of the small course are all right at a.
      choices: [{ correct: false }, { correct: true }, { correct: false }, { correct: false }],
    });
    expect(textsOf(dir)['questions/basics/what-is-utility.yaml']).toContain('#   misconception: swap\n');
  });

  it('asks for a source where no concept has one, rather than name one that has nothing to do with it', () => {
    const dir = courseIn();
    for (const args of [
      ['lesson', '--module', 'basics', '--title', 'Costs'],
      ['term', '--title', 'cost'],
    ]) {
      const created = createIn(dir, ...args);
      const asked =
        created.kind === 'created' ? created.faults.filter(({ cause }) => /id of a source/.test(spoken(cause))) : [];
      expect(asked.map(({ code }) => code)).toContain('K006');
    }
    expect(codesIn(dir).filter((code) => code.startsWith('error'))).toEqual([]);
    createIn(dir, 'term', '--title', 'risk', '--source', 'notes');
    expect(textsOf(dir)['glossary/risk.yaml']).toContain('- id: notes #');
  });

  it('asks for the wrong idea behind each wrong option of a question that is examined', () => {
    const dir = courseIn();
    createIn(dir, ...QUESTION, '--id', 'examined');
    createIn(dir, ...QUESTION, '--criterion', 'none', '--pool', 'practice', '--id', 'context');
    const { [`questions/basics/examined.yaml`]: examined, [`questions/basics/context.yaml`]: context } = textsOf(dir);
    expect(examined?.match(/^ {4}misconception: TODO /gm)).toHaveLength(3);
    expect(context).not.toMatch(/^ {4}misconception:/m);
    const faults = checkContent(readContent(dir), { isStrict: true }).filter(({ file }) => file.includes('examined'));
    const asked = faults.filter(({ line }) => examined?.split('\n')[line - 1]?.includes('misconception:'));
    expect(asked.map(({ code, severity }) => `${severity} ${code}`)).toEqual(Array(3).fill('error K006'));
  });

  it.each([
    ['Known error', 'Lỗi đã biết', { en: 'known error', vi: 'lỗi đã biết' }],
    ['ITIL', 'Đảm bảo', { en: 'ITIL', vi: 'đảm bảo' }],
    ['Deming Cycle', 'vòng Deming', { en: 'Deming Cycle', vi: 'vòng Deming' }],
  ])('names a term as it stands within a sentence: %s', (title, vi, name) => {
    const created = createIn(courseIn(), 'term', '--title', title, '--vi', vi);
    expect(created.kind === 'created' ? created.order.title : created).toEqual(name);
  });

  it('gives a case the terms as its groups, and a drill sixteen cases of its classes in turn', () => {
    const dir = courseIn();
    createIn(
      dir,
      'case',
      '--module',
      'basics',
      '--concept',
      'utility',
      '--title',
      'A case',
      '--criterion',
      'none',
      '--pool',
      'practice',
    );
    createIn(dir, 'drill', '--concept', 'utility', '--concept', 'warranty');
    expect(readContent(dir).course.questions.get('a-case')?.authored).toMatchObject({
      criterion: null,
      groups: [{ id: 'utility', text: { en: 'Utility', vi: 'Tính hữu dụng' } }, { id: 'warranty' }],
    });
    const drill = textsOf(dir)['drills/utility-warranty.yaml'] ?? '';
    expect(drill.match(/- id: case-\d+/g)).toHaveLength(16);
    expect(drill.match(/class: utility$/gm)).toHaveLength(8);
  });

  it('proposes the next free id, over all modules, former and released ids', () => {
    const released = JSON.stringify({
      questions: { 'one-4': {} },
      terms: [],
      lessons: ['basics/costs'],
      cases: { 'gates-2/does-1': {} },
    });
    const dir = courseIn(
      (files) =>
        (files['questions/basics/one-2.yaml'] = String(files['questions/basics/one.yaml'])
          .replace('the first', 'x')
          .replace('lastReviewed', 'formerIds: [one-3]\nlastReviewed')),
      (files) => (files['released.json'] = released),
    );
    const ids = [
      [...QUESTION, '--title', 'One!'],
      [...QUESTION, '--title', 'one'],
      ['lesson', '--module', 'basics', '--title', 'Costs'],
      ['lesson', '--module', 'basics', '--title', 'Sheet'],
      ['term', '--title', 'costs'],
      ['drill', '--concept', 'utility,warranty', '--title', 'Gates'],
    ].map((args) => {
      const created = createIn(dir, ...args);
      return created.kind === 'created' ? created.order.id : created;
    });
    expect(ids).toEqual(['one-5', 'one-6', 'costs-2', 'sheet-2', 'costs', 'gates-3']);
  });

  it('refuses an id that is taken or is none, and names one that is free', () => {
    const dir = courseIn();
    expect(createIn(dir, ...QUESTION, '--id', 'one')).toEqual({
      kind: 'refused',
      reasons: ['The id "one" is taken; "one-2" is free.'],
    });
    expect(createIn(dir, ...QUESTION, '--id', 'Một')).toMatchObject({
      reasons: [expect.stringContaining('"Một" is no id')],
    });
  });

  it('refuses what leads nowhere, all of it at once, and names what is near', () => {
    const created = createIn(
      courseIn(),
      'question',
      '--module',
      'basic',
      '--concept',
      'utilty',
      '--id',
      'x',
      '--style',
      'lists',
      '--criterion',
      '9.9',
    );
    expect(created).toEqual({
      kind: 'refused',
      reasons: [
        'There is no module "basic" in content/modules.yaml; near it are "basics".',
        'There is no style "lists"; there are standard, negative, missing-word, list.',
        'There is no concept "utilty" in content/glossary; near it are "utility".',
        'There is no criterion "9.9" in content/syllabus.yaml; near it are "1.1", "1.2".',
      ],
    });
  });

  it('refuses what the check would call an error, in the words of the check, and writes nothing', () => {
    const dir = courseIn();
    const before = textsOf(dir);
    expect(createIn(dir, ...QUESTION, '--id', 'x', '--criterion', 'none', '--pool', 'exam')).toMatchObject({
      reasons: [expect.stringContaining('STR-3')],
    });
    expect(textsOf(dir)).toEqual(before);
  });

  it('never takes the place of a file, even of one that the check cannot read', () => {
    const dir = courseIn((files) => (files['glossary/costs.yaml'] = 'term: "'));
    expect(createIn(dir, 'term', '--title', 'cost', '--id', 'costs')).toMatchObject({ kind: 'refused' });
    expect(textsOf(dir)['glossary/costs.yaml']).toBe('term: "');
  });

  it('is not held up by faults that were there before', () => {
    const dir = courseIn((files) => (files['glossary/broken.yaml'] = 'term: "'));
    expect(createIn(dir, ...QUESTION, '--id', 'x').kind).toBe('created');
  });

  it('makes of any title a sound file or a clear refusal', { timeout: 120_000 }, () => {
    const dir = courseIn();
    const content = contentFrom(smallCourse());
    const title = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'Giá trị & rủi ro',
        '価値',
        'قيمة',
        'Ценность',
        '!!!',
        'yes',
        '1.1',
        'a: b #c',
        '**x',
        '[[y',
        '<b>z</b>',
        '{x}',
        'TODO',
        'x'.repeat(99),
        'aux',
        "l'été",
      ),
    );
    const modules = String(smallCourse()['modules.yaml']);
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), title, (kind, words) => {
        const wish: Wish = { kind, module: 'basics', title: words, concepts: ['utility', 'warranty'] };
        const created = create(dir, content, wish, TODAY);
        if (created.kind !== 'created') {
          expect(created.kind).toBe('refused');
          const reasons = created.kind === 'refused' ? created.reasons.map((reason) => spoken(reason)) : [];
          expect(reasons).toEqual([expect.stringMatching(/\w{3}/)]);
          return;
        }
        expect(created.order.id).toMatch(ID_PATTERN);
        expect(codesIn(dir).filter((code) => code.startsWith('error'))).toEqual([]);
        for (const file of created.written) rmSync(file.replace('content', dir));
        writeFileSync(join(dir, 'modules.yaml'), modules);
      }),
      { numRuns: 80 },
    );
    expect(textsOf(dir)).toEqual(smallCourse());
  });
});
