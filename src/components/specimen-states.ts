/** The states of a question that the gallery shows: what was given in each, and what became of it. */
import { presentationOrder } from '#domain/chance.ts';
import { keyOf, markResponse } from '#domain/mark-response.ts';
import type { Question, Response } from '#domain/question.ts';
import type { Answered } from '#domain/study-event.ts';
import type { GalleryWord } from '#i18n/gallery-words.ts';
import type { Say } from '#i18n/words.ts';
import { blankCheck, type CheckState } from '#islands/check/check-state.ts';
import type { Specimen } from '#islands/gallery/GallerySpecimens.tsx';

/** The orders in which the parts are dealt, as in lessons. */
export const dealsOf = (question: Question): readonly string[] =>
  [0, 1, 2, 3].map((round) => presentationOrder(question, `${question.id} ${round}`).join(' '));

/** A complete answer with one mistake. */
const wrongResponse = (question: Question): Response => {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', choice: question.choices.find(({ correct }) => !correct)?.id ?? '' };
    case 'sort': {
      const other = (right: string): string => question.groups.find(({ id }) => id !== right)?.id ?? right;
      const groups = question.cards.map(({ id, group }, place) => [id, place === 0 ? other(group) : group] as const);
      return { kind: 'sort', groups: Object.fromEntries(groups) };
    }
    case 'order': {
      const [first, second, ...rest] = question.steps.map(({ id }) => id);
      return { kind: 'order', steps: [second, first, ...rest].filter((id) => id !== undefined) };
    }
    case 'slip': {
      const [wrong] = question.sentences.filter(({ mends }) => mends !== undefined);
      return { kind: 'slip', mends: { [wrong?.id ?? '']: wrong?.mends?.find(({ correct }) => !correct)?.id ?? '' } };
    }
    default:
      return question satisfies never;
  }
};

/** A moment in the past, for what is told of an earlier answer. */
const EARLIER = Date.UTC(2026, 10, 20, 2, 30);

/** The day after it. */
const CORRECTED = '2026-11-21';

/** The states of a question that is awake, in the order in which a learner meets them. */
export const specimensOf = (question: Question, say: Say<GalleryWord>): readonly Specimen[] => {
  const blank = blankCheck(question, dealsOf(question));
  const [right, wrong] = [keyOf(question).key, wrongResponse(question)];
  const locked = (response: Response, saving: 'stored' | 'kept-in-memory'): CheckState => ({
    ...blank,
    response,
    locked: { mark: markResponse(question, response), atMs: 0, saving },
  });
  const earlier = (response: Response): Answered => ({
    v: 1,
    id: 'gallery-1',
    at: EARLIER,
    clock: 1,
    kind: 'answered',
    question: question.id,
    revision: question.revision,
    response,
    session: 'gallery',
    where: 'lesson',
    language: 'en',
    helped: false,
    tookMs: 0,
  });
  return [
    { id: 'blank', title: say('state.blank'), state: blank },
    { id: 'chosen', title: say('state.chosen'), state: { ...blank, response: wrong } },
    { id: 'right', title: say('state.right'), state: locked(right, 'stored') },
    { id: 'wrong', title: say('state.wrong'), state: locked(wrong, 'kept-in-memory') },
    { id: 'before', title: say('state.before'), state: blank, earlier: earlier(right) },
    {
      id: 'corrected',
      title: say('state.corrected'),
      state: blank,
      earlier: earlier(wrong),
      correction: { revision: question.revision + 1, date: CORRECTED, text: [say('correction')] },
    },
  ];
};
