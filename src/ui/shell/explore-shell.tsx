import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { useAtlas } from '../../state/hooks.ts';
import { Attribution } from '../chrome/attribution.tsx';
import { Chooser } from '../chrome/chooser.tsx';
import { Controls } from '../chrome/controls.tsx';
import { Notices } from '../chrome/notices.tsx';
import { ScaleBar } from '../chrome/scale-bar.tsx';
import { TitleBlock } from '../chrome/title-block.tsx';
import { useWords } from '../kit/words.tsx';
import { TimeAxis } from '../timeline/time-axis.tsx';
import { useCoveredList } from './covered-list.ts';
import { type SheetHeight, useLayout } from './layout.ts';
import { SheetHandle } from './sheet-handle.tsx';
import { useSheetDrag } from './sheet-height.ts';
import styles from './shell.module.css';
import { Sidebar } from './sidebar.tsx';
import { SkipFromMap, SkipLinks } from './skip-links.tsx';

interface Props {
  readonly map: ReactNode;
  readonly search: ReactNode;
  /** What stands in the second panel (the selected thing, or what changed between two years); `null` for none. */
  readonly side: ReactNode | null;
  /** Leaves what is in the second panel, where it has taken the place of the list. */
  readonly onBack: () => void;
  readonly table: ReactNode | null;
  /** Cards of the tools: the ride along a line, measuring. */
  readonly tools?: ReactNode;
  /** Late messages. */
  readonly notices?: ReactNode;
  /** Beside the credits: whether the atlas is there without a network. */
  readonly sign?: ReactNode;
  readonly sheet: SheetHeight;
  readonly onSheet: (height: SheetHeight) => void;
}

/** The page: map below everything, panels of paper over it. The measures are those of layout.ts. */
export function ExploreShell({ map, search, side, onBack, table, tools, notices, sign, sheet, onSheet }: Props) {
  const layout = useLayout();
  const { messages } = useWords();
  const { dragged, handle } = useSheetDrag(sheet, onSheet);
  const isPhone = layout === 'phone';
  /** Without a map the table has its place. */
  const isMapless = useAtlas(({ map }) => map.type === 'failed');
  const hasDetail = side !== null;
  // On a phone what was just selected must be readable: a peeking sheet rises.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when something is newly shown
  useEffect(() => {
    if (isPhone && hasDetail && sheet === 'peek') onSheet('half');
  }, [hasDetail, isPhone]);
  /** Where there is no room for two panels, the detail takes the place of the list. */
  const isReplaced = hasDetail && layout !== 'wide';
  const covered = useCoveredList(isReplaced);
  return (
    <div className={styles.shell} data-layout={layout}>
      <SkipLinks hasDetail={hasDetail} isListCovered={isReplaced} />
      <main className={styles.stage}>
        {map}
        <SkipFromMap />
      </main>
      <section
        aria-label={messages.explore.sheet.label}
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
        <div ref={covered.list} className={styles.scroll} hidden={isReplaced}>
          <Sidebar layout={layout} />
        </div>
        {isReplaced && (
          <div className={styles.scroll} id="detail">
            <button ref={covered.back} type="button" className={styles.back} onClick={onBack}>
              <ArrowLeft size={16} strokeWidth={1.5} aria-hidden /> {messages.explore.sheet.back}
            </button>
            {side}
          </div>
        )}
      </section>
      <section className={styles.top} aria-label={messages.chrome.buttons.mapControls}>
        <Controls hasDetail={hasDetail} />
        {tools}
        <Notices>{notices}</Notices>
      </section>
      {hasDetail && !isReplaced && (
        <aside className={styles.detail} id="detail">
          {side}
        </aside>
      )}
      <footer className={styles.bottom} data-detail={(hasDetail && !isReplaced) || undefined}>
        <ScaleBar />
        <Attribution>{sign}</Attribution>
      </footer>
      {table && (
        <div
          className={styles.table}
          data-beside={(hasDetail && !isReplaced) || undefined}
          data-alone={isMapless || undefined}
        >
          {table}
        </div>
      )}
      {!isPhone && (
        <div className={styles.time}>
          <TimeAxis isCompact={false} />
        </div>
      )}
      <Chooser />
    </div>
  );
}
