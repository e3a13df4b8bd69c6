/**
 * STR-2: reasons that explain. Each has some length, says more than the verdict, which stands beside it anyway, and says
 * something of its own. Cards, steps and sentences are many and their reasons short: they may be half as long, and only
 * equal ones are reported.
 */
import type { Locale } from '#domain/text.ts';
import { positionAt, faultAt, type Fault, type Finding } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { spanInText, spanOf, type YamlFile, type YamlPath } from '#content-model/read-yaml.ts';
import { eachFile } from '#content-model/rules/each-file.ts';
import { faultInYaml } from '#content-model/rules/places.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { reasonsOf, writtenIn } from './question-texts.ts';

/** Least characters of a reason, and the share of common words from which two are taken for one. */
const DEMANDS = { choice: { least: 40, alike: 0.9 }, other: { least: 20, alike: 1 } } as const;

const VERDICT = {
  en: /^(?:(?:in)?correct|wrong|right|true|false|yes|no|not (?:right|correct|true|so))\s*(?:[.:;!–—]|$)/i,
  vi: /^(?:(?:không |chưa )?(?:đúng|phải|chính xác)|sai)(?: rồi| vậy)?\s*(?:[.:;!–—]|$)/i,
} as const;

type Reason = { readonly path: YamlPath; readonly words: string };

export const tellingReasons: Rule = {
  codes: ['STR-2'],
  check: eachFile({
    question: ({ entry: { authored }, yaml }) =>
      (['en', 'vi'] as const).flatMap((locale) => {
        const reasons = reasonsOf(authored).flatMap((reason) => writtenIn(reason, locale));
        const { least, alike } = DEMANDS[authored.kind === 'choice' ? 'choice' : 'other'];
        return [
          ...reasons.flatMap((reason) => emptyFaults(yaml, reason, locale, least)),
          ...sameFaults(yaml, reasons, alike),
        ];
      }),
  }),
};

function emptyFaults(yaml: YamlFile, { path, words }: Reason, locale: Locale, least: number): readonly Fault[] {
  const verdict = VERDICT[locale].exec(words)?.[0].trim();
  if (verdict !== undefined) {
    const span = spanInText(yaml, path, words, 0, verdict.length);
    return [faultAt(yaml.source, span, onlyVerdict(verdict))];
  }
  return words.length < least ? [faultInYaml(yaml, path, tooShort(words.length, least))] : [];
}

function onlyVerdict(verdict: string): Finding {
  return {
    code: 'STR-2',
    message: say`reason begins with a verdict`,
    cause: say`"${verdict}" says what the page says already, and is the sentence that a learner is shown first.`,
    fix: say`Begin with what is so, and why.`,
  };
}

function tooShort(length: number, least: number): Finding {
  return {
    code: 'STR-2',
    message: say`reason too short`,
    cause: say`The reason has ${length} characters; one that explains has at least ${least}.`,
    fix: say`Say what makes it right or wrong, in words that a learner can use the next time.`,
  };
}

function sameFaults(yaml: YamlFile, reasons: readonly Reason[], alike: number): readonly Fault[] {
  return reasons.flatMap(({ path, words }, index) => {
    const twin = reasons.slice(0, index).find((before) => areAlike(before.words, words, alike));
    if (twin === undefined) return [];
    const { line, column } = positionAt(yaml.source.text, spanOf(yaml, twin.path).offset);
    const finding = {
      code: 'STR-2',
      message: say`two reasons that are one`,
      cause: say`The reason says nearly the same as the one at ${line}:${column}.`,
      fix: say`Say of each what is true of it alone.`,
    };
    return [faultInYaml(yaml, path, finding)];
  });
}

/** Whether so large a share of two texts is of words that both have, in whatever order. */
function areAlike(one: string, other: string, share: number): boolean {
  const most = (1 - share) * (one.length + other.length);
  const apart = lettersApart(one, other, most);
  return apart <= most && apart + lettersApart(other, one, most) <= most;
}

/** Letters in those words of a text that the other has not. It gives up above `most`, as nearly every pair soon is. */
function lettersApart(one: string, other: string, most: number): number {
  let apart = 0;
  for (let from = 0, to = 0; from < one.length && apart <= most; from = to + 1) {
    const space = one.indexOf(' ', from);
    to = space === -1 ? one.length : space;
    if (!other.includes(one.slice(from, to))) apart += to - from;
  }
  return apart;
}
