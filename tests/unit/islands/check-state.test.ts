import { assert, array, boolean, constant, integer, oneof, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, Question, Response } from '#domain/question.ts';
import { afterAct, blankResponse, doublePressMs, type CheckAct, type CheckState } from '#islands/check/check-state.ts';

const right: Mark = { kind: 'marked', earned: 1, possible: 1 };
const wrong: Mark = { kind: 'marked', earned: 0, possible: 1 };
const chose = (choice: string): Response => ({ kind: 'choice', choice });
const question = (kind: Question['kind']): Question => ({ kind }) as Question;
const fresh: CheckState = { response: chose(''), round: 0, locked: null };
const after = (...acts: readonly CheckAct[]): CheckState => acts.reduce(afterAct, fresh);
const written = (state: CheckState, round: number, outcome: 'stored' | 'kept-in-memory'): CheckState =>
  afterAct(state, { kind: 'written', round, outcome });

describe('afterAct', () => {
  it('keeps what was given last', () => {
    const state = after({ kind: 'gave', response: chose('a') }, { kind: 'gave', response: chose('b') });
    expect(state).toEqual({ response: chose('b'), round: 0, locked: null });
  });

  it('locks the answer with its mark, on its way to storage', () => {
    const state = after({ kind: 'gave', response: chose('a') }, { kind: 'checked', mark: wrong, atMs: 10 });
    expect(state).toEqual({ response: chose('a'), round: 0, locked: { mark: wrong, atMs: 10, saving: 'saving' } });
  });

  it('says of the answer on the screen what became of it, each time it is tried, and nothing of an earlier one', () => {
    const locked = after({ kind: 'gave', response: chose('a') }, { kind: 'checked', mark: wrong, atMs: 10 });
    const waits = written(locked, 0, 'kept-in-memory');
    expect(waits.locked).toEqual({ mark: wrong, atMs: 10, saving: 'kept-in-memory' });
    expect(written(waits, 0, 'stored').locked?.saving).toBe('stored');
    const again = afterAct(waits, { kind: 'tried-again', shown: chose(''), atMs: 900 });
    expect(written(again, 0, 'stored')).toBe(again);
    const second = [
      { kind: 'gave', response: chose('b') } as const,
      { kind: 'checked', mark: right, atMs: 999 } as const,
    ];
    const lockedAgain = second.reduce<CheckState>(afterAct, again);
    expect(written(lockedAgain, 0, 'stored')).toBe(lockedAgain);
    expect(written(lockedAgain, 1, 'stored').locked?.saving).toBe('stored');
  });

  it('takes no other answer and no second verdict once locked', () => {
    const locked = after({ kind: 'gave', response: chose('a') }, { kind: 'checked', mark: wrong, atMs: 10 });
    expect(afterAct(locked, { kind: 'gave', response: chose('b') })).toBe(locked);
    expect(afterAct(locked, { kind: 'checked', mark: right, atMs: 20 })).toBe(locked);
  });

  it('begins anew with the response that is shown then, one round on', () => {
    const locked = after({ kind: 'gave', response: chose('a') }, { kind: 'checked', mark: wrong, atMs: 10 });
    const shown: Response = { kind: 'order', steps: ['two', 'one'] };
    expect(afterAct(locked, { kind: 'tried-again', shown, atMs: 5000 })).toEqual({
      response: shown,
      round: 1,
      locked: null,
    });
  });

  it('takes a press within half a second for a slip of the finger', () => {
    const locked = after({ kind: 'gave', response: chose('a') }, { kind: 'checked', mark: right, atMs: 1000 });
    const pressed = (atMs: number): CheckState => afterAct(locked, { kind: 'tried-again', shown: chose(''), atMs });
    expect(doublePressMs).toBe(500);
    expect(pressed(1000)).toBe(locked);
    expect(pressed(1499.9)).toBe(locked);
    expect(pressed(1500).locked).toBeNull();
  });

  it('has nothing to try again before it was checked', () => {
    const given = after({ kind: 'gave', response: chose('a') });
    expect(afterAct(given, { kind: 'tried-again', shown: chose(''), atMs: 10_000 })).toBe(given);
  });

  it('never changes the state that it was given, nor loses an answer between checking and trying again', () => {
    const response = oneof(constant('a'), constant('b'), constant('')).map(chose);
    const anyAct = oneof(
      record({ kind: constant('gave' as const), response }),
      record({ kind: constant('checked' as const), mark: boolean().map((isRight) => (isRight ? right : wrong)) }),
      record({ kind: constant('tried-again' as const), shown: response }),
    );
    assert(
      property(array(record({ act: anyAct, waited: integer({ min: 0, max: 900 }) })), (steps) => {
        let state = fresh;
        let atMs = 0;
        for (const { act, waited } of steps) {
          atMs += waited;
          const before = structuredClone(state);
          const next = afterAct(state, { ...act, atMs } as CheckAct);
          expect(state).toEqual(before);
          if (state.locked !== null && next.locked !== null) expect(next).toBe(state);
          if (state.locked !== null && next.locked === null) {
            expect(atMs - state.locked.atMs).toBeGreaterThanOrEqual(doublePressMs);
            expect(next.round).toBe(state.round + 1);
          } else expect(next.round).toBe(state.round);
          state = next;
        }
      }),
    );
  });
});

describe('blankResponse', () => {
  it('gives nothing, in the form of each kind; steps stand as they are first shown', () => {
    expect(blankResponse(question('choice'), ['a', 'b'])).toEqual({ kind: 'choice', choice: '' });
    expect(blankResponse(question('sort'), ['a', 'b'])).toEqual({ kind: 'sort', groups: {} });
    expect(blankResponse(question('order'), ['b', 'a'])).toEqual({ kind: 'order', steps: ['b', 'a'] });
    expect(blankResponse(question('slip'), ['a'])).toEqual({ kind: 'slip', mends: {} });
  });
});
