/**
 * Words that say how much or how good: alone they are of no subject, and before a word of ours they make a wrong idea
 * of it ("the cheapest service").
 */
import type { Locale } from '#domain/text.ts';
import { contentSyllables, contentWords } from './content-words.ts';

const DEGREES = {
  en: new Set(
    `actual average bad basic best better big broad cheap clear common complete constant daily different direct easy entire
    equal exact expensive extra fair final fine formal free frequent full general good great half hard high ideal
    immediate important indirect initial large late long low main maximum medium minimum minor modern monthly narrow
    near new normal occasional old optional ordinary original perfect permanent possible private public rare real
    recent regular right rough short simple single small special stable strict strong sum temporary tight top total
    typical unique usual weak weekly whole wide worse worst wrong yearly`.split(/\s+/),
  ),
  vi: new Set(
    `cao thấp rẻ đắt tốt xấu kém tệ giỏi mới cũ lớn nhỏ to bé nhiều ít dài ngắn rộng hẹp nhanh chậm sớm muộn mạnh yếu dễ
    khó đơn giản đầy đủ trung bình bình thường tối đa tối thiểu lý tưởng hoàn hảo riêng chung thực tế`.split(/\s+/),
  ),
} as const;

/** Forms that only words of quality have: "quickest", "expected", "affordable". */
const FORM = /(?<=\p{L}{3})(?:est|ed|able|ible|ful|less|ive)$/u;

/** Whether all words with a meaning say a degree or a quality, and there is one at least. */
export function saysDegree(words: readonly string[], locale: Locale): boolean {
  if (locale === 'vi') {
    const syllables = [...contentSyllables(words)];
    return syllables.length > 0 && syllables.every((syllable) => DEGREES.vi.has(syllable));
  }
  const meant = words.filter((word) => contentWords([word], locale).size > 0);
  return (
    meant.length > 0 && meant.every((word) => FORM.test(word) || formsOf(word).some((form) => DEGREES.en.has(form)))
  );
}

/** "cheaper" → "cheap", "easier" → "easy", "later" → "late", "bigger" → "big". */
function formsOf(word: string): readonly string[] {
  const stem = word.replace(/(?:er|ly)$/u, '');
  return [word, stem, `${stem}e`, stem.replace(/i$/u, 'y'), stem.replace(/(\p{L})\1$/u, '$1')];
}
