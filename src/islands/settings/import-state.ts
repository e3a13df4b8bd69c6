/**
 * What the import is doing. Reading takes its time, and so does writing; meanwhile another file may be chosen, so what
 * comes back says which file it is about. Pure: ImportFile.tsx draws it.
 */
import type { ImportOutcome, ImportReading } from '#stores/record-transfer.ts';

type Read = Extract<ImportReading, { kind: 'read' }>;

export type ImportState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reading'; readonly file: File }
  | { readonly kind: 'shown'; readonly reading: ImportReading }
  /** Being written: nothing else can be chosen. */
  | { readonly kind: 'adding'; readonly reading: Read }
  | { readonly kind: 'ended'; readonly outcome: ImportOutcome };

export type ImportAct =
  | { readonly kind: 'chose'; readonly file: File }
  | { readonly kind: 'was-read'; readonly file: File; readonly reading: ImportReading }
  | { readonly kind: 'agreed' }
  | { readonly kind: 'was-added'; readonly outcome: ImportOutcome }
  | { readonly kind: 'left' };

/** The state after an act; acts that do not belong to the state change nothing. */
export const afterImportAct = (state: ImportState, act: ImportAct): ImportState => {
  switch (act.kind) {
    case 'chose':
      return state.kind === 'adding' ? state : { kind: 'reading', file: act.file };
    case 'was-read':
      // A large file chosen first may be read after a small one chosen later: only the later one counts.
      return state.kind === 'reading' && state.file === act.file ? { kind: 'shown', reading: act.reading } : state;
    case 'agreed':
      return state.kind === 'shown' && state.reading.kind === 'read'
        ? { kind: 'adding', reading: state.reading }
        : state;
    case 'was-added':
      return state.kind === 'adding' ? { kind: 'ended', outcome: act.outcome } : state;
    case 'left':
      return state.kind === 'adding' ? state : { kind: 'nothing' };
    default:
      return act satisfies never;
  }
};
