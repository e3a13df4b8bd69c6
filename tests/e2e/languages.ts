/**
 * Tells whether a text is in the language that it says it is in (R-A6). It looks at texts and their `lang` alone, so that
 * the files of the site (built-pages.spec.ts) and pages in a browser (pages-crawl.spec.ts) are asked the same.
 */
import type { Page } from '@playwright/test';

/** A text, or the texts of one block that say they are in one language, and where it stands. */
export type SaidIn = { readonly lang: string; readonly text: string; readonly where: string };

/** Attributes that are read aloud or shown. */
export const spokenAttributes = [
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-placeholder',
  'aria-valuetext',
  'label',
  'placeholder',
  'summary',
  'title',
] as const;

/** Words that English cannot do without and Vietnamese does not have, and those that the course is about. */
const englishWords =
  /(?<![\p{L}\p{N}-])(?:the|of|and|is|are|was|with|your|you|this|that|not|which|what|from|for|or|it|by|as|has|have|will|its|service|value|risk|cost|customer|user|provider|outcome|output|management|utility|warranty)(?![\p{L}\p{N}-])/iu;

/** Names, which are the same in every language. */
const names = /Fit for Purpose|CC BY-SA/gu;

const vietnameseLetters = /[ăâđêôơưàáãèéìíĩòóõùúũý\u1EA0-\u1EF9]/iu;

/** What is right though the detector cannot think so, each with its reason. */
const allowed: readonly { readonly text: RegExp; readonly where: string; readonly reason: string }[] = [
  {
    text: / · .+ – Fit for Purpose$/u,
    where: '<title>',
    reason:
      'The title of a term’s page, and of the page that does not exist, in both languages: somebody finds the tab by either. HTML lets no part of a title say its language; the heading that repeats it does.',
  },
  {
    text: / · /u,
    where: 'meta og:title',
    reason: 'The same title of a term’s page, as it is shown where the page is shared.',
  },
  {
    text: /\(.+\)|“.+”/u,
    where: '<desc>',
    reason: 'The description within a drawing can hold no element; the same words stand below it, marked.',
  },
  {
    text: /^(?!.*Fit for Purpose$).*\(.+\)/u,
    where: '<title>',
    reason: 'The title within a drawing, likewise; the caption that repeats it is marked.',
  },
  {
    text: /“.+”/u,
    where: 'meta description',
    reason: 'A description that quotes an English name; no part of it can be marked.',
  },
  {
    text: /^Fit for Purpose – English, Tiếng Việt$/u,
    where: '<title>',
    reason: 'The title of the front door names both languages, each in its own; again no part of it can be marked.',
  },
];

/** What is said in another language than the one it is marked with; empty where all is well. */
export const wronglyMarked = (said: readonly SaidIn[]): readonly string[] => [
  ...new Set(
    said.flatMap(({ lang, text, where }) => {
      if (allowed.some((entry) => entry.where === where && entry.text.test(text.trim()))) return [];
      const shown = text.trim().replaceAll(/\s+/gu, ' ').slice(0, 120);
      if (!lang.startsWith('vi') && vietnameseLetters.test(text)) return [`${where}: Vietnamese in ${lang}: ${shown}`];
      if (lang.startsWith('vi') && where !== '<code>' && englishWords.test(text.replaceAll(names, '')))
        return [`${where}: English in ${lang}: ${shown}`];
      return [];
    }),
  ),
];

/** Every text of the page as it stands in the browser, one entry for the words of a block in one language. */
export const saidOnPage = (page: Page): Promise<readonly SaidIn[]> =>
  page.evaluate((attributes) => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it has to travel into the page
    const langOf = (element: Element | null): string => element?.closest<HTMLElement>('[lang]')?.lang ?? '';
    const said: { lang: string; text: string; where: string }[] = [];
    const blocks = new Map<Element, Map<string, string>>();
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, data } = walker.currentNode as Text;
      if (parent === null || parent.closest('script, style, noscript') !== null) continue;
      let block = parent;
      while (
        block.parentElement !== null &&
        !['code', 'title', 'desc'].includes(block.localName) &&
        getComputedStyle(block).display.startsWith('inline')
      )
        block = block.parentElement;
      const texts = blocks.get(block) ?? new Map<string, string>();
      const lang = langOf(parent);
      texts.set(lang, `${texts.get(lang) ?? ''}${data}`);
      blocks.set(block, texts);
    }
    for (const [block, texts] of blocks)
      for (const [lang, text] of texts) said.push({ lang, text, where: `<${block.localName}>` });
    for (const element of document.querySelectorAll('*'))
      for (const name of attributes) {
        const text = element.getAttribute(name) ?? '';
        if (text !== '') said.push({ lang: langOf(element), text, where: `${name} of <${element.localName}>` });
      }
    return said;
  }, spokenAttributes);
