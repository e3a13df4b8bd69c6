/**
 * Runs work in transactions, each on a connection that is alive: one that was lost is opened again, and the work tried
 * once more. Comes back only after the transaction completed, and with a value whatever happens.
 */
import { asFailure, connect, LIMIT_MS, within } from './database-connection.ts';
import type { Connection, Failure, StoreName } from './database-connection.ts';
import type { StudyEnvironment } from './study-environment.ts';

export type Run = <T>(
  stores: readonly StoreName[],
  work: (transaction: IDBTransaction) => Promise<T>,
  options?: { readonly strict?: boolean; readonly writes?: boolean; readonly limitMs?: number },
) => Promise<{ readonly kind: 'done'; readonly value: T } | Failure>;

export type Connections = {
  /** The connection there is, or a new one if that was lost. */
  readonly connected: () => Promise<Connection>;
  readonly closeForGood: () => void;
};

/** Connections one after the other, beginning with this one. */
export function connectionsFrom(environment: StudyEnvironment, first: Connection, onLost: () => void): Connections {
  // Held as a promise, so that two pieces of work which find the connection lost wait for the same new one.
  let opening = Promise.resolve(first);
  let opened: Connection | undefined = first;
  let isClosed = false;

  function reopen(): void {
    opened = undefined;
    const { soon, late } = connect(environment, onLost);
    opening = soon;
    soon.then(
      (connection) => (opened = connection),
      () => {
        opened = { ...first, isLost: true };
        // One that comes too late would only stand in the way of other tabs.
        return late.then(close, () => {});
      },
    );
  }

  return {
    connected: () => {
      if (opened?.isLost && !isClosed) reopen();
      return opening;
    },
    closeForGood: () => {
      isClosed = true;
      void opening.then(close, () => {});
    },
  };
}

/** Runs work on these connections. */
export function runIn(environment: StudyEnvironment, { connected }: Connections): Run {
  const attempt: Run = async (stores, work, { strict = false, writes = false, limitMs = LIMIT_MS } = {}) => {
    let used: Connection | undefined;
    let transaction: IDBTransaction | undefined;
    try {
      used = await connected();
      if (used.isNewer && writes) return { kind: 'failed', why: 'newer', reason: `version ${used.database.version}` };
      const durability = strict ? 'strict' : 'relaxed';
      transaction = used.database.transaction([...stores], writes ? 'readwrite' : 'readonly', { durability });
      const [value] = await within(environment, limitMs, Promise.all([work(transaction), completion(transaction)]));
      return { kind: 'done', value };
    } catch (error) {
      abort(transaction);
      const failure = asFailure(error);
      // Whatever else it was, a new connection is the only cure that we have.
      if (used && failure.why !== 'quota') close(used);
      return failure;
    }
  };
  return async (stores, work, options) => {
    const outcome = await attempt(stores, work, options);
    const mayHelp = outcome.kind === 'failed' && (outcome.why === 'closed' || outcome.why === 'failed');
    return mayHelp ? attempt(stores, work, options) : outcome;
  };
}

// Only `abort` tells the quota from other errors: a request's error may come before the browser has said which it was.
function completion(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => {
      reject(transaction.error ?? new DOMException('transaction aborted', 'AbortError'));
    });
  });
}

function close(connection: Connection): void {
  connection.isLost = true;
  connection.database.close();
}

function abort(transaction: IDBTransaction | undefined): void {
  try {
    transaction?.abort();
  } catch {
    // It is over already.
  }
}
