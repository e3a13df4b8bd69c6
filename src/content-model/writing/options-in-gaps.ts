/**
 * STEM-3: each option fits into the gap of a missing-word stem as well as the right one does; otherwise grammar gives
 * the answer away. Looked at are the word before the gap (a, an, a word said twice) and the number of the nouns.
 */
import type { Locale } from '#domain/text.ts';
import type { Fault, Finding } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { AuthoredChoiceQuestion } from '#content-model/question-schema.ts';
import { PENDING } from '#content-model/schema-parts.ts';
import { faultInYaml, questionsWithFiles } from '#content-model/rules/places.ts';
import type { Rule } from '#content-model/rules/rule.ts';

export const optionsInGaps: Rule = {
  codes: ['STEM-3'],
  check: (content) =>
    questionsWithFiles(content).flatMap(({ entry: { authored }, yaml }): readonly Fault[] => {
      if (authored.kind !== 'choice' || authored.style !== 'missing-word') return [];
      return (['en', 'vi'] as const).flatMap((locale) =>
        optionsIn(authored, locale).flatMap(({ index, option }) => {
          const finding =
            afterWord(option, authored.stem[locale], locale) ??
            (locale === 'en' ? ofOtherNumber(option, authored) : undefined);
          return finding === undefined ? [] : [faultInYaml(yaml, ['choices', index, 'text', locale], finding)];
        }),
      );
    }),
};

function optionsIn({ choices, stem }: AuthoredChoiceQuestion, locale: Locale) {
  return choices.flatMap(({ text }, index) => {
    const option = text?.[locale];
    return option === undefined || option === PENDING || stem[locale] === PENDING ? [] : [{ index, option }];
  });
}

/** The word before the gap, and `(n)` where an article is written for both. */
const LAST_WORD = /(\p{L}+)(\(n\))?[*”’"]*\s+[*“‘"]*$/u;

/** Characters before the gap that hold its last word. */
const NEAR = 40;

function afterWord(option: string, stem: string, locale: Locale): Finding | undefined {
  const gap = Math.max(0, stem.indexOf('[?]'));
  const [, word = '', both] = LAST_WORD.exec(stem.slice(Math.max(0, gap - NEAR), gap)) ?? [];
  if (word === '') return undefined;
  const first = /^[\p{L}]+/u.exec(option)?.[0] ?? '';
  const isArticle = locale === 'en' && /^an?$/i.test(word);
  const isTwice = first.toLowerCase() === word.toLowerCase() || (isArticle && /^(?:an?|the)$/i.test(first));
  if (isTwice) return unfit(say`"${word}" stands before the gap, and the option begins with "${first}".`, TAKE_OUT);
  if (!isArticle || both !== undefined) return undefined;
  const needed = beginsWithVowelSound(option) ? 'an' : 'a';
  if (needed === word.toLowerCase()) return undefined;
  return unfit(
    say`"${word}" stands before the gap, and this option needs "${needed}".`,
    say`Write "a(n)" in the stem.`,
  );
}

const TAKE_OUT = say`Take the word out of one of the two, for all options alike.`;

function unfit(cause: Finding['cause'], fix: Finding['fix']): Finding {
  return { code: 'STEM-3', message: say`option does not fit into the gap`, cause, fix };
}

function beginsWithVowelSound(option: string): boolean {
  const word = /^[\p{L}\p{N}]+/u.exec(option)?.[0] ?? '';
  // Letters that are read one by one: an SLA, a URL.
  if (/^[A-Z]{2,}s?$/.test(word)) return /^[AEFHILMNORSX]/.test(word);
  if (/^(?:hour|honest|honou?r|heir|8|11|18)/i.test(word)) return true;
  return /^[aeiou]/i.test(word) && !/^(?:one|once|eu|uni(?![dmn])|us[ae]|usu|uti|ubi|u[rt]i)/i.test(word);
}

/** Before a gap that wants a verb. */
const BEFORE_VERB = /\b(?:to|can|could|may|might|must|will|would|should)\s+\[\?\]/i;

function ofOtherNumber(option: string, question: AuthoredChoiceQuestion): Finding | undefined {
  if (BEFORE_VERB.test(question.stem.en)) return undefined;
  const key = question.choices.find(({ correct }) => correct)?.text?.en;
  const [own, right] = [numberOf(option), key === undefined ? undefined : numberOf(key)];
  if (own === undefined || right === undefined || own === right) return undefined;
  const cause =
    own === 'plural'
      ? say`The option is in the plural, and the right one in the singular.`
      : say`The option is in the singular, and the right one in the plural.`;
  return unfit(cause, say`Put all options into the same number.`);
}

/** Behind these the noun of a phrase is over: "transfer of resources" is a transfer. */
const BEHIND_NOUN =
  /\s(?:of|to|for|in|on|by|with|from|at|over|up|out|off|into|through|between|under|as|that|which|and|or)\s.*$/i;

/** Nouns that look like one number and are both or neither. */
const NEITHER = /^(?:goods|means|series|news|data|staff|people|.*ics)$/i;

/** Longer options are sentences. */
const LONGEST_PHRASE = 200;

/** An infinitive, a gerund or a verb of the third person ("enables value"), with what it acts on. */
const VERB_FIRST = /^(?:to|\p{L}+ing|\p{L}+[^s]s)\s/iu;

/** Number of the noun that a phrase is about; undefined where it is no noun or has none. */
function numberOf(option: string): 'singular' | 'plural' | undefined {
  if (option.length > LONGEST_PHRASE) return undefined;
  const phrase = option.replace(BEHIND_NOUN, '').replace(/[^\p{L}]+$/u, '');
  const noun = /[\p{L}-]+$/u.exec(phrase)?.[0] ?? '';
  if (noun === '' || NEITHER.test(noun) || VERB_FIRST.test(phrase)) return undefined;
  return /s$/i.test(noun) && !/(?:ss|us|is)$/i.test(noun) ? 'plural' : 'singular';
}
