/** What drawing a paper reads of the bank of questions: no texts, so a fix of wording changes no paper. */
import { chanceFrom } from './chance.ts';
import { criteriaOf, type Blueprint } from './blueprint.ts';
import { editionFrom } from './form-code.ts';
import { STYLES, type Pool, type Style } from './question.ts';

/** A reviewed question of kind `choice`; who makes the list leaves out drafts and other kinds. */
export type PaperEntry = {
  readonly id: string;
  readonly revision: number;
  readonly pool: Pool;
  /** Null for context that is not examined: no paper asks it. */
  readonly criterion: string | null;
  readonly bloom: 1 | 2;
  readonly style: Style;
  /** Id of the right choice. */
  readonly key: string;
  /** Ids of the four choices in the order of the file. */
  readonly choices: readonly string[];
  /** Questions that must not share a paper with it; those that name it count as well. */
  readonly enemies: readonly string[];
  /** Whether its choices are shown in the order of the file. So are those of style list, whatever stands here. */
  readonly fixedOrder: boolean;
};

/** The place of the key among the choices, from 0, if the question shows them as written; else null. */
export function fixedLetter({ choices, fixedOrder, key, style }: PaperEntry): number | null {
  return fixedOrder || style === 'list' ? choices.indexOf(key) : null;
}

/**
 * What papers of a blueprint can be drawn of: its pool and its criteria, by criterion and id, whatever the order of the
 * bank. Of two entries with one id the last one counts.
 */
export function stockOf(bank: readonly PaperEntry[], blueprint: Blueprint): readonly PaperEntry[] {
  const byId = new Map(bank.filter(({ pool }) => pool === blueprint.pool).map((entry) => [entry.id, entry]));
  const inOrder = [...byId.keys()].toSorted().flatMap((id) => byId.get(id) ?? []);
  return criteriaOf(blueprint).flatMap((criterion) => inOrder.filter((entry) => entry.criterion === criterion));
}

/** Raise it with any change of how papers are drawn: a code of before would otherwise give another paper than before. */
const DRAWING = 1;

/**
 * Three characters for all that decides the papers of a blueprint: what it asks for, and of each question in its stock
 * the id, revision, criterion, style, key, enemies and, where choices are shown as written, their order. What another
 * blueprint draws of does not count, so a new question costs nobody a code that it has nothing to do with.
 */
export function bankEdition(bank: readonly PaperEntry[], blueprint: Blueprint): string {
  const stock = stockOf(bank, blueprint);
  const asked = criteriaOf(blueprint).map((criterion) => [criterion, blueprint.questions[criterion]]);
  const shares = STYLES.map((style) => blueprint.styles[style]);
  const enemies = enemiesWithin(stock);
  const questions = stock.map((entry) => {
    const { id, revision, criterion, style, key, choices } = entry;
    const isFixed = fixedLetter(entry) !== null;
    return [id, revision, criterion, style, key, isFixed, isFixed ? choices : choices.toSorted(), enemies.get(id)];
  });
  return editionFrom(chanceFrom(JSON.stringify([DRAWING, asked, shares, questions])));
}

/** Id → the ids of its enemies among these entries, in order, whichever of the two names the other. */
export function enemiesWithin(
  entries: readonly Pick<PaperEntry, 'id' | 'enemies'>[],
): ReadonlyMap<string, readonly string[]> {
  const enemies = new Map(entries.map(({ id }) => [id, new Set<string>()]));
  for (const { id, enemies: named } of entries) {
    for (const enemy of named) {
      if (enemy === id) continue;
      const others = enemies.get(enemy);
      if (others === undefined) continue;
      others.add(id);
      enemies.get(id)?.add(enemy);
    }
  }
  return new Map([...enemies].map(([id, ids]) => [id, [...ids].toSorted()]));
}
