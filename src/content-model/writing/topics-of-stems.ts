/** STEM-2: a stem has a topic; "Which of the following is true?" asks nothing before the options are read. */
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { eachFile } from '#content-model/rules/each-file.ts';
import { faultInYaml } from '#content-model/rules/places.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { writtenIn } from './question-texts.ts';
import { wordsOf } from './sentences.ts';

/** Words of which a question about nothing is made. */
const PROMPTS = {
  en: new Set(
    (
      'which what of the these those following below above is are was were does do holds hold applies apply can be a an ' +
      'true false correct right wrong best most least not two one both say said statement statements option options ' +
      'answer answers choice choices sentence sentences phrase description and in here itil according to'
    ).split(' '),
  ),
  vi: new Set(
    (
      'phát biểu nào sau đây dưới trên là đúng sai không nhất trong các những hai một câu ý đáp án phương lựa chọn mô tả ' +
      'khẳng định nhận điều gì thì cụm từ và theo itil not two correct best true false'
    ).split(' '),
  ),
} as const;

export const topicsOfStems: Rule = {
  codes: ['STEM-2'],
  check: eachFile({
    question: ({ entry: { authored }, yaml }): readonly Fault[] => {
      if (authored.kind !== 'choice' || authored.style === 'missing-word') return [];
      return (['en', 'vi'] as const).flatMap((locale) =>
        writtenIn({ path: ['stem'], text: authored.stem }, locale).flatMap(({ path, words }) => {
          const hasTopic = wordsOf(words.toLowerCase()).some(
            (word) => !PROMPTS[locale].has(word) && !/^\d+$/.test(word),
          );
          return hasTopic ? [] : [faultInYaml(yaml, path, NO_TOPIC)];
        }),
      );
    },
  }),
};

const NO_TOPIC = {
  code: 'STEM-2',
  severity: 'warning' as const,
  message: say`stem without a topic`,
  cause: say`The stem does not say what it is about, so each option is a question of its own.`,
  fix: say`Name the topic: "Which statement about X is **CORRECT**?"`,
};
