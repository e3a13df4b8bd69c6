import { describe, expect, it } from 'vitest';
import { plainText } from '#domain/text.ts';
import {
  localizeExamFacts,
  localizeModules,
  localizeSources,
  localizeSyllabus,
} from '#content-model/localize-course.ts';
import { localizeQuestion, localizeTerm } from '#content-model/localize.ts';
import { contentAfter, ONE, replace, write, type Break } from './small-course.ts';

function question(id: string, locale: 'en' | 'vi', ...breaks: readonly Break[]) {
  const { course } = contentAfter(...breaks);
  const authored = course.questions.get(id)?.authored;
  if (authored === undefined) throw new Error(`no question ${id}`);
  return localizeQuestion(id, authored, locale, course);
}

describe('localizeQuestion', () => {
  it('gives a choice question in one language', () => {
    const { question: english, pending } = question('one', 'en');
    expect(pending).toBe(false);
    expect(english).toMatchObject({
      id: 'one',
      kind: 'choice',
      revision: 1,
      criterion: '1.2',
      stem: ['What is the first about?'],
      enemies: [],
      fixedOrder: false,
    });
    expect(english.kind === 'choice' && english.choices.map(({ id, correct }) => [id, correct])).toEqual([
      ['a', true],
      ['b', false],
      ['c', false],
      ['d', false],
    ]);
    expect(english).not.toHaveProperty('item');
    expect(english.kind === 'choice' && english.choices[1]).toMatchObject({
      text: ['How fast it is'],
      misconception: 'swap',
    });
    expect(english.kind === 'choice' && english.choices[0]).not.toHaveProperty('misconception');
  });

  it('gives a corrected question its corrections by revision, and a renamed one the ids that it had', () => {
    const renamed = replace(ONE, 'status: reviewed', 'formerIds: [won]\nstatus: reviewed');
    const corrections = `- 2026-11-28 one revision 3
  - en: It is a.
  - vi: Là a.
- 2026-11-27 won revision 2
  - en: It is b.
  - vi: Là b.
- 2026-11-27 two revision 2
  - en: It is c.
  - vi: Là c.
`;
    expect(question('one', 'vi', renamed, write('corrections.md', corrections)).question).toMatchObject({
      formerIds: ['won'],
      corrections: [
        { revision: 2, date: '2026-11-27', text: ['Là b.'] },
        { revision: 3, date: '2026-11-28', text: ['Là a.'] },
      ],
    });
    const { question: plain } = question('one', 'en');
    expect([Object.hasOwn(plain, 'formerIds'), Object.hasOwn(plain, 'corrections')]).toEqual([false, false]);
  });

  it('marks Vietnamese words in an English text, and English ones in a Vietnamese one', () => {
    const stem = (locale: 'en' | 'vi') =>
      question('one', locale, replace(ONE, 'What is the first about?', 'What is khách hàng?')).question.stem;
    expect(stem('en')).toEqual(['What is ', { kind: 'language', lang: 'vi', children: ['khách hàng'] }, '?']);
    const reason = question('one', 'vi', replace(ONE, 'vi: Đó là tính đảm bảo.', 'vi: Đó là tính đảm bảo (warranty).'));
    expect(reason.question.kind === 'choice' && reason.question.choices[1]?.why).toEqual([
      'Đó là tính đảm bảo (',
      { kind: 'language', lang: 'en', children: ['warranty'] },
      ').',
    ]);
  });

  it('gives the pairs of a list question, in each language', () => {
    const pairs = (locale: 'en' | 'vi') => {
      const { question: list } = question('listing', locale);
      return list.kind === 'choice' ? list.choices.map(({ text }) => plainText(text)) : [];
    };
    expect(pairs('en')).toEqual(['1 and 2', '2 and 3', '3 and 4', '1 and 4']);
    expect(pairs('vi')).toEqual(['1 và 2', '2 và 3', '3 và 4', '1 và 4']);
  });

  it('gives the parts of the other kinds', () => {
    expect(question('sorting', 'vi').question).toMatchObject({
      kind: 'sort',
      situation: ['Một thành phố muốn có bản đồ.'],
      groups: [{ id: 'utility', text: ['Tính hữu dụng'] }, { id: 'warranty' }],
      cards: [
        { id: 'shows', group: 'utility' },
        { id: 'fast', group: 'warranty', why: ['Mức.'] },
      ],
    });
    expect(question('ordering', 'en').question).toMatchObject({
      kind: 'order',
      steps: [{ id: 'need' }, { id: 'use' }],
    });
    const { question: slip } = question('slipping', 'en');
    expect(slip).toMatchObject({
      kind: 'slip',
      sentences: [{ id: 's1' }, { id: 's2', mends: [{ correct: true }, {}, {}] }],
    });
    expect(slip.kind === 'slip' && slip.sentences[0]).not.toHaveProperty('mends');
  });

  it('falls back to English where the Vietnamese is pending, marks it as English and says so', () => {
    const pending = replace(ONE, 'vi: Đó là nhà tài trợ.', 'vi: pending');
    const vietnamese = question('one', 'vi', pending);
    expect(vietnamese.pending).toBe(true);
    expect(vietnamese.question.kind === 'choice' && vietnamese.question.choices[2]?.why).toEqual([
      { kind: 'language', lang: 'en', children: ['That is a sponsor.'] },
    ]);
    expect(question('one', 'en', pending).pending).toBe(false);
  });

  it('links terms within texts', () => {
    const { question: linked } = question(
      'one',
      'vi',
      replace(ONE, 'vi: Đó là tính đảm bảo.', "vi: 'Là [[Warranty]]: [[tính đảm bảo|nó]].'"),
    );
    expect(linked.kind === 'choice' && linked.choices[1]?.why).toEqual([
      'Là ',
      { kind: 'term', term: 'warranty', children: [{ kind: 'language', lang: 'en', children: ['Warranty'] }] },
      ': ',
      { kind: 'term', term: 'warranty', children: ['nó'] },
      '.',
    ]);
  });
});

describe('localizeTerm', () => {
  it('gives both languages, the page’s first', () => {
    const { course } = contentAfter();
    const term = localizeTerm('utility', 'vi', course);
    expect(term).toMatchObject({ term: 'tính hữu dụng', otherTerm: 'utility', otherLocale: 'en', pending: false });
    expect(plainText(term?.definition.en ?? [])).toBe('The functionality by which a service meets a need.');
    expect(term?.definition.vi).toContainEqual({ kind: 'key', children: ['chức năng'] });
    expect(localizeTerm('utilities', 'vi', course)).toBeUndefined();
  });

  it('says that Vietnamese is pending, and shows English in its place', () => {
    const { course } = contentAfter(replace('glossary/utility.yaml', 'vi: tính hữu dụng', 'vi: pending'));
    expect(localizeTerm('utility', 'vi', course)).toMatchObject({ term: 'utility', termLang: 'en', pending: true });
    expect(localizeTerm('utility', 'en', course)).toMatchObject({
      term: 'utility',
      termLang: undefined,
      otherTerm: 'utility',
      otherLocale: 'en',
      pending: true,
    });
  });

  it('marks an English definition as English in both languages’ pages, and shows no English phrases as Vietnamese', () => {
    const { course } = contentAfter(
      replace('glossary/utility.yaml', 'vi: Những ==chức năng== nhờ đó dịch vụ đáp ứng một nhu cầu.', 'vi: pending'),
      replace('glossary/utility.yaml', 'vi: [chức năng]', 'vi: pending'),
    );
    for (const locale of ['en', 'vi'] as const) {
      const term = localizeTerm('utility', locale, course);
      expect(term).toMatchObject({ termLang: undefined, keyPhrases: { en: ['functionality'], vi: [] }, pending: true });
      expect(term?.definition.vi).toEqual([{ kind: 'language', lang: 'en', children: term?.definition.en }]);
    }
  });
});

/** Takes a Vietnamese text away. */
const pending = (path: string, vietnamese: string): Break => replace(path, `vi: ${vietnamese}`, 'vi: pending');

describe('the shared files', () => {
  it('come in one language', () => {
    const { course } = contentAfter();
    expect(localizeSyllabus(course, 'vi')[0]?.criteria[0]).toMatchObject({
      id: '1.1',
      title: 'Nhớ thuật ngữ',
      bloom: 1,
    });
    expect(localizeModules(course, 'en')[0]?.lessons).toEqual([
      { id: 'basics/two-gates', lesson: 'two-gates', title: 'Two gates', planned: false },
      { id: 'basics/later', lesson: 'later', title: 'Later', planned: true },
    ]);
    expect(localizeSources(course, 'en')[1]).toEqual({
      id: 'talk',
      title: 'A talk',
      what: ['A recorded talk.'],
      caution: ['Spoken loosely.'],
    });
    expect(localizeExamFacts(course, 'vi')[0]?.text).toEqual(['Thời gian làm bài là 60 phút.']);
  });

  it('say which of their titles and texts are English in place of Vietnamese', () => {
    const { course } = contentAfter(
      pending('syllabus.yaml', 'Hiểu các khái niệm cốt lõi'),
      pending('syllabus.yaml', 'Nhớ thuật ngữ'),
      pending('syllabus.yaml', 'Tính hữu dụng'),
      pending('modules.yaml', 'Những bước đầu tiên.'),
      pending('modules.yaml', 'Hai cánh cổng'),
      pending('sources.yaml', 'Ghi chú'),
      pending('sources.yaml', 'Cách viết cũ.'),
      pending('exam-facts.yaml', 'Thời gian làm bài là 60 phút.'),
    );
    expect(localizeSyllabus(course, 'vi')).toMatchObject([
      {
        titleLang: 'en',
        criteria: [{ titleLang: 'en', items: [{ titleLang: 'en' }] }, { titleLang: undefined }],
      },
    ]);
    expect(localizeModules(course, 'vi')).toMatchObject([
      {
        titleLang: undefined,
        description: 'The first steps.',
        descriptionLang: 'en',
        lessons: [{ titleLang: 'en' }, { titleLang: undefined }],
      },
    ]);
    expect(localizeSources(course, 'vi')).toMatchObject([
      { titleLang: 'en', caution: [{ kind: 'language', lang: 'en', children: ['Older wording.'] }] },
      { titleLang: undefined },
    ]);
    expect(localizeExamFacts(course, 'vi')[0]?.text).toEqual([
      { kind: 'language', lang: 'en', children: ['The exam takes 60 minutes.'] },
    ]);
    expect(localizeSources(course, 'en')[0]).toMatchObject({ titleLang: undefined, caution: ['Older wording.'] });
  });
});
