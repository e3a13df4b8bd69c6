/** Asks at a terminal for what the command line did not say. Proposals are taken with Enter. */
import { autocomplete, autocompleteMultiselect, CANCEL_SYMBOL, log, select, text } from '@clack/prompts';
import { foldForSearch } from '#domain/fold-vietnamese.ts';
import type { Content } from '#content-model/read-course.ts';
import { PENDING } from '#content-model/schema-parts.ts';
import { classesFault, isInModule, proposedCriteria, proposedId, proposedSource, SOURCE_TO_NAME } from './new-order.ts';
import { idFault, plannedLesson, titleFault, vietnameseTitleFault } from './new-values.ts';
import { KINDS, POOLS, STYLES, type Kind, type Wish } from './new-wish.ts';
import { untilClosed, type Terminal } from './terminal.ts';

type Option = { readonly value: string; readonly label: string; readonly hint?: string };

/** A symbol stands for Ctrl+C. */
type Answer<Value> = Value | typeof CANCEL_SYMBOL;

/** The wish with all that was asked for, or undefined if the author pressed Ctrl+C or Escape or closed the terminal. */
export async function askFor(content: Content, wish: Wish, terminal: Terminal = {}): Promise<Wish | undefined> {
  const open = untilClosed(terminal);
  let asked = wish;
  for (const ask of [
    askKind,
    askModule,
    askConcepts,
    askTitle,
    askVietnamese,
    askId,
    askWords,
    askCriterion,
    askSource,
  ]) {
    const answered = await ask(content, asked, open);
    if (answered === CANCEL_SYMBOL) return undefined;
    asked = { ...asked, ...answered };
  }
  return asked;
}

type Ask = (content: Content, wish: Wish, terminal: Terminal) => Promise<Answer<Partial<Wish>>>;

/** A choice among a few. */
function chosen(
  message: string,
  options: readonly Option[],
  first: string | undefined,
  terminal: Terminal,
): Promise<Answer<string>> {
  return select({
    message,
    options: [...options],
    ...(first === undefined ? {} : { initialValue: first }),
    ...terminal,
  });
}

function typed(
  message: string,
  fault: (value: string) => string | undefined,
  terminal: Terminal,
  proposal = '',
): Promise<Answer<string>> {
  const validate = (value: string | undefined): string | undefined => fault(value ?? '');
  return text({ message, initialValue: proposal, validate, ...terminal });
}

function contains(search: string, { label = '', hint = '' }: { label?: string; hint?: string }): boolean {
  return foldForSearch(`${label} ${hint}`).includes(foldForSearch(search));
}

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  lesson: 'prose with questions, in both languages',
  term: 'an entry of the glossary',
  question: 'four options, one of them right',
  drill: 'sixteen short cases that tell terms apart',
  case: 'a situation whose cards are put into groups',
};

const askKind: Ask = async (_, { kind }, terminal) => {
  if (kind !== undefined) return {};
  const options = KINDS.map((value) => ({ value, label: value, hint: KIND_WORDS[value] }));
  const answer = await chosen('What do you want to write?', options, undefined, terminal);
  if (answer === CANCEL_SYMBOL) return CANCEL_SYMBOL;
  const found = KINDS.find((known) => known === answer);
  return found === undefined ? {} : { kind: found };
};

const askModule: Ask = async ({ course }, { kind, module }, terminal) => {
  if (kind === undefined || !isInModule(kind) || module !== undefined) return {};
  const options = course.modules.map(({ id, title }) => ({ value: id, label: title.en, hint: id }));
  const answer = await chosen('In which module?', options, undefined, terminal);
  return answer === CANCEL_SYMBOL ? CANCEL_SYMBOL : { module: answer };
};

const askConcepts: Ask = async ({ course }, { kind, concepts }, terminal) => {
  if (kind === undefined || kind === 'term' || concepts !== undefined) return {};
  const options = [...course.terms.values()].map(({ id, authored }) => ({
    value: id,
    label: authored.term.en,
    hint: id,
  }));
  const message = {
    lesson: 'Which terms does it teach? (none yet is fine)',
    question: 'Which terms is it about? The first that you pick is the one it tests.',
    case: 'Which terms does it tell apart?',
    drill: 'Which terms are its classes? (two to four)',
  }[kind];
  const picking = { message, options, required: kind !== 'lesson', filter: contains, maxItems: 8, ...terminal };
  for (;;) {
    const answer = await autocompleteMultiselect(picking);
    if (answer === CANCEL_SYMBOL) return CANCEL_SYMBOL;
    const fault = kind === 'drill' ? classesFault(answer) : undefined;
    if (fault === undefined) return { concepts: answer };
    log.warn(fault, terminal);
  }
};

/** Among the planned lessons of the module there is a last option: another one. */
const ANOTHER = '';

const askTitle: Ask = async ({ course }, { kind, module, title, id }, terminal) => {
  if (kind === undefined || kind === 'drill' || title !== undefined || (id !== undefined && kind !== 'term')) return {};
  const lessons = kind === 'lesson' ? (course.modules.find((known) => known.id === module)?.lessons ?? []) : [];
  const planned = lessons.filter((lesson) => lesson.planned);
  if (planned.length > 0) {
    const options = planned.map((lesson) => ({ value: lesson.id, label: lesson.title.en, hint: lesson.id }));
    const another = { value: ANOTHER, label: 'Another one, not planned yet' };
    const answer = await chosen('Which lesson?', [...options, another], undefined, terminal);
    if (answer === CANCEL_SYMBOL) return CANCEL_SYMBOL;
    if (answer !== ANOTHER) return { id: answer };
  }
  const message = {
    lesson: 'English title of the lesson',
    term: 'English name of the term, as it stands within a sentence',
    question: 'What is it about? A few words, of which its file name is made',
    case: 'What is it about? A few words, of which its file name is made',
  }[kind];
  const answer = await typed(message, titleFault, terminal);
  return answer === CANCEL_SYMBOL ? CANCEL_SYMBOL : { title: answer };
};

function emptyOrTitle(value = ''): string | undefined {
  return value.trim() === '' ? undefined : vietnameseTitleFault(value);
}

const askVietnamese: Ask = async (content, { kind, module = '', title, vi, id = '' }, terminal) => {
  const isNamed = kind === 'term' || (kind === 'lesson' && plannedLesson(content, module, id) === undefined);
  if (!isNamed || title === undefined || vi !== undefined) return {};
  const message = 'The same in Vietnamese (nothing yet: just Enter)';
  const answer = await text({
    message,
    placeholder: PENDING,
    defaultValue: PENDING,
    validate: emptyOrTitle,
    ...terminal,
  });
  return answer === CANCEL_SYMBOL ? CANCEL_SYMBOL : { vi: answer.trim() === '' ? PENDING : answer };
};

const askId: Ask = async (content, wish, terminal) => {
  const { kind, module = '', id } = wish;
  if (kind === undefined || id !== undefined) return {};
  const fault = (value: string): string | undefined => idFault(content, kind, module, value.trim());
  const answer = await typed('Its id and file name, for ever', fault, terminal, proposedId(content, wish) ?? '');
  return answer === CANCEL_SYMBOL ? CANCEL_SYMBOL : { id: answer.trim() };
};

const STYLE_WORDS: Readonly<Record<(typeof STYLES)[number], string>> = {
  standard: 'a plain question',
  negative: 'which is NOT; seldom',
  'missing-word': 'a sentence with a gap',
  list: 'which TWO of four statements',
};
const POOL_WORDS: Readonly<Record<(typeof POOLS)[number], string>> = {
  lesson: 'asked in a lesson',
  practice: 'met in practice sessions',
  exam: 'drawn into papers',
  final: 'kept for the final paper',
};

const askWords: Ask = async (_, { kind, style, pool }, terminal) => {
  if (kind !== 'question' && kind !== 'case') return {};
  const styles = STYLES.map((value) => ({ value, label: value, hint: STYLE_WORDS[value] }));
  const pickedStyle =
    kind === 'question' && style === undefined ? await chosen('Of which style?', styles, 'standard', terminal) : style;
  if (pickedStyle === CANCEL_SYMBOL) return CANCEL_SYMBOL;
  const pools = POOLS.map((value) => ({ value, label: value, hint: POOL_WORDS[value] }));
  const pickedPool = pool === undefined ? await chosen('Where is it met?', pools, 'lesson', terminal) : pool;
  if (pickedPool === CANCEL_SYMBOL) return CANCEL_SYMBOL;
  return { pool: pickedPool, ...(pickedStyle === undefined ? {} : { style: pickedStyle }) };
};

/** No criterion has this id. */
const NOT_EXAMINED = 'none';

const askCriterion: Ask = async ({ course, ...content }, { kind, concepts = [], criteria }, terminal) => {
  if (kind === undefined || kind === 'drill' || kind === 'lesson' || criteria !== undefined) return {};
  const known = course.syllabus.flatMap((outcome) => outcome.criteria);
  const options = known.map(({ id, title }) => ({ value: id, label: `${id}  ${title.en}` }));
  const none = { value: NOT_EXAMINED, label: 'none: it is not examined' };
  const [initialValue = NOT_EXAMINED] = proposedCriteria({ course, ...content }, kind, concepts);
  const message = 'Which criterion of the syllabus?';
  const all = [...options, none];
  const answer = await autocomplete({
    message,
    options: all,
    initialValue,
    filter: contains,
    maxItems: 8,
    ...terminal,
  });
  if (answer === CANCEL_SYMBOL) return CANCEL_SYMBOL;
  return { criteria: answer === NOT_EXAMINED ? [] : [answer] };
};

const askSource: Ask = async (content, { source, concepts = [] }, terminal) => {
  if (source !== undefined) return {};
  const options = content.course.sources.map(({ id, title }) => ({ value: id, label: `${id}  ${title.en}` }));
  const later = { value: SOURCE_TO_NAME, label: 'none of these, or to be said later: the template asks for it' };
  const proposal = proposedSource(content, concepts);
  const answer = await chosen('Where is it known from?', [...options, later], proposal, terminal);
  if (answer === CANCEL_SYMBOL) return CANCEL_SYMBOL;
  return answer === SOURCE_TO_NAME ? {} : { source: answer };
};
