import { describe, expect, it } from 'vitest';
import { dealsOf, specimensOf } from '#components/specimen-states.ts';
import { isComplete, isRight, markResponse } from '#domain/mark-response.ts';
import { galleryWords } from '#i18n/gallery-words.ts';
import { choiceQuestion, orderQuestion, slipQuestion, sortQuestion } from '#tests/unit/domain/builders.ts';

describe.each([choiceQuestion(), sortQuestion(), orderQuestion(), slipQuestion()])(
  'the states of a question of kind $kind',
  (question) => {
    const specimens = specimensOf(question, galleryWords('en'));
    const state = (id: string) => specimens.find((specimen) => specimen.id === id)?.state;

    it('begin blank and end with earlier answers, each named once', () => {
      expect(specimens.map(({ id }) => id)).toEqual(['blank', 'chosen', 'right', 'wrong', 'before', 'corrected']);
      expect(isComplete(question, state('blank')?.response)).toBe(question.kind === 'order');
      expect(dealsOf(question)).toHaveLength(4);
    });

    it('hold an answer that can be checked, one that is right and one that is not', () => {
      expect(isComplete(question, state('chosen')?.response)).toBe(true);
      for (const [id, expected] of [
        ['right', true],
        ['wrong', false],
      ] as const) {
        const { response, locked } = state(id) ?? {};
        expect(locked?.mark).toEqual(markResponse(question, response));
        expect(locked?.mark.kind === 'marked' && isRight(locked.mark)).toBe(expected);
      }
    });
  },
);
