/**
 * BANK-11: over the whole bank and over each pool, no trick that needs no knowledge finds more than 35 % of the right
 * options. BANK-2 says which keys stand out by their length; this adds up every trick, ties shared out fairly.
 */
import { LEAST_TO_JUDGE } from '#content-model/bank.ts';
import type { Fault } from '#content-model/fault.ts';
import { listed, say, type Phrase } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { guessingScores, TRICK_NAMES, TRICK_WORDS, type GuessingScore } from './guessing.ts';
import { faultAtOption } from './option-sets.ts';

/** Ten in a hundred above chance. */
export const MOST_GUESSED_PERCENT = 35;

export const guessableKeys: Rule = {
  codes: ['BANK-11'],
  check: (content) =>
    judged(content)
      .filter(({ share }) => share * 100 > MOST_GUESSED_PERCENT)
      .flatMap(faultOf),
};

/** The scores on enough questions to mean something. */
function judged(content: Content): readonly GuessingScore[] {
  return guessingScores(content).filter(({ questions }) => questions >= LEAST_TO_JUDGE);
}

/** One sentence with the worst figure of each trick, over bank, pools and languages; none while there are few questions. */
export function worstGuesses(content: Content): readonly Phrase[] {
  const scores = judged(content);
  if (scores.length === 0) return [];
  const figures = TRICK_NAMES.map((name) => {
    const shares = scores.filter(({ trick }) => trick === name).map(({ share }) => share);
    return say`${TRICK_WORDS[name]} ${Math.round(100 * Math.max(...shares))} %`;
  });
  return [say`Right without knowing, at worst: ${listed(figures)} (at most ${MOST_GUESSED_PERCENT} % are fair).`];
}

function faultOf({ pool, locale, trick, questions, share, given }: GuessingScore): readonly Fault[] {
  const [first] = given;
  if (first === undefined) return [];
  const language = locale === 'en' ? say`English` : say`Vietnamese`;
  const where = pool === 'all' ? say`the whole bank` : say`the pool ${pool}`;
  const percent = Math.round(share * 100);
  const cause = say`In ${language}, whoever always takes ${TRICK_WORDS[trick]} is right in ${percent} of 100 of the ${questions} questions of ${where}, without knowing anything. At most ${MOST_GUESSED_PERCENT} are fair. This question is one of ${given.length} that help.`;
  return [
    faultAtOption(first, first.key, {
      code: 'BANK-11',
      severity: 'error',
      message: say`right options can be guessed`,
      cause,
      fix: say`Give wrong options what the right one has (length, words of the stem), or take it from the right one, in some of these questions.`,
    }),
  ];
}
