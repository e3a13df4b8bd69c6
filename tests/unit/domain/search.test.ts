import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf, type SearchEntry, type SearchIndex } from '#domain/search-index.ts';
import { MOST_OF_A_KIND, search, searchablesOf } from '#domain/search.ts';
import { settings } from './builders.ts';

const index: SearchIndex = {
  terms: [
    ['service', 'service', 'dịch vụ', ['services'], 'A means of enabling value.'],
    ['service-action', 'service action', 'hành động dịch vụ', [], 'Somebody acts.'],
    ['sla', 'service level agreement', 'thỏa thuận mức dịch vụ', ['SLA'], 'What both expect.'],
    ['warranty', 'warranty', 'tính đảm bảo', ['cam kết chất lượng'], 'Assurance that it works.'],
    ['yasm', 'YaSM', '', [], 'A process model.'],
  ],
  lessons: [
    [
      'key/gates',
      'Utility and warranty',
      'Tính hữu dụng và tính đảm bảo',
      'Two gates on the way to value.',
      [
        ['two-gates', 'Two gates'],
        ['side-by-side', 'Side by side'],
      ],
      [
        ['slow-app', 'An app is slower than agreed. What is missing?', [3]],
        ['storm', 'Ein Sturm.', [0, 3], 'en'],
      ],
    ],
    ['key/service', 'Service', 'Dịch vụ', 'What it is.', [], []],
  ],
  pages: [['/settings/', 'Settings', 'Cài đặt', ['dark mode'], '']],
};

const searchables = searchablesOf(entriesOf(index, 'en'));
const find = (typed: string, alike: readonly number[] = []): readonly string[] =>
  search(searchables, typed, alike).groups.flatMap(({ entries }) => entries.map(({ path }) => path));

describe('what can be found', () => {
  it('has an address each, below the language, parts of lessons with their anchors', () => {
    expect(entriesOf(index, 'en').map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'term /glossary/service/',
      'term /glossary/service-action/',
      'term /glossary/sla/',
      'term /glossary/warranty/',
      'term /glossary/yasm/',
      'lesson /learn/key/gates/',
      'section /learn/key/gates/#two-gates',
      'section /learn/key/gates/#side-by-side',
      'question /learn/key/gates/#slow-app',
      'question /learn/key/gates/#storm',
      'lesson /learn/key/service/',
      'page /settings/',
    ]);
  });

  it('stands in English, and says so, where its Vietnamese is still to come', () => {
    const pending = { ...index, terms: [['service', '', 'service', [], ''] as const] };
    expect(entriesOf(pending, 'vi')[0]).toMatchObject({ name: 'service', lang: 'en', other: '' });
    expect(entriesOf(index, 'vi').find(({ path }) => path.endsWith('#storm'))).toMatchObject({ lang: 'en' });
  });
});

describe('the search', () => {
  it('puts the whole name first, then names that begin so, the shorter before the longer', () => {
    expect(find('service').slice(0, 3)).toEqual(['/glossary/service/', '/glossary/service-action/', '/glossary/sla/']);
    expect(find('serv').slice(0, 2)).toEqual(['/glossary/service/', '/glossary/service-action/']);
  });

  it('offers equals as term, lesson, section, question, page', () => {
    const { groups } = search(searchables, 'service');
    expect(groups.map(({ kind }) => kind)).toEqual(['term', 'lesson', 'question']);
  });

  it('finds names of either language, without accents, with wrong ones, and written together', () => {
    for (const typed of ['tính đảm bảo', 'tinh dam bao', 'TÍNH DẢM BAO', 'tinhdambao', 'dam bao'])
      expect(find(typed)[0], typed).toBe('/glossary/warranty/');
  });

  it('prefers the accents that were typed', () => {
    const both = searchablesOf(
      ['cong', 'công', 'cổng'].map((name): SearchEntry => ({ ...(entriesOf(index, 'vi')[0] as SearchEntry), name })),
    );
    const first = (typed: string): string | undefined => search(both, typed).groups[0]?.entries[0]?.name;
    expect(['cong', 'công', 'cổng'].map(first)).toEqual(['cong', 'công', 'cổng']);
  });

  it('finds by other names, words in another order, and a plural', () => {
    expect(find('sla')[0]).toBe('/glossary/sla/');
    expect(find('dark')[0]).toBe('/settings/');
    expect(find('warranty utility')[0]).toBe('/learn/key/gates/');
    expect(find('service actions')[0]).toBe('/glossary/service-action/');
  });

  it('leaves out the words that only make a sentence', () => {
    expect(find('what is a service')[0]).toBe('/glossary/service/');
    expect(find('utility vs warranty')[0]).toBe('/learn/key/gates/');
    expect(find('dịch vụ là gì')[0]).toBe('/glossary/service/');
  });

  it('finds a question by its topic and by its words, the one that tests the topic first', () => {
    const questions = find('warranty').filter((path) => /#(?:slow-app|storm)$/u.test(path));
    expect(questions).toEqual(['/learn/key/gates/#slow-app', '/learn/key/gates/#storm']);
    expect(find('slower agreed')).toEqual(['/learn/key/gates/#slow-app']);
  });

  it('finds a section by its own words, with those of its lesson or without, and never by its lesson’s alone', () => {
    expect(find('side by side')).toEqual(['/learn/key/gates/#side-by-side']);
    expect(find('warranty side')).toEqual(['/learn/key/gates/#side-by-side']);
    expect(find('utility and warranty')).not.toContain('/learn/key/gates/#side-by-side');
  });

  it('finds nothing for nothing, for signs alone, and for what is not there', () => {
    for (const typed of ['', '  ', '?!', 'qqqq'])
      expect(search(searchables, typed), typed).toMatchObject({ groups: [], shown: 0, total: 0, isCertain: false });
  });

  it('knows when a name fits, and offers what is alike after what fits, in the order of its likeness', () => {
    expect(search(searchables, 'warranty')).toMatchObject({ isCertain: true, isGuess: false });
    expect(search(searchables, 'slower')).toMatchObject({ isCertain: false, isGuess: false });
    expect(search(searchables, 'waranty', [3, 5])).toMatchObject({ isCertain: false, isGuess: true, total: 2 });
    expect(find('waranty', [5, 3, 99])).toEqual(['/learn/key/gates/', '/glossary/warranty/']);
    expect(find('slower', [3])).toEqual(['/learn/key/gates/#slow-app', '/glossary/warranty/']);
  });

  it('offers a few of each kind, and counts all', () => {
    const many = searchablesOf(
      Array.from({ length: 20 }, (_, place): SearchEntry => ({
        ...(entriesOf(index, 'en')[0] as SearchEntry),
        name: `service ${place}`,
      })),
    );
    expect(search(many, 'service')).toMatchObject({ shown: MOST_OF_A_KIND, total: 20 });
  });

  it('offers nothing twice and nothing empty, whatever is typed', () => {
    const words = fc.constantFrom('service', 'warranty', 'is', 'đảm', 'a', 'two', '?', 'x', 'sla');
    fc.assert(
      fc.property(fc.array(words), fc.array(fc.nat(15)), (typed, alike) => {
        const { groups, shown, total } = search(searchables, typed.join(' '), alike);
        const entries = groups.flatMap((group) => group.entries);
        expect(new Set(entries).size).toBe(entries.length);
        expect(entries).toHaveLength(shown);
        expect(shown).toBeLessThanOrEqual(total);
        for (const { kind, entries: own } of groups) expect(own.every((entry) => entry.kind === kind)).toBe(true);
        expect(groups.every((group) => group.entries.length > 0)).toBe(true);
      }),
      settings(500),
    );
  });
});
