import { describe, expect, it } from 'vitest';
import { namedConcepts } from '#content-model/writing/named-concepts.ts';
import { FAIR, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace } from '#tests/unit/content-model/small-course.ts';

const KEY = 'Utility is what a service does, so it speaks of the need that is met.';

describe('SRC-2 named concepts', () => {
  it('warns where the reason of the right option does not name the concept, in each language', () => {
    expect(fairReport(namedConcepts)).toBe('no fault');
    expect(
      fairReport(
        namedConcepts,
        replace(FAIR, KEY, 'What a service does is spoken of as the need that is met.'),
        replace(FAIR, 'Tính hữu dụng là dịch vụ làm được gì', 'Đó là dịch vụ làm được gì'),
      ),
    ).toMatchInlineSnapshot(`
      "WARNING SRC-2  content/questions/basics/one.yaml:16:11   concept not named
        16 |       en: What a service does is spoken of as the need that is met.
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The reason of the right option does not name "utility", the concept that the question tests.
      Fix:   Name it there; if the question tests another one, put that first in \`concepts\`.

      WARNING SRC-2  content/questions/basics/one.yaml:17:11   concept not named
        17 |       vi: Đó là dịch vụ làm được gì, tức là nhu cầu mà nó đáp ứng.
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The reason of the right option does not name "tính hữu dụng", the concept that the question tests.
      Fix:   Name it there; if the question tests another one, put that first in \`concepts\`."
    `);
  });

  it('takes an alias and a link for the name', () => {
    for (const reason of [
      'Its utilities tell which need is met.',
      'The [[utility|first gate]] tells which need is met.',
    ])
      expect(fairReport(namedConcepts, replace(FAIR, KEY, reason))).toBe('no fault');
  });
});
