/**
 * Finds the words of the other language within a text: English lessons speak of Vietnamese words ("khách hàng means
 * customer"), Vietnamese ones say the English term, quote, and give the wording of the exam. A screen reader pronounces
 * them only where the page says which language they are in (WCAG 3.1.2). Authors need not mark them.
 */
import type { Inline, InlineText, Locale } from '#domain/text.ts';

/** Words that stand together in one language. */
export type Stretch = { readonly lang: Locale; readonly words: string };

/** Words with a letter that Vietnamese has and English has not, one after another. Texts are in NFC. */
const VIETNAMESE_RUN =
  /\p{L}*[ăâđêôơưàáãèéìíĩòóõùúũý\u1EA0-\u1EF9]\p{L}*(?: \p{L}*[ăâđêôơưàáãèéìíĩòóõùúũý\u1EA0-\u1EF9]\p{L}*)*/giu;

/** Cuts English words at every change of language; joined again they are what they were. */
export function cutAtVietnamese(words: string): readonly Stretch[] {
  return cutAt(
    words,
    [...words.matchAll(VIETNAMESE_RUN)].map(({ 0: run, index }) => [index, index + run.length]),
    'vi',
  );
}

/** Words without a letter of their own language, one after another. */
const PLAIN_RUN = /(?<![\p{L}\p{M}])[a-z]+(?:['’-][a-z]+)*(?: [a-z]+(?:['’-][a-z]+)*)*(?![\p{L}\p{M}])/giu;

/** Where a Vietnamese text may say the English words (LANG-2): in brackets and in quotation marks. */
const ASIDE = /(?<=\()[^()]*(?=\))|(?<=“)[^“”]*(?=”)|(?<=")[^"]*(?=")/gu;

/** A syllable as Vietnamese spells it without any mark; those that end in c, ch, p or t always carry a tone mark. */
const VIETNAMESE_SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|n(?:gh?|h)?|ph?|qu|r|s|th?|tr|v|x)?(?:(?:[aeiouy]|oa|oe|oo|uy)(?:m|ng?|nh)?|a[iouy]|eo|i[au]|oi|oa[iy]|u[ai]|uya)$/iu;

/** No Vietnamese word, and one that can be spoken: `CNTT` is an abbreviation of either language. */
const isEnglishWord = (word: string): boolean => !VIETNAMESE_SYLLABLE.test(word) && /[aeiouy]/iu.test(word);

/** Everyday Vietnamese that came from English and kept its spelling. */
const BORROWED = /^(?:album|camera|client|email|gigabyte|internet|laptop|online|taxi|video|web|website|wiki|yoga)$/iu;

/**
 * Cuts Vietnamese words at every change of language. English is an aside without a Vietnamese word, or a text of its own
 * (`isAside`: emphasized, say), and the words from the first to the last that are English, unless they were borrowed or
 * are a lone name.
 */
export function cutAtEnglish(words: string, isAside = false): readonly Stretch[] {
  const asides = [...words.matchAll(ASIDE)].map(({ index, 0: aside }) => [index, index + aside.length] as const);
  if (isAside) asides.push([0, words.length]);
  const runs = [...words.matchAll(PLAIN_RUN)].flatMap(({ 0: run, index }) => {
    const end = index + run.length;
    const isAlone = asides.some(
      ([from, to]) => from <= index && end <= to && !/\p{L}/u.test(words.slice(from, index) + words.slice(end, to)),
    );
    if (isAlone) return run.split(' ').some(isEnglishWord) ? [[index, end] as const] : [];
    return englishWithin(run, index);
  });
  return cutAt(words, runs, 'en');
}

/** From the first to the last English word of a run: at its ends may be Vietnamese without a mark. */
function englishWithin(run: string, start: number): readonly (readonly [number, number])[] {
  const words = [...run.matchAll(/\S+/gu)].filter(({ 0: word }) => isEnglishWord(word));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (words.every(({ 0: word }) => BORROWED.test(word)) || (first === last && /[A-Z]/u.test(first[0]))) return [];
  return [[start + first.index, start + last.index + last[0].length]];
}

function cutAt(
  words: string,
  runs: readonly (readonly [from: number, to: number])[],
  lang: Locale,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  const take = (to: number, taken: Locale): void => {
    if (to > from) stretches.push({ lang: taken, words: words.slice(from, to) });
    from = to;
  };
  for (const [start, end] of runs) {
    take(start, lang === 'en' ? 'vi' : 'en');
    take(end, lang);
  }
  take(words.length, lang === 'en' ? 'vi' : 'en');
  return stretches;
}

/** Cuts the words of a text in one language at every change to the other. */
export function cutAtOther(words: string, locale: Locale, isAside = false): readonly Stretch[] {
  return locale === 'en' ? cutAtVietnamese(words) : cutAtEnglish(words, isAside);
}

/** A text with the words of the other language marked as such. */
export function markOtherLanguage(text: InlineText, locale: Locale, isAside = false): InlineText {
  return text.flatMap((piece): Inline | readonly Inline[] => {
    if (typeof piece === 'string')
      return cutAtOther(piece, locale, isAside).map(({ lang, words }) =>
        lang === locale ? words : { kind: 'language', lang, children: [words] },
      );
    return piece.kind === 'code' ? piece : { ...piece, children: markOtherLanguage(piece.children, locale, true) };
  });
}
