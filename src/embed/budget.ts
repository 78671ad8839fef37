import { joinLiveFrames } from './live-frames.ts';
import { isTooMany, releaseAfter } from './release.ts';

/** Keeps the live maps of a page within what a browser can hold: says when this frame has to give its own back. */
export function keepBudget(release: (why: 'unseen' | 'too-many') => void) {
  let leftAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = () => {
    clearTimeout(timer);
    const self = frames.self();
    const others = frames.others();
    if (!self) return;
    if (isTooMany(self, others ?? [])) return release('too-many');
    if (leftAt === null) return;
    const left = leftAt + releaseAfter(others?.length ?? null) - performance.now();
    if (left <= 0) release('unseen');
    else timer = setTimeout(check, left);
  };
  const frames = joinLiveFrames(check);
  return {
    sees(isSeen: boolean): void {
      leftAt = isSeen ? null : (leftAt ?? performance.now());
      if (isSeen && frames.self()) frames.live();
      check();
    },
    /** The map is live or about to be, or has just been touched. */
    live(): void {
      frames.live();
      check();
    },
    gone(): void {
      clearTimeout(timer);
      frames.gone();
    },
  };
}
export type KeepBudget = typeof keepBudget;
export type Budget = ReturnType<KeepBudget>;
