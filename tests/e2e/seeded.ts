/** Chance that can be repeated: the seed is printed with the test, SEED=… runs it again. */
import process from 'node:process';
import { test } from '@playwright/test';

/** Numbers from 0 to 1 (never 1), the same for the same seed: mulberry32. */
export const chanceFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** One of the items. */
export const oneOf = <Item>(items: readonly Item[], chance: () => number): Item => {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};

/** The items in another order. */
export const mixedUp = <Item>(items: readonly Item[], chance: () => number): Item[] => {
  const drawn: Item[] = [];
  for (const item of items) drawn.splice(Math.floor(chance() * (drawn.length + 1)), 0, item);
  return drawn;
};

/** The seed of this run: SEED from the environment, else always the same. */
export const runSeed = (): number => Number(process.env['SEED'] ?? 20261122);

/** Chance for one test; its seed is noted in the report. `part` tells several tests of one kind apart. */
export const testChance = (part = 0): (() => number) => {
  const seed = runSeed() + part;
  test.info().annotations.push({ type: 'seed', description: String(seed) });
  return chanceFrom(seed);
};
