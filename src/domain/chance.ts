/**
 * Seeded chance: the same seed gives the same order on every machine and in every browser, for ever. So a form code
 * rebuilds its paper anywhere, and a reload shows the same order of choices.
 *
 * A chance is a value and is not used up: the same chance gives the same result each time it is asked. Where several
 * independent draws are needed, branch it by name: `shuffled(cards, branch(chance, 'cards'))`.
 */
import { uniformBigInt } from 'pure-rand/distribution/uniformBigInt';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { Question } from './question.ts';

export type Chance = { readonly seed: string };

/** The chance that belongs to a seed; any text will do, the empty one too. */
export function chanceFrom(seed: string): Chance {
  return { seed };
}

/** A chance of its own for one purpose, independent of the chance it comes from and of other names. */
export function branch(chance: Chance, name: string): Chance {
  return { seed: `${chance.seed}/${name}` };
}

/** The items in an order drawn by chance, each order equally likely. The list given stays as it is. */
export function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  const generator = generatorOf(chance);
  const drawn: Item[] = [];
  // Insert each item at a place drawn among those taken so far (Fisher and Yates, inside out).
  for (const item of items) drawn.splice(uniformInt(generator, 0, drawn.length), 0, item);
  return drawn;
}

/**
 * A number from 0 to one less than `count`, each equally likely, however large the count is.
 * @param count at least 1
 */
export function numberBelow(count: bigint, chance: Chance): bigint {
  return uniformBigInt(generatorOf(chance), 0n, count - 1n);
}

/**
 * Ids of the parts of a question in the order in which to show them: choices, cards, steps, or sentences and after them
 * their mends as `<sentence>/<mend>`.
 *
 * Choices stay as written where the question says so and in style list (its pairs read best in order), sentences
 * always (they are a talk). Steps never come in the right order already, unless there is only one.
 */
export function presentationOrder(question: Question, seed: string): readonly string[] {
  const chance = branch(chanceFrom(seed), question.id);
  switch (question.kind) {
    case 'choice':
      return question.fixedOrder || question.style === 'list'
        ? idsOf(question.choices)
        : shuffled(idsOf(question.choices), chance);
    case 'sort':
      return shuffled(idsOf(question.cards), chance);
    case 'order':
      return disordered(idsOf(question.steps), chance);
    case 'slip':
      return [
        ...idsOf(question.sentences),
        ...question.sentences.flatMap(({ id, mends = [] }) =>
          shuffled(idsOf(mends), branch(chance, id)).map((mend) => `${id}/${mend}`),
        ),
      ];
    default:
      return question satisfies never;
  }
}

function idsOf(parts: readonly { readonly id: string }[]): string[] {
  return parts.map((part) => part.id);
}

/** Drawn by chance; if that is the order given, its first comes last. */
function disordered(ids: readonly string[], chance: Chance): string[] {
  const drawn = shuffled(ids, chance);
  return drawn.every((id, place) => id === ids[place]) ? [...drawn.slice(1), ...drawn.slice(0, 1)] : drawn;
}

function generatorOf(chance: Chance): ReturnType<typeof xoroshiro128plusFromState> {
  return xoroshiro128plusFromState(stateFrom(chance.seed));
}

/**
 * 128 bits from a text: four lanes that each read every code unit, then two rounds in which each lane takes up its
 * neighbour, so that seeds which differ in one letter give unlike states.
 */
function stateFrom(seed: string): readonly number[] {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667];
  for (let place = 0; place < seed.length; place += 1) {
    const unit = seed.charCodeAt(place);
    a = mixed(a ^ unit, 0x85ebca6b);
    b = mixed(b ^ unit, 0xc2b2ae35);
    c = mixed(c ^ unit, 0x27d4eb2f);
    d = mixed(d ^ unit, 0x165667b1);
  }
  for (let round = 0; round < 2; round += 1) {
    a = mixed(a ^ d ^ seed.length, 0x85ebca6b);
    b = mixed(b ^ a, 0xc2b2ae35);
    c = mixed(c ^ b, 0x27d4eb2f);
    d = mixed(d ^ c, 0x165667b1);
  }
  // The generator needs a state that is not all zeros.
  return [a, b, c, d | 1];
}

function mixed(lane: number, factor: number): number {
  const product = Math.imul(lane ^ (lane >>> 15), factor);
  return (product ^ (product >>> 13)) | 0;
}
