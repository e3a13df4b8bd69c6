/** The papers of the course itself: a thousand codes of each exam obey every rule. */
import { describe, expect, it } from 'vitest';
import { questionsIn, styleTargets, type Blueprint } from '#domain/blueprint.ts';
import { chanceFrom } from '#domain/chance.ts';
import { formCodesFrom } from '#domain/form-code.ts';
import { bankEdition, type PaperEntry } from '#domain/paper-bank.ts';
import { letterBounds } from '#domain/paper-letters.ts';
import { drawPaper, paperDrawer, whatIsMissing, type Paper } from '#domain/paper.ts';
import { STYLES, type Style } from '#domain/question.ts';
import { blueprintOf, paperBank } from '#content-model/papers.ts';
import { readContent } from '#content-model/read-course.ts';
import { runs } from '#tests/unit/domain/builders.ts';
import { askedIn, beyondShares, hasEnemies, lettersOf, timesEach } from '#tests/unit/domain/paper-builders.ts';

const { course } = readContent('content');
const bank = paperBank(course);
const blueprints = [...course.exams.values()].map(blueprintOf);

function blueprintWith(code: string): Blueprint {
  const found = blueprints.find((one) => one.code === code);
  if (found === undefined) throw new Error(`No blueprint has the code ${code}.`);
  return found;
}

function papersOf(blueprint: Blueprint): readonly Paper[] {
  const draw = paperDrawer(bank, blueprint);
  const forms = formCodesFrom(blueprint.code, bankEdition(bank, blueprint), chanceFrom('a thousand'), runs(1000));
  return forms.map((form) => {
    const drawn = draw(form);
    if (drawn.kind !== 'paper') throw new Error(`No paper, but ${drawn.kind}.`);
    return drawn.paper;
  });
}

/**
 * How many questions must go beyond the shares of their styles for want of others, enemies left out of account: for each
 * style what it lacks in the stock, once criteria and shares are seen as a net with as much room as there is. Worked out
 * here by trying all ways to give a style to each criterion.
 */
function leastBeyond(blueprint: Blueprint): number {
  const targets = styleTargets(blueprint);
  const stockOf = (criterion: string, style: Style): number =>
    bank.filter((one) => one.pool === blueprint.pool && one.criterion === criterion && one.style === style).length;
  let mixes = new Set(['0,0,0,0']);
  for (const [criterion, needed] of Object.entries(blueprint.questions)) {
    const stock = STYLES.map((style) => stockOf(criterion, style));
    const after = new Set<string>();
    for (const mix of mixes)
      for (const more of splits(needed, stock)) after.add(sum(mix.split(',').map(Number), more).join(','));
    mixes = after;
  }
  const beyond = (mix: string): number =>
    STYLES.reduce((total, style, place) => total + Math.max(0, Number(mix.split(',')[place]) - targets[style]), 0);
  return Math.min(...[...mixes].map(beyond));
}

/** All ways to take `count` from heaps of these sizes. */
function splits(count: number, [heap, ...others]: readonly number[]): readonly (readonly number[])[] {
  if (heap === undefined) return count === 0 ? [[]] : [];
  return Array.from({ length: Math.min(heap, count) + 1 }, (_, taken) => taken).flatMap((taken) =>
    splits(count - taken, others).map((rest) => [taken, ...rest]),
  );
}

function sum(one: readonly number[], other: readonly number[]): readonly number[] {
  return one.map((count, place) => count + (other[place] ?? 0));
}

describe.each(['KC', 'MI', 'FC'])('a thousand papers of %s', (code) => {
  const blueprint = blueprintWith(code);
  const papers = papersOf(blueprint);
  const asked = papers.map((paper): readonly PaperEntry[] => askedIn(paper, bank));

  it('ask the right number of each criterion, of their pool, nothing twice', () => {
    for (const questions of asked) {
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questionsIn(blueprint));
      expect(new Set(questions.map(({ pool }) => pool))).toEqual(new Set([blueprint.pool]));
      const counts = Map.groupBy(questions, ({ criterion }) => criterion ?? '');
      expect(Object.fromEntries([...counts].map(([id, members]) => [id, members.length]))).toEqual(blueprint.questions);
    }
  });

  it('ask no two enemies', () => {
    expect(asked.filter(hasEnemies)).toEqual([]);
  });

  it('are as near to the shares of the styles as the bank allows', () => {
    expect(new Set(asked.map((questions) => beyondShares(questions, blueprint)))).toEqual(
      new Set([leastBeyond(blueprint)]),
    );
  });

  it('have each letter right about as often', () => {
    const { least, most } = letterBounds(questionsIn(blueprint));
    const times = papers.flatMap((paper) => timesEach(lettersOf(paper, bank)));
    expect(Math.min(...times)).toBeGreaterThanOrEqual(least);
    expect(Math.max(...times)).toBeLessThanOrEqual(most);
  });

  it('show the choices of lists and numbers as written, and of each question all four', () => {
    for (const [place, { questions }] of papers.entries()) {
      for (const [index, { choices }] of questions.entries()) {
        const one = asked[place]?.[index];
        if (one?.style === 'list' || one?.fixedOrder) expect(choices).toEqual(one.choices);
        expect(choices.toSorted()).toEqual(['a', 'b', 'c', 'd']);
      }
    }
  });

  it('ask, together, all that the pool has of their criteria, but for styles that have no share of so short a paper', () => {
    const targets = styleTargets(blueprint);
    const stock = bank.filter(
      ({ pool, criterion, style }) =>
        pool === blueprint.pool && (criterion ?? '') in blueprint.questions && targets[style] > 0,
    );
    const met = new Set(asked.flat().map(({ id }) => id));
    expect(stock.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
  });
});

describe('the whole exam', () => {
  it('says what is missing, criterion by criterion', () => {
    const foundation = blueprintWith('FO');
    const [form] = formCodesFrom('FO', bankEdition(bank, foundation), chanceFrom('one'), 1);
    if (form === undefined) throw new Error('One code was asked for.');
    const rows = whatIsMissing(bank, foundation);
    expect(rows.map(({ criterion }) => criterion)).toEqual(Object.keys(foundation.questions));
    const missing = rows.filter(({ needed, present }) => present < needed);
    const drawn = drawPaper(bank, foundation, form);
    if (course.exams.get('foundation')?.authored.enabled) expect(missing).toEqual([]);
    else expect(drawn).toEqual({ kind: 'shortage', missing });
  });
});
