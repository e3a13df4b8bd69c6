/**
 * The rules of good questions: fair options, plain stems, two languages that say the same, a bank that does not give
 * itself away. They look at what has its right shape already (rules/ sees to that). One rule is one file with one test;
 * its codes get a heading in docs/authoring.md.
 */
import type { Rule } from '#content-model/rules/rule.ts';
import { askingStems } from './asking-stems.ts';
import { doubleNegatives } from './double-negatives.ts';
import { namedConcepts } from './named-concepts.ts';
import { namedMisconceptions } from './named-misconceptions.ts';
import { oldNames } from './old-names.ts';
import { optionsInGaps } from './options-in-gaps.ts';
import { otherFrameworks } from './other-frameworks.ts';
import { plainLanguage } from './plain-language.ts';
import { registeredVietnamese } from './registered-vietnamese.ts';
import { sameEmphasis } from './same-emphasis.ts';
import { sameNumbers } from './same-numbers.ts';
import { shortFirstSentences } from './short-first-sentences.ts';
import { similarLengths } from './similar-lengths.ts';
import { tellingReasons } from './telling-reasons.ts';
import { topicsOfStems } from './topics-of-stems.ts';

/** All of them. Their order means nothing: faults are sorted by place. */
export const WRITING_RULES: readonly Rule[] = [
  tellingReasons,
  namedMisconceptions,
  shortFirstSentences,
  namedConcepts,
  askingStems,
  topicsOfStems,
  optionsInGaps,
  doubleNegatives,
  plainLanguage,
  oldNames,
  otherFrameworks,
  sameEmphasis,
  sameNumbers,
  similarLengths,
  registeredVietnamese,
];
