/** Whether an island is awake: false in the built page and while it is hydrated, true from then on. */
import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => {};

export const useIsAwake = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
