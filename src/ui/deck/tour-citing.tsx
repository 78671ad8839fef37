import type { ReactNode } from 'react';
import { CitingContext } from '../detail/citations.tsx';

const cite = (id: string, link: HTMLElement): void =>
  link
    .closest('[role="group"]')
    ?.querySelector<HTMLElement>(`[data-source="${CSS.escape(id)}"]`)
    ?.focus();

/** Citations within a scene have the numbers of the tour and lead to the scene's own sources. */
export const TourCiting = ({ numbers, children }: { numbers: ReadonlyMap<string, number>; children: ReactNode }) => (
  <CitingContext value={{ numbers, cite }}>{children}</CitingContext>
);
