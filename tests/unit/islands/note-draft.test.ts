import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  draftOf,
  heard,
  keepMine,
  takeOther,
  toSave,
  toSaveAtLast,
  typed,
  type NoteDraft,
} from '#islands/own-marks/note-draft.ts';
import { runSeed } from '#tests/unit/seeded.ts';

const LONGEST = 50;

describe('a note that nobody else writes', () => {
  it('is saved as it was typed, once', () => {
    const draft = typed(draftOf(''), 'mine ');
    expect(toSave(draft)).toBe('mine ');
    expect(toSave(heard(draft, 'mine '))).toBeNull();
  });

  it('is taken away by an empty box, or one of nothing but space', () => {
    expect(toSave(typed(draftOf('mine'), ''))).toBe('');
    expect(toSave(typed(draftOf('mine'), ' \n'))).toBe('');
    expect(toSave(typed(draftOf(''), '  '))).toBeNull();
  });

  it('keeps what was typed on while the earlier text was being stored', () => {
    const draft = heard(typed(typed(draftOf(''), 'one'), 'one two'), 'one');
    expect(draft.text).toBe('one two');
  });

  it('keeps the space that was typed where the record holds none', () => {
    expect(heard(typed(draftOf('mine'), ' '), '')).toEqual({ stored: '', text: ' ', other: null });
  });
});

describe('a note that another tab writes', () => {
  it('shows the newest text where nothing unsaved stands in the box', () => {
    expect(heard(draftOf('old'), 'new')).toEqual(draftOf('new'));
  });

  it('leaves an unsaved draft alone, and saves nothing until the learner has chosen', () => {
    const draft = heard(typed(draftOf('old'), 'mine'), 'theirs');
    expect(draft).toEqual({ stored: 'old', text: 'mine', other: 'theirs' });
    expect(toSave(draft)).toBeNull();
    expect(toSave(keepMine(draft))).toBe('mine');
    expect(takeOther(draft)).toEqual(draftOf('theirs'));
  });

  it('is in step again when both come to the same', () => {
    expect(heard(heard(typed(draftOf('old'), 'mine'), 'theirs'), 'mine')).toEqual(draftOf('mine'));
    expect(heard(heard(typed(draftOf('old'), 'mine'), 'theirs'), 'old').other).toBeNull();
  });

  it('is kept beside the draft where the page is left before a choice', () => {
    const draft = heard(typed(draftOf('old'), 'mine'), 'theirs');
    expect(toSaveAtLast(draft, LONGEST)).toBe('theirs\n\nmine');
    expect(toSaveAtLast(heard(typed(draftOf('old'), 'mine'), ''), LONGEST)).toBe('mine');
    expect(toSaveAtLast(heard(typed(draftOf('old'), 'm'.repeat(40)), 't'.repeat(40)), LONGEST)).toBe('m'.repeat(40));
  });
});

describe('whatever is typed and heard', () => {
  it('loses no text of the box but by the learner’s own choice', () => {
    const act = fc.oneof(
      fc.record({ kind: fc.constant('typed' as const), text: fc.constantFrom('', ' ', 'a', 'b', 'c') }),
      fc.record({ kind: fc.constant('heard' as const), text: fc.constantFrom('', 'a', 'b', 'c') }),
    );
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        let draft: NoteDraft = draftOf('');
        for (const { kind, text } of acts) {
          const before = draft;
          const wasUnsaved = before.other !== null || toSave(before) !== null;
          draft = kind === 'typed' ? typed(before, text) : heard(before, text);
          if (kind === 'heard' && wasUnsaved && draft.text !== before.text) expect(before.text.trim()).toBe('');
          if (draft.other === null) continue;
          expect(toSaveAtLast(draft, LONGEST) ?? '').toContain(draft.text.trim());
        }
      }),
      { seed: runSeed(), numRuns: 500 },
    );
  });
});
