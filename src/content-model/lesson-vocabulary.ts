/**
 * The components that a lesson may use: the one table behind the check, the build and the authors' guide. A component
 * is named for what it teaches; its attributes are literal texts; what it holds is part of the contract.
 */
import type { QuestionKind } from '#domain/question.ts';
import { say, type Phrase } from './phrase.ts';

/** What stands between the tags of a component. */
export type Holds = 'nothing' | 'list' | 'table' | 'markdown' | 'list-of-two-then-markdown';

export type AttributeRule = {
  readonly required: boolean;
  /** The only values allowed; absent where any text is. */
  readonly values?: readonly string[];
};

export type LessonComponent = {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly holds: Holds;
  /** For what asks: the kinds of question that its `id` may name. */
  readonly asks?: readonly QuestionKind[];
};

/**
 * The figures of `src/lesson-components/figures`, which compile only if they are these: the check runs in plain Node and
 * cannot ask the drawings themselves.
 */
export const FIGURE_NAMES = [
  'two-way-street',
  'capabilities-to-value',
  'roles-around-a-service',
  'product-behind-the-counter',
  'offering-opened',
  'service-relationship-row-by-row',
  'chain-of-relationships',
  'output-to-outcome',
  'balance',
  'forty-squares',
  'guidance-model-standard',
  'two-gates',
] as const;

export type FigureName = (typeof FIGURE_NAMES)[number];

const required: AttributeRule = { required: true };
const optional: AttributeRule = { required: false };

/** Component name → what it takes. */
export const LESSON_COMPONENTS: Readonly<Record<string, LessonComponent>> = {
  Objectives: { attributes: {}, holds: 'list' },
  Check: { attributes: { id: required }, holds: 'nothing', asks: ['choice', 'order'] },
  Case: { attributes: { id: required }, holds: 'nothing', asks: ['sort'] },
  Slip: { attributes: { id: required }, holds: 'nothing', asks: ['slip'] },
  Drill: { attributes: { id: required }, holds: 'nothing' },
  Example: { attributes: { title: optional, kind: { required: false, values: ['non-example'] } }, holds: 'markdown' },
  ExamTip: { attributes: {}, holds: 'markdown' },
  Compare: { attributes: { terms: required }, holds: 'table' },
  Figure: { attributes: { name: { required: true, values: FIGURE_NAMES } }, holds: 'nothing' },
  SourcesDisagree: { attributes: { one: required, other: required }, holds: 'list-of-two-then-markdown' },
  Recap: { attributes: {}, holds: 'list' },
  BeforeNext: { attributes: {}, holds: 'markdown' },
};

/** What stands in a component of this kind, in words. */
export const HOLDS_IN_WORDS: Readonly<Record<Holds, Phrase>> = {
  nothing: say`nothing`,
  list: say`one list`,
  table: say`one table`,
  markdown: say`Markdown`,
  'list-of-two-then-markdown': say`a list of two entries, then Markdown`,
};
