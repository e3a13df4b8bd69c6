/**
 * What every page promises to assistive technology and can be seen in its file: no browser is opened here, so that all
 * pages are looked at in each run of the tests.
 */
import { checksOf, shownText, titleOf, writtenLessons, type LessonQuestion } from './course-questions.ts';
import {
  attributeOf,
  elementsIn,
  hasClass,
  saidIn,
  tagged,
  textOf,
  treeOf,
  wordsOf,
  type HtmlElement,
} from './html-tree.ts';
import { wronglyMarked } from './languages.ts';
import { builtPages, locales, type BuiltPage, type Locale } from './site-pages.ts';
import { expect, test } from './site-test.ts';

type Tree = ReturnType<typeof treeOf>;
type ReadPage = BuiltPage & { readonly tree: Tree };

// One after the other: the pages are read once for all.
test.describe.configure({ mode: 'default' });

let pages: readonly ReadPage[] = [];
test.beforeAll(() => {
  pages = builtPages().map((page) => ({ ...page, tree: treeOf(page.html) }));
  expect(pages.length).toBeGreaterThan(100);
});

/** What is wrong with any page, each complaint behind the page's address. */
const complaints = (look: (page: ReadPage) => readonly string[]): readonly string[] =>
  pages.flatMap((page) => look(page).map((complaint) => `${page.path}: ${complaint}`));

const tagOf = (element: HtmlElement): string =>
  `<${element.tagName}${['id', 'class', 'href'].map((name) => ` ${name}="${attributeOf(element, name) ?? ''}"`).join('')}>`;

/** The language that a page's address promises; the front door and the unknown address are framed in English. */
const localeOf = (path: string): Locale => (path.startsWith('/vi/') ? 'vi' : 'en');

test('every page says its language, and each text and label in it that is in the other one says so (R-A6)', () => {
  expect(
    complaints(({ path, tree }) => {
      const lang = tagged(tree, 'html').map((html) => attributeOf(html, 'lang'))[0];
      return [...(lang === localeOf(path) ? [] : [`its language is ${lang}`]), ...wronglyMarked(saidIn(tree))];
    }),
  ).toEqual([]);
});

test('every page has one main part, one h1, headings that leave out no level, and a title that names the site', () => {
  expect(
    complaints(({ tree }) => {
      const headings = tagged(tree, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
      const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
      const title = tagged(tree, 'title').map(wordsOf)[0] ?? '';
      return [
        ...(tagged(tree, 'main').length === 1 ? [] : ['not one main']),
        ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
        ...headings.filter((heading) => wordsOf(heading) === '').map((heading) => `empty ${tagOf(heading)}`),
        ...levels
          .filter((level, place) => place > 0 && level > (levels[place - 1] ?? 0) + 1)
          .map((level) => `an h${level} that leaves out a level`),
        ...(title.includes('Fit for Purpose') ? [] : [`title ${title}`]),
      ];
    }),
  ).toEqual([]);
});

const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details', 'for'];

test('every id stands once in its page, and every label, description and link within a page leads to one', () => {
  expect(
    complaints(({ tree }) => {
      const elements = elementsIn(tree);
      const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
      const known = new Set(ids);
      return [
        ...[...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))].map((id) => `twice: ${id}`),
        ...elements.flatMap((element) =>
          references
            .flatMap((name) => (attributeOf(element, name) ?? '').split(/\s+/u))
            .filter((id) => id !== '' && !known.has(id))
            .map((id) => `${tagOf(element)} names ${id}, which is not there`),
        ),
        ...tagged(tree, 'a')
          .map((link) => attributeOf(link, 'href') ?? '')
          .filter((href) => href.startsWith('#') && href.length > 1 && !known.has(decodeURIComponent(href.slice(1))))
          .map((href) => `a link to ${href}, which is not there`),
      ];
    }),
  ).toEqual([]);
});

/** The words of an SVG's parts of one name. */
const wordsIn = (svg: HtmlElement, name: string): string => tagged(svg, name).map(wordsOf).join(' ');

test('every picture has a text in place of it or says that it is an ornament, and no figure is without words (R-A12)', () => {
  let drawings = 0;
  const found = complaints(({ tree }) => {
    const pictures = tagged(tree, 'svg').filter((svg) => attributeOf(svg, 'role') === 'img');
    drawings += pictures.length;
    return [
      ...tagged(tree, 'img', 'area')
        .filter((image) => attributeOf(image, 'alt') === null)
        .map((image) => `no alt: ${tagOf(image)}`),
      ...tagged(tree, 'svg')
        .filter((svg) => attributeOf(svg, 'role') !== 'img' && attributeOf(svg, 'aria-hidden') !== 'true')
        .map((svg) => `neither a picture with words nor hidden: ${tagOf(svg)}`),
      ...pictures
        .filter((svg) => wordsIn(svg, 'title') === '' && attributeOf(svg, 'aria-label') === null)
        .map((svg) => `no title: ${tagOf(svg)}`),
      ...pictures
        .filter((svg) => wordsIn(svg, 'desc') === '')
        .map((svg) => `no words that tell what it shows: ${tagOf(svg)}`),
    ];
  });
  expect(found).toEqual([]);
  expect(drawings).toBeGreaterThan(20);
});

test('no page plays, moves or refreshes anything by itself (R-A10)', () => {
  expect(
    complaints(({ tree }) => [
      ...tagged(tree, 'marquee', 'blink', 'animate', 'animateTransform').map(tagOf),
      ...tagged(tree, 'video', 'audio')
        .filter((media) => attributeOf(media, 'autoplay') !== null)
        .map(tagOf),
      ...tagged(tree, 'meta')
        .filter((meta) => attributeOf(meta, 'http-equiv')?.toLowerCase() === 'refresh')
        .map(tagOf),
    ]),
  ).toEqual([]);
});

/** By which controls a question is answered. */
const controlOf: Readonly<Record<LessonQuestion['kind'], (element: HtmlElement) => boolean>> = {
  choice: (element) => element.tagName === 'input' && attributeOf(element, 'type') === 'radio',
  slip: (element) => element.tagName === 'input' && /^(?:radio|checkbox)$/u.test(attributeOf(element, 'type') ?? ''),
  sort: ({ tagName }) => tagName === 'select',
  order: (element) => element.tagName === 'li',
};

const partsOf = (question: LessonQuestion): readonly unknown[] => {
  switch (question.kind) {
    case 'choice':
      return question.choices;
    case 'sort':
      return question.cards;
    case 'order':
      return question.steps;
    case 'slip':
      return question.sentences;
    default:
      return question satisfies never;
  }
};

const positionOf = {
  en: (place: number, of: number) => `Check ${place} of ${of}`,
  vi: (place: number, of: number) => `Câu kiểm tra ${place} trên ${of}`,
};

/** What is wrong with one check of a lesson's page. */
const faultsOf = (
  question: LessonQuestion,
  check: HtmlElement,
  locale: Locale,
  position: string,
): readonly string[] => {
  const [group, ...others] = tagged(check, 'fieldset').filter((one) => tagged(one, 'legend').length > 0);
  if (group === undefined) return ['no group with a legend'];
  const [legend] = tagged(group, 'legend');
  const stem = legend === undefined ? '' : wordsOf(legend);
  const controls = elementsIn(group, controlOf[question.kind]);
  const status = elementsIn(group, (element) => attributeOf(element, 'role') === 'status');
  const custom = elementsIn(group, (element) =>
    /^(?:radio|checkbox|option|listbox|combobox|button)$/u.test(attributeOf(element, 'role') ?? ''),
  );
  return [
    ...(others.length === 0 ? [] : ['more than one group']),
    ...(stem === shownText(question.stem[locale]).replaceAll(/\s+/gu, ' ') ? [] : [`named ${stem}`]),
    ...(controls.length === partsOf(question).length ? [] : [`${controls.length} controls`]),
    ...(custom.length === 0 ? [] : [`a control that is not the browser’s own: ${custom.map(tagOf).join()}`]),
    ...(attributeOf(check, 'aria-label') === position ? [] : [`its place is ${attributeOf(check, 'aria-label')}`]),
    // From the first moment, so that a screen reader listens to it before there is anything to hear (R-A4).
    ...(status.length === 1 && status.every((one) => textOf(one).trim() === '') ? [] : ['no empty status']),
  ];
};

for (const locale of locales)
  test(`every check of every lesson in ${locale} is a group named by its stem, says which of how many it is, and has native controls (R-A1)`, () => {
    let seen = 0;
    const found = writtenLessons().flatMap((lesson) => {
      const page = pages.find(({ path }) => path === `/${locale}/learn/${lesson}/`);
      if (page === undefined) return [`${lesson}: no page`];
      const sections = elementsIn(page.tree, (element) => element.tagName === 'section' && hasClass(element, 'check'));
      const checks = checksOf(lesson);
      seen += checks.length;
      return checks.flatMap((question, place) => {
        const section = sections.find((one) => attributeOf(one, 'id') === question.id);
        if (section === undefined) return [`${lesson} ${question.id}: not there`];
        return faultsOf(question, section, locale, positionOf[locale](place + 1, checks.length)).map(
          (fault) => `${lesson} ${question.id}: ${fault}`,
        );
      });
    });
    expect(found).toEqual([]);
    expect(seen).toBeGreaterThan(100);
  });

test('every lesson has the title of its file as its heading, in both languages', () => {
  const found = locales.flatMap((locale) =>
    writtenLessons().filter((lesson) => {
      const page = pages.find(({ path }) => path === `/${locale}/learn/${lesson}/`);
      const heading = page === undefined ? '' : tagged(page.tree, 'h1').map(wordsOf)[0];
      return heading !== titleOf(lesson, locale);
    }),
  );
  expect(found).toEqual([]);
});
