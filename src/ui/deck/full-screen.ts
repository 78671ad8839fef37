import { useEffect, useSyncExternalStore } from 'react';

function follow(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

export const useFullScreen = (): boolean => useSyncExternalStore(follow, () => document.fullscreenElement !== null);

/** Not in every browser: hands Escape to the page, so that it closes what is open before it ends the full screen. */
interface KeyboardLock {
  readonly keyboard?: { lock?(keys: readonly string[]): Promise<void> };
}

/** The whole page, so that dialogs show, too. A browser that refuses stays as it is. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) return await document.exitFullscreen();
    await document.documentElement.requestFullscreen();
    await (navigator as KeyboardLock).keyboard?.lock?.(['Escape']);
  } catch {
    // Said by the browser itself, where it says anything.
  }
}

/** Keeps the screen from going to sleep while the deck fills it. */
export function useWakeLock(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let isGone = false;
    // The system takes the lock away with the page's sight, and asks to be asked again.
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        const given = await navigator.wakeLock.request('screen');
        if (isGone) await given.release();
        else lock = given;
      } catch {
        // Low battery, mostly: then the screen does what it always does.
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isGone = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, [isWanted]);
}
