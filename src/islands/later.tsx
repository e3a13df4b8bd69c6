/**
 * Parts of an island that few learners ever see, or only after an answer: their script is fetched when they are first
 * shown. Where it cannot be had (offline) nothing stands in their place; the island goes on without them.
 */
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';

export const later = <Props extends object>(load: () => Promise<{ readonly default: ComponentType<Props> }>) => {
  const Part = lazy(() => load().catch(() => ({ default: () => null })));
  return (props: Props): ReactNode => (
    <Suspense>
      <Part {...props} />
    </Suspense>
  );
};
