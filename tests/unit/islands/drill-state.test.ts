import { describe, expect, it } from 'vitest';
import {
  afterDrillAct,
  doublePressMs,
  freshRound,
  isLocked,
  isOver,
  savingOf,
  type DrillAct,
  type DrillState,
} from '#islands/drill/drill-state.ts';

const round = { name: 'one', cases: ['opens', 'early'], before: null };
const later = (state: DrillState): number => state.pressedAtMs + doublePressMs;
const after = (state: DrillState, ...acts: readonly DrillAct[]): DrillState => acts.reduce(afterDrillAct, state);

/** Chooses, checks, and goes on when that is allowed. */
const answerCase = (state: DrillState, isRight: boolean): DrillState => {
  const checked = after(state, { kind: 'chose', choice: 'utility' }, { kind: 'checked', isRight, atMs: later(state) });
  return after(checked, { kind: 'went-on', atMs: later(checked) });
};

describe('a round on the page', () => {
  const fresh = freshRound(round, 1000);

  it('shows its first case open, with nothing chosen', () => {
    expect([fresh.place, fresh.choice, isLocked(fresh), isOver(fresh)]).toEqual([0, '', false, false]);
  });

  it('cannot be checked before something is chosen, nor changed after it was checked', () => {
    expect(after(fresh, { kind: 'checked', isRight: true, atMs: 2000 })).toBe(fresh);
    const checked = after(
      fresh,
      { kind: 'chose', choice: 'utility' },
      { kind: 'chose', choice: 'warranty' },
      { kind: 'checked', isRight: false, atMs: 2000 },
    );
    expect(checked.given).toEqual([{ id: 'opens', choice: 'warranty', isRight: false, saving: 'saving' }]);
    expect(after(checked, { kind: 'chose', choice: 'utility' })).toBe(checked);
    expect(after(checked, { kind: 'checked', isRight: true, atMs: 9000 })).toBe(checked);
  });

  it('does not go on at a second press within half a second', () => {
    const checked = after(fresh, { kind: 'chose', choice: 'utility' }, { kind: 'checked', isRight: true, atMs: 2000 });
    expect(after(checked, { kind: 'went-on', atMs: 2000 + doublePressMs - 1 })).toBe(checked);
    const next = after(checked, { kind: 'went-on', atMs: 2000 + doublePressMs });
    expect([next.place, next.choice, isLocked(next)]).toEqual([1, '', false]);
    expect(after(next, { kind: 'went-on', atMs: 9000 })).toBe(next);
  });

  it('is over after its last case, and begins again with the next round at a press that is meant', () => {
    const over = answerCase(answerCase(fresh, true), false);
    expect(isOver(over)).toBe(true);
    expect(over.given.map(({ isRight }) => isRight)).toEqual([true, false]);
    expect(after(over, { kind: 'chose', choice: 'utility' })).toBe(over);
    const next = { name: 'two', cases: ['late'], before: { right: 1, of: 2 } };
    expect(after(over, { kind: 'began-again', round: next, atMs: over.pressedAtMs + 1 })).toBe(over);
    expect(after(over, { kind: 'began-again', round: next, atMs: later(over) })).toEqual(freshRound(next, later(over)));
    expect(after(fresh, { kind: 'began-again', round: next, atMs: 9000 })).toBe(fresh);
  });

  it('hears what became of each answer, and of none of an earlier round', () => {
    const over = answerCase(answerCase(fresh, true), false);
    expect(savingOf(over.given)).toBe('saving');
    const one = after(over, { kind: 'written', round: 'one', place: 0, outcome: 'stored' });
    expect(savingOf(one.given)).toBe('saving');
    expect(savingOf(after(one, { kind: 'written', round: 'one', place: 1, outcome: 'stored' }).given)).toBe('stored');
    const kept = after(over, { kind: 'written', round: 'one', place: 1, outcome: 'kept-in-memory' });
    expect(savingOf(kept.given)).toBe('kept-in-memory');
    expect(after(over, { kind: 'written', round: 'zero', place: 1, outcome: 'stored' })).toBe(over);
  });
});
