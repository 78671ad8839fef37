import { useEffect, useState } from 'react';
import { secondsToRead } from '../../domain/deck.ts';
import type { Language } from '../../domain/text.ts';
import type { Scene } from '../../domain/tour-scene.ts';
import { forgetTyped, playOn, useDeck } from '../../state/deck.ts';

/** Goes on by itself while the deck plays and can be seen. */
export function useAutoplay(scene: Scene, language: Language): void {
  const isPlaying = useDeck(({ deck }) => deck.isPlaying && deck.layer === null);
  const step = useDeck(({ deck }) => deck.step);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step has its own time
  useEffect(() => {
    if (!isPlaying) return;
    const tick = () => {
      if (document.visibilityState === 'visible') playOn();
    };
    const timer = setInterval(tick, secondsToRead(scene, language) * 1000);
    return () => clearInterval(timer);
  }, [isPlaying, scene, step, language]);
}

const forgottenAfter = 2500;

/** Digits of a number that is not sent off are forgotten. */
export function useTypedDigits(): string {
  const typed = useDeck((state) => state.typed);
  useEffect(() => {
    if (typed === '') return;
    const timer = setTimeout(forgetTyped, forgottenAfter);
    return () => clearTimeout(timer);
  }, [typed]);
  return typed;
}

const hiddenAfter = 3000;

/** Whether the pointer has lain still long enough to be hidden. */
export function useIdlePointer(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wake = () => {
      clearTimeout(timer);
      setIdle(false);
      timer = setTimeout(() => setIdle(true), hiddenAfter);
    };
    wake();
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
    };
  }, []);
  return isIdle;
}
