/**
 * The rules of good questions: fair options, plain stems, two languages that say the same, a bank that does not give
 * itself away. They look at what has its right shape already (rules/ sees to that). One rule is one file with one test;
 * its codes get a heading in docs/authoring.md.
 */
import type { Rule } from '#content-model/rules/rule.ts';
import { absoluteOptions } from './absolute-options.ts';
import { absoluteWords } from './absolute-words.ts';
import { askingStems } from './asking-stems.ts';
import { convergingKey } from './converging-key.ts';
import { doubleNegatives } from './double-negatives.ts';
import { enoughForPapers } from './enough-for-papers.ts';
import { enoughQuestions } from './enough-questions.ts';
import { equalStems } from './equal-stems.ts';
import { grammarCues } from './grammar-cues.ts';
import { guessableKeys } from './guessable-keys.ts';
import { keyPhraseCues } from './key-phrase-cues.ts';
import { letterBalance } from './letter-balance.ts';
import { longestKeys } from './longest-keys.ts';
import { namedConcepts } from './named-concepts.ts';
import { namedMisconceptions } from './named-misconceptions.ts';
import { oldNames } from './old-names.ts';
import { oldReviews } from './old-reviews.ts';
import { optionLengths } from './option-lengths.ts';
import { optionsInGaps } from './options-in-gaps.ts';
import { optionsOfTheDomain } from './options-of-the-domain.ts';
import { orphanTerms } from './orphan-terms.ts';
import { otherFrameworks } from './other-frameworks.ts';
import { overlappingOptions } from './overlapping-options.ts';
import { paperMix } from './paper-mix.ts';
import { parallelOptions } from './parallel-options.ts';
import { plainLanguage } from './plain-language.ts';
import { positionWords } from './position-words.ts';
import { registeredVietnamese } from './registered-vietnamese.ts';
import { repeatedOpenings } from './repeated-openings.ts';
import { sameEmphasis } from './same-emphasis.ts';
import { sameNumbers } from './same-numbers.ts';
import { shortFirstSentences } from './short-first-sentences.ts';
import { similarLengths } from './similar-lengths.ts';
import { sortedNumbers } from './sorted-numbers.ts';
import { stemWordsInKey } from './stem-words-in-key.ts';
import { tellingReasons } from './telling-reasons.ts';
import { tellingStems } from './telling-stems.ts';
import { topicsOfStems } from './topics-of-stems.ts';
import { vagueDifferences } from './vague-differences.ts';

/** All of them. Their order means nothing: faults are sorted by place. */
export const WRITING_RULES: readonly Rule[] = [
  absoluteOptions,
  absoluteWords,
  askingStems,
  convergingKey,
  doubleNegatives,
  enoughForPapers,
  enoughQuestions,
  equalStems,
  grammarCues,
  guessableKeys,
  keyPhraseCues,
  letterBalance,
  longestKeys,
  namedConcepts,
  namedMisconceptions,
  oldNames,
  oldReviews,
  optionLengths,
  optionsInGaps,
  optionsOfTheDomain,
  orphanTerms,
  otherFrameworks,
  overlappingOptions,
  paperMix,
  parallelOptions,
  plainLanguage,
  positionWords,
  registeredVietnamese,
  repeatedOpenings,
  sameEmphasis,
  sameNumbers,
  shortFirstSentences,
  similarLengths,
  sortedNumbers,
  stemWordsInKey,
  tellingReasons,
  tellingStems,
  topicsOfStems,
  vagueDifferences,
];
