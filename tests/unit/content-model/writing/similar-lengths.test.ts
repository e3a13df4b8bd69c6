import { describe, expect, it } from 'vitest';
import { similarLengths } from '#content-model/writing/similar-lengths.ts';
import { FAIR, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace } from '#tests/unit/content-model/small-course.ts';

const PRICE_VI = 'Giá thuộc về chi phí; hai dịch vụ cùng giá vẫn có thể làm những việc khác nhau.';

describe('BI-3 similar lengths', () => {
  it('warns of a Vietnamese text that is far shorter or far longer', () => {
    expect(fairReport(similarLengths)).toBe('no fault');
    expect(fairReport(similarLengths, replace(FAIR, PRICE_VI, 'Giá thuộc về chi phí.'))).toMatchInlineSnapshot(`
      "WARNING BI-3  content/questions/basics/one.yaml:28:11   lengths differ
        28 |       vi: Giá thuộc về chi phí.
           |           ^^^^^^^^^^^^^^^^^^^^^
      Cause: The Vietnamese is 0.26 times as long as the English; 0.8 to 1.8 is usual.
      Fix:   Look for what was left out."
    `);
    expect(fairReport(similarLengths, replace(FAIR, PRICE_VI, `${PRICE_VI} ${PRICE_VI}`))).toMatchInlineSnapshot(`
      "WARNING BI-3  content/questions/basics/one.yaml:28:11   lengths differ
        28 |       vi: Giá thuộc về chi phí; hai dịch vụ cùng giá vẫn có thể làm những việc khác nhau. Giá thuộc về chi phí
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The Vietnamese is 1.94 times as long as the English; 0.8 to 1.8 is usual.
      Fix:   Say in Vietnamese what the English says, and no more."
    `);
  });

  it('says nothing of short texts and of those still to come', () => {
    expect(
      fairReport(
        similarLengths,
        replace(FAIR, 'vi: Tốc độ mà nó giữ được', 'vi: Tốc độ'),
        replace(FAIR, `vi: ${PRICE_VI}`, 'vi: pending'),
      ),
    ).toBe('no fault');
  });
});
