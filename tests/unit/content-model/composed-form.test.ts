import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composingEdits } from '#content-model/composed-form.ts';
import { applyEdits } from '#content-model/mend.ts';

describe('composingEdits', () => {
  it('touches the letters that are not composed and no others', () => {
    const text = `Dịch vụ ${'số'.normalize('NFD')} và giá trị`;
    expect(composingEdits(text)).toEqual([{ offset: 9, length: 3, text: 'ố' }]);
    expect(composingEdits('Dịch vụ số và giá trị')).toEqual([]);
  });

  it('gives what Unicode calls NFC, for any text', () => {
    const signs = fc.constantFrom(
      'a',
      'ê',
      'd',
      '\u0301',
      '\u0323',
      '\u0302',
      '\u212B',
      '\u1112',
      '\u1161',
      '\u11AB',
      '한',
      '\u0344',
      ' ',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(signs).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(applyEdits(text, composingEdits(text))).toBe(text.normalize('NFC'));
      }),
      { numRuns: 500, seed: 20261122 },
    );
  });
});
