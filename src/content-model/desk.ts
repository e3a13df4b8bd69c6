/** The author's desk: what the course holds and what it lacks, counted from the content. */
import {
  conceptUses,
  coverageOf,
  keyBalance,
  misconceptionUses,
  mixOf,
  PAPER_POOLS,
  styleShares,
  type Coverage,
  type KeyBalance,
  type Mix,
  type StyleShare,
  type Use,
} from './desk-questions.ts';
import { allowancesOf, parityOf, reviewsOf, type Allowance, type Parity, type Reviewed } from './desk-files.ts';
import type { Content } from './read-course.ts';

export type Desk = {
  readonly coverage: readonly Coverage[];
  readonly mix: readonly Mix[];
  /** By pool of papers; no shares where a pool is empty. */
  readonly shares: readonly { readonly pool: (typeof PAPER_POOLS)[number]; readonly shares: readonly StyleShare[] }[];
  readonly keys: readonly KeyBalance[];
  readonly misconceptions: readonly Use[];
  readonly concepts: readonly Use[];
  readonly parity: Parity;
  readonly reviews: readonly Reviewed[];
  readonly allowances: readonly Allowance[];
};

/** Counts everything that the desk shows; no clock is asked, so that two builds of one course are the same. */
export function deskOf(content: Content): Desk {
  const { course } = content;
  return {
    coverage: coverageOf(course),
    mix: mixOf(course),
    shares: PAPER_POOLS.map((pool) => ({ pool, shares: styleShares(course, pool) })),
    keys: keyBalance(course),
    misconceptions: misconceptionUses(course),
    concepts: conceptUses(course),
    parity: parityOf(content),
    reviews: reviewsOf(course),
    allowances: allowancesOf(course),
  };
}
