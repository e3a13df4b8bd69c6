/**
 * Who runs the clock of an attempt. The tab that holds the attempt's lock ticks once a second, keeps the clock every
 * five seconds and whenever the page may go away, and submits the paper when the time is over. Any other tab waits, and
 * may take over; the one that lost it stops at once and says its last time over the channel
 * `fit-for-purpose/attempt:<id>`, because what it kept may be five seconds old.
 */
import { atom } from 'nanostores';
import type { WritableAtom } from 'nanostores';
import type { Reading } from '#domain/active-time.ts';
import type { AttemptClock } from '#domain/attempt-clock.ts';
import { knownActiveMs } from '#domain/attempt-history.ts';
import type { AttemptPaper } from '#domain/attempt-paper.ts';
import { attemptOf } from '#domain/attempt.ts';
import type { Attempt } from '#domain/attempt.ts';
import { visibleEvents } from '#domain/resets.ts';
import type { EventDraft } from '#domain/study-event.ts';
import type { AttemptEnvironment } from './attempt-environment.ts';
import { attemptLock } from './attempt-lock.ts';
import type { AttemptLock, LockOutcome } from './attempt-lock.ts';
import { keepClock, keepPaper, readAttemptRecords } from './attempt-records.ts';
import { attemptTimer } from './attempt-timer.ts';
import type { AttemptTimer, TimerView } from './attempt-timer.ts';
import { clockChannel } from './clock-channel.ts';
import type { ClockChannel } from './clock-channel.ts';
import { publish } from './publish.ts';
import type { Recording, StudyRecordStore } from './study-record.ts';
import { unsavedWrites } from './unsaved-writes.ts';
import type { UnsavedWrites } from './unsaved-writes.ts';

/** How an attempt ended. `gone`: it was erased or reset, here or in another tab. */
export type SessionEnd =
  | { readonly kind: 'submitted'; readonly by: 'learner' | 'clock' }
  | { readonly kind: 'left' }
  | { readonly kind: 'gone' };

export type SessionState =
  | { readonly kind: 'opening' }
  /** `isGuarded` is false where the browser has no locks: another tab may be at work on it, too. */
  | ({ readonly kind: 'held'; readonly isGuarded: boolean } & TimerView)
  /** Another tab had it first, or took it over. `isFree`: that tab is gone by now. Either way it can be taken over. */
  | { readonly kind: 'elsewhere' | 'lost'; readonly isFree: boolean }
  /** This page let go of it (`close`). */
  | { readonly kind: 'closed' }
  | SessionEnd;

/** The study record and the browser that a session works with; tests have their own. */
export type SessionPlace = {
  readonly studyRecord: StudyRecordStore;
  readonly environment: AttemptEnvironment;
};

export type Holder = SessionPlace & {
  readonly attempt: string;
  readonly paper: AttemptPaper;
  readonly limitMs: number | null;
  readonly $session: WritableAtom<SessionState>;
  readonly timer: AttemptTimer;
  readonly lock: AttemptLock;
  readonly unsaved: UnsavedWrites;
  readonly channel: ClockChannel;
  /** Reading of the monotonic clock when the clock was last kept. */
  keptAt: number;
  /** What runs in the present state: ticks, or looks for the end of the other tab. */
  stopRunning: () => void;
  stopListening: () => void;
};

const TICK_MS = 1000;
const KEEP_MS = 5000;

/** The holder of the attempt at a paper, not yet at its lock. */
export function createHolder(place: SessionPlace, paper: AttemptPaper, limitMs: number | null): Holder {
  const { attempt: id } = paper;
  const page = place.studyRecord.keeper.environment;
  const holder: Holder = {
    ...place,
    attempt: id,
    paper,
    limitMs,
    $session: atom<SessionState>({ kind: 'opening' }),
    timer: attemptTimer(id, limitMs, () => readingIn(place)),
    lock: attemptLock(place.environment, id, () => lose(holder)),
    unsaved: unsavedWrites(page.page),
    channel: clockChannel(page, id, (clock) => hear(holder, clock)),
    keptAt: place.environment.mono(),
    stopRunning: () => {},
    stopListening: () => {},
  };
  const stopWatching = place.studyRecord.$studyRecord.listen(() => look(holder));
  const stopHearing = hearPage(holder);
  holder.stopListening = () => {
    stopWatching();
    stopHearing();
    holder.channel.close();
  };
  return holder;
}

/** Goes to the lock, and holds the attempt if it gets it; with `steal` it takes it from whoever has it. */
export async function takeUp(holder: Holder, steal: boolean): Promise<void> {
  if (isOver(holder) || isHeld(holder)) return;
  const outcome = await holder.lock.take({ steal });
  if (isOver(holder)) return holder.lock.release();
  if (outcome === 'elsewhere') return waitAs(holder, 'elsewhere');
  await hold(holder, outcome);
}

/** The attempt as it stands in the visible record; null if it is not there. */
export function attemptIn({ studyRecord, attempt }: Pick<Holder, 'studyRecord' | 'attempt'>): Attempt | null {
  return attemptOf(visibleEvents(studyRecord.$studyRecord.get()), attempt);
}

/** Records an act, and follows it until it is stored. */
export function keepAct(holder: Holder, draft: EventDraft): Recording {
  let name = '';
  let isStored = false;
  const recording = holder.studyRecord.record(draft, {
    strict: true,
    tell: (outcome) => {
      isStored = outcome === 'stored';
      if (!isStored) return;
      holder.unsaved.remove(name);
      // Storage works (again).
      if (holder.unsaved.has('paper')) void keepPaperNow(holder);
    },
  });
  name = recording.event.id;
  if (!isStored) holder.unsaved.add(name);
  look(holder);
  return recording;
}

/** Keeps the paper, and says so until it is stored; what fails is tried again with the clock and after each act. */
export async function keepPaperNow({ paper, studyRecord, unsaved }: Holder): Promise<void> {
  unsaved.add('paper');
  if ((await keepPaper(paper, studyRecord)) === 'stored') unsaved.remove('paper');
}

/** Brings the clock up to now; where the time is over, the paper is submitted. For a tab that holds the attempt. */
export function advance(holder: Holder): void {
  const { timer, attempt, limitMs, $session } = holder;
  const state = $session.get();
  if (state.kind !== 'held') return;
  timer.advance();
  const view = timer.view();
  publish($session, { kind: 'held', isGuarded: state.isGuarded, ...view });
  if (limitMs === null || view.remainingMs !== 0) return;
  keepAct(holder, { kind: 'attempt-submitted', attempt, activeMs: limitMs, by: 'clock' });
}

/** Lets go of the attempt for good. What was recorded stays, and so does its clock. */
export function finish(holder: Holder, end: SessionEnd | { readonly kind: 'closed' }): void {
  const wasHeld = isHeld(holder);
  holder.stopRunning();
  holder.stopListening();
  publish(holder.$session, end);
  // What was erased is not to come back with the clock.
  if (end.kind === 'gone') holder.unsaved.clear();
  else if (wasHeld) keepNow(holder);
  holder.lock.release();
}

/** Whether nothing more can be done in this session. */
export function isOver({ $session }: Holder): boolean {
  return ['submitted', 'left', 'gone', 'closed'].includes($session.get().kind);
}

function isHeld({ $session }: Holder): boolean {
  return $session.get().kind === 'held';
}

/** Whoever submits it, gives it up or erases it: from then on nothing is done to it here. */
function look(holder: Holder): void {
  if (isOver(holder)) return;
  const attempt = attemptIn(holder);
  if (attempt === null) finish(holder, { kind: 'gone' });
  else if (attempt.submission !== null) finish(holder, { kind: 'submitted', by: attempt.submission.by });
  else if (attempt.leftAt !== null) finish(holder, { kind: 'left' });
}

/** The clock goes from the moment at which the lock was got, however long the stored one takes to be read. */
async function hold(holder: Holder, outcome: Exclude<LockOutcome, 'elsewhere'>): Promise<void> {
  const { timer, studyRecord, attempt, environment, $session } = holder;
  holder.stopRunning();
  const since = readingIn(holder);
  let isLost = false;
  holder.stopRunning = () => {
    isLost = true;
  };
  timer.begin(null, since);
  await studyRecord.keeper.wake();
  const { clocks } = await readAttemptRecords(studyRecord);
  look(holder);
  const known = attemptIn(holder);
  if (isLost || isOver(holder) || known === null) return;
  const stored = clocks.find((clock) => clock.attempt === attempt);
  const heard = timer.clock();
  timer.begin({ activeMs: knownActiveMs(known, stored?.activeMs ?? 0), gaps: stored?.gaps ?? [] }, since);
  timer.advance();
  timer.raise(heard);
  holder.keptAt = environment.mono();
  holder.stopRunning = environment.every(() => tickAndKeep(holder), TICK_MS);
  publish($session, { kind: 'held', isGuarded: outcome === 'held', ...timer.view() });
  advance(holder);
}

function tickAndKeep(holder: Holder): void {
  advance(holder);
  if (isHeld(holder) && holder.environment.mono() - holder.keptAt >= KEEP_MS) keepNow(holder);
}

function keepNow(holder: Holder): void {
  holder.keptAt = holder.environment.mono();
  void keepClock(holder.timer.clock(), holder.studyRecord).then((outcome) => {
    // What could not be kept before went with it, the paper too.
    if (outcome === 'stored') holder.unsaved.remove('paper');
  });
}

/** Another tab stole the lock: not one more tick, but what this tab has counted goes to the other. */
function lose(holder: Holder): void {
  const wasHeld = isHeld(holder);
  if (isOver(holder)) return;
  if (wasHeld) {
    holder.timer.advance();
    keepNow(holder);
    holder.channel.tell(holder.timer.clock());
  }
  waitAs(holder, 'lost');
}

function waitAs(holder: Holder, kind: 'elsewhere' | 'lost'): void {
  holder.stopRunning();
  publish(holder.$session, { kind, isFree: false });
  holder.stopRunning = holder.environment.every(() => void lookForTheEnd(holder, kind), TICK_MS);
}

async function lookForTheEnd(holder: Holder, kind: 'elsewhere' | 'lost'): Promise<void> {
  const isFree = await holder.lock.isFree();
  const state = holder.$session.get();
  if (state.kind === kind && state.isFree !== isFree) publish(holder.$session, { kind, isFree });
}

function readingIn({ studyRecord, environment }: SessionPlace): Reading {
  return { wall: studyRecord.keeper.environment.now(), mono: environment.mono() };
}

/** Leaving the page stops the clock; a page that is merely hidden goes on. */
function hearPage(holder: Holder): () => void {
  const step = (): void => {
    if (!isHeld(holder)) return;
    advance(holder);
    if (isHeld(holder)) keepNow(holder);
  };
  const goAway = (): void => {
    step();
    holder.timer.goAway();
  };
  const page = holder.studyRecord.keeper.environment.page();
  const acts = { visibilitychange: step, pagehide: goAway, freeze: goAway, resume: step, pageshow: step };
  // The document's own events do not all rise to the window, but all pass it on their way down.
  for (const [type, act] of Object.entries(acts)) page.addEventListener(type, act, { capture: true });
  return () => {
    for (const [type, act] of Object.entries(acts)) page.removeEventListener(type, act, { capture: true });
  };
}

/** Both clocks are of this moment, so the larger one is right; while the stored one is being read, it is remembered. */
function hear(holder: Holder, clock: AttemptClock): void {
  if (isHeld(holder)) advance(holder);
  holder.timer.raise(clock);
  if (!isHeld(holder)) return;
  advance(holder);
  if (isHeld(holder)) keepNow(holder);
}
