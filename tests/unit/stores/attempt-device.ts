/** A device with tabs on which attempts run: its two clocks go on when a test says so, and only then. */
import type { AttemptPaper } from '#domain/attempt-paper.ts';
import { attemptOf } from '#domain/attempt.ts';
import type { Attempt } from '#domain/attempt.ts';
import type { AttemptSubmitted } from '#domain/study-event.ts';
import { inOrder } from '#domain/study-record.ts';
import type { AttemptEnvironment } from '#stores/attempt-environment.ts';
import type { SessionPlace } from '#stores/attempt-holder.ts';
import { resumeAttempt } from '#stores/attempt-session.ts';
import type { ActOutcome, AttemptSession, SessionState } from '#stores/attempt-session.ts';
import type { Recording } from '#stores/study-record.ts';
import { examQuestion, paperOf } from '#tests/unit/domain/attempt-builders.ts';
import { fakeBrowser } from './fake-browser.ts';
import type { Browser, Tab } from './fake-browser.ts';
import { fakeLocks } from './fake-locks.ts';
import type { FakeLocks } from './fake-locks.ts';

export const QUESTIONS = Array.from({ length: 20 }, (_, index) => `q${index + 1}`);

/** Twenty questions with choices a to d, b right. */
export function twenty(attempt = 'x'): AttemptPaper {
  return paperOf(
    QUESTIONS.map((id) => examQuestion(id)),
    { attempt },
  );
}

export type ExamTab = SessionPlace & { readonly tab: Tab; readonly kill: () => void };

export type Device = {
  readonly browser: Browser;
  readonly locks: FakeLocks;
  /** `slowest`: the least milliseconds between two runs of a timer, as in a hidden tab. */
  readonly openTab: (options?: { readonly slowest?: number; readonly hasLocks?: boolean }) => Promise<ExamTab>;
  /** Both clocks go on, and timers run. */
  readonly pass: (ms: number) => Promise<void>;
  /** Both clocks go on, and no timer runs. */
  readonly sleep: (ms: number) => void;
  /** Somebody sets the clock, forward or back. */
  readonly setClock: (ms: number) => void;
};

type Timer = { readonly run: () => void; readonly ms: number; next: number };

export function examDevice(): Device {
  const browser = fakeBrowser();
  const locks = fakeLocks();
  const now = { wall: 1_795_000_000_000, mono: 5000 };
  const timers = new Set<Timer>();

  const environmentOf = (name: string, own: Set<Timer>, slowest: number, hasLocks: boolean): AttemptEnvironment => ({
    mono: () => now.mono,
    locks: () => (hasLocks ? locks.of(name) : undefined),
    every: (run, least) => {
      const ms = Math.max(least, slowest);
      const timer = { run, ms, next: now.mono + ms };
      for (const set of [timers, own]) set.add(timer);
      return () => timers.delete(timer);
    },
  });

  let opened = 0;
  return {
    browser,
    locks,
    openTab: async ({ slowest = 0, hasLocks = true } = {}) => {
      opened += 1;
      const name = `tab ${opened}`;
      const own = new Set<Timer>();
      const tab = await browser.readyTab({ over: { now: () => now.wall } });
      return {
        tab,
        studyRecord: tab,
        environment: environmentOf(name, own, slowest, hasLocks),
        kill: () => {
          for (const timer of own) timers.delete(timer);
          tab.stopStudyRecord();
          locks.kill(name);
        },
      };
    },
    pass: async (ms) => {
      for (let left = ms; left > 0; left -= 250) {
        now.wall += Math.min(250, left);
        now.mono += Math.min(250, left);
        for (const timer of timers) {
          if (timer.next > now.mono) continue;
          timer.next = now.mono + timer.ms;
          timer.run();
        }
      }
      await settled();
    },
    sleep: (ms) => {
      now.wall += ms;
      now.mono += ms;
    },
    setClock: (ms) => {
      now.wall += ms;
    },
  };
}

/** Messages and promises that are under way arrive. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** The state of a session that is to be held; fails with the state it has. */
export function heldBy({ $session }: AttemptSession): Extract<SessionState, { kind: 'held' }> {
  const state = $session.get();
  if (state.kind !== 'held') throw new Error(`not held but ${JSON.stringify(state)}`);
  return state;
}

/** The attempt `x` as a tab knows it. */
export function attemptFrom({ tab }: ExamTab): Attempt {
  const attempt = attemptOf(inOrder(tab.$studyRecord.get()), 'x');
  if (attempt === null) throw new Error('no attempt');
  return attempt;
}

/** All submissions that a tab knows of, in no order. */
export function submissionsIn({ tab }: ExamTab): readonly AttemptSubmitted[] {
  return [...tab.$studyRecord.get().events.values()].filter((event) => event.kind === 'attempt-submitted');
}

/** Goes on with `x` in a tab; fails with what was said instead. */
export async function resumed(place: ExamTab): Promise<AttemptSession> {
  const outcome = await resumeAttempt('x', place);
  if (outcome.kind !== 'session') throw new Error(`not resumed but ${JSON.stringify(outcome)}`);
  return outcome.session;
}

/** The recording of an act; fails if it was refused. */
export function recordingOf(act: ActOutcome): Recording {
  if (act.kind !== 'recorded') throw new Error(`refused: ${act.why}`);
  return act.recording;
}
