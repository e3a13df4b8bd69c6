/**
 * A connection to the database `fit-for-purpose`: how it is opened, how long we wait, and what a failure is called.
 *
 *   events: id → event    clocks: attempt → active time    papers: attempt → paper    quarantine: key → raw record
 *
 * The version is 1 for ever and the database only ever gains stores, so that two builds can work side by side. A
 * connection gives way at once when another tab wants to delete or raise the database.
 */
import type { StudyEnvironment } from './study-environment.ts';

const NAME = 'fit-for-purpose';
const VERSION = 1;
export const STORES = ['events', 'clocks', 'papers', 'quarantine'] as const;
export type StoreName = (typeof STORES)[number];

/** How long the browser may take to open, to read a slice or to write before we go on in memory. */
export const LIMIT_MS = 3000;

/**
 * `closed`: no connection is to be had; `slow`: no answer within the limit; `newer`: a newer build raised the
 * database, which is then only read.
 */
export type Failure = {
  readonly kind: 'failed';
  readonly why: 'quota' | 'closed' | 'slow' | 'newer' | 'failed';
  /** The error's name and message, for the report in *My data*. */
  readonly reason: string;
};

export type Connection = {
  readonly database: IDBDatabase;
  /** Raised by a newer build: may be read, must not be written. */
  readonly isNewer: boolean;
  /** Set when the browser or another tab closed it. */
  isLost: boolean;
};

const KNOWN: Readonly<Record<string, Failure['why']>> = {
  QuotaExceededError: 'quota',
  NS_ERROR_DOM_QUOTA_REACHED: 'quota',
  InvalidStateError: 'closed',
  TimeoutError: 'slow',
};

/** Puts a thrown value into words; the quota is told from the rest because only the learner can make room. */
export function asFailure(error: unknown): Failure {
  const { name = 'Error', message = '' } = (error ?? {}) as { name?: string; message?: string };
  return { kind: 'failed', why: KNOWN[name] ?? 'failed', reason: `${name}: ${message}` };
}

/** The promise, or a TimeoutError after so many milliseconds. */
export function within<T>(environment: StudyEnvironment, ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = environment.timer(() => reject(new DOMException(`no answer in ${ms} ms`, 'TimeoutError')), ms);
    promise.finally(cancel).then(resolve, reject);
  });
}

/** What the browser answers to a request. */
export function answerTo<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  const answer = new Promise<Answer>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new DOMException('request failed', 'UnknownError')),
    );
  });
  // When a transaction fails, all of its requests do; only the first failure has somebody who waits for it.
  answer.catch(() => {});
  return answer;
}

function open(factory: IDBFactory, version: number | undefined, onBlocked: (error: unknown) => void) {
  const request = factory.open(NAME, version);
  request.addEventListener('upgradeneeded', () => {
    for (const store of STORES) {
      if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store);
    }
  });
  request.addEventListener('blocked', () => {
    onBlocked(new DOMException('another tab holds the database', 'BlockedError'));
  });
  return answerTo(request).then(() => request.result);
}

async function connectAtLeisure(
  environment: StudyEnvironment,
  onLost: () => void,
  onBlocked: (error: unknown) => void,
): Promise<Connection> {
  const factory = environment.indexedDB();
  if (!factory) throw new DOMException('this browser has no IndexedDB', 'NotSupportedError');
  let isNewer = false;
  const database = await open(factory, VERSION, onBlocked).catch((error: unknown) => {
    if ((error as { name?: string }).name !== 'VersionError') throw error;
    isNewer = true;
    return open(factory, undefined, onBlocked);
  });
  const connection: Connection = { database, isNewer, isLost: false };
  const lose = () => {
    connection.isLost = true;
    database.close();
    onLost();
  };
  database.addEventListener('close', lose);
  database.addEventListener('versionchange', lose);
  return connection;
}

/**
 * Opens the database. `soon` fails when that takes longer than three seconds or has to wait for another tab; `late`
 * goes on waiting.
 */
export function connect(
  environment: StudyEnvironment,
  onLost: () => void,
): { readonly soon: Promise<Connection>; readonly late: Promise<Connection> } {
  let giveUp: ((error: unknown) => void) | undefined;
  const blocked = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const late = connectAtLeisure(environment, onLost, (error) => giveUp?.(error));
  return { soon: within(environment, LIMIT_MS, Promise.race([late, blocked])), late };
}
