/** A learner who has been here before: one lesson mastered, one begun, answers right and wrong. */
import type { BrowserContext } from '@playwright/test';
import { checksOf, mendsFor, present, rightChoice, wrongChoice, type LessonQuestion } from './course-questions.ts';
import { shortLesson, sortLesson } from './site-pages.ts';
import { earlierAnswer, openStorage, seedStore } from './study-record-in-page.ts';

const response = (question: LessonQuestion, isRight: boolean): Readonly<Record<string, unknown>> => {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', choice: (isRight ? rightChoice(question) : wrongChoice(question)).id };
    case 'sort': {
      const other = present(question.groups[0]).id;
      return {
        kind: 'sort',
        groups: Object.fromEntries(question.cards.map(({ id, group }) => [id, isRight ? group : other])),
      };
    }
    case 'order': {
      const steps = question.steps.map(({ id }) => id);
      return { kind: 'order', steps: isRight ? steps : steps.toReversed() };
    }
    case 'slip':
      return { kind: 'slip', mends: mendsFor(question, isRight) };
    default:
      return question satisfies never;
  }
};

/** Puts the answers of earlier visits into the browser's storage: the short lesson whole, half of the longer one. */
export const studyBefore = async (context: BrowserContext): Promise<void> => {
  const begun = checksOf(sortLesson);
  const answers = [
    ...checksOf(shortLesson).map((question) => ({ question, isRight: true, place: shortLesson })),
    ...begun
      .slice(0, Math.ceil(begun.length / 2))
      .map((question, index) => ({ question, isRight: index % 2 === 0, place: sortLesson })),
  ];
  const storage = await openStorage(context);
  await seedStore(
    storage,
    answers.map(({ question, isRight, place }, index) =>
      earlierAnswer('0123456789abcdef', index + 1, {
        question: question.id,
        response: response(question, isRight),
        place,
      }),
    ),
  );
  await storage.close();
};
