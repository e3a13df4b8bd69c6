import { describe, expectTypeOf, it } from 'vitest';
import type { Pool, QuestionKind, SourceReference, Style } from '#domain/question.ts';
import type { AuthoredDrill } from '#content-model/drill-schema.ts';
import type { AuthoredExam } from '#content-model/exam-schema.ts';
import type { AuthoredText } from '#content-model/schema-parts.ts';
import type { AuthoredChoiceQuestion, AuthoredQuestion } from '#content-model/question-schema.ts';
import type { AuthoredTerm } from '#content-model/term-schema.ts';
import type { LessonFrontMatter } from '#content-model/lesson-schema.ts';

// The types of authored files are made from the schemas; these lines hold them to the domain's words (checked by tsc).
describe('authored types', () => {
  it('know the same kinds, pools and styles as the domain', () => {
    expectTypeOf<AuthoredQuestion['kind']>().toEqualTypeOf<QuestionKind>();
    expectTypeOf<AuthoredQuestion['pool']>().toEqualTypeOf<Pool>();
    expectTypeOf<AuthoredChoiceQuestion['style']>().toEqualTypeOf<Style>();
    expectTypeOf<AuthoredExam['pool']>().toExtend<Pool>();
    expectTypeOf<keyof AuthoredExam['styles']>().toEqualTypeOf<Style>();
    expectTypeOf<AuthoredQuestion['bloom']>().toEqualTypeOf<1 | 2>();
    expectTypeOf<AuthoredQuestion['sources'][number]>().toExtend<SourceReference>();
    expectTypeOf<AuthoredQuestion['criterion']>().toEqualTypeOf<string | null>();
  });

  it('are what authors write', () => {
    expectTypeOf<AuthoredChoiceQuestion['choices'][number]>().toEqualTypeOf<{
      id: 'a' | 'b' | 'c' | 'd';
      correct: boolean;
      text?: AuthoredText;
      why: AuthoredText;
      misconception?: string;
    }>();
    expectTypeOf<AuthoredTerm>().toEqualTypeOf<{
      term: AuthoredText;
      definition: AuthoredText;
      example: AuthoredText;
      nonExample: AuthoredText;
      keyPhrases: { en: string[]; vi: string[] | 'pending' };
      aliases: { en: string[]; vi: string[] | 'pending' };
      confusedWith: string[];
      criteria: string[];
      sources: { id: string; part: string }[];
      lastReviewed: string;
    }>();
    expectTypeOf<AuthoredDrill>().toEqualTypeOf<{
      classes: string[];
      cases: { id: string; revision: number; text: AuthoredText; class: string; why: AuthoredText }[];
      misconceptions: string[];
      sources: { id: string; part: string }[];
      status: 'draft' | 'reviewed';
      lastReviewed: string;
    }>();
    expectTypeOf<LessonFrontMatter>().toEqualTypeOf<{
      title: string;
      description: string;
      minutes: number;
      criteria: string[];
      concepts: string[];
      sources: { id: string; part: string }[];
      status: 'draft' | 'reviewed';
      lastReviewed: string;
      of?: string;
    }>();
  });
});
