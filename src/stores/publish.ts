/**
 * Gives a store its new value. nanostores calls the listeners in the same breath, and one that throws would keep the
 * answer from being stored: so what it throws is reported like any uncaught error, and the work goes on.
 */
import type { WritableAtom } from 'nanostores';

export function publish<Value>(store: WritableAtom<Value>, value: Value): void {
  try {
    store.set(value);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
