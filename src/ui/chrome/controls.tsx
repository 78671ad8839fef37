import { Settings2 } from 'lucide-react';
import controls from '../kit/controls.module.css';
import { useWords } from '../kit/words.tsx';
import { layoutOf, useWindowSize } from '../shell/layout.ts';
import styles from './chrome.module.css';
import { PageButtons, ZoomButtons } from './map-buttons.tsx';
import { LanguageSwitch, ProjectionSwitch, ThemeSwitch } from './switches.tsx';
import { KeepingButtons, ReadingButtons } from './tool-buttons.tsx';

/** Widths from which each group has its place in the row, without and with a panel at the right. */
const roomFor = {
  everything: { free: 1680, beside: 2080 },
  keeping: { free: 1430, beside: 1830 },
  reading: { free: 1100, beside: 1400 },
} as const;

/** The controls over the map: in a row as far as there is room, the rest behind one button, with zoom always at hand. */
export function Controls({ hasDetail }: { hasDetail: boolean }) {
  const { width } = useWindowSize();
  const layout = layoutOf(width);
  const { messages } = useWords();
  const has = (part: keyof typeof roomFor) => width >= roomFor[part][hasDetail ? 'beside' : 'free'];
  if (has('everything')) {
    return (
      <div className={styles.controls}>
        <ProjectionSwitch />
        <ReadingButtons />
        <ZoomButtons />
        <KeepingButtons />
        <LanguageSwitch />
        <ThemeSwitch />
        <PageButtons />
      </div>
    );
  }
  return (
    <>
      <div className={styles.controls} data-compact>
        {layout !== 'phone' && <ProjectionSwitch />}
        {has('reading') && <ReadingButtons />}
        <div className={styles.zoom}>
          <ZoomButtons />
        </div>
        {has('keeping') && (
          <>
            <KeepingButtons />
            <LanguageSwitch />
          </>
        )}
        <div className={controls.group}>
          <button
            type="button"
            className={controls.button}
            popoverTarget="settings"
            aria-label={messages.chrome.settings}
            title={messages.chrome.settings}
          >
            <Settings2 size={18} strokeWidth={1.5} aria-hidden />
          </button>
        </div>
      </div>
      <div
        id="settings"
        popover="auto"
        className={styles.settings}
        data-beside={(layout === 'wide' && hasDetail) || undefined}
        role="dialog"
        aria-label={messages.chrome.settings}
      >
        {layout === 'phone' && <ProjectionSwitch />}
        {!has('reading') && <ReadingButtons />}
        {!has('keeping') && (
          <>
            <KeepingButtons />
            <LanguageSwitch />
          </>
        )}
        <ThemeSwitch />
        <PageButtons />
      </div>
    </>
  );
}
