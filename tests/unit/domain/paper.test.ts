import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsIn, type Blueprint } from '#domain/blueprint.ts';
import { chanceFrom } from '#domain/chance.ts';
import { formatFormCode, formCodesFrom } from '#domain/form-code.ts';
import { bankEdition, fixedLetter, stockOf, type PaperEntry } from '#domain/paper-bank.ts';
import { canBeMadeUp, letterBounds } from '#domain/paper-letters.ts';
import { drawPaper, freshestForm, paperDrawer, whatIsMissing, type Paper } from '#domain/paper.ts';
import { settings } from './builders.ts';
import {
  askedIn,
  beyondShares,
  blueprint,
  countOf,
  entries,
  entry,
  formOf,
  hasEnemies,
  lettersOf,
  smallBanks,
  smallBlueprints,
  subsets,
  timesEach,
} from './paper-builders.ts';

const SMALL = blueprint();
const BANK = [...entries(6, 'one'), ...entries(6, 'two', { criterion: '1.2' })];

function paperOf(bank: readonly PaperEntry[], of: Blueprint, draw?: string): Paper {
  const drawn = drawPaper(bank, of, formOf(bank, of, draw));
  if (drawn.kind !== 'paper') throw new Error(`No paper, but ${drawn.kind}.`);
  return drawn.paper;
}

/** Papers of as many codes as said. */
function papersOf(bank: readonly PaperEntry[], of: Blueprint, count: number): readonly Paper[] {
  const draw = paperDrawer(bank, of);
  return formCodesFrom(of.code, bankEdition(bank, of), chanceFrom('papers'), count).flatMap((form) => {
    const drawn = draw(form);
    return drawn.kind === 'paper' ? [drawn.paper] : [];
  });
}

describe('a paper', () => {
  it('is what its code says, every time and whatever the order of the bank', () => {
    const paper = paperOf(BANK, SMALL);
    expect(paper.form).toBe(`SM-${bankEdition(BANK, SMALL)}-K7Q2M9`);
    expect(paper.blueprint).toBe('small');
    expect(paper.questions).toHaveLength(4);
    expect(paperOf(BANK, SMALL)).toEqual(paper);
    expect(paperOf(BANK.toReversed(), SMALL)).toEqual(paper);
    const rewritten = BANK.map((one) => ({ ...one, choices: one.choices.toReversed() }));
    expect(paperOf(rewritten, SMALL)).toEqual(paper);
  });

  it('names the revision of each question', () => {
    const bank = BANK.map((one) => ({ ...one, revision: 3 }));
    expect(paperOf(bank, SMALL).questions.map(({ revision }) => revision)).toEqual([3, 3, 3, 3]);
  });

  it('is another one for another code', () => {
    const drawn = papersOf(BANK, SMALL, 30).map(({ questions }) => JSON.stringify(questions));
    expect(new Set(drawn).size).toBe(30);
  });

  it('asks each question about equally often, at each place', () => {
    const papers = papersOf(BANK, SMALL, 600);
    const times = Map.groupBy(
      papers.flatMap(({ questions }) => questions.map(({ id }) => id)),
      (id) => id,
    );
    expect(times.size).toBe(12);
    // Each is in a third of 600 papers: 200, give or take five standard deviations.
    for (const { length } of times.values()) expect(Math.abs(length - 200)).toBeLessThan(58);
    const firsts = papers.filter(({ questions }) => questions[0]?.id.startsWith('one')).length;
    expect(Math.abs(firsts - 300)).toBeLessThan(62);
  });

  it('shows choices as written where it must, and else in any order', () => {
    const bank = [
      entry('fixed', { fixedOrder: true, choices: ['c', 'a', 'd', 'b'] }),
      entry('list', { style: 'list', key: 'd' }),
      ...entries(2, 'two', { criterion: '1.2' }),
    ];
    const papers = papersOf(bank, SMALL, 200);
    const shown = (id: string): number =>
      new Set(
        papers.flatMap(({ questions }) =>
          questions.filter((one) => one.id === id).map(({ choices }) => choices.join('')),
        ),
      ).size;
    expect([shown('fixed'), shown('list'), shown('two-1')]).toEqual([1, 1, 24]);
    const fixed = papers[0]?.questions.find(({ id }) => id === 'fixed');
    expect(fixed?.choices).toEqual(['c', 'a', 'd', 'b']);
  });

  it('makes up for the letters of questions that are shown as written', () => {
    const given = entries(7, 'list', { style: 'list', key: 'd' });
    const of = blueprint({ questions: { '1.1': 20 } });
    for (const paper of papersOf([...given, ...entries(13, 'one')], of, 50)) {
      const times = timesEach(lettersOf(paper, [...given, ...entries(13, 'one')]));
      expect(times[3]).toBe(7);
      for (const each of times) expect(each).toBeGreaterThanOrEqual(3);
    }
  });
});

const lists = (count: number): readonly PaperEntry[] => entries(count, 'list', { style: 'list' });

describe('the styles of a paper', () => {
  const of = blueprint({ questions: { '1.1': 5 }, styles: { standard: 60, list: 40, 'missing-word': 0, negative: 0 } });
  const listsIn = (bank: readonly PaperEntry[]): ReadonlySet<number> =>
    new Set(papersOf(bank, of, 60).map((paper) => askedIn(paper, bank).filter(({ style }) => style === 'list').length));

  it('are the shares where the bank allows it', () => {
    expect(listsIn([...entries(9, 'one'), ...lists(9)])).toEqual(new Set([2]));
  });

  it('are as near as the bank allows where a style is short', () => {
    expect(listsIn([...entries(9, 'one'), ...lists(1)])).toEqual(new Set([1]));
    expect(listsIn([...entries(2, 'one'), ...lists(9)])).toEqual(new Set([3]));
  });

  it('are what they are where there is one paper only', () => {
    expect(listsIn([...entries(1, 'one'), ...lists(4)])).toEqual(new Set([4]));
  });

  it('are those of the whole paper, so that one criterion makes up for another', () => {
    const halves = blueprint({ ...of, questions: { '1.1': 3, '1.2': 2 } });
    const bank = [...entries(5, 'one'), ...lists(0), ...entries(5, 'two', { criterion: '1.2', style: 'list' })];
    expect(beyondShares(askedIn(paperOf(bank, halves), bank), halves)).toBe(0);
  });

  it('give way to fair letters, not the reverse', () => {
    const bank = [...entries(9, 'one'), ...entries(9, 'list', { style: 'list', key: 'd' })];
    const fair = blueprint({
      questions: { '1.1': 4 },
      styles: { standard: 0, list: 100, 'missing-word': 0, negative: 0 },
    });
    const asked = askedIn(paperOf(bank, fair), bank);
    expect(asked.filter(({ style }) => style === 'list')).toHaveLength(2);
  });
});

describe('a code that is not of this bank', () => {
  it('is told of its blueprint or its edition', () => {
    const form = formOf(BANK, SMALL);
    expect(drawPaper(BANK, SMALL, { ...form, blueprint: 'KC' })).toEqual({ kind: 'other-blueprint', expected: 'SM' });
    const expected = form.edition;
    const edition = expected === '000' ? '001' : '000';
    expect(drawPaper(BANK, SMALL, { ...form, edition })).toEqual({ kind: 'other-edition', expected });
  });
});

describe('a shortage', () => {
  it('says of which criterion how many are needed and there', () => {
    const bank = [
      ...entries(1, 'one'),
      ...entries(6, 'two', { criterion: '1.2' }),
      ...entries(9, 'final', { pool: 'final' }),
    ];
    const missing = [{ criterion: '1.1', needed: 2, present: 1 }];
    expect(drawPaper(bank, SMALL, formOf(bank, SMALL))).toEqual({ kind: 'shortage', missing });
    expect(freshestForm(bank, SMALL, new Set(), chanceFrom('seed'))).toEqual({ kind: 'shortage', missing });
    expect(whatIsMissing(bank, SMALL)).toEqual([...missing, { criterion: '1.2', needed: 2, present: 2 }]);
    expect(whatIsMissing([], SMALL).map(({ present }) => present)).toEqual([0, 0]);
  });

  it('counts enemies of one criterion, and of two', () => {
    const three = [entry('a', { enemies: ['b', 'c'] }), entry('b', { enemies: ['c'] }), entry('c')];
    const two = entries(2, 'two', { criterion: '1.2' });
    expect(whatIsMissing([...three, ...two], SMALL)).toEqual([
      { criterion: '1.1', needed: 2, present: 1 },
      { criterion: '1.2', needed: 2, present: 2 },
    ]);
    const crossed = [...entries(2, 'one', { enemies: ['two-1'] }), ...two];
    expect(drawPaper(crossed, SMALL, formOf(crossed, SMALL))).toEqual({
      kind: 'shortage',
      missing: [{ criterion: '1.2', needed: 2, present: 1 }],
    });
  });
});

/** All selections without enemies. */
const peaceful = (bank: readonly PaperEntry[], of: Blueprint): readonly (readonly PaperEntry[])[] =>
  subsets(stockOf(bank, of)).filter((chosen) => !hasEnemies(chosen));

describe('any small bank', () => {
  it('gives a paper if there is one, as fair as any, and a shortage if there is none', () => {
    fc.assert(
      fc.property(smallBanks, smallBlueprints, (bank, of) => {
        const bounds = letterBounds(questionsIn(of));
        const isFair = (chosen: readonly PaperEntry[]): boolean =>
          canBeMadeUp(timesEach(chosen.flatMap((one) => fixedLetter(one) ?? [])), bounds);
        const all = peaceful(bank, of).filter((chosen) =>
          Object.entries(of.questions).every(([id, count]) => countOf(chosen, id) === count),
        );
        const fair = all.filter(isFair);
        const [nearest] = (fair.length > 0 ? fair : all)
          .map((chosen) => beyondShares(chosen, of))
          .toSorted((a, b) => a - b);
        const drawn = drawPaper(bank, of, formOf(bank, of));
        if (nearest === undefined) {
          expect(drawn.kind).toBe('shortage');
          return;
        }
        if (drawn.kind !== 'paper') throw new Error(`There is a paper, but ${drawn.kind} was said.`);
        const asked = askedIn(drawn.paper, bank);
        const ids = asked.map(({ id }) => id).toSorted();
        expect(all.map((chosen) => chosen.map(({ id }) => id).toSorted())).toContainEqual(ids);
        expect([isFair(asked), beyondShares(asked, of)]).toEqual([fair.length > 0, nearest]);
        for (const { choices } of drawn.paper.questions) expect(choices.toSorted()).toEqual(['a', 'b', 'c', 'd']);
      }),
      settings(3000),
    );
  });

  it('has as much of each criterion as can stand beside what it has of those before', () => {
    fc.assert(
      fc.property(smallBanks, smallBlueprints, (bank, of) => {
        let left = peaceful(bank, of);
        const right = Object.entries(of.questions).map(([criterion, needed]) => {
          const present = Math.min(needed, Math.max(...left.map((chosen) => countOf(chosen, criterion))));
          left = left.filter((chosen) => countOf(chosen, criterion) === present);
          return { criterion, needed, present };
        });
        expect(whatIsMissing(bank, of)).toEqual(right);
        const drawn = drawPaper(bank, of, formOf(bank, of));
        const missing = right.filter(({ needed, present }) => present < needed);
        if (drawn.kind === 'shortage') expect(drawn.missing).toEqual(missing);
        else expect(missing).toEqual([]);
      }),
      settings(1000),
    );
  });
});

describe('the freshest form', () => {
  const bank = [...entries(20, 'one'), ...entries(20, 'two', { criterion: '1.2' })];
  const seen = new Set(bank.slice(0, 15).map(({ id }) => id));

  it('has the most questions that are new, of 64 tried, the first of several', () => {
    const found = freshestForm(bank, SMALL, seen, chanceFrom('seed'));
    const forms = formCodesFrom('SM', bankEdition(bank, SMALL), chanceFrom('seed'), 64);
    const unseen = forms.map(
      (form) => paperOf(bank, SMALL, form.draw).questions.filter(({ id }) => !seen.has(id)).length,
    );
    const most = Math.max(...unseen);
    const first = forms[unseen.indexOf(most)];
    if (found.kind !== 'fresh-form' || first === undefined) throw new Error('There is a paper.');
    expect(new Set(unseen).size).toBeGreaterThan(1);
    expect(found.form).toEqual(first);
    expect(found.unseen).toBe(most);
    expect(found.paper).toEqual(paperOf(bank, SMALL, first.draw));
    expect(found.paper.form).toBe(formatFormCode(first));
  });

  it('is the first one tried for who has seen all, or nothing', () => {
    const [first] = formCodesFrom('SM', bankEdition(bank, SMALL), chanceFrom('seed'), 1);
    for (const met of [new Set<string>(), new Set(bank.map(({ id }) => id))]) {
      const found = freshestForm(bank, SMALL, met, chanceFrom('seed'));
      expect(found).toMatchObject({ form: first, unseen: met.size === 0 ? 4 : 0 });
    }
  });
});
