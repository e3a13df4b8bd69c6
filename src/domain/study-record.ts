/**
 * The study record: everything the learner did, as a set of events that only grows. Two tabs, two devices or an
 * import are simply united; the order in which events arrive never matters.
 *
 * Order comes from (clock, device, n), never from the time of day. Kinds of a newer build are kept beside the events
 * that this one understands, so that nothing is lost on their way through.
 *
 * Cost: adding events copies neither the maps (growing-map.ts) nor sorts again what was sorted; with 100,000 events
 * one more costs about as much as copying an array of that length, under a millisecond.
 */
import { canonicalJson } from './canonical-json.ts';
import { type GrowingMap, growingMap } from './growing-map.ts';
import type { UnknownEvent } from './read-event.ts';
import { EVENT_VERSION, type EventDraft, type StudyEvent } from './study-event.ts';

export type StudyRecord = {
  /** By id; in no particular order: see `inOrder`. */
  readonly events: GrowingMap<StudyEvent>;
  readonly unknown: GrowingMap<UnknownEvent>;
  /** The largest clock of an event; 0 for an empty record. */
  readonly latestClock: number;
};

export const emptyStudyRecord: StudyRecord = { events: growingMap(), unknown: growingMap(), latestClock: 0 };

/** What an event gets when it is written: by which running page, the how-manieth, when (epoch ms). */
export type Stamp = { readonly device: string; readonly n: number; readonly at: number };

/** Either is kept under its id; only an unknown one has its raw form beside it. */
type Kept = StudyEvent | UnknownEvent;

/** Known orders, so that a record that grew need not be sorted from the start. */
const orders = new WeakMap<StudyRecord, readonly StudyEvent[]>();

/**
 * The record with these events as well; the same object when none of them is new.
 *
 * Two events that claim one id and differ (a damaged or forged file) are decided by their texts, so that every device
 * decides alike.
 */
export function addEvents(
  record: StudyRecord,
  events: Iterable<StudyEvent>,
  unknown: Iterable<UnknownEvent> = [],
): StudyRecord {
  const newcomers = new Map<string, Kept>();
  const consider = (candidate: Kept): void => {
    const { id } = candidate;
    const present = newcomers.get(id) ?? record.events.get(id) ?? record.unknown.get(id);
    if (present === undefined || outweighs(candidate, present)) newcomers.set(id, candidate);
  };
  for (const event of events) consider(event);
  for (const event of unknown) consider(event);
  return newcomers.size === 0 ? record : withNewcomers(record, newcomers);
}

/** Everything that either record has; `one` or `other` itself where that is all. */
export function unite(one: StudyRecord, other: StudyRecord): StudyRecord {
  const [larger, smaller] = sizeOf(one) >= sizeOf(other) ? [one, other] : [other, one];
  return addEvents(larger, smaller.events.values(), smaller.unknown.values());
}

/** All events that this build understands, by (clock, device, n). The same array each time it is asked. */
export function inOrder(record: StudyRecord): readonly StudyEvent[] {
  const known = orders.get(record);
  if (known !== undefined) return known;
  const order = [...record.events.values()].toSorted(compareEvents);
  orders.set(record, order);
  return order;
}

/** The event that a draft becomes in this record. `at` is in epoch ms; the clock is one more than the largest seen. */
export function nextEvent(record: StudyRecord, draft: EventDraft, { device, n, at }: Stamp): StudyEvent {
  // A forged file may hold the largest number there is; the count of the device still orders what comes after it.
  const clock = Math.min(record.latestClock + 1, Number.MAX_SAFE_INTEGER);
  return { ...draft, v: EVENT_VERSION, id: `${device}-${n}`, at, clock };
}

type Ordered = { readonly id: string; readonly clock: number };

/** Negative, zero or positive, as sorting wants it: by clock, then device, then the device's own count. */
export function compareEvents(one: Ordered, other: Ordered): number {
  if (one.clock !== other.clock) return one.clock - other.clock;
  const [device, otherDevice] = [deviceOf(one.id), deviceOf(other.id)];
  if (device !== otherDevice) return device < otherDevice ? -1 : 1;
  return countOf(one.id) - countOf(other.id);
}

function deviceOf(id: string): string {
  return id.slice(0, id.lastIndexOf('-'));
}

function countOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('-') + 1));
}

function sizeOf(record: StudyRecord): number {
  return record.events.size + record.unknown.size;
}

/** Whether the candidate takes the place of what has its id: the larger text by code units stays. */
function outweighs(candidate: Kept, present: Kept): boolean {
  return candidate !== present && textOf(candidate) > textOf(present);
}

function textOf(kept: Kept): string {
  return canonicalJson('raw' in kept ? kept.raw : kept);
}

function withNewcomers(record: StudyRecord, newcomers: ReadonlyMap<string, Kept>): StudyRecord {
  const freshEvents = new Map<string, StudyEvent>();
  const freshUnknown = new Map<string, UnknownEvent>();
  for (const [id, kept] of newcomers) {
    if ('raw' in kept) freshUnknown.set(id, kept);
    else freshEvents.set(id, kept);
  }
  const events = without(record.events, freshUnknown).grown(freshEvents);
  const unknown = without(record.unknown, freshEvents).grown(freshUnknown);
  // Where an event lost its id to another, neither its clock nor its place counts any more.
  if (events.size + unknown.size < sizeOf(record) + newcomers.size) {
    return { events, unknown, latestClock: latestClockIn(events.values(), latestClockIn(unknown.values(), 0)) };
  }
  const grown: StudyRecord = { events, unknown, latestClock: latestClockIn(newcomers.values(), record.latestClock) };
  const known = orders.get(record);
  if (known !== undefined) orders.set(grown, merged(known, [...freshEvents.values()].toSorted(compareEvents)));
  return grown;
}

function latestClockIn(events: Iterable<Ordered>, atLeast: number): number {
  let latest = atLeast;
  for (const { clock } of events) latest = Math.max(latest, clock);
  return latest;
}

/** A winner of the other sort takes its id with it. */
function without<Value>(map: GrowingMap<Value>, gone: ReadonlyMap<string, unknown>): GrowingMap<Value> {
  const stays = ([id]: readonly [string, Value]): boolean => !gone.has(id);
  return [...gone.keys()].some((id) => map.has(id)) ? growingMap([...map].filter(stays)) : map;
}

/** Two sorted lists as one. New events mostly come after all old ones; then joining is enough. */
function merged(old: readonly StudyEvent[], fresh: readonly StudyEvent[]): readonly StudyEvent[] {
  const [last, first] = [old.at(-1), fresh[0]];
  const joined = old.concat(fresh);
  return last === undefined || first === undefined || compareEvents(last, first) < 0
    ? joined
    : joined.toSorted(compareEvents);
}
