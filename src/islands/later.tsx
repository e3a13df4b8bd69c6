/**
 * Parts of an island that few learners ever see, or only after an answer: their script is fetched when they are first
 * shown. Where it cannot be had (offline) nothing stands in their place; the island goes on without them. The built page
 * never holds one: React would fill its place by an inline script, which the policy refuses.
 */
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { useIsAwake } from './use-awake.ts';

export const later = <Props extends object>(load: () => Promise<{ readonly default: ComponentType<Props> }>) => {
  const Part = lazy(() => load().catch(() => ({ default: () => null })));
  return (props: Props): ReactNode =>
    useIsAwake() && (
      <Suspense>
        <Part {...props} />
      </Suspense>
    );
};
