import type { ReactNode } from 'react';
import { CitingContext } from '../detail/citations.tsx';

/** Takes the focus to a source of the scene, also where its list is folded away. */
function cite(id: string, link: HTMLElement): void {
  const scene = link.closest('[role="group"]');
  const source = scene?.querySelector<HTMLElement>(`[data-source="${CSS.escape(id)}"]`);
  if (source?.getClientRects().length === 0)
    scene?.querySelector<HTMLElement>('[aria-controls][aria-expanded="false"]')?.click();
  // What has just been unfolded takes the focus once it is drawn.
  requestAnimationFrame(() => source?.focus());
}

/** Citations within a scene have the numbers of the tour and lead to the scene's own sources. */
export const TourCiting = ({ numbers, children }: { numbers: ReadonlyMap<string, number>; children: ReactNode }) => (
  <CitingContext value={{ numbers, cite }}>{children}</CitingContext>
);
