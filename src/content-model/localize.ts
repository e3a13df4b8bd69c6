/**
 * From authored files (both languages, small markup) to what one page shows (one language, trees of text). A text whose
 * Vietnamese is `pending` is shown in English and marked as such, and the result says so with `pending: true`, so that
 * the page can put a notice beside it. Nothing here throws: what the check would refuse is shown as plain words.
 */
import type {
  Choice,
  ChoiceQuestion,
  Correction,
  Mend,
  BankedQuestion,
  SlipSentence,
  SourceReference,
  SortCard,
} from '#domain/question.ts';
import type { InlineText, Locale } from '#domain/text.ts';
import type { AuthoredCorrection } from './corrections.ts';
import type { Course } from './course.ts';
import { parseInlineText } from './inline-text.ts';
import type { AuthoredChoiceQuestion, AuthoredQuestion, AuthoredSlipQuestion } from './question-schema.ts';
import { PENDING, type AuthoredList, type AuthoredText } from './schema-parts.ts';
import { resolveTerm, type TermNames } from './term-names.ts';
import { markOtherLanguage } from './mixed-languages.ts';

/** A text in both languages, for pages that show both. */
export type BothLanguages<Value> = Readonly<Record<Locale, Value>>;

/** The right pairs of style `list`, by choice: always these four, in this order. */
const LIST_PAIRS: Readonly<Record<'a' | 'b' | 'c' | 'd', readonly [number, number]>> = {
  a: [1, 2],
  b: [2, 3],
  c: [3, 4],
  d: [1, 4],
};
const PAIR_WORD: Readonly<Record<Locale, string>> = { en: 'and', vi: 'và' };

/** Reads texts in one language and remembers whether one of them had to fall back to English. */
type Reader = { readonly text: (authored: AuthoredText) => InlineText; readonly isPending: () => boolean };

function readerFor(locale: Locale, names: TermNames): Reader {
  let pending = false;
  return {
    text: (authored) => {
      pending ||= langOfName(authored, locale) === 'en';
      return localizeText(authored, locale, names);
    },
    isPending: () => pending,
  };
}

/** One text in one language; English, marked as English, where the Vietnamese is pending. */
export function localizeText(authored: AuthoredText, locale: Locale, names: TermNames): InlineText {
  const fallback = langOfName(authored, locale);
  const shown = fallback ?? locale;
  const { text } = parseInlineText(authored[shown], (written) => resolveTerm(names, written, shown));
  const marked = markOtherLanguage(text, shown);
  return fallback === undefined ? marked : [{ kind: 'language', lang: 'en', children: marked }];
}

/** A plain name or title in one language; English where the Vietnamese is pending. */
export function localizeName(authored: AuthoredText, locale: Locale): string {
  return authored[locale] === PENDING ? authored.en : authored[locale];
}

/** The language of such a name where it is not that of the page: `en` where the Vietnamese is pending. */
export function langOfName(authored: AuthoredText, locale: Locale): 'en' | undefined {
  return locale === 'vi' && authored.vi === PENDING ? 'en' : undefined;
}

/** Words in one language; none where the Vietnamese is pending, for the English ones stand beside them. */
function localizeWords(authored: AuthoredList, locale: Locale): readonly string[] {
  const words = authored[locale];
  return words === PENDING ? [] : words;
}

/** A question in one language, and whether any of its texts is English in place of Vietnamese. */
export function localizeQuestion(
  id: string,
  authored: AuthoredQuestion,
  locale: Locale,
  course: Pick<Course, 'termNames' | 'corrections'>,
): { readonly question: BankedQuestion; readonly pending: boolean } {
  const reader = readerFor(locale, course.termNames);
  const corrections = correctionsOf(id, authored, course).map(({ revision, date, text }): Correction => ({
    revision,
    date,
    text: localizeText(text, locale, course.termNames),
  }));
  const question = {
    ...questionOf(id, authored, locale, reader),
    ...(authored.formerIds.length > 0 && { formerIds: authored.formerIds }),
    ...(corrections.length > 0 && { corrections }),
  };
  return { question, pending: reader.isPending() };
}

/** What was corrected in a question, under whatever id it had then, by revision. */
export function correctionsOf(
  id: string,
  { formerIds }: { readonly formerIds: readonly string[] },
  { corrections }: Pick<Course, 'corrections'>,
): readonly AuthoredCorrection[] {
  const own = corrections.filter(({ question }) => question === id || formerIds.includes(question));
  return own.toSorted((one, other) => one.revision - other.revision);
}

function questionOf(id: string, authored: AuthoredQuestion, locale: Locale, { text }: Reader): BankedQuestion {
  const base = baseOf(id, authored, text);
  switch (authored.kind) {
    case 'choice':
      return { ...base, ...choicePart(authored, locale, text) };
    case 'sort':
      return {
        ...base,
        kind: 'sort',
        situation: text(authored.situation),
        groups: authored.groups.map((group) => ({ id: group.id, text: text(group.text) })),
        cards: authored.cards.map((card): SortCard => ({
          id: card.id,
          text: text(card.text),
          group: card.group,
          why: text(card.why),
        })),
      };
    case 'order':
      return {
        ...base,
        kind: 'order',
        steps: authored.steps.map((step) => ({ id: step.id, text: text(step.text), why: text(step.why) })),
      };
    case 'slip':
      return { ...base, kind: 'slip', sentences: authored.sentences.map((sentence) => slipSentence(sentence, text)) };
    default:
      return authored satisfies never;
  }
}

function baseOf(id: string, authored: AuthoredQuestion, text: Reader['text']) {
  const { revision, pool, criterion, item, bloom, concepts, sources, enemies, status, lastReviewed } = authored;
  const base = { id, revision, pool, criterion, bloom, concepts, sources, enemies, status, lastReviewed };
  return { ...base, stem: text(authored.stem), ...(item === undefined ? {} : { item }) };
}

function choicePart(
  authored: AuthoredChoiceQuestion,
  locale: Locale,
  text: Reader['text'],
): Pick<ChoiceQuestion, 'kind' | 'style' | 'statements' | 'choices' | 'fixedOrder'> {
  const choices = authored.choices.map(({ id, correct, text: words, why, misconception }): Choice => {
    const [first, second] = LIST_PAIRS[id];
    const shown = words === undefined ? [`${first} ${PAIR_WORD[locale]} ${second}`] : text(words);
    const choice = { id, correct, text: shown, why: text(why) };
    return misconception === undefined ? choice : { ...choice, misconception };
  });
  const { style, fixedOrder } = authored;
  return { kind: 'choice', style, fixedOrder, statements: authored.statements.map(text), choices };
}

function slipSentence(sentence: AuthoredSlipQuestion['sentences'][number], text: Reader['text']): SlipSentence {
  const { id, mends } = sentence;
  const shown = { id, text: text(sentence.text), why: text(sentence.why) };
  if (mends === undefined) return shown;
  const localMends = mends.map((mend): Mend => ({
    id: mend.id,
    correct: mend.correct,
    text: text(mend.text),
    why: text(mend.why),
  }));
  return { ...shown, mends: localMends };
}

/** A term as a page of one language shows it: that language first, the other beside it. */
export type LocalizedTerm = {
  readonly id: string;
  readonly locale: Locale;
  /** Its name in the page's language; English where the Vietnamese is pending. */
  readonly term: string;
  /** The language of `term` where it is not that of the page. */
  readonly termLang: 'en' | undefined;
  /** Its name in the other language; English where the Vietnamese is pending. */
  readonly otherTerm: string;
  /** The language of `otherTerm`. */
  readonly otherLocale: Locale;
  readonly definition: BothLanguages<InlineText>;
  readonly example: BothLanguages<InlineText>;
  readonly nonExample: BothLanguages<InlineText>;
  readonly keyPhrases: BothLanguages<readonly string[]>;
  readonly aliases: BothLanguages<readonly string[]>;
  readonly confusedWith: readonly string[];
  readonly criteria: readonly string[];
  readonly sources: readonly SourceReference[];
  readonly lastReviewed: string;
  /** Some Vietnamese text is still English. */
  readonly pending: boolean;
};

/** A term for a page of `locale`; undefined if there is no such term. */
export function localizeTerm(
  id: string,
  locale: Locale,
  course: Pick<Course, 'terms' | 'termNames'>,
): LocalizedTerm | undefined {
  const authored = course.terms.get(id)?.authored;
  if (authored === undefined) return undefined;
  const other = locale === 'en' ? 'vi' : 'en';
  const texts = [authored.term, authored.definition, authored.example, authored.nonExample];
  const bothTexts = (text: AuthoredText): BothLanguages<InlineText> => ({
    en: localizeText(text, 'en', course.termNames),
    vi: localizeText(text, 'vi', course.termNames),
  });
  const bothLists = (list: AuthoredList): BothLanguages<readonly string[]> => ({
    en: localizeWords(list, 'en'),
    vi: localizeWords(list, 'vi'),
  });
  return {
    id,
    locale,
    term: localizeName(authored.term, locale),
    termLang: langOfName(authored.term, locale),
    otherTerm: localizeName(authored.term, other),
    otherLocale: langOfName(authored.term, other) ?? other,
    definition: bothTexts(authored.definition),
    example: bothTexts(authored.example),
    nonExample: bothTexts(authored.nonExample),
    keyPhrases: bothLists(authored.keyPhrases),
    aliases: bothLists(authored.aliases),
    confusedWith: authored.confusedWith,
    criteria: authored.criteria,
    sources: authored.sources,
    lastReviewed: authored.lastReviewed,
    pending: texts.some(({ vi }) => vi === PENDING),
  };
}
