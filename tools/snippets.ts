/**
 * Snippets for Visual Studio Code: a component of a lesson, or a whole template, for a few letters and Tab. They are made
 * of the lesson vocabulary and of the templates of `npm run new`.
 */
import {
  HOLDS_IN_WORDS,
  LESSON_COMPONENTS,
  type Holds,
  type LessonComponent,
} from '#content-model/lesson-vocabulary.ts';
import { spoken } from '#content-model/phrase.ts';
import { PENDING } from '#content-model/schema-parts.ts';
import { drillTemplate, termTemplate } from './content-templates.ts';
import { lessonTemplates } from './lesson-templates.ts';
import type { Order } from './new-order.ts';
import { STYLES } from './new-wish.ts';
import { caseTemplate, choiceTemplate, type QuestionFacts } from './question-templates.ts';

export type Snippet = {
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
};

const LESSONS = 'mdx,markdown';

/** All snippets, by the name under which the editor lists them. */
export function snippets(): Readonly<Record<string, Snippet>> {
  const components = Object.entries(LESSON_COMPONENTS).map(([name, component]) => [
    `<${name}>`,
    {
      scope: LESSONS,
      prefix: name,
      description: describe(component),
      body: componentBody(name, component).split('\n'),
    },
  ]);
  return Object.fromEntries([...components, ...templates()]);
}

function describe({ attributes, holds, asks }: LessonComponent): string {
  const optional = Object.entries(attributes).flatMap(([name, { required, values }]) =>
    required ? [] : [values === undefined ? name : `${name}="${values.join('" or "')}"`],
  );
  return [
    asks === undefined ? `Holds ${spoken(HOLDS_IN_WORDS[holds])}.` : `Asks a question of kind ${asks.join(' or ')}.`,
    ...(optional.length === 0 ? [] : [`May have ${optional.join(', ')}.`]),
  ].join(' ');
}

function componentBody(name: string, { attributes, holds, asks }: LessonComponent): string {
  let stop = 0;
  const next = (words: string): string => `\${${(stop += 1)}:${words}}`;
  const written = Object.entries(attributes).flatMap(([attribute, { required, values }]) => {
    if (!required) return [];
    const words = attribute !== 'id' ? attribute : asks === undefined ? `${name.toLowerCase()}-id` : 'question-id';
    const value = values === undefined ? next(words) : `\${${(stop += 1)}|${values.join(',')}|}`;
    return [` ${attribute}="${value}"`];
  });
  const opening = `<${name}${written.join('')}`;
  return holds === 'nothing' ? `${opening} />` : `${opening}>\n\n${held(holds, next)}\n\n</${name}>`;
}

/** What stands between the tags; `next` makes the next place to stop at. */
function held(holds: Exclude<Holds, 'nothing'>, next: (words: string) => string): string {
  switch (holds) {
    case 'list':
      return `- ${next('TODO First entry.')}\n- ${next('TODO Second entry.')}`;
    case 'table':
      return `| | ${next('One')} | ${next('Other')} |\n| --- | --- | --- |\n| ${next('TODO')} | ${next('TODO')} | ${next('TODO')} |`;
    case 'markdown':
      return next('TODO A paragraph.');
    case 'list-of-two-then-markdown':
      return `- ${next('TODO What one source says.')}\n- ${next('TODO What the other says.')}\n\n${next('TODO Which of them the syllabus follows, and why.')}`;
    default:
      return holds satisfies never;
  }
}

/** Words of a template that an author replaces although they are no TODO. */
const CONCEPT = 'concept-id';
const OTHER_CONCEPT = 'other-concept-id';
const TODAY = 'YYYY-MM-DD';

const ORDER: Order = {
  kind: 'question',
  module: 'module-id',
  id: 'new-id',
  title: { en: 'TODO Name or title', vi: PENDING },
  isPlanned: false,
  style: 'standard',
  pool: 'lesson',
  concepts: [CONCEPT, OTHER_CONCEPT],
  criteria: ['criterion-id'],
  source: 'source-id',
};

const FACTS: QuestionFacts = {
  bloom: 1,
  misconceptions: [],
  rightLetter: 'a',
  groups: [CONCEPT, OTHER_CONCEPT].map((id) => ({ id, en: 'TODO Name of the group', vi: PENDING })),
  today: TODAY,
};

function templates(): readonly (readonly [string, Snippet])[] {
  const yaml = (prefix: string, description: string, text: string) =>
    [`new ${prefix}`, { scope: 'yaml', prefix, description, body: snippetOf(text) }] as const;
  return [
    [
      'new lesson',
      {
        scope: LESSONS,
        prefix: 'lesson',
        description: 'An English lesson.',
        body: snippetOf(lessonTemplates(ORDER, TODAY).en),
      },
    ],
    yaml('term', 'A term of the glossary.', termTemplate(ORDER, TODAY)),
    ...STYLES.map((style) => {
      const words = `A question of style ${style}.`;
      return yaml(`question-${style}`, words, choiceTemplate({ ...ORDER, style }, FACTS));
    }),
    yaml('case', 'A situation whose cards are put into groups.', caseTemplate(ORDER, FACTS)),
    yaml('drill', 'Sixteen short cases that tell terms apart.', drillTemplate(ORDER, TODAY)),
  ];
}

/** A template with a place to stop at for each text to replace; an id that stands in several places is typed once. */
function snippetOf(template: string): readonly string[] {
  const stops = new Map<string, number>();
  const plain = template.trimEnd().replace(/[\\$]/g, '\\$&');
  const body = plain.replace(/TODO .*$|\b(?:other-)?concept-id\b|\b(?:criterion|source)-id\b/gm, (words) => {
    const isId = !words.startsWith('TODO');
    const known = isId ? stops.get(words) : undefined;
    const stop = known ?? stops.size + 1;
    // A TODO is a place of its own, even if two say the same.
    if (known === undefined) stops.set(isId ? words : `${stop} ${words}`, stop);
    return `\${${stop}:${words.replaceAll('}', '\\}')}}`;
  });
  return body.replaceAll(TODAY, '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE').split('\n');
}
