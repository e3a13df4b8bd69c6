/** Asks at a terminal for what the command line did not say. Proposals are taken with Enter. */
import { autocomplete, autocompleteMultiselect, CANCEL_SYMBOL, log, select, text } from '@clack/prompts';
import { foldForSearch } from '#domain/fold-vietnamese.ts';
import { say, spoken, type Dictionary, type Phrase } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { PENDING, type AuthoredText } from '#content-model/schema-parts.ts';
import {
  classesFault,
  isInModule,
  namesakeOf,
  proposedCriteria,
  proposedId,
  proposedSource,
  SOURCE_TO_NAME,
} from './new-order.ts';
import { idFault, knownTermFault, plannedLesson, titleFault, vietnameseTitleFault } from './new-values.ts';
import { KINDS, POOLS, STYLES, type Kind, type Wish } from './new-wish.ts';
import { untilClosed, type Terminal } from './terminal.ts';

type Option = { readonly value: string; readonly label: string; readonly hint?: string };

/** A symbol stands for Ctrl+C. */
type Answer<Value> = Value | typeof CANCEL_SYMBOL;

/** The wish with all that was asked for, or undefined if the author pressed Ctrl+C or Escape or closed the terminal. */
export async function askFor(
  content: Content,
  wish: Wish,
  terminal: Terminal = {},
  dictionary?: Dictionary,
): Promise<Wish | undefined> {
  const desk: Desk = {
    terminal: untilClosed(terminal),
    said: (phrase) => spoken(phrase, dictionary),
    named: ({ en, vi }) => (dictionary === undefined || vi === PENDING ? en : vi),
  };
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
    const answered = await ask(content, asked, desk);
    if (answered === CANCEL_SYMBOL) return undefined;
    asked = { ...asked, ...answered };
  }
  return asked;
}

/** Where is asked, and in which language. */
type Desk = {
  readonly terminal: Terminal;
  readonly said: (phrase: Phrase) => string;
  /** A name of the course, in English where the author's language has none yet. */
  readonly named: (name: AuthoredText) => string;
};

type Ask = (content: Content, wish: Wish, desk: Desk) => Promise<Answer<Partial<Wish>>>;

/** A choice among a few. */
function chosen(
  message: Phrase,
  options: readonly Option[],
  first: string | undefined,
  { terminal, said }: Desk,
): Promise<Answer<string>> {
  return select({
    message: said(message),
    options: [...options],
    ...(first === undefined ? {} : { initialValue: first }),
    ...terminal,
  });
}

function typed(
  message: Phrase,
  fault: (value: string) => Phrase | undefined,
  desk: Desk,
  proposal = '',
): Promise<Answer<string>> {
  return text({
    message: desk.said(message),
    initialValue: proposal,
    validate: (value = '') => saidIfAny(fault(value), desk),
    ...desk.terminal,
  });
}

function saidIfAny(fault: Phrase | undefined, { said }: Desk): string | undefined {
  return fault === undefined ? undefined : said(fault);
}

function contains(search: string, { label = '', hint = '' }: { label?: string; hint?: string }): boolean {
  return foldForSearch(`${label} ${hint}`).includes(foldForSearch(search));
}

const KIND_WORDS: Readonly<Record<Kind, Phrase>> = {
  lesson: say`prose with questions, in both languages`,
  term: say`an entry of the glossary`,
  question: say`four options, one of them right`,
  drill: say`sixteen short cases that tell terms apart`,
  case: say`a situation whose cards are put into groups`,
};

const askKind: Ask = async (_, { kind }, desk) => {
  if (kind !== undefined) return {};
  const options = KINDS.map((value) => ({ value, label: value, hint: desk.said(KIND_WORDS[value]) }));
  const answer = await chosen(say`What do you want to write?`, options, undefined, desk);
  if (answer === CANCEL_SYMBOL) return CANCEL_SYMBOL;
  const found = KINDS.find((known) => known === answer);
  return found === undefined ? {} : { kind: found };
};

const askModule: Ask = async ({ course }, { kind, module }, desk) => {
  if (kind === undefined || !isInModule(kind) || module !== undefined) return {};
  const options = course.modules.map(({ id, title }) => ({ value: id, label: desk.named(title), hint: id }));
  const answer = await chosen(say`In which module?`, options, undefined, desk);
  return answer === CANCEL_SYMBOL ? CANCEL_SYMBOL : { module: answer };
};

const askConcepts: Ask = async ({ course }, { kind, concepts }, desk) => {
  if (kind === undefined || kind === 'term' || concepts !== undefined) return {};
  const options = [...course.terms.values()].map(({ id, authored }) => ({
    value: id,
    label: desk.named(authored.term),
    hint: id,
  }));
  const message = {
    lesson: say`Which terms does it teach? (none yet is fine)`,
    question: say`Which terms is it about? The first that you pick is the one it tests.`,
    case: say`Which terms does it tell apart?`,
    drill: say`Which terms are its classes? (two to four)`,
  }[kind];
  const picking = {
    message: desk.said(message),
    options,
    required: kind !== 'lesson',
    filter: contains,
    maxItems: 8,
    ...desk.terminal,
  };
  for (;;) {
    const answer = await autocompleteMultiselect(picking);
    if (answer === CANCEL_SYMBOL) return CANCEL_SYMBOL;
    const fault = kind === 'drill' ? classesFault(answer) : undefined;
    if (fault === undefined) return { concepts: answer };
    log.warn(desk.said(fault), desk.terminal);
  }
};

/** Among the planned lessons of the module there is a last option: another one. */
const ANOTHER = '';

const askTitle: Ask = async (content, { kind, module, title, id }, desk) => {
  if (kind === undefined || kind === 'drill' || title !== undefined || (id !== undefined && kind !== 'term')) return {};
  const lessons = kind === 'lesson' ? (content.course.modules.find((known) => known.id === module)?.lessons ?? []) : [];
  const planned = lessons.filter((lesson) => lesson.planned);
  if (planned.length > 0) {
    const options = planned.map((lesson) => ({ value: lesson.id, label: desk.named(lesson.title), hint: lesson.id }));
    const another = { value: ANOTHER, label: desk.said(say`Another one, not planned yet`) };
    const answer = await chosen(say`Which lesson?`, [...options, another], undefined, desk);
    if (answer === CANCEL_SYMBOL) return CANCEL_SYMBOL;
    if (answer !== ANOTHER) return { id: answer };
  }
  const message = {
    lesson: say`English title of the lesson`,
    term: say`English name of the term, as it stands within a sentence`,
    question: say`What is it about? A few words, of which its file name is made`,
    case: say`What is it about? A few words, of which its file name is made`,
  }[kind];
  const fault = (value: string): Phrase | undefined => titleFault(value) ?? knownTermFault(content, kind, value);
  const answer = await typed(message, fault, desk);
  return answer === CANCEL_SYMBOL ? CANCEL_SYMBOL : { title: answer };
};

function emptyOrTitle(value: string): Phrase | undefined {
  return value.trim() === '' ? undefined : vietnameseTitleFault(value);
}

const askVietnamese: Ask = async (content, { kind, module = '', title, vi, id = '' }, desk) => {
  const isNamed = kind === 'term' || (kind === 'lesson' && plannedLesson(content, module, id) === undefined);
  if (!isNamed || title === undefined || vi !== undefined) return {};
  const answer = await text({
    message: desk.said(say`The same in Vietnamese (nothing yet: just Enter)`),
    placeholder: PENDING,
    defaultValue: PENDING,
    validate: (value = '') => saidIfAny(emptyOrTitle(value) ?? knownTermFault(content, kind, value), desk),
    ...desk.terminal,
  });
  return answer === CANCEL_SYMBOL ? CANCEL_SYMBOL : { vi: answer.trim() === '' ? PENDING : answer };
};

const askId: Ask = async (content, wish, desk) => {
  const { kind, module = '', id } = wish;
  if (kind === undefined || id !== undefined) return {};
  const fault = (value: string): Phrase | undefined => idFault(content, kind, module, value.trim());
  const namesake = namesakeOf(content, wish);
  const message =
    namesake === undefined
      ? say`Its id and file name, for ever`
      : say`Its id and file name, for ever ("${namesake}" is taken already)`;
  const answer = await typed(message, fault, desk, proposedId(content, wish) ?? '');
  return answer === CANCEL_SYMBOL ? CANCEL_SYMBOL : { id: answer.trim() };
};

const STYLE_WORDS: Readonly<Record<(typeof STYLES)[number], Phrase>> = {
  standard: say`a plain question`,
  negative: say`which is NOT; seldom`,
  'missing-word': say`a sentence with a gap`,
  list: say`which TWO of four statements`,
};
const POOL_WORDS: Readonly<Record<(typeof POOLS)[number], Phrase>> = {
  lesson: say`asked in a lesson`,
  practice: say`met in practice sessions`,
  exam: say`drawn into papers`,
  final: say`kept for the final paper`,
};

const askWords: Ask = async (_, { kind, style, pool }, desk) => {
  if (kind !== 'question' && kind !== 'case') return {};
  const styles = STYLES.map((value) => ({ value, label: value, hint: desk.said(STYLE_WORDS[value]) }));
  const pickedStyle =
    kind === 'question' && style === undefined ? await chosen(say`Of which style?`, styles, 'standard', desk) : style;
  if (pickedStyle === CANCEL_SYMBOL) return CANCEL_SYMBOL;
  const pools = POOLS.map((value) => ({ value, label: value, hint: desk.said(POOL_WORDS[value]) }));
  const pickedPool = pool === undefined ? await chosen(say`Where is it met?`, pools, 'lesson', desk) : pool;
  if (pickedPool === CANCEL_SYMBOL) return CANCEL_SYMBOL;
  return { pool: pickedPool, ...(pickedStyle === undefined ? {} : { style: pickedStyle }) };
};

/** No criterion has this id. */
const NOT_EXAMINED = 'none';

const askCriterion: Ask = async ({ course, ...content }, { kind, concepts = [], criteria }, desk) => {
  if (kind === undefined || kind === 'drill' || kind === 'lesson' || criteria !== undefined) return {};
  const known = course.syllabus.flatMap((outcome) => outcome.criteria);
  const options = known.map(({ id, title }) => ({ value: id, label: `${id}  ${desk.named(title)}` }));
  const none = { value: NOT_EXAMINED, label: desk.said(say`none: it is not examined`) };
  const [initialValue = NOT_EXAMINED] = proposedCriteria({ course, ...content }, kind, concepts);
  const all = [...options, none];
  const answer = await autocomplete({
    message: desk.said(say`Which criterion of the syllabus?`),
    options: all,
    initialValue,
    filter: contains,
    maxItems: 8,
    ...desk.terminal,
  });
  if (answer === CANCEL_SYMBOL) return CANCEL_SYMBOL;
  return { criteria: answer === NOT_EXAMINED ? [] : [answer] };
};

const askSource: Ask = async (content, { source, concepts = [] }, desk) => {
  if (source !== undefined) return {};
  const options = content.course.sources.map(({ id, title }) => ({ value: id, label: `${id}  ${desk.named(title)}` }));
  const later = {
    value: SOURCE_TO_NAME,
    label: desk.said(say`none of these, or to be said later: the template asks for it`),
  };
  const proposal = proposedSource(content, concepts);
  const answer = await chosen(say`Where is it known from?`, [...options, later], proposal, desk);
  if (answer === CANCEL_SYMBOL) return CANCEL_SYMBOL;
  return answer === SOURCE_TO_NAME ? {} : { source: answer };
};
