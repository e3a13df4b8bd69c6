/** Numbers in a text, in digits and in words, as each language writes them: 20,000 is 20.000, and 1.5 is 1,5. */
import type { Locale } from '#domain/text.ts';

const DIGITS = /\d+(?:[.,]\d+)*/g;
const MULTIPLIED = {
  en: /(?<![\d.,])(\d+(?:[.,]\d+)*)\s+(hundred|thousand|million|billion)\b/g,
  vi: /(?<![\d.,])(\d+(?:[.,]\d+)*)\s+(trăm|nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L})/gu,
} as const;
const FACTORS = new Map([
  ...Object.entries({ hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 }),
  ...Object.entries({ trăm: 100, nghìn: 1000, ngàn: 1000, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }),
]);

/** Value → the digits as written, for each number in digits. A number with a word (20 thousand) counts as a whole. */
export function numbersInDigits(text: string, locale: Locale): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const whole = text.replaceAll(MULTIPLIED[locale], (found, digits: string, factor: string) => {
    numbers.set(String(Number(valueOf(digits, locale)) * (FACTORS.get(factor) ?? 1)), digits);
    return ' '.repeat(found.length);
  });
  for (const [digits] of whole.matchAll(DIGITS)) {
    const value = valueOf(digits, locale);
    // What is no number of this language is several, as in "1,2".
    for (const part of value.includes(',') ? value.split(',') : [value]) numbers.set(part, digits);
  }
  return numbers;
}

function valueOf(digits: string, locale: Locale): string {
  const [group, point] = locale === 'en' ? [',', '.'] : ['.', ','];
  const parts = digits.split(point);
  const isGrouped = parts.length <= 2 && /^\d{1,3}(?:[.,]\d{3})+$/.test(parts[0] ?? '');
  const plain = isGrouped ? [parts[0]?.replaceAll(group, ''), ...parts.slice(1)].join('.') : digits;
  const value = !isGrouped && locale === 'vi' && /^\d+,\d+$/.test(plain) ? plain.replace(',', '.') : plain;
  return value.replace(/^0+(?=\d)/, '');
}

const ENGLISH = countedFrom(0, 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen');
const ENGLISH_ORDINALS = countedFrom(
  1,
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
);
const MONTHS = countedFrom(1, 'january february march april may june july august september october november december');
/** A Vietnamese week counts its days from Sunday, the first: Monday is "thứ hai". */
const WEEKDAYS = countedFrom(2, 'monday tuesday wednesday thursday friday saturday');
const ENGLISH_TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);
const ENGLISH_OTHERS = new Map(
  Object.entries({ a: 1, an: 1, once: 1, twice: 2, both: 2, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18 }),
).set('nineteen', 19);
const ENGLISH_WORDS = new Map([
  ...ENGLISH,
  ...ENGLISH_ORDINALS,
  ...MONTHS,
  ...WEEKDAYS,
  ...ENGLISH_TENS,
  ...ENGLISH_OTHERS,
  ...Object.entries({ dozen: 12, hundred: 100, thousand: 1000, million: 1e6 }),
]);

const VIETNAMESE = new Map([
  ...countedFrom(0, 'không một hai ba bốn năm sáu bảy tám chín mười'),
  ...Object.entries({ mốt: 1, nhất: 1, nhì: 2, tư: 4, lăm: 5, bẩy: 7, trăm: 100, nghìn: 1000, ngàn: 1000, triệu: 1e6 }),
]);

function countedFrom(first: number, words: string): ReadonlyMap<string, number> {
  return new Map(words.split(' ').map((word, index) => [word, first + index]));
}

/** Values of the numbers that a text has in words, months and days of the week among them. */
export function numbersInWords(text: string, locale: Locale): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = locale === 'en' ? ENGLISH_WORDS : VIETNAMESE;
  const values = words.flatMap((word, index) => {
    const value = known.get(word);
    return [value ?? [], locale === 'en' ? englishTens(words, index) : vietnameseTens(words, index)].flat();
  });
  return new Set(values.map(String));
}

/** "twenty-five", where its second word stands. */
function englishTens(words: readonly string[], index: number): readonly number[] {
  const tens = ENGLISH_TENS.get(words[index - 1] ?? '');
  const ones = ENGLISH.get(words[index] ?? '') ?? ENGLISH_ORDINALS.get(words[index] ?? '');
  return tens === undefined || ones === undefined || ones > 9 ? [] : [tens + ones];
}

/** "hai mươi" and "hai mươi lăm", "mười" and "mười lăm", where "mươi" or "mười" stands. */
function vietnameseTens(words: readonly string[], index: number): readonly number[] {
  const word = words[index];
  const tens = word === 'mười' ? 10 : word === 'mươi' ? (VIETNAMESE.get(words[index - 1] ?? '') ?? 0) * 10 : 0;
  if (tens === 0) return [];
  const ones = VIETNAMESE.get(words[index + 1] ?? '') ?? 0;
  return ones > 0 && ones < 10 ? [tens, tens + ones] : [tens];
}
