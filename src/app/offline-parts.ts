import { type ComponentType, useEffect, useState } from 'react';
import { useAtlas } from '../state/hooks.ts';

/** What is shown of the copy for use without a network. */
export interface OfflineParts {
  /** Beside the credits. */
  readonly Sign?: ComponentType;
  /** Among the messages. */
  readonly Notice?: ComponentType;
}

/** The first things that a reader does come before the copy. Milliseconds after the map is there, or known not to come. */
const calm = 4000;

/** Fetches what keeps the copy, when all is quiet; it starts by itself. Never in a frame. Until then there is nothing to show. */
export function useOfflineParts(): OfflineParts {
  const [parts, setParts] = useState<OfflineParts>({});
  const isAtRest = useAtlas(({ map }) => map.type !== 'starting');
  useEffect(() => {
    if (!isAtRest || !import.meta.env.PROD || window.top !== window) return;
    const start = () => import('./offline.ts').then(({ startOffline }) => setParts(startOffline()), console.error);
    const timer = setTimeout(start, calm);
    return () => clearTimeout(timer);
  }, [isAtRest]);
  return parts;
}
