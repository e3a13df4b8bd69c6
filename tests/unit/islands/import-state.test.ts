import { describe, expect, it } from 'vitest';
import type { ImportReading } from '#stores/record-transfer.ts';
import { afterImportAct, type ImportAct, type ImportState } from '#islands/settings/import-state.ts';

const [large, small] = [new File(['large'], 'record.json'), new File(['small'], 'record.json')];
const unreadable: ImportReading = { kind: 'unreadable', reason: 'moved' };
const read = (newEvents: number): ImportReading => ({
  kind: 'read',
  file: { events: [], unknown: [], clocks: [], papers: [], quarantine: [] },
  preview: { newAnswers: 0, newEvents, alreadyHere: 0, unknownKinds: [], firstAt: null, lastAt: null, version: 1 },
});
const nothing: ImportState = { kind: 'nothing' };
const after = (...acts: readonly ImportAct[]): ImportState => acts.reduce(afterImportAct, nothing);
const chose = (file: File): ImportAct => ({ kind: 'chose', file });
const wasRead = (file: File, reading: ImportReading): ImportAct => ({ kind: 'was-read', file, reading });
const agreed: ImportAct = { kind: 'agreed' };
const added: ImportAct = { kind: 'was-added', outcome: { kind: 'imported', events: 3 } };
const left: ImportAct = { kind: 'left' };

describe('an import', () => {
  it('goes from the file to its preview, to being added, to its outcome', () => {
    const preview = read(3);
    expect(after(chose(small))).toEqual({ kind: 'reading', file: small });
    expect(after(chose(small), wasRead(small, preview))).toEqual({ kind: 'shown', reading: preview });
    expect(after(chose(small), wasRead(small, preview), agreed)).toEqual({ kind: 'adding', reading: preview });
    expect(after(chose(small), wasRead(small, preview), agreed, added)).toEqual({
      kind: 'ended',
      outcome: { kind: 'imported', events: 3 },
    });
  });

  it('shows the file that was chosen last, whichever is read first', () => {
    const [first, second] = [read(100), read(1)];
    const shown = { kind: 'shown', reading: second };
    expect(after(chose(large), chose(small), wasRead(small, second), wasRead(large, first))).toEqual(shown);
    expect(after(chose(large), chose(small), wasRead(large, first), wasRead(small, second))).toEqual(shown);
    expect(after(chose(large), chose(small), wasRead(large, first))).toEqual({ kind: 'reading', file: small });
  });

  it('forgets a file that was left before it was read', () => {
    expect(after(chose(large), left, wasRead(large, read(1)))).toEqual(nothing);
  });

  it('is not disturbed while the file is being added', () => {
    const adding = after(chose(small), wasRead(small, read(3)), agreed);
    for (const act of [chose(large), wasRead(large, read(1)), agreed, left])
      expect(afterImportAct(adding, act)).toBe(adding);
  });

  it('adds nothing but what was shown to be sound', () => {
    for (const state of [nothing, after(chose(small)), after(chose(small), wasRead(small, unreadable))])
      for (const act of [agreed, added]) expect(afterImportAct(state, act)).toBe(state);
  });

  it('can be begun again after its end', () => {
    const ended = after(chose(small), wasRead(small, read(3)), agreed, added);
    expect(afterImportAct(ended, chose(large))).toEqual({ kind: 'reading', file: large });
    expect(afterImportAct(ended, left)).toEqual(nothing);
  });
});
