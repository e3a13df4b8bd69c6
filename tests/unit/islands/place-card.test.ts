import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '#islands/term-card/place-card.ts';
import { runSeed } from '#tests/unit/seeded.ts';

const view = { width: 1280, height: 800 };
const card = { width: 400, height: 300 };

describe('placeCard', () => {
  it('puts the card below its term, a little before the pointer', () => {
    expect(placeCard({ top: 100, bottom: 124 }, 500, card, view)).toEqual({ x: 476, y: 130, room: 662 });
  });

  it('puts it above where there is more room', () => {
    expect(placeCard({ top: 700, bottom: 724 }, 500, card, view)).toMatchObject({ y: 394 });
  });

  it('gives a card that fits on neither side the larger one, and no more room than that', () => {
    expect(placeCard({ top: 500, bottom: 524 }, 500, { width: 400, height: 900 }, view)).toEqual({
      x: 476,
      y: 8,
      room: 486,
    });
  });

  it('never leaves the window, wherever the term is and however large the card would be', () => {
    const edge = fc.integer({ min: -50, max: 1500 });
    fc.assert(
      fc.property(
        edge,
        fc.integer({ min: 10, max: 120 }),
        edge,
        fc.integer({ min: 100, max: 304 }),
        fc.integer({ min: 50, max: 2000 }),
        fc.integer({ min: 320, max: 2000 }),
        fc.integer({ min: 256, max: 1400 }),
        (top, tall, pointer, cardWidth, cardHeight, width, height) => {
          const size = { width: cardWidth, height: cardHeight };
          const { x, y, room } = placeCard({ top, bottom: top + tall }, pointer, size, { width, height });
          expect(x).toBeGreaterThanOrEqual(8);
          expect(x + cardWidth).toBeLessThanOrEqual(width - 8);
          expect(y).toBeGreaterThanOrEqual(8);
          expect(y + Math.min(cardHeight, room)).toBeLessThanOrEqual(height - 8);
        },
      ),
      { numRuns: 1000, seed: runSeed() },
    );
  });
});
