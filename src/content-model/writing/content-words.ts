/**
 * The words that carry the meaning of a text, in a form in which two texts can be compared. English words are reduced
 * to their family ("agreed", "agreement"). Vietnamese is written in syllables, most of which mean little alone, and
 * does not inflect; there a word is a pair of neighbouring syllables ("thỏa thuận").
 */
import type { Locale } from '#domain/text.ts';

const STOP_WORDS = {
  en: new Set(
    `a about according after again all also always am an and another any are as at be because been before being best
    between both but by can cannot could correct describe describes did do does done down during each either else ever
    every few following for from further had has have having he her here his how however identify if in into is it its
    itil least less like made make makes many may mean means might more most much must neither never no none nor not of
    off often on once one only or other others our out over own part per phrase same sentence she should since so some
    statement statements still such than that the their them then there these they this those through to too two under
    until up upon very was we were what when where whether which while who whom whose why will with within without word
    words would yet you your`.split(/\s+/),
  ),
  vi: new Set(
    `ai ấy bằng bị bởi bốn cả các cái cho chẳng chỉ chưa có còn của chiếc cùng cũng cụm do dù đã đang đâu đây để đến đều đó
    đúng được gì hai hãy hay hoặc hơn itil khi không là lại lên lúc luôn mà mình mọi mỗi một nào này nên nếu nghĩa nhất
    nhưng những như nó phải sao rằng rất sau sẽ từ từng tại theo thì tới trên trong trước và vào vẫn vậy vì với
    về vừa xuống ở`.split(/\s+/),
  ),
} as const;

/**
 * What two texts are compared by: families of English words, pairs of Vietnamese syllables, stop words left out.
 * @param words as compared (`comparableWords`), in their order
 */
export function contentWords(words: readonly string[], locale: Locale): ReadonlySet<string> {
  const stops = STOP_WORDS[locale];
  const found = new Set<string>();
  let before: string | undefined;
  for (const word of words) {
    const meant = stops.has(word) ? undefined : word;
    if (meant !== undefined && locale === 'en') found.add(wordFamily(meant));
    if (meant !== undefined && locale === 'vi' && before !== undefined) found.add(`${before} ${meant}`);
    before = meant;
  }
  return found;
}

/** The single syllables of a Vietnamese text, stop words left out. */
export function contentSyllables(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter((word) => !STOP_WORDS.vi.has(word)));
}

/** Word → its family: a course of a hundred thousand words has a few thousand different ones. */
const families = new Map<string, string>();

/** "park", "parked" and "parking" are one family; crude, and enough to see what two texts have in common. */
export function wordFamily(word: string): string {
  const known = families.get(word);
  if (known !== undefined) return known;
  const family = word
    .replace(/(?<=\p{L}{2}[^su])s$/u, '')
    .replace(/(?<=\p{L}{4})(?:ment|ing|ed|er)$/u, '')
    .replace(/(?<=\p{L}{4})e$/u, '')
    .slice(0, 5);
  families.set(word, family);
  return family;
}

/** How many entries two sets share. */
export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const entry of a) if (b.has(entry)) count += 1;
  return count;
}
