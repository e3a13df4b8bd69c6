/**
 * Templates of questions: `choice` in its four styles, and `sort` (a case). Their comments teach; each text that an author
 * is to write begins with TODO.
 */
import type { Order } from './new-order.ts';
import type { Style } from './new-wish.ts';
import { yamlIds, yamlText } from './yaml-words.ts';

/** What the course knows about an order for a question. */
export type QuestionFacts = {
  /** Bloom level of the criterion; 1 without one. */
  readonly bloom: number;
  /** Misconceptions that confuse one of its concepts. */
  readonly misconceptions: readonly string[];
  /** The letter that is right least often among the questions of its pool. */
  readonly rightLetter: Letter;
  /** Groups of a case: terms and their names. */
  readonly groups: readonly Group[];
  /** Today, such as 2026-11-27. */
  readonly today: string;
};

export type Group = { readonly id: string; readonly en: string; readonly vi: string };

export const LETTERS = ['a', 'b', 'c', 'd'] as const;
export type Letter = (typeof LETTERS)[number];

/** How each template begins. */
export const NOTES = `# Lines that begin with # are notes for you; readers never see them, and you may delete them.
# Replace each text that begins with TODO: npm run check:content says which are left. Write the English first, then the
# Vietnamese in place of pending.
`;

/** A question of kind choice. */
export function choiceTemplate(order: Order, facts: QuestionFacts): string {
  const { style } = order;
  const statements = style === 'list' ? STATEMENTS : '';
  return `${NOTES}${head(order, facts, `kind: choice\nstyle: ${style}\n`)}stem:
${STEM_NOTES[style]}  en: ${STEMS[style]}
  vi: pending
${statements}choices:
${OPTION_NOTES[style]}${misconceptionNotes(facts.misconceptions)}${choices(order, facts)}${tail(order, facts, style === 'list' ? 'fixedOrder: true # the four pairs are never shuffled\n' : '')}`;
}

function head({ pool, criteria, concepts }: Order, { bloom }: QuestionFacts, kind: string): string {
  const [criterion] = criteria;
  const examined = criterion === undefined ? 'null # not examined; otherwise' : `'${criterion}' #`;
  return `revision: 1 # raised by one only when the key of a released question is corrected
${kind}pool: ${pool} ${POOL_NOTES}
criterion: ${examined} a criterion of content/syllabus.yaml
bloom: ${bloom} # the level of the criterion: 1 recall, 2 understand
concepts: ${yamlIds(concepts)} # terms of content/glossary; the first is the one that is tested
`;
}

const POOL_NOTES = '# lesson: asked in a lesson; practice; exam and final: drawn into papers';

const STEM_NOTES: Readonly<Record<Style, string>> = {
  standard: `  # Ask one thing in 6 to 45 words, so that it can be answered before the options are read. Name the concept, or tell a
  # situation that needs it.
`,
  negative: `  # Use this style seldom. The negative word stands once, bold and in capitals; in Vietnamese **KHÔNG (NOT)**. No option
  # holds a negation.
`,
  'missing-word': `  # One gap, written [?], not at the start. Every option must fit into it by its grammar.
`,
  list: `  # Two of the four statements are right. The bold words stay as they are; in Vietnamese **HAI (TWO)** and
  # **ĐÚNG (CORRECT)**.
`,
};

const STEMS: Readonly<Record<Style, string>> = {
  standard: 'TODO One question, which ends with a question mark?',
  negative: 'TODO Which of these is **NOT** an example of the concept?',
  'missing-word': 'TODO Identify the missing word(s) in the following sentence. A sentence with one gap, [?], in it.',
  list: 'TODO Which **TWO** statements about the concept are **CORRECT**?',
};

const STATEMENTS = `statements:
  # Of one form and about one length. Which two are right is said below, by the one correct pair.
${['First', 'Second', 'Third', 'Fourth'].map((nth) => `  - en: TODO ${nth} statement, a whole sentence\n    vi: pending\n`).join('')}`;

const PLAIN_OPTION_NOTES = `  # Four options of the same form and about the same length; a to d stay their names for ever. One is right, and in a bank
  # of questions that is each letter equally often. A wrong one is what a half-prepared reader would choose.
  # Each why is a reason of at least 40 characters; its first sentence (at most 120) is what a learner hears first.
`;

const OPTION_NOTES: Readonly<Record<Style, string>> = {
  standard: PLAIN_OPTION_NOTES,
  negative: PLAIN_OPTION_NOTES,
  'missing-word': PLAIN_OPTION_NOTES,
  list: `  # The pairs are given: a is 1 and 2, b is 2 and 3, c is 3 and 4, d is 1 and 4. Move correct: true to the right pair.
  # Each why is a reason of at least 40 characters; its first sentence (at most 120) is what a learner hears first.
`,
};

function misconceptionNotes(misconceptions: readonly string[]): string {
  const known = misconceptions.slice(0, 6).map((id) => `  #   misconception: ${id}\n`);
  const fitting = known.length > 0 ? '; those of these concepts are:' : '.';
  return `  # A wrong one names the wrong idea behind it, an id of content/misconceptions.yaml${fitting}
${known.join('')}`;
}

/** Asked for where the check would (STR-4): only what is examined must name the wrong idea. */
const MISCONCEPTION = '    misconception: TODO The wrong idea behind it, an id of content/misconceptions.yaml\n';

function choices({ style, criteria }: Order, { rightLetter }: QuestionFacts): string {
  const isExamined = criteria.length > 0;
  const wrong = ['First', 'Second', 'Third'];
  return LETTERS.map((letter) => {
    const isRight = letter === rightLetter;
    const nth = isRight ? '' : (wrong.shift() ?? '');
    const text = isRight ? 'TODO The right option' : `TODO ${nth} wrong option`;
    const why = isRight
      ? 'TODO Why this is right'
      : `TODO Why the ${nth.toLowerCase()} wrong one is wrong, and what it really is`;
    return [
      `  - id: ${letter}\n`,
      isRight ? '    correct: true # on exactly one\n' : '',
      style === 'list' ? '' : `    text:\n      en: ${text}\n      vi: pending\n`,
      `    why:\n      en: ${why}\n      vi: pending\n`,
      isRight || !isExamined ? '' : MISCONCEPTION,
    ].join('');
  }).join('');
}

function tail({ source }: Order, { today }: QuestionFacts, more = ''): string {
  return `sources:
  - id: ${yamlText(source)} # an id of content/sources.yaml
    part: TODO The heading or passage that says so
${more}status: draft # reviewed once a second person has answered it without the key, and agreed
lastReviewed: ${today}
`;
}

/** A question of kind sort: a situation whose cards are put into groups. */
export function caseTemplate(order: Order, facts: QuestionFacts): string {
  return `${NOTES}${head(order, facts, 'kind: sort\n')}stem:
  # One sentence that says what is to be told apart.
  en: TODO Which cards belong to which group?
  vi: pending
situation:
  # A story of three to six sentences, from working life, that the cards come from.
  en: TODO The situation
  vi: pending
groups:
  # Two or more, in the order shown.
${facts.groups.map(groupLines).join('')}cards:
  # Six to eight are good; below are four. An id is a name for ever: one word for what the card says. Copy a card for more.
${[1, 2, 3, 4].map((number) => cardLines(number, facts.groups)).join('')}${tail(order, facts)}`;
}

function groupLines({ id, en, vi }: Group): string {
  return `  - id: ${id}\n    text:\n      en: ${yamlText(en)}\n      vi: ${yamlText(vi)}\n`;
}

function cardLines(number: number, groups: readonly Group[]): string {
  const group = groups[(number - 1) % groups.length]?.id ?? '';
  return `  - id: card-${number}
    text:
      en: TODO Card ${number}, one sentence
      vi: pending
    group: ${group}
    why:
      en: TODO Why card ${number} belongs there
      vi: pending
`;
}
