import { type ComponentType, lazy, Suspense, useState } from 'react';
import { ErrorBoundary } from './error-boundary.tsx';

interface LatePartProps<Props extends object> {
  readonly code: () => Promise<{ default: ComponentType<Props> }>;
  readonly props: Props;
  /** What is shown: another thing is another try. */
  readonly again: string;
}

/** A part whose code is fetched when it is first shown, and that may fail without taking the rest along. */
export function LatePart<Props extends object>({ code, props, again }: LatePartProps<Props>) {
  // A lazy component keeps its failure for ever, so another try is another one.
  const [Late, setLate] = useState(() => lazy(code));
  return (
    <ErrorBoundary key={again} onRetry={() => setLate(() => lazy(code))}>
      <Suspense fallback={null}>
        <Late {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
