import { describe, expect, it } from 'vitest';
import { shortFirstSentences } from '#content-model/writing/short-first-sentences.ts';
import { FAIR, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace } from '#tests/unit/content-model/small-course.ts';

const SPEED = 'Speed tells how well the service works, which is its warranty.';
const LONG =
  'Speed tells how well the service works when many people drive through the town at once and each of them asks for a free place';

describe('STR-5 short first sentences', () => {
  it('warns of a first sentence of more than 120 characters', () => {
    expect(fairReport(shortFirstSentences)).toBe('no fault');
    expect(fairReport(shortFirstSentences, replace(FAIR, SPEED, `${LONG}. That is warranty.`))).toMatchInlineSnapshot(`
      "WARNING STR-5  content/questions/basics/one.yaml:21:11   long first sentence
        21 |       en: Speed tells how well the service works when many people drive through the town at once and each of t
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The first sentence of the reason has 126 characters; it is shown at once, and 120 are the most.
      Fix:   Say the main thing in a short sentence, and the rest after it."
    `);
  });

  it('counts what is read: a link by its words, and nothing after the first sentence', () => {
    const linked = `A [[warranty|part of the warranty]] speaks. ${LONG}.`;
    expect(fairReport(shortFirstSentences, replace(FAIR, SPEED, linked))).toBe('no fault');
    const justShort =
      'Speed is of the [[warranty|warranty]], which tells how well the service works when many people drive through the town at 9.30.';
    expect(fairReport(shortFirstSentences, replace(FAIR, SPEED, `'${justShort}'`))).toBe('no fault');
  });
});
