/**
 * The code of a form, such as `KC-7F2-K7Q2M9`: the blueprint, the edition of the bank, and six characters that decide
 * the paper. Digits and letters are those of Crockford's base 32, which has no I, L, O and U, so that a code can be
 * read out and copied by hand.
 *
 * @source Crockford, Base 32: https://www.crockford.com/base32.html
 */
import { branch, numberBelow, type Chance } from './chance.ts';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BLUEPRINT_LENGTH = 2;
const EDITION_LENGTH = 3;
const DRAW_LENGTH = 6;

/** How many characters a code has, the hyphens apart. */
export const FORM_CODE_LENGTH = BLUEPRINT_LENGTH + EDITION_LENGTH + DRAW_LENGTH;

export type FormCode = {
  /** Code of the blueprint: two capital letters. */
  readonly blueprint: string;
  /** Edition of the bank: three digits of base 32. */
  readonly edition: string;
  /** What decides the paper: six digits of base 32. */
  readonly draw: string;
};

/** What was typed, understood or not. */
export type ParsedFormCode =
  | { readonly kind: 'form-code'; readonly form: FormCode }
  | { readonly kind: 'empty' }
  /** `found` counts characters without hyphens and spaces; there should be `FORM_CODE_LENGTH`. */
  | { readonly kind: 'wrong-length'; readonly found: number }
  /** The first two characters are no letters. */
  | { readonly kind: 'no-blueprint'; readonly found: string }
  /** A character after the first two that no code has. */
  | { readonly kind: 'wrong-character'; readonly found: string };

/** The code as it is shown, and as it decides the paper. */
export function formatFormCode({ blueprint, edition, draw }: FormCode): string {
  return `${blueprint}-${edition}-${draw}`;
}

/**
 * Reads a code as people type it: in small letters, with O for 0 and I or L for 1, with spaces, and with any dashes or
 * none.
 */
export function parseFormCode(text: string): ParsedFormCode {
  const characters = [...text.toUpperCase().replaceAll(/[\s\p{Dash}]/gu, '')];
  if (characters.length === 0) return { kind: 'empty' };
  if (characters.length !== FORM_CODE_LENGTH) return { kind: 'wrong-length', found: characters.length };
  const blueprint = characters.slice(0, BLUEPRINT_LENGTH).map(asLetter).join('');
  if (!/^[A-Z]+$/.test(blueprint)) return { kind: 'no-blueprint', found: blueprint };
  const digits = characters.slice(BLUEPRINT_LENGTH).map(asDigit);
  const wrong = digits.find((digit) => !DIGITS.includes(digit));
  if (wrong !== undefined) return { kind: 'wrong-character', found: wrong };
  const edition = digits.slice(0, EDITION_LENGTH).join('');
  return { kind: 'form-code', form: { blueprint, edition, draw: digits.slice(EDITION_LENGTH).join('') } };
}

function asLetter(character: string): string {
  if (character === '0') return 'O';
  return character === '1' ? 'I' : character;
}

function asDigit(character: string): string {
  if (character === 'O') return '0';
  return character === 'I' || character === 'L' ? '1' : character;
}

/** The edition that a chance decides; a chance whose seed is a text makes it a fingerprint of that text. */
export function editionFrom(chance: Chance): string {
  return drawnDigits(EDITION_LENGTH, chance);
}

/** Codes to choose from, drawn by chance: the same chance gives the same codes. */
export function formCodesFrom(blueprint: string, edition: string, chance: Chance, count: number): readonly FormCode[] {
  return Array.from({ length: count }, (_, place) => ({
    blueprint,
    edition,
    draw: drawnDigits(DRAW_LENGTH, branch(chance, String(place))),
  }));
}

function drawnDigits(length: number, chance: Chance): string {
  let rest = Number(numberBelow(32n ** BigInt(length), chance));
  let digits = '';
  while (digits.length < length) {
    digits = DIGITS.charAt(rest % 32) + digits;
    rest = Math.floor(rest / 32);
  }
  return digits;
}
