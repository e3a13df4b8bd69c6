import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accuracy, canLetGo, languageHelp, type LanguageHelp, type Tally } from '#domain/language-help.ts';
import type { Answered } from '#domain/study-event.ts';
import { answered, choiceKey, DRAFTS, distinctEvents, event, settings } from './builders.ts';

const KEYS = [choiceKey('q1'), choiceKey('q2', 'a', 2), { ...choiceKey('q3'), formerIds: ['was-q3'] }];

const tally = (right: number, answers: number): Tally => ({ right, answers });
const help = (withHelp: Tally, without: Tally): LanguageHelp => ({ with: withHelp, without });
const NONE = tally(0, 0);

describe('answers with help and without', () => {
  it('are counted apart, every one of them', () => {
    const events = [
      answered('a-1', 'q1', 'b', { helped: true }),
      answered('a-2', 'q1', 'c', { helped: true }),
      answered('a-3', 'q1'),
      answered('a-4', 'q1', 'd'),
      answered('a-5', 'q1'),
    ];
    expect(languageHelp(events, KEYS)).toEqual(help(tally(1, 2), tally(2, 3)));
  });

  it('are marked by the key of today, under whatever id the question had', () => {
    expect(languageHelp([answered('a-1', 'q2', 'a'), answered('a-2', 'was-q3', 'b')], KEYS)).toEqual(
      help(NONE, tally(2, 2)),
    );
  });

  it('do not count where there is no key, the answer is no answer today, or an exam asked', () => {
    const events = [
      answered('a-1', 'gone'),
      answered('a-2', 'q1', 'b', { response: { kind: 'order', steps: [] } }),
      event('a-3', { ...DRAFTS['attempt-answered'], question: 'q1' }),
      event('a-4', DRAFTS['lesson-opened']),
    ];
    expect(languageHelp(events, KEYS)).toEqual(help(NONE, NONE));
  });

  it('are all counted, on one side or the other, whatever their order', () => {
    fc.assert(
      fc.property(distinctEvents(12), (events) => {
        const counted = languageHelp(events, KEYS);
        const marked = events.filter(
          (each): each is Answered =>
            each.kind === 'answered' && each.response.kind === 'choice' && ['q1', 'q2', 'q3'].includes(each.question),
        );
        expect(counted.with.answers).toBe(marked.filter(({ helped }) => helped).length);
        expect(counted.without.answers).toBe(marked.filter(({ helped }) => !helped).length);
        for (const { right, answers } of [counted.with, counted.without]) expect(right).toBeLessThanOrEqual(answers);
        expect(languageHelp(events.toReversed(), KEYS)).toEqual(counted);
      }),
      settings(500),
    );
  });
});

describe('the share of right answers', () => {
  it.each([
    [NONE, null],
    [tally(4, 4), null],
    [tally(0, 5), 0],
    [tally(5, 5), 100],
    [tally(2, 3), null],
    [tally(5, 8), 63],
  ])('of %o is %o', (counted, share) => {
    expect(accuracy(counted)).toBe(share);
  });
});

describe('it is time to let go', () => {
  it('from ten answers each, not from nine', () => {
    expect(canLetGo(help(tally(10, 10), tally(10, 10)))).toBe(true);
    expect(canLetGo(help(tally(9, 9), tally(10, 10)))).toBe(false);
    expect(canLetGo(help(tally(10, 10), tally(9, 9)))).toBe(false);
    expect(canLetGo(help(NONE, NONE))).toBe(false);
  });

  it('at five points less exactly, not at 5.1', () => {
    expect(canLetGo(help(tally(20, 20), tally(19, 20)))).toBe(true);
    // 1.000 and 0.949; then 0.9 and 0.85, which are no binary fractions.
    expect(canLetGo(help(tally(1000, 1000), tally(949, 1000)))).toBe(false);
    expect(canLetGo(help(tally(18, 20), tally(17, 20)))).toBe(true);
    expect(canLetGo(help(tally(9, 10), tally(17, 20)))).toBe(true);
    expect(canLetGo(help(tally(9, 10), tally(849, 1000)))).toBe(false);
  });

  it('where help does not help at all', () => {
    expect(canLetGo(help(tally(3, 10), tally(10, 10)))).toBe(true);
    expect(canLetGo(help(tally(0, 10), tally(0, 10)))).toBe(true);
  });

  it('as soon as accuracy without help is near enough, and then however much better it gets', () => {
    const some = fc
      .integer({ min: 10, max: 60 })
      .chain((answers) => fc.integer({ min: 0, max: answers }).map((right) => tally(right, answers)));
    fc.assert(
      fc.property(some, some, (one, other) => {
        const points = Math.round(1e9 * (100 * (one.right / one.answers - other.right / other.answers))) / 1e9;
        expect(canLetGo(help(one, other))).toBe(points <= 5);
        if (canLetGo(help(one, other)) && other.right < other.answers)
          expect(canLetGo(help(one, tally(other.right + 1, other.answers)))).toBe(true);
      }),
      settings(1000),
    );
  });
});
