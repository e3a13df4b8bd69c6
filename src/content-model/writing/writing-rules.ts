/**
 * The rules of good questions: fair options, plain stems, two languages that say the same, a bank that does not give
 * itself away. They look at what has its right shape already (rules/ sees to that). One rule is one file with one test;
 * its codes get a heading in docs/authoring.md.
 */
import type { Rule } from '#content-model/rules/rule.ts';
import { absoluteOptions } from './absolute-options.ts';
import { enoughForPapers } from './enough-for-papers.ts';
import { enoughQuestions } from './enough-questions.ts';
import { equalStems } from './equal-stems.ts';
import { letterBalance } from './letter-balance.ts';
import { longestKeys } from './longest-keys.ts';
import { oldReviews } from './old-reviews.ts';
import { orphanTerms } from './orphan-terms.ts';
import { paperMix } from './paper-mix.ts';
import { tellingStems } from './telling-stems.ts';

/** All of them. Their order means nothing: faults are sorted by place. */
export const WRITING_RULES: readonly Rule[] = [
  letterBalance,
  longestKeys,
  absoluteOptions,
  equalStems,
  enoughForPapers,
  paperMix,
  tellingStems,
  enoughQuestions,
  orphanTerms,
  oldReviews,
];
