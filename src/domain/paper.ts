/**
 * The papers of an exam. A form code decides its paper, on every machine and for ever: which questions, in which order,
 * with their choices in which order. A paper holds ids alone; texts and keys are looked up where they are needed.
 */
import { criteriaOf, questionsIn, styleTargets, type Blueprint } from './blueprint.ts';
import { branch, chanceFrom, numberBelow, shuffled, type Chance } from './chance.ts';
import { formatFormCode, formCodesFrom, type FormCode } from './form-code.ts';
import { bankEdition, fixedLetter, stockOf, type PaperEntry } from './paper-bank.ts';
import { dealtLetters, letterBounds } from './paper-letters.ts';
import { lineOf, selectionsFrom, type Line, type Selections } from './paper-selections.ts';
import { STYLES } from './question.ts';

export type PaperQuestion = {
  readonly id: string;
  readonly revision: number;
  /** Ids of its choices in the order shown. */
  readonly choices: readonly string[];
};

export type Paper = {
  /** Its form code, such as `KC-7F2-K7Q2M9`. */
  readonly form: string;
  /** Id of its blueprint. */
  readonly blueprint: string;
  /** In the order asked. */
  readonly questions: readonly PaperQuestion[];
};

/** What a criterion needs for a paper, and has. */
export type CriterionStock = {
  readonly criterion: string;
  readonly needed: number;
  /** How many of those the bank can give to one paper, beside those of the criteria before it; never more than needed. */
  readonly present: number;
};

/** There is no paper; `missing` says of which criteria too few questions can stand together. */
export type Shortage = { readonly kind: 'shortage'; readonly missing: readonly CriterionStock[] };

export type DrawnPaper =
  | { readonly kind: 'paper'; readonly paper: Paper }
  | Shortage
  /** The code is one of another blueprint; `expected` is the code of this one. */
  | { readonly kind: 'other-blueprint'; readonly expected: string }
  /** The bank, or the blueprint, is not as it was when the code was made; `expected` is the edition of today. */
  | { readonly kind: 'other-edition'; readonly expected: string };

/**
 * Draws papers of a blueprint: count once, draw often. Each selection of questions that keeps these rules is equally
 * likely: the number of questions of each criterion; no two enemies; letters that can be dealt fairly, if the bank has
 * such a paper at all; and, among what is left, styles as near to their shares as the bank allows, which means that as
 * few questions as possible are of a style that has its share already.
 * @param bank reviewed questions of kind `choice`, of any pool and in any order
 */
export function paperDrawer(bank: readonly PaperEntry[], blueprint: Blueprint): (form: FormCode) => DrawnPaper {
  const edition = bankEdition(bank, blueprint);
  const found = fairestSelections(lineOf(stockOf(bank, blueprint)), blueprint) ?? shortageIn(bank, blueprint);
  return (form) => {
    if (form.blueprint !== blueprint.code) return { kind: 'other-blueprint', expected: blueprint.code };
    if (form.edition !== edition) return { kind: 'other-edition', expected: edition };
    return 'kind' in found ? found : { kind: 'paper', paper: paperOf(found, blueprint, form) };
  };
}

/** The paper of one code; `paperDrawer` says how, and is quicker for several. */
export function drawPaper(bank: readonly PaperEntry[], blueprint: Blueprint, form: FormCode): DrawnPaper {
  return paperDrawer(bank, blueprint)(form);
}

/** Null if there is no paper at all. */
function fairestSelections(line: Line, blueprint: Blueprint): Selections | null {
  const needed = new Map(Object.entries(blueprint.questions));
  if (selectionsFrom(line, { needed }).count === 0n) return null;
  const questions = questionsIn(blueprint);
  const targets = styleTargets(blueprint);
  const bounds = letterBounds(questions);
  for (const areLettersFair of [true, false]) {
    for (let beyond = 0; beyond <= questions; beyond += 1) {
      const given = mostGiven(line, (style) => targets[style] + beyond);
      // Counting letters costs time, and so few given ones can always be made up.
      const isSafe = given <= Math.min(bounds.most, questions - 4 * bounds.least);
      const letters = areLettersFair && !isSafe ? { letters: bounds } : {};
      const selections = selectionsFrom(line, { needed, styles: { targets, beyond }, ...letters });
      if (selections.count > 0n) return selections;
    }
  }
  return null;
}

/** The most questions with a given letter that a paper can have, if it has so many of each style. */
function mostGiven(line: Line, mostOf: (style: PaperEntry['style']) => number): number {
  const given = line.flatMap(({ entry, letter }) => (letter === null ? [] : [entry.style]));
  return STYLES.reduce((sum, style) => sum + Math.min(mostOf(style), given.filter((one) => one === style).length), 0);
}

function paperOf({ count, at }: Selections, blueprint: Blueprint, code: FormCode): Paper {
  const form = formatFormCode(code);
  const chance = chanceFrom(form);
  const entries = shuffled(at(numberBelow(count, branch(chance, 'questions'))), branch(chance, 'order'));
  const letters = dealtLetters(entries.map(fixedLetter), letterBounds(entries.length), branch(chance, 'letters'));
  const questions = entries.map((entry, place) => ({
    id: entry.id,
    revision: entry.revision,
    choices: shownChoices(entry, letters[place] ?? 0, branch(chance, `choices of ${entry.id}`)),
  }));
  return { form, blueprint: blueprint.id, questions };
}

/** As written, or with the key at its letter and the others by chance. */
function shownChoices(entry: PaperEntry, letter: number, chance: Chance): readonly string[] {
  if (fixedLetter(entry) !== null) return entry.choices;
  // In an order of their own first, so that the file may be put in another order.
  const others = entry.choices.filter((choice) => choice !== entry.key).toSorted();
  return shuffled(others, chance).toSpliced(letter, 0, entry.key);
}

/** What each criterion of a blueprint needs for one paper and has, in the order of the criteria. */
export function whatIsMissing(bank: readonly PaperEntry[], blueprint: Blueprint): readonly CriterionStock[] {
  const line = lineOf(stockOf(bank, blueprint));
  const found = new Map<string, number>();
  return criteriaOf(blueprint).map((criterion) => {
    const needed = blueprint.questions[criterion] ?? 0;
    let present = needed;
    while (selectionsFrom(line, { needed: new Map([...found, [criterion, present]]) }).count === 0n) present -= 1;
    found.set(criterion, present);
    return { criterion, needed, present };
  });
}

function shortageIn(bank: readonly PaperEntry[], blueprint: Blueprint): Shortage {
  const missing = whatIsMissing(bank, blueprint).filter(({ needed, present }) => present < needed);
  return { kind: 'shortage', missing };
}

/** How many codes are tried for a paper that is new to its learner. */
const CODES_TRIED = 64;

/** A paper, how many of its questions are new to the learner, and its code. */
export type FreshForm =
  { readonly kind: 'fresh-form'; readonly form: FormCode; readonly paper: Paper; readonly unseen: number } | Shortage;

/**
 * Of 64 forms drawn by chance the one whose paper has the most questions that are new to the learner; of several the
 * first.
 * @param seen ids of questions that the learner has met
 */
export function freshestForm(
  bank: readonly PaperEntry[],
  blueprint: Blueprint,
  seen: ReadonlySet<string>,
  chance: Chance,
): FreshForm {
  const draw = paperDrawer(bank, blueprint);
  const forms = formCodesFrom(blueprint.code, bankEdition(bank, blueprint), chance, CODES_TRIED);
  const drawn = forms.flatMap((form) => {
    const result = draw(form);
    if (result.kind !== 'paper') return [];
    const unseen = result.paper.questions.filter(({ id }) => !seen.has(id)).length;
    return [{ kind: 'fresh-form', form, paper: result.paper, unseen } as const];
  });
  const [freshest] = drawn.toSorted((one, other) => other.unseen - one.unseen);
  return freshest ?? shortageIn(bank, blueprint);
}
