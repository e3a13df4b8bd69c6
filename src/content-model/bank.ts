/**
 * What the bank of questions holds, counted once for all: the rules of the bank (writing/) and the author's desk look at
 * the same numbers.
 */
import { STYLES, type Pool, type QuestionKind, type Style } from '#domain/question.ts';
import type { Course, QuestionEntry } from './course.ts';
import type { AuthoredChoiceQuestion } from './question-schema.ts';

/** Where a question may appear, from the first that a learner meets to the last. */
export const POOLS: readonly Pool[] = ['lesson', 'practice', 'exam', 'final'];

/** A question of kind `choice`: the only kind that papers ask. */
export type ChoiceEntry = QuestionEntry & { readonly authored: AuthoredChoiceQuestion };

/** The questions of kind `choice`, by module and id. */
export function choiceQuestions({ questions }: Pick<Course, 'questions'>): readonly ChoiceEntry[] {
  return [...questions.values()].filter(isChoice);
}

function isChoice(entry: QuestionEntry): entry is ChoiceEntry {
  return entry.authored.kind === 'choice';
}

/** The styles of the exam, and the kinds that have none. */
export type BankStyle = Style | Exclude<QuestionKind, 'choice'>;

/** How many questions are of one pool, criterion, Bloom level and style. */
export type BankCount = {
  readonly pool: Pool;
  /** Null for context that is not examined. */
  readonly criterion: string | null;
  readonly bloom: 1 | 2;
  readonly style: BankStyle;
  /** Drafts too; never 0. */
  readonly questions: number;
  /** Those among them that a paper may draw. */
  readonly reviewed: number;
};

/** Counts every question in exactly one entry; what no question is has no entry. In the order of the questions. */
export function bankCounts({ questions }: Pick<Course, 'questions'>): readonly BankCount[] {
  const counts = new Map<string, BankCount>();
  for (const { authored } of questions.values()) {
    const { pool, criterion, bloom, status } = authored;
    const style: BankStyle = authored.kind === 'choice' ? authored.style : authored.kind;
    const key = [pool, criterion, bloom, style].join(' ');
    const before = counts.get(key) ?? { pool, criterion, bloom, style, questions: 0, reviewed: 0 };
    const reviewed = before.reviewed + (status === 'reviewed' ? 1 : 0);
    counts.set(key, { ...before, questions: before.questions + 1, reviewed });
  }
  return [...counts.values()];
}

/** How many papers of an exam the bank must be able to fill without repeating a question. */
export const PAPERS = { exam: 2, final: 1 } as const;

/** The counts of what papers of a pool can be drawn of: questions of kind `choice`, of which the reviewed ones count. */
export function drawnFrom(counts: readonly BankCount[], pool: Pool): readonly BankCount[] {
  const styles: readonly BankStyle[] = STYLES;
  return counts.filter((count) => count.pool === pool && styles.includes(count.style));
}

/** Where the right option stands among the four, as written in the file; the ids of the options need not follow it. */
export type KeyLetter = 'A' | 'B' | 'C' | 'D';

export const KEY_LETTERS: readonly KeyLetter[] = ['A', 'B', 'C', 'D'];

/** The letter of the right option; undefined if none is marked right (Q012), or it stands beyond the fourth (Q014). */
export function keyLetter({ choices }: AuthoredChoiceQuestion): KeyLetter | undefined {
  return KEY_LETTERS[choices.findIndex(({ correct }) => correct)];
}

/** With fewer questions in a pool, chance does what it likes with the letters. */
export const LEAST_TO_JUDGE = 20;

/** How often the right option stands at each letter. */
export function keyLetters(entries: readonly ChoiceEntry[]): Readonly<Record<KeyLetter, number>> {
  const counts = { A: 0, B: 0, C: 0, D: 0 };
  for (const { authored } of entries) {
    const letter = keyLetter(authored);
    if (letter !== undefined) counts[letter] += 1;
  }
  return counts;
}

/** A wrong option that stands for a misconception. */
export type Distractor = { readonly question: string; readonly choice: string };

/** How many wrong options each misconception should stand behind, so that meeting it is no accident. */
export const LEAST_DISTRACTORS = 2;

/** Id of a misconception → the wrong options behind which it stands; no entry for those without any. */
export function distractorsByMisconception(
  course: Pick<Course, 'questions'>,
): ReadonlyMap<string, readonly Distractor[]> {
  const found = choiceQuestions(course).flatMap(({ id, authored }) =>
    authored.choices.flatMap(({ id: choice, correct, misconception }) =>
      correct || misconception === undefined ? [] : [{ misconception, distractor: { question: id, choice } }],
    ),
  );
  const groups = Map.groupBy(found, ({ misconception }) => misconception);
  return new Map([...groups].map(([id, members]) => [id, members.map(({ distractor }) => distractor)]));
}

/** How many questions should name each concept, so that a review can ask for it in more than one way. */
export const LEAST_QUESTIONS = 3;

/** Id of a term → ids of the questions that name it among their concepts; no entry for those without any. */
export function questionsByConcept({ questions }: Pick<Course, 'questions'>): ReadonlyMap<string, readonly string[]> {
  const byConcept = new Map<string, string[]>();
  for (const { id, authored } of questions.values()) {
    for (const concept of new Set(authored.concepts)) {
      const known = byConcept.get(concept);
      if (known === undefined) byConcept.set(concept, [id]);
      else known.push(id);
    }
  }
  return byConcept;
}

/**
 * The terms that the bank must hold questions for by now. While a module has planned lessons, its part of the bank is
 * still being written: a term that only such modules teach (in the front matter of their lessons) is not among them,
 * nor is one that no lesson teaches yet as long as there is such a module.
 */
export function settledConcepts({
  modules,
  lessons,
  terms,
}: Pick<Course, 'modules' | 'lessons' | 'terms'>): ReadonlySet<string> {
  const unfinished = new Set(
    modules.filter((module) => module.lessons.some(({ planned }) => planned)).map(({ id }) => id),
  );
  const taught = new Set<string>();
  const settled = new Set<string>();
  for (const { module, frontMatter } of lessons.values()) {
    for (const concept of frontMatter.concepts) {
      taught.add(concept);
      if (!unfinished.has(module)) settled.add(concept);
    }
  }
  if (unfinished.size === 0) for (const id of terms.keys()) if (!taught.has(id)) settled.add(id);
  return settled;
}

/** How often something may happen in `trials` trials before chance alone is hard to believe. */
export type Band = { readonly least: number; readonly most: number };

/**
 * The 99 % band of a letter that is right by chance in one question of four: fewer than `least` or more than `most`
 * comes, each, at most once in two hundred fair deals. At most 10 of 20, 17 of 40, 24 of 60, 66 of 200.
 * @param trials the number of questions
 */
export function letterBand(trials: number): Band {
  const chance = 1 / 4;
  const tail = 0.005;
  let least: number | undefined;
  // Logarithms, because three quarters to the power of some thousands is 0 to a computer.
  let logarithm = trials * Math.log(1 - chance);
  let below = 0;
  for (let count = 0; count <= trials; count += 1) {
    below += Math.exp(logarithm);
    if (below > tail) least ??= count;
    if (below >= 1 - tail) return { least: least ?? count, most: count };
    logarithm += Math.log((trials - count) / (count + 1)) + Math.log(chance / (1 - chance));
  }
  return { least: least ?? 0, most: trials };
}
