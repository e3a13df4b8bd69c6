/**
 * Marks that were given once are given for ever. Each fixture has a stored paper, the events of its attempt, keys of a
 * later day, and the result as it was counted by hand. Adding one is welcome (with its line in frozen.json); changing or
 * removing one breaks somebody's mark.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAttemptPaper } from '#domain/attempt-paper.ts';
import { type AttemptResult, attemptResult, type Share } from '#domain/attempt-result.ts';
import { correctedMark, type CorrectedMark, keysOfToday } from '#domain/corrected-mark.ts';
import type { AnswerKey } from '#domain/question.ts';
import { readPaper } from '#domain/stored-paper.ts';
import { attemptFrom } from './attempt-builders.ts';
import { soundEvent } from './builders.ts';

const FOLDER = new URL('../../fixtures/attempts/', import.meta.url);

type Vector = {
  readonly paper: unknown;
  readonly events: readonly unknown[];
  readonly keys: readonly AnswerKey[];
  readonly expected: unknown;
};

function bytesOf(path: string): Buffer {
  return readFileSync(new URL(path, FOLDER));
}

const frozen = JSON.parse(bytesOf('frozen.json').toString('utf8')) as Readonly<Record<string, string>>;
const paths = readdirSync(new URL('v1/', FOLDER))
  .toSorted()
  .map((name) => `v1/${name}`);

function byName(shares: readonly Share[]): unknown {
  return Object.fromEntries(shares.map(({ id, right, of }) => [id, [right, of]]));
}

/** A result in the words of the fixtures. */
function told(result: AttemptResult, corrected: CorrectedMark | null): unknown {
  const { mark, outOf, passed, unanswered, changedToRight, changedToWrong, fresh, repeated } = result;
  return {
    mark,
    outOf,
    passed,
    unanswered,
    changedToRight,
    changedToWrong,
    corrected,
    byCriterion: byName(result.byCriterion),
    byOutcome: byName(result.byOutcome),
    byBloom: byName(result.byBloom),
    byStyle: byName(result.byStyle),
    fresh: [fresh.right, fresh.of],
    repeated: [repeated.right, repeated.of],
    questions: result.questions.map((each) => [each.question, each.verdict, each.chosen, each.tookMs, each.isSlow]),
  };
}

describe('the frozen attempts', () => {
  it('are the ones that were released, byte for byte', () => {
    expect(paths).toEqual(Object.keys(frozen));
    for (const path of paths) {
      expect([path, createHash('sha256').update(bytesOf(path)).digest('hex')]).toEqual([path, frozen[path]]);
    }
  });

  it.each(paths)('have the marks that they had: %s', (path) => {
    const vector = JSON.parse(bytesOf(path).toString('utf8')) as Vector;
    const stored = readPaper(vector.paper);
    const paper = stored === null ? null : readAttemptPaper(stored);
    if (paper === null) throw new Error(`${path}: the paper cannot be read`);
    expect(paper).toEqual(vector.paper);
    const events = vector.events.map(soundEvent);
    for (const arrived of [events, events.toReversed(), [...events.slice(3), ...events]]) {
      const attempt = attemptFrom(arrived, paper.attempt);
      const corrected = correctedMark(paper, attempt, keysOfToday(vector.keys));
      expect(told(attemptResult(paper, attempt), corrected)).toEqual(vector.expected);
    }
  });
});
