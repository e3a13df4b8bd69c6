import { describe, expect, it } from 'vitest';
import { EN, faultsAfter, replace, reportAfter } from '#tests/unit/content-model/small-course.ts';

describe('LANG-2 one way of placing tone marks', () => {
  it('points at the newer place and writes the older one', () => {
    expect(reportAfter(replace('sources.yaml', 'vi: Cách viết cũ.', 'vi: Cách viết đã thoả thuận.')))
      .toMatchInlineSnapshot(`
      "ERROR LANG-2  content/sources.yaml:4:53   tone mark in the newer place
        4 |   caution: { en: Older wording., vi: Cách viết đã thoả thuận. }
          |                                                     ^^
      Cause: "oả" has its tone mark on the second letter; this course puts it on the first.
      Fix:   Write "ỏa"."
    `);
  });

  it('carries what a machine can change', () => {
    const [fault] = faultsAfter(replace('sources.yaml', 'vi: Cách viết cũ.', 'vi: Hoà và Thuỷ khoẻ.'));
    expect(fault?.edits).toEqual([{ offset: expect.any(Number), length: 2, text: 'òa' }]);
    expect(
      faultsAfter(replace('sources.yaml', 'vi: Cách viết cũ.', 'vi: HOÀ THUỶ KHOẺ.')).map(
        ({ edits }) => edits?.[0]?.text,
      ),
    ).toEqual(['ÒA', 'ỦY', 'ỎE']);
  });

  it('leaves syllables alone that have one form only', () => {
    const right = 'vi: Quý khách hoàn thành ngoài ra khuỷu tay quà quỹ toàn bộ hòa thủy khỏe.';
    expect(reportAfter(replace('sources.yaml', 'vi: Cách viết cũ.', right))).toBe('no fault');
  });

  it('looks at lessons as well', () => {
    const faults = faultsAfter(replace(EN, 'the ==functionality==', 'the ==functionality== (hoà)'));
    expect(faults.map(({ code, line }) => `${code} ${line}`)).toContain('LANG-2 20');
  });
});
