/**
 * What a check on the page is doing, apart from the study record: what has been given so far, whether it is locked, how
 * often it was begun anew. Pure: the island draws it.
 */
import type { Mark, Question, Response } from '#domain/question.ts';
import type { Stored } from '#stores/pending-writes.ts';

/** A second press this soon after the first is a slip of the finger, not a wish to try again. */
export const doublePressMs = 500;

export type CheckState = {
  /** What the learner has given so far; complete or not. */
  readonly response: Response;
  /** 0 at first, one more for each *Try again*; decides how the parts are shuffled. */
  readonly round: number;
  /** Set once the answer was checked: the verdict, when (milliseconds of the page's clock), and whether it is stored. */
  readonly locked: { readonly mark: Mark; readonly atMs: number; readonly saving: 'saving' | Stored } | null;
};

export type CheckAct =
  | { readonly kind: 'gave'; readonly response: Response }
  | { readonly kind: 'checked'; readonly mark: Mark; readonly atMs: number }
  | { readonly kind: 'written'; readonly round: number; readonly outcome: Stored }
  | { readonly kind: 'tried-again'; readonly shown: Response; readonly atMs: number };

/** Nothing given yet. In `order`, the steps as they are first shown stand for "not moved". */
export const blankResponse = (question: Question, shownIds: readonly string[]): Response => {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', choice: '' };
    case 'sort':
      return { kind: 'sort', groups: {} };
    case 'order':
      return { kind: 'order', steps: shownIds };
    case 'slip':
      return { kind: 'slip', mends: {} };
    default:
      return question satisfies never;
  }
};

/** Ids of the parts as they are dealt in a round; after the last deal from the first again. */
export const dealtIn = (deals: readonly string[], round: number): readonly string[] =>
  (deals[round % deals.length] ?? '').split(' ');

/** A check as it is met first. */
export const blankCheck = (question: Question, deals: readonly string[]): CheckState => ({
  response: blankResponse(question, dealtIn(deals, 0)),
  round: 0,
  locked: null,
});

/** The state after an act; acts that come too late or too soon change nothing. */
export const afterAct = (state: CheckState, act: CheckAct): CheckState => {
  switch (act.kind) {
    case 'gave':
      return state.locked === null ? { ...state, response: act.response } : state;
    case 'checked':
      return state.locked === null ? { ...state, locked: { mark: act.mark, atMs: act.atMs, saving: 'saving' } } : state;
    case 'written':
      // What becomes of an earlier answer must not be said of the one on the screen.
      return state.locked !== null && act.round === state.round
        ? { ...state, locked: { ...state.locked, saving: act.outcome } }
        : state;
    case 'tried-again':
      return state.locked !== null && act.atMs - state.locked.atMs >= doublePressMs
        ? { response: act.shown, round: state.round + 1, locked: null }
        : state;
    default:
      return act satisfies never;
  }
};
