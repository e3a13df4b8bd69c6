/** The part of a check in which the answer is given, one face per kind of question. */
import type { ComponentType, ReactNode } from 'react';
import type { Mark, Question, Response, SlipQuestion, SlipResponse } from '#domain/question.ts';
import type { InlineText } from '#domain/text.ts';
import type { CheckWord } from '#i18n/check-words.en.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Say } from '#i18n/words.ts';
import { ChoiceFace } from './ChoiceFace.tsx';
import type { Line } from './GivenAnswer.tsx';
import { SortFace } from './SortFace.tsx';

export interface FaceProps<Kind extends Question['kind']> {
  readonly question: Extract<Question, { kind: Kind }>;
  /** Ids of the parts in the order in which they are shown. */
  readonly shown: readonly string[];
  readonly response: Extract<Response, { kind: Kind }>;
  /** The verdict once the answer was checked: nothing can be changed then, and every reason is shown. */
  readonly locked: Mark | null;
  /** A name for the page's controls, unlike that of any other check. */
  readonly name: string;
  readonly locale: Locale;
  readonly say: Say<CheckWord>;
  readonly give: (response: Extract<Response, { kind: Kind }>) => void;
}

/**
 * What only a kind of question needs that few lessons have: loaded by the pages with one, and handed to the check by its
 * island.
 */
export interface RareParts {
  readonly OrderFace?: ComponentType<FaceProps<'order'>>;
  readonly SlipFace?: ComponentType<FaceProps<'slip'>>;
  /** What is said after the verdict on a talk. */
  readonly slipDetail?: (question: SlipQuestion, response: SlipResponse) => InlineText;
  /** The answer in words: each marked sentence, and the mend chosen for it. */
  readonly slipGiven?: (question: SlipQuestion, response: SlipResponse) => readonly Line[];
}

interface Props {
  readonly question: Question;
  readonly shown: readonly string[];
  readonly response: Response;
  readonly locked: Mark | null;
  readonly name: string;
  readonly locale: Locale;
  readonly say: Say<CheckWord>;
  readonly give: (response: Response) => void;
  readonly rare: RareParts | undefined;
}

/** Nothing where response and question are of different kinds, which no check ever has. */
export const CheckFace = ({ question, response, rare, ...rest }: Props): ReactNode => {
  switch (question.kind) {
    case 'choice':
      return response.kind === 'choice' && <ChoiceFace question={question} response={response} {...rest} />;
    case 'sort':
      return response.kind === 'sort' && <SortFace question={question} response={response} {...rest} />;
    case 'order':
      return (
        response.kind === 'order' &&
        rare?.OrderFace && <rare.OrderFace question={question} response={response} {...rest} />
      );
    case 'slip':
      return (
        response.kind === 'slip' &&
        rare?.SlipFace && <rare.SlipFace question={question} response={response} {...rest} />
      );
    default:
      return question satisfies never;
  }
};
