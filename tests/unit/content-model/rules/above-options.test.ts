import { describe, expect, it } from 'vitest';
import { checkContent } from '#content-model/check-course.ts';
import { FAIR, fairCourse } from '#tests/unit/content-model/fair-course.ts';
import { contentFrom, ONE, replace, reportAfter } from '#tests/unit/content-model/small-course.ts';

describe('Q015 options about options, and missing reasons', () => {
  it('reports all and none of the above in English', () => {
    expect(
      reportAfter(
        replace(ONE, 'en: Where it runs', 'en: All of the above'),
        replace('questions/basics/two.yaml', 'en: Where it runs', 'en: None of these'),
        replace('questions/basics/three.yaml', 'en: Where it runs', 'en: Both A and B'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Q015  content/questions/basics/one.yaml:22:17   option about options
        22 |     text: { en: All of the above, vi: Nó chạy ở đâu }
           |                 ^^^^^^^^^^^^^^^^
      Cause: "All of the above" speaks of the other options, which stand in another order for each learner.
      Fix:   Say in words what the option means.

      ERROR Q015  content/questions/basics/three.yaml:22:17   option about options
        22 |     text: { en: Both A and B, vi: Nó chạy ở đâu }
           |                 ^^^^^^^^^^^^
      Cause: "Both A and B" speaks of the other options, which stand in another order for each learner.
      Fix:   Say in words what the option means.

      ERROR Q015  content/questions/basics/two.yaml:22:17   option about options
        22 |     text: { en: None of these, vi: Nó chạy ở đâu }
           |                 ^^^^^^^^^^^^^
      Cause: "None of these" speaks of the other options, which stand in another order for each learner.
      Fix:   Say in words what the option means."
    `);
  });

  it('reports the same in Vietnamese', () => {
    expect(
      reportAfter(
        replace(ONE, 'vi: Nó chạy ở đâu', 'vi: Tất cả đáp án trên'),
        replace('questions/basics/two.yaml', 'vi: Nó chạy ở đâu', 'vi: Không có đáp án nào đúng'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Q015  content/questions/basics/one.yaml:22:36   option about options
        22 |     text: { en: Where it runs, vi: Tất cả đáp án trên }
           |                                    ^^^^^^^^^^^^^^^^^^
      Cause: "Tất cả đáp án trên" speaks of the other options, which stand in another order for each learner.
      Fix:   Say in words what the option means.

      ERROR Q015  content/questions/basics/two.yaml:22:36   option about options
        22 |     text: { en: Where it runs, vi: Không có đáp án nào đúng }
           |                                    ^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: "Không có đáp án nào đúng" speaks of the other options, which stand in another order for each learner.
      Fix:   Say in words what the option means."
    `);
  });

  it('reports a missing reason at the option', () => {
    expect(reportAfter(replace(ONE, '    why: { en: That is a place., vi: Đó là một nơi. }\n', '')))
      .toMatchInlineSnapshot(`
      "ERROR Q015  content/questions/basics/one.yaml:21:5   missing reason
        21 |   - id: d
           |     ^^
      Cause: "why" is missing here.
      Fix:   Add \`why: { en: …, vi: … }\`."
    `);
  });

  it('leaves plain uses of the same words alone', () => {
    expect(
      reportAfter(replace(ONE, 'en: Where it runs', 'en: All of its users and none of its costs')),
    ).toMatchInlineSnapshot(`"no fault"`);
  });
});

describe('options of which one speaks of the others', () => {
  it('are not judged for their words and lengths until it is replaced', () => {
    const files = fairCourse();
    replace(FAIR, 'The place that it covers', 'All of the above always hold')(files);
    const codes = checkContent(contentFrom(files))
      .filter(({ file }) => file.endsWith(FAIR))
      .map(({ code }) => code);
    expect(codes).toEqual(['Q015']);
  });

  it('are judged when none does', () => {
    const files = fairCourse();
    replace(
      FAIR,
      'The place that it covers',
      'The place that it always and only covers wherever that place may be',
    )(files);
    const codes = checkContent(contentFrom(files))
      .filter(({ file }) => file.endsWith(FAIR))
      .map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['ABS-1', 'LEN-1']));
  });
});
