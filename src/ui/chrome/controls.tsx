import { Settings2 } from 'lucide-react';
import controls from '../kit/controls.module.css';
import { useWords } from '../kit/words.tsx';
import { useLayout } from '../shell/layout.ts';
import styles from './chrome.module.css';
import { PageButtons, ZoomButtons } from './map-buttons.tsx';
import { LanguageSwitch, ProjectionSwitch, ThemeSwitch } from './switches.tsx';

/** The controls over the map: in a row where there is room, else behind one button, with zoom always at hand. */
export function Controls() {
  const layout = useLayout();
  const { messages } = useWords();
  if (layout === 'wide') {
    return (
      <div className={styles.controls}>
        <ProjectionSwitch />
        <ZoomButtons />
        <LanguageSwitch />
        <ThemeSwitch />
        <PageButtons />
      </div>
    );
  }
  return (
    <>
      <div className={styles.controls} data-compact>
        {layout === 'medium' && <ProjectionSwitch />}
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
      <div id="settings" popover="auto" className={styles.settings} role="dialog" aria-label={messages.chrome.settings}>
        {layout === 'phone' && <ProjectionSwitch />}
        <LanguageSwitch />
        <ThemeSwitch />
        <PageButtons />
      </div>
    </>
  );
}
