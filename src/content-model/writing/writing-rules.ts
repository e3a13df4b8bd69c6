/**
 * The rules of good questions: fair options, plain stems, two languages that say the same, a bank that does not give
 * itself away. They look at what has its right shape already (rules/ sees to that). One rule is one file with one test;
 * its codes get a heading in docs/authoring.md.
 */
import type { Rule } from '#content-model/rules/rule.ts';
import { absoluteOptions } from './absolute-options.ts';
import { absoluteWords } from './absolute-words.ts';
import { convergingKey } from './converging-key.ts';
import { enoughForPapers } from './enough-for-papers.ts';
import { enoughQuestions } from './enough-questions.ts';
import { equalStems } from './equal-stems.ts';
import { grammarCues } from './grammar-cues.ts';
import { keyPhraseCues } from './key-phrase-cues.ts';
import { letterBalance } from './letter-balance.ts';
import { longestKeys } from './longest-keys.ts';
import { oldReviews } from './old-reviews.ts';
import { optionLengths } from './option-lengths.ts';
import { optionsOfTheDomain } from './options-of-the-domain.ts';
import { orphanTerms } from './orphan-terms.ts';
import { overlappingOptions } from './overlapping-options.ts';
import { paperMix } from './paper-mix.ts';
import { parallelOptions } from './parallel-options.ts';
import { positionWords } from './position-words.ts';
import { repeatedOpenings } from './repeated-openings.ts';
import { sortedNumbers } from './sorted-numbers.ts';
import { stemWordsInKey } from './stem-words-in-key.ts';
import { tellingStems } from './telling-stems.ts';
import { vagueDifferences } from './vague-differences.ts';

/** All of them. Their order means nothing: faults are sorted by place. */
export const WRITING_RULES: readonly Rule[] = [
  absoluteOptions,
  absoluteWords,
  convergingKey,
  enoughForPapers,
  enoughQuestions,
  equalStems,
  grammarCues,
  keyPhraseCues,
  letterBalance,
  longestKeys,
  oldReviews,
  optionLengths,
  optionsOfTheDomain,
  orphanTerms,
  overlappingOptions,
  paperMix,
  parallelOptions,
  positionWords,
  repeatedOpenings,
  sortedNumbers,
  stemWordsInKey,
  tellingStems,
  vagueDifferences,
];
