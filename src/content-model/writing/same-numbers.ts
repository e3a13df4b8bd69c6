/** BI-2: both languages of a passage have the same numbers, each written as its language writes them, or in words. */
import type { Fault, Finding } from '#content-model/fault.ts';
import { say, type Phrase } from '#content-model/phrase.ts';
import { eachFile } from '#content-model/rules/each-file.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import type { Locale } from '#domain/text.ts';
import { numbersInDigits, numbersInWords } from './numbers.ts';
import { lessonPassages, passagesIn, type TwinPassage } from './passages.ts';

const inYaml = eachFile({ yaml: (file) => passagesIn(file).flatMap(faultsIn) });

export const sameNumbers: Rule = {
  codes: ['BI-2'],
  check: (content) => [...inYaml(content), ...lessonPassages(content).flatMap(faultsIn)],
};

const HAS_DIGIT = /\d/;

function faultsIn({ en, vi, faultAt }: TwinPassage): readonly Fault[] {
  if (!HAS_DIGIT.test(en.words) && !HAS_DIGIT.test(vi.words)) return [];
  const missing = without(en.words, 'en', vi.words, 'vi');
  const extra = without(vi.words, 'vi', en.words, 'en');
  return [
    ...missing.map((number) => faultAt('', different(number, say`English`, say`Vietnamese`))),
    ...extra.map((number) => faultAt(number, different(number, say`Vietnamese`, say`English`))),
  ];
}

/** Numbers in digits of one text that the other has neither in digits nor in words. */
function without(one: string, locale: Locale, other: string, otherLocale: Locale): readonly string[] {
  const digits = numbersInDigits(other, otherLocale);
  const missing = [...numbersInDigits(one, locale)].filter(([value]) => !digits.has(value));
  if (missing.length === 0) return [];
  const words = numbersInWords(other, otherLocale);
  // A time may be written as one number or as two: 9.30, 9 giờ 30.
  const parts = new Set([...digits.keys()].flatMap((value) => value.split('.')));
  const has = (value: string): boolean => parts.has(value) || words.has(value);
  return missing.filter(([value]) => !words.has(value) && !value.split('.').every(has)).map(([, written]) => written);
}

function different(number: string, one: Phrase, other: Phrase): Finding {
  return {
    code: 'BI-2',
    message: say`numbers differ`,
    cause: say`${number} stands in the ${one} text and not in the ${other} one.`,
    fix: say`Give both the same numbers; a comma of one language is the point of the other (20,000 is 20.000).`,
  };
}
