/**
 * Where a learner is in a round of a drill, apart from the study record. Pure: the session draws it, and draws the rounds.
 */
import type { RoundResult } from '#domain/drill-round.ts';
import type { Stored } from '#stores/pending-writes.ts';

/** A second press this soon after the first is a slip of the finger, as in a check. */
export const doublePressMs = 500;

/** A case that was checked. */
export type GivenAnswer = {
  /** Id of the case. */
  readonly id: string;
  /** Id of the class that was chosen. */
  readonly choice: string;
  readonly isRight: boolean;
  readonly saving: 'saving' | Stored;
};

/** A round as it was drawn. */
export type Round = {
  /** What is answered in a round belongs together under its name, which is the session of its answers. */
  readonly name: string;
  /** Ids of its cases, in order. */
  readonly cases: readonly string[];
  /** How the round before it went; null if there was none. */
  readonly before: RoundResult | null;
};

export type DrillState = {
  readonly round: Round;
  /** Place of the case that is shown; the number of cases once the result is. */
  readonly place: number;
  /** Id of the class that is chosen; '' for none. */
  readonly choice: string;
  /** One for each case that was checked, in order. */
  readonly given: readonly GivenAnswer[];
  /** When the button was last pressed to effect, so when a case that is open was shown; ms of the page's clock. */
  readonly pressedAtMs: number;
};

export type DrillAct =
  | { readonly kind: 'chose'; readonly choice: string }
  | { readonly kind: 'checked'; readonly isRight: boolean; readonly atMs: number }
  | { readonly kind: 'written'; readonly round: string; readonly place: number; readonly outcome: Stored }
  | { readonly kind: 'went-on'; readonly atMs: number }
  | { readonly kind: 'began-again'; readonly round: Round; readonly atMs: number };

/** A round before its first case. */
export const freshRound = (round: Round, atMs: number): DrillState => ({
  round,
  place: 0,
  choice: '',
  given: [],
  pressedAtMs: atMs,
});

/** Whether the case that is shown was checked. */
export const isLocked = ({ given, place }: DrillState): boolean => given.length > place;

/** Whether all cases were answered and the result is shown. */
export const isOver = ({ round, place }: DrillState): boolean => place === round.cases.length;

/** The state after an act; acts that come too late or too soon change nothing. */
export const afterDrillAct = (state: DrillState, act: DrillAct): DrillState => {
  switch (act.kind) {
    case 'chose':
      return isOver(state) || isLocked(state) ? state : { ...state, choice: act.choice };
    case 'checked':
      return afterCheck(state, act.isRight, act.atMs);
    case 'written':
      // What becomes of an earlier round is not said of this one.
      return act.round === state.round.name
        ? { ...state, given: withOutcome(state.given, act.place, act.outcome) }
        : state;
    case 'went-on':
      return isLocked(state) && isMeant(state, act.atMs)
        ? { ...state, place: state.place + 1, choice: '', pressedAtMs: act.atMs }
        : state;
    case 'began-again':
      return isOver(state) && isMeant(state, act.atMs) ? freshRound(act.round, act.atMs) : state;
    default:
      return act satisfies never;
  }
};

const isMeant = ({ pressedAtMs }: DrillState, atMs: number): boolean => atMs - pressedAtMs >= doublePressMs;

const afterCheck = (state: DrillState, isRight: boolean, atMs: number): DrillState => {
  const { round, place, choice, given } = state;
  const id = round.cases[place];
  if (id === undefined || choice === '' || isLocked(state)) return state;
  return { ...state, given: [...given, { id, choice, isRight, saving: 'saving' }], pressedAtMs: atMs };
};

const withOutcome = (given: readonly GivenAnswer[], place: number, outcome: Stored): readonly GivenAnswer[] =>
  given.map((answer, index) => (index === place ? { ...answer, saving: outcome } : answer));

/** What is said of it. */
export const savingWords = { saving: 'saving', stored: 'saved', 'kept-in-memory': 'notSaved' } as const;

/** How far a round is stored: as far as its answer that is worst off. */
export const savingOf = (given: readonly GivenAnswer[]): 'saving' | Stored =>
  given.find(({ saving }) => saving === 'kept-in-memory')?.saving ??
  given.find(({ saving }) => saving === 'saving')?.saving ??
  'stored';
