import { describe, expect, it } from 'vitest';
import { sameEmphasis } from '#content-model/writing/same-emphasis.ts';
import { FAIR, FAIR_LIST, FAIR_NEGATIVE, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { EN, replace, VI } from '#tests/unit/content-model/small-course.ts';

describe('BI-2 the same emphasis', () => {
  it('reports a word of the exam that the Vietnamese does not have in capitals behind its translation', () => {
    expect(fairReport(sameEmphasis)).toBe('no fault');
    expect(
      fairReport(
        sameEmphasis,
        replace(FAIR_LIST, '**HAI (TWO)**', '**Hai**'),
        replace(FAIR_LIST, '**ĐÚNG (CORRECT)**', 'đúng'),
        replace(FAIR_NEGATIVE, '**KHÔNG (NOT)**', '**không (NOT)**'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR BI-2  content/questions/basics/four.yaml:10:7   emphasis differs
        10 |   vi: '**Hai** phát biểu nào về tính đảm bảo của một dịch vụ là đúng?'
           |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The English has **CORRECT**; the Vietnamese has no bold capitals with (CORRECT) behind them.
      Fix:   Write **ĐÚNG (CORRECT)**, so that the word of the exam is learned.

      ERROR BI-2  content/questions/basics/four.yaml:10:10   emphasis differs
        10 |   vi: '**Hai** phát biểu nào về tính đảm bảo của một dịch vụ là đúng?'
           |          ^^^
      Cause: The English has **TWO**; the Vietnamese has no bold capitals with (TWO) behind them.
      Fix:   Write **HAI (TWO)**, so that the word of the exam is learned.

      ERROR BI-2  content/questions/basics/three.yaml:10:41   emphasis differs
        10 |   vi: Mong muốn nào của một thành phố **không (NOT)** nói về tính đảm bảo của dịch vụ xe buýt?
           |                                         ^^^^^^^^^^^
      Cause: The English has **NOT**; the Vietnamese has no bold capitals with (NOT) behind them.
      Fix:   Write **KHÔNG (NOT)**, so that the word of the exam is learned."
    `);
  });

  it('is silent where spaces keep stars from making anything bold, which is said of the stars themselves', () => {
    const inBoth = [replace(EN, 'How it does so', '**How** it does so'), replace(VI, 'Nó làm tốt', '**Nó** làm tốt')];
    expect(fairReport(sameEmphasis, ...inBoth)).toBe('no fault');
    expect(fairReport(sameEmphasis, ...inBoth, replace(EN, '**How**', '** How **'))).toBe('no fault');
    expect(fairReport(sameEmphasis, ...inBoth, replace(EN, '**How**', 'How'))).toContain('emphasis differs');
    expect(fairReport(sameEmphasis, replace(FAIR_LIST, '**TWO**', '** TWO **'))).toBe('no fault');
    expect(fairReport(sameEmphasis, replace(FAIR_LIST, '**TWO**', 'TWO'))).toContain('emphasis differs');
  });

  it('reports bold parts that one language has and the other has not, in lessons too', () => {
    expect(
      fairReport(
        sameEmphasis,
        replace(FAIR, 'Giá thuộc về chi phí', 'Giá thuộc về **chi phí**'),
        replace(EN, 'the ==functionality== meets', '**the** ==functionality== **meets**'),
        replace(VI, 'những ==chức năng== đáp ứng', '**những** ==chức năng== đáp ứng'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR BI-2  content/lessons/vi/basics/two-gates.mdx:21:45   emphasis differs
        21 | Dịch vụ làm được gì là [[tính hữu dụng]]; **những** ==chức năng== đáp ứng nhu cầu.
           |                                             ^^^^^
      Cause: Bold parts: 2 in English, 1 in Vietnamese.
      Fix:   Emphasize the same words in both.

      ERROR BI-2  content/questions/basics/one.yaml:28:26   emphasis differs
        28 |       vi: Giá thuộc về **chi phí**; hai dịch vụ cùng giá vẫn có thể làm những việc khác nhau.
           |                          ^^^^^^^
      Cause: Bold parts: 0 in English, 1 in Vietnamese.
      Fix:   Emphasize the same words in both."
    `);
  });
});
