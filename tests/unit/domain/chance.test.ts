import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branch, chanceFrom, presentationOrder, shuffled } from '#domain/chance.ts';
import { keyOf, markResponse } from '#domain/mark-response.ts';
import { choice, choiceQuestion, orderQuestion, runs, settings, slipQuestion, sortQuestion } from './builders.ts';

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'];

describe('a chance', () => {
  it('gives these very orders, on every machine and for ever', () => {
    expect(shuffled(LETTERS, chanceFrom('KC-7F2-K7Q2M9'))).toMatchInlineSnapshot(`
      [
        "a",
        "e",
        "d",
        "b",
        "c",
        "f",
      ]
    `);
    expect(shuffled(LETTERS, chanceFrom(''))).toMatchInlineSnapshot(`
      [
        "c",
        "d",
        "b",
        "f",
        "e",
        "a",
      ]
    `);
    expect(shuffled(LETTERS, chanceFrom('Tiện ích'))).toMatchInlineSnapshot(`
      [
        "b",
        "c",
        "d",
        "a",
        "e",
        "f",
      ]
    `);
  });

  it('is not used up: asked again, it gives the same', () => {
    const chance = chanceFrom('seed');
    expect(shuffled(LETTERS, chance)).toEqual(shuffled(LETTERS, chance));
  });

  it('branches into chances of their own', () => {
    const chance = chanceFrom('seed');
    const orders = ['cards', 'steps', 'choices', 'letters'].map((name) =>
      shuffled(LETTERS, branch(chance, name)).join(''),
    );
    expect(new Set(orders).size).toBe(4);
    expect(branch(chance, 'x')).toEqual(branch(chanceFrom('seed'), 'x'));
  });
});

describe('shuffling', () => {
  it('keeps every item and leaves the list given as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const before = [...items];
        const order = shuffled(items, chanceFrom(seed));
        expect(items).toEqual(before);
        expect(order.toSorted()).toEqual(before.toSorted());
      }),
      settings(1000),
    );
  });

  it('gives each order of three about equally often', () => {
    const counts = new Map<string, number>();
    const draws = runs(60_000);
    for (let n = 0; n < draws; n += 1) {
      const order = shuffled(['a', 'b', 'c'], chanceFrom(`fair ${n}`)).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count / draws - 1 / 6)).toBeLessThan(6 / Math.sqrt(draws) / 6);
  });

  it('gives seeds that differ in one character unlike orders', () => {
    const items = Array.from({ length: 40 }, (_, place) => place);
    const orders = Array.from({ length: 200 }, (_, n) => shuffled(items, chanceFrom(`KC-7F2-${n}`)));
    const repeated = orders
      .slice(1)
      .map((order, n) => order.filter((item, place) => item === orders[n]?.[place]).length);
    // Two orders drawn independently share one place on average.
    expect(repeated.reduce((sum, count) => sum + count, 0) / repeated.length).toBeLessThan(1.5);
  });
});

describe('the order of presentation', () => {
  const seeds = Array.from({ length: 50 }, (_, n) => `session ${n}`);
  const ordersOf = (question: Parameters<typeof presentationOrder>[0]) =>
    new Set(seeds.map((seed) => presentationOrder(question, seed).join(' ')));

  it('shuffles choices, and gives the same order for the same seed', () => {
    expect(ordersOf(choiceQuestion()).size).toBeGreaterThan(10);
    expect(presentationOrder(choiceQuestion(), 'seed')).toEqual(presentationOrder(choiceQuestion(), 'seed'));
  });

  it('leaves choices as written where the question says so, and in style list', () => {
    expect([...ordersOf(choiceQuestion({ fixedOrder: true }))]).toEqual(['a b c d']);
    expect([...ordersOf(choiceQuestion({ style: 'list' }))]).toEqual(['a b c d']);
  });

  it('differs between the questions of one session', () => {
    const orders = Array.from({ length: 20 }, (_, n) =>
      presentationOrder(choiceQuestion({ id: `q${n}` }), 's').join(''),
    );
    expect(new Set(orders).size).toBeGreaterThan(5);
  });

  it('shuffles the cards of a case', () => {
    expect(ordersOf(sortQuestion()).size).toBe(6);
  });

  it('leaves the sentences of a talk in order and deals the mends of each', () => {
    const orders = [...ordersOf(slipQuestion())];
    expect(orders.every((order) => order.startsWith('s1 s2 s3 s4 s2/'))).toBe(true);
    expect(new Set(orders.map((order) => order.split(' ').toSorted().join(' ')))).toHaveProperty('size', 1);
    expect(orders.length).toBeGreaterThan(1);
  });

  it('never hands out steps in the right order', () => {
    for (const steps of [
      ['a', 'b'],
      ['a', 'b', 'c'],
      ['a', 'b', 'c', 'd'],
    ]) {
      const orders = ordersOf(orderQuestion(steps));
      expect(orders).not.toContain(steps.join(' '));
      for (const order of orders) expect(order.split(' ').toSorted()).toEqual(steps);
    }
    expect([...ordersOf(orderQuestion(['a', 'b']))]).toEqual(['b a']);
    expect(ordersOf(orderQuestion(['a', 'b', 'c'])).size).toBe(5);
  });

  it('hands out a single step, and no step, as they are', () => {
    expect([...ordersOf(orderQuestion(['a']))]).toEqual(['a']);
    expect([...ordersOf(orderQuestion([]))]).toEqual(['']);
  });

  it('never changes a mark, because responses name parts by id', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('a', 'b', 'c', 'd'), (seed, chosen) => {
        const question = choiceQuestion();
        const places = new Map(question.choices.map((part) => [part.id, part]));
        const choices = presentationOrder(question, seed).map((id) => places.get(id) ?? choice('?'));
        const shown = { ...question, choices };
        expect(keyOf(shown)).toEqual(keyOf(question));
        expect(markResponse(shown, { kind: 'choice', choice: chosen })).toEqual(
          markResponse(question, { kind: 'choice', choice: chosen }),
        );
      }),
      settings(500),
    );
  });
});
