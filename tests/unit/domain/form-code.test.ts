import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#domain/chance.ts';
import { editionFrom, formatFormCode, formCodesFrom, parseFormCode } from '#domain/form-code.ts';
import { anyCharacter } from '#tests/unit/seeded.ts';
import { runs, settings } from './builders.ts';

const FORM = { blueprint: 'KC', edition: '7F2', draw: 'K7Q2M9' };

describe('a form code', () => {
  it('is written with two hyphens', () => {
    expect(formatFormCode(FORM)).toBe('KC-7F2-K7Q2M9');
  });

  it.each([
    'KC-7F2-K7Q2M9',
    'kc-7f2-k7q2m9',
    '  KC - 7F2 - K7Q2M9\n',
    'KC 7F2 K7Q2M9',
    'KC7F2K7Q2M9',
    'KC–7F2—K7Q2M9',
    'K C\u00a07F2\u2011K7Q 2M9',
  ])('is understood as %j', (text) => {
    expect(parseFormCode(text)).toEqual({ kind: 'form-code', form: FORM });
  });

  it('takes O for 0, and I and L for 1, and the reverse in the two letters at its start', () => {
    expect(parseFormCode('FO-oO0-iIlL1O')).toEqual({
      kind: 'form-code',
      form: { blueprint: 'FO', edition: '000', draw: '111110' },
    });
    expect(parseFormCode('m1-000-000000')).toMatchObject({ form: { blueprint: 'MI' } });
    expect(parseFormCode('F0-000-000000')).toMatchObject({ form: { blueprint: 'FO' } });
  });

  it.each([
    ['', { kind: 'empty' }],
    [' - ', { kind: 'empty' }],
    ['KC-7F2-K7Q2M', { kind: 'wrong-length', found: 10 }],
    ['KC-7F2-K7Q2M99', { kind: 'wrong-length', found: 12 }],
    ['K😀-7F2-K7Q2M9', { kind: 'no-blueprint', found: 'K😀' }],
    ['42-7F2-K7Q2M9', { kind: 'no-blueprint', found: '42' }],
    ['KC-7F2-K7Q2MU', { kind: 'wrong-character', found: 'U' }],
    ['KC-7?2-K7Q2M9', { kind: 'wrong-character', found: '?' }],
    ['KC-7F2-K7Q2Mđ', { kind: 'wrong-character', found: 'Đ' }],
  ])('%j is told what is wrong with it', (text, fault) => {
    expect(parseFormCode(text)).toEqual(fault);
  });

  it('is never an error, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(anyCharacter, { maxLength: 14 }), (characters) => {
        const text = characters.join('');
        const parsed = parseFormCode(text);
        expect(typeof parsed.kind).toBe('string');
        if (parsed.kind === 'form-code') expect(parseFormCode(formatFormCode(parsed.form))).toEqual(parsed);
      }),
      settings(500),
    );
  });
});

describe('codes drawn by chance', () => {
  it('are these very ones, on every machine and for ever', () => {
    const codes = formCodesFrom('KC', '7F2', chanceFrom('seed'), 3).map(formatFormCode);
    expect(codes).toMatchInlineSnapshot(`
      [
        "KC-7F2-6243X9",
        "KC-7F2-RZDT72",
        "KC-7F2-Z3EH2B",
      ]
    `);
    expect(editionFrom(chanceFrom('seed'))).toMatchInlineSnapshot(`"HFK"`);
  });

  it('are read back as they are, and are unlike', () => {
    const count = runs(2000);
    const forms = formCodesFrom('FO', '0ZZ', chanceFrom('many'), count);
    for (const form of forms) expect(parseFormCode(formatFormCode(form))).toEqual({ kind: 'form-code', form });
    expect(new Set(forms.map(({ draw }) => draw)).size).toBe(count);
    const used = new Set(forms.flatMap(({ draw }) => [...draw]));
    expect([...used].toSorted().join('')).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
  });
});
