/** Chance that can be repeated: a property that fails prints its seed, SEED=… runs it again. */
import process from 'node:process';
import fc from 'fast-check';

/** The seed of this run: SEED from the environment, else always the same. */
export function runSeed(): number {
  return Number(process.env['SEED'] ?? 20_261_122);
}

/** Any character there is, halves of pairs included. fast-check's own `binary` takes over a second to get ready. */
export const anyCharacter: fc.Arbitrary<string> = fc.nat(0x10_ffff).map((code) => String.fromCodePoint(code));
