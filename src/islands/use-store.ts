/** The one way for React to read a store: the first render is always the static default, as in the built page. */
import type { ReadableAtom } from 'nanostores';
import { useSyncExternalStore } from 'react';

/** The store's value, followed as it changes; while the page is hydrated, the value it was built with. */
export const useStoreValue = <Value>(store: ReadableAtom<Value>, atBuild: Value): Value =>
  useSyncExternalStore(
    // `listen`, unlike `subscribe`, does not call back at once.
    (onChange) => store.listen(onChange),
    () => store.get(),
    () => atBuild,
  );
