import { Settings2 } from 'lucide-react';
import controls from '../kit/controls.module.css';
import { useWords } from '../kit/words.tsx';
import { layoutOf, useWindowSize } from '../shell/layout.ts';
import styles from './chrome.module.css';
import { PageButtons, ZoomButtons } from './map-buttons.tsx';
import { LanguageSwitch, ProjectionSwitch, ThemeSwitch } from './switches.tsx';
import { KeepingButtons, ReadingButtons } from './tool-buttons.tsx';

/** Below these a row of all controls would break into two: beside one panel, and between both. */
const widthForAll = 1340;
const widthForAllBesideDetail = 1760;

/** The controls over the map: in a row where there is room, else behind one button, with zoom always at hand. */
export function Controls({ hasDetail }: { hasDetail: boolean }) {
  const { width } = useWindowSize();
  const layout = layoutOf(width);
  const { messages } = useWords();
  if (layout === 'wide' && width >= (hasDetail ? widthForAllBesideDetail : widthForAll)) {
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
        <div className={styles.zoom}>
          <ZoomButtons />
        </div>
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
        <ReadingButtons />
        <KeepingButtons />
        <LanguageSwitch />
        <ThemeSwitch />
        <PageButtons />
      </div>
    </>
  );
}
