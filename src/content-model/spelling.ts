/**
 * LANG-2: every word of the course is one that a dictionary or the course's own list (`content/words.yaml`) knows, in
 * the language of its text. The dictionaries come from outside (tools/dictionaries.ts): loading them takes longer than
 * all other rules, so this one is a command of its own.
 */
import type { Locale } from '#domain/text.ts';
import { alignOffset } from './align-text.ts';
import { authoredPairs, stringsOf } from './authored-texts.ts';
import { faultAt, type Fault, type Finding, type Span } from './fault.ts';
import { textPieces } from './lesson-text.ts';
import { attributeOf, isComponent, walk } from './lesson-tree.ts';
import type { LessonFile } from './parsed-files.ts';
import { say } from './phrase.ts';
import type { Content } from './read-course.ts';
import { spanInText } from './read-yaml.ts';
import { PENDING } from './schema-parts.ts';
import { valueAt } from './value-at.ts';
import { cutAtVietnamese } from './mixed-languages.ts';

/** What a dictionary can be asked; words come in NFC, as written, apostrophes straight. */
export type Speller = {
  /** Whether a word is one of this language; the case counts where the dictionary says so. */
  readonly knows: (word: string) => boolean;
  /** At most three known words that are near. */
  readonly near: (word: string) => readonly string[];
};

export type Spellers = Readonly<Record<Locale, Speller>>;

/** A text of the course with a way back to its place in the file. */
type Passage = {
  readonly source: { readonly shown: string; readonly text: string };
  readonly locale: Locale;
  readonly text: string;
  /** Whether all of it is emphasized. */
  readonly isAside?: boolean;
  readonly place: (index: number, length: number) => Span;
};

/** A misspelt word; `index` counts from the start of its text. */
type Slip = { readonly index: number; readonly word: string; readonly finding: Finding };

/** All words of the content that are not known, in any order. */
export function spellingFaults(content: Content, spellers: Spellers): readonly Fault[] {
  const judge = judgeOf(content, spellers);
  return [...authoredPassages(content), ...[...content.lessonFiles.values()].flatMap(lessonPassages)].flatMap(
    ({ source, locale, text, isAside = false, place }) =>
      slipsIn(withoutAddresses(text), locale, isAside, judge).map(({ index, word, finding }) =>
        faultAt(source, place(index, word.length), finding),
      ),
  );
}

function authoredPassages(content: Content): readonly Passage[] {
  return authoredPairs(content)
    .flatMap(stringsOf)
    .filter(({ text }) => text !== PENDING)
    .map(({ yaml, path, locale, text }) => ({
      source: yaml.source,
      locale,
      text: withoutMarkup(text),
      place: (index, length) => spanInText(yaml, path, text, index, length),
    }));
}

/** Addresses are spelt as they are: peoplecert.org. */
function withoutAddresses(text: string): string {
  return text.replaceAll(/https?:\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?![\p{L}\p{M}])(?:\/[\w./-]*)?/gu, blanks);
}

/** Code and the names of linked terms are no words of the language; blanks in their place keep every index. */
function withoutMarkup(text: string): string {
  return text.replaceAll(/`[^`]*`|\[\[[^\]|]*(?:\||\]\])/g, blanks);
}

function blanks(text: string): string {
  return ' '.repeat(text.length);
}

/** Title and description, prose, and what components say of themselves. */
function lessonPassages({ source, place: { locale }, parsed: { tree }, frontMatter }: LessonFile): readonly Passage[] {
  const passages: Passage[] = [];
  for (const key of ['title', 'description']) {
    const text = valueAt(frontMatter?.value, [key]);
    if (frontMatter === undefined || typeof text !== 'string') continue;
    passages.push({ source, locale, text, place: (at, length) => spanInText(frontMatter, [key], text, at, length) });
  }
  if (tree === undefined) return passages;
  walk(tree, (node, parents) => {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    const add = (text: string, start: number, isAside = false): void => {
      passages.push({
        source,
        locale,
        text,
        isAside,
        place: (at, length) => ({ offset: alignOffset(source.text, start, to, text, at), length }),
      });
    };
    const isAside = parents.some(({ type }) => type === 'emphasis' || type === 'strong');
    if (node.type === 'text') add(withoutTermNames(node.value), from, isAside);
    if (!isComponent(node)) return;
    const title = attributeOf(node, 'title');
    if (title !== undefined) add(title, source.text.indexOf(title, from));
  });
  return passages;
}

function withoutTermNames(value: string): string {
  let text = value;
  for (const piece of textPieces(value)) {
    if (piece.kind !== 'term') continue;
    const kept = piece.label === undefined ? 2 : piece.label.length + 2;
    const end = piece.start + piece.length - kept;
    text = text.slice(0, piece.start) + ' '.repeat(end - piece.start) + text.slice(end);
  }
  return text;
}

/** What is wrong with a word; undefined if nothing is. */
type Judge = (word: string, locale: Locale, isForeign: boolean) => Finding | undefined;

/** Two letters or more, with apostrophes within; what touches a digit ("24h", "v2") is no word. */
const WORD = /(?<![\p{L}\p{M}\p{N}])\p{L}[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*(?![\p{L}\p{M}\p{N}])/gu;

/** Where a Vietnamese text may say the English word: in brackets, in quotation marks, emphasized. */
const ENGLISH_ASIDE = /\([^()]*\)|“[^”]*”|"[^"]*"|\*+[^*]+\*+/gu;

function slipsIn(text: string, locale: Locale, isAside: boolean, judge: Judge): readonly Slip[] {
  if (locale === 'en') {
    let from = 0;
    return cutAtVietnamese(text).flatMap(({ lang, words }) => {
      const start = from;
      from += words.length;
      return slipsAmong(words, start, lang, judge, () => false);
    });
  }
  const asides = [...text.matchAll(ENGLISH_ASIDE)].map(({ index, 0: aside }) => [index, index + aside.length] as const);
  return slipsAmong(text, 0, 'vi', judge, (at) => isAside || asides.some(([from, to]) => at >= from && at < to));
}

function slipsAmong(
  text: string,
  start: number,
  locale: Locale,
  judge: Judge,
  isForeign: (index: number) => boolean,
): readonly Slip[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const finding = judge(word.replaceAll('’', "'"), locale, isForeign(index));
    return finding === undefined ? [] : [{ index: start + index, word, finding }];
  });
}

/** Asks the dictionaries once for each word: a course says the same few thousand words again and again. */
function judgeOf(content: Content, spellers: Spellers): Judge {
  const own = ownWords(content);
  const english = termWords(content);
  const asked = new Map<string, Finding | undefined>();
  const isEnglish = (word: string): boolean => {
    const plain = word.replace(/'s$|'$/, '');
    return own.en.has(plain.toLowerCase()) || spellers.en.knows(plain) || spellers.en.knows(word);
  };
  // Mai and Hai Phong: English writes Vietnamese names without their marks.
  const isName = (word: string): boolean => /^\p{Lu}/u.test(word) && spellers.vi.knows(word.replace(/'s$/, ''));
  const isVietnamese = (word: string): boolean => {
    const small = word.toLowerCase();
    // Names and abbreviations of English are the same in Vietnamese.
    return own.vi.has(small) || own.en.has(small) || english.has(small) || spellers.vi.knows(inNewStyle(word));
  };
  const judged = (word: string, locale: Locale, isForeign: boolean): Finding | undefined => {
    if (locale === 'en') {
      if (isEnglish(word)) return oxford(word, spellers.en);
      return isName(word) ? undefined : unknownWord(word, spellers.en, locale);
    }
    if (isVietnamese(word) || (isForeign && isEnglish(word))) return undefined;
    return unknownWord(word, spellers.vi, locale);
  };
  return (word, locale, isForeign) => {
    const key = `${locale} ${String(isForeign)} ${word}`;
    if (!asked.has(key)) asked.set(key, judged(word, locale, isForeign));
    return asked.get(key);
  };
}

function ownWords({ course }: Content): Readonly<Record<Locale, ReadonlySet<string>>> {
  const { en, vi } = course.words;
  return { en: new Set(en.map((word) => word.toLowerCase())), vi: new Set(vi.map((word) => word.toLowerCase())) };
}

/** The English words of the glossary: Vietnamese prose may say them anywhere. */
function termWords({ course }: Content): ReadonlySet<string> {
  return new Set(
    [...course.terms.values()].flatMap(({ authored: { term, aliases } }) =>
      [term.en, ...aliases.en].flatMap((name) => name.toLowerCase().match(/\p{L}+/gu) ?? []),
    ),
  );
}

const NEW_STYLE: Readonly<Record<string, string>> = {
  ...pairsOf('òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy', 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'),
};

function pairsOf(old: string, modern: string): Record<string, string> {
  const to = modern.split(' ');
  return Object.fromEntries(old.split(' ').map((sound, index) => [sound, to[index] ?? sound]));
}

/** A syllable with its tone mark where the dictionary writes it: hòa → hoà. The course writes hòa (tone-marks.ts). */
function inNewStyle(word: string): string {
  return word.replace(/[òóỏõọ][ae]$|[ùúủũụ]y$/iu, (sound) => NEW_STYLE[sound.toLowerCase()] ?? sound);
}

/** Oxford spelling writes -ize where British dictionaries know both (organisation, organization). */
function oxford(word: string, { knows }: Speller): Finding | undefined {
  const other = word.replace(/is(?=(?:e[ds]?|er|ers|ing|ation|ations|able)$)/i, 'iz');
  if (other === word || !knows(other)) return undefined;
  return {
    code: 'LANG-2',
    message: say`not Oxford spelling`,
    cause: say`"${word}" is written with z in the spelling of this course.`,
    fix: say`Write "${other}".`,
  };
}

function unknownWord(word: string, { near }: Speller, locale: Locale): Finding {
  const found = near(word);
  const listed = say`or, if it is right, add it to content/words.yaml under ${locale}`;
  return {
    code: 'LANG-2',
    message: say`unknown word`,
    cause:
      locale === 'en'
        ? say`"${word}" is no English word that the dictionary knows.`
        : say`"${word}" is no Vietnamese syllable that the dictionary knows.`,
    fix:
      found.length === 0
        ? say`Look at its letters, ${listed}.`
        : say`Did you mean ${found.join(', ')}? Mend it, ${listed}.`,
  };
}
