/** A drawn paper by ids alone: which questions, in which order, with their choices in which order. */

export type PaperQuestion = {
  readonly id: string;
  /** The revision that the paper was drawn from. */
  readonly revision: number;
  /** Choice ids in the order shown. */
  readonly choices: readonly string[];
};

export type Paper = {
  /** The form code that rebuilds it anywhere. */
  readonly form: string;
  readonly blueprint: string;
  readonly questions: readonly PaperQuestion[];
};
