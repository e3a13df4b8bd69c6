/** STR-5: the first sentence of a reason is the message that is shown and spoken at once, so it is short. */
import { faultAt, type Fault } from '#content-model/fault.ts';
import { parseInlineText } from '#content-model/inline-text.ts';
import { say } from '#content-model/phrase.ts';
import { spanInText } from '#content-model/read-yaml.ts';
import { eachFileByVocabulary } from '#content-model/rules/each-file.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { resolveTerm } from '#content-model/term-names.ts';
import { firstSentence } from '#domain/first-sentence.ts';
import { plainText } from '#domain/text.ts';
import { reasonsOf, writtenIn } from './question-texts.ts';

const LONGEST = 120;

/** What stands behind is of no account for the first sentence. */
const FAR = 1000;

const ENDS_SOON = /^[^.?!…]{0,100}[.?!…]\s/;

export const shortFirstSentences: Rule = {
  codes: ['STR-5'],
  check: eachFileByVocabulary({
    question: ({ entry: { authored }, yaml }, { termNames }) =>
      reasonsOf(authored).flatMap((reason) =>
        (['en', 'vi'] as const).flatMap((locale) =>
          writtenIn(reason, locale).flatMap(({ path, words }): readonly Fault[] => {
            // One look settles most: marks hardly ever make a sentence shorter than what is read.
            if (words.length <= LONGEST || ENDS_SOON.test(words)) return [];
            const { text } = parseInlineText(words.slice(0, FAR), (name) => resolveTerm(termNames, name, locale));
            const { length } = plainText(firstSentence(text));
            if (length <= LONGEST) return [];
            const span = spanInText(yaml, path, words, 0, length);
            return [faultAt(yaml.source, span, tooLong(length))];
          }),
        ),
      ),
  }),
};

function tooLong(length: number) {
  return {
    code: 'STR-5',
    severity: 'warning' as const,
    message: say`long first sentence`,
    cause: say`The first sentence of the reason has ${length} characters; it is shown at once, and ${LONGEST} are the most.`,
    fix: say`Say the main thing in a short sentence, and the rest after it.`,
  };
}
