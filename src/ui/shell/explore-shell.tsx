import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { select } from '../../state/actions.ts';
import { Attribution } from '../chrome/attribution.tsx';
import { Chooser } from '../chrome/chooser.tsx';
import { Controls } from '../chrome/controls.tsx';
import { Notices } from '../chrome/notices.tsx';
import { ScaleBar } from '../chrome/scale-bar.tsx';
import { TitleBlock } from '../chrome/title-block.tsx';
import { Chips } from '../filters/chips.tsx';
import { FilterPanel } from '../filters/filter-panel.tsx';
import { useWords } from '../kit/words.tsx';
import { ResultList } from '../results/result-list.tsx';
import { type SheetHeight, useLayout } from './layout.ts';
import { SheetHandle } from './sheet-handle.tsx';
import { useSheetDrag } from './sheet-height.ts';
import styles from './shell.module.css';

interface Props {
  readonly map: ReactNode;
  readonly search: ReactNode;
  /** The panel of the selected thing; `null` without a selection. */
  readonly detail: ReactNode | null;
  readonly sheet: SheetHeight;
  readonly onSheet: (height: SheetHeight) => void;
}

/** Title, search, filters and results: the left panel, or what the sheet of a phone holds. */
function Sidebar() {
  const layout = useLayout();
  const { messages } = useWords();
  const filters = <FilterPanel />;
  return (
    <>
      <Chips />
      {layout === 'phone' ? (
        <>
          <ResultList />
          <details className={styles.folded}>
            <summary>{messages.explore.filters}</summary>
            {filters}
          </details>
        </>
      ) : (
        <>
          {filters}
          <ResultList />
        </>
      )}
    </>
  );
}

/** The page: map below everything, panels of paper over it. The measures are those of layout.ts. */
export function ExploreShell({ map, search, detail, sheet, onSheet }: Props) {
  const layout = useLayout();
  const { messages } = useWords();
  const { skip } = messages.chrome;
  const { dragged, handle } = useSheetDrag(sheet, onSheet);
  const isPhone = layout === 'phone';
  const hasDetail = detail !== null;
  // On a phone what was just selected must be readable: a peeking sheet rises.
  useEffect(() => {
    if (isPhone && hasDetail && sheet === 'peek') onSheet('half');
    // biome-ignore lint/correctness/useExhaustiveDependencies: only when something is newly shown
  }, [hasDetail, isPhone]);
  /** Where there is no room for two panels, the detail takes the place of the list. */
  const isReplaced = hasDetail && layout !== 'wide';
  return (
    <div className={styles.shell} data-layout={layout}>
      <nav className={styles.skip}>
        <a href="#results">{skip.results}</a>
        <a href="#map">{skip.map}</a>
        {detail && <a href="#detail">{skip.detail}</a>}
      </nav>
      <main className={styles.stage}>{map}</main>
      <div
        className={styles.panel}
        data-sheet={isPhone ? sheet : undefined}
        data-dragged={dragged !== null || undefined}
        style={dragged === null ? undefined : { '--sheet': `${dragged}px` }}
      >
        {isPhone && <SheetHandle height={sheet} onHeight={onSheet} drag={handle} />}
        <div className={styles.head} data-hidden={isReplaced || undefined}>
          <TitleBlock />
          {search}
        </div>
        <div className={styles.scroll} hidden={isReplaced}><Sidebar /></div>
        {isReplaced && (
          <div className={styles.scroll} id="detail">
            <button type="button" className={styles.back} onClick={() => select(null)}>
              <ArrowLeft size={16} strokeWidth={1.5} aria-hidden /> {messages.explore.sheet.back}
            </button>
            {detail}
          </div>
        )}
      </div>
      <div className={styles.top}>
        <Controls />
        <Notices />
      </div>
      {hasDetail && !isReplaced && <aside className={styles.detail} id="detail">{detail}</aside>}
      <footer className={styles.bottom} data-detail={(hasDetail && !isReplaced) || undefined}>
        <ScaleBar />
        <Attribution />
      </footer>
      <Chooser />
    </div>
  );
}
