/** A drill: short cases to classify, of terms that are taken for each other, in one language as islands receive it. */
import type { Response } from './question.ts';
import type { InlineText } from './text.ts';

export type DrillClass = {
  /** Id of a term. */
  readonly id: string;
  readonly name: string;
  /** The language of the name where it is not that of the page. */
  readonly lang?: 'en';
};

export type DrillCase = {
  readonly id: string;
  /** Raised by one when the class is corrected; wording does not count. */
  readonly revision: number;
  readonly text: InlineText;
  /** Id of the class in which it belongs. */
  readonly class: string;
  readonly why: InlineText;
};

export type Drill = {
  readonly id: string;
  /** The options, in the order in which they are always shown. */
  readonly classes: readonly DrillClass[];
  readonly cases: readonly DrillCase[];
};

/** What answers call a case: `<drill>/<case>`. */
export function caseName(drill: string, oneCase: string): string {
  return `${drill}/${oneCase}`;
}

/** Whether an answer to a case names its class, which is its key; one of another kind is never right. */
export function isRightClass(one: Pick<DrillCase, 'class'>, response: Response): boolean {
  return response.kind === 'choice' && response.choice === one.class;
}
