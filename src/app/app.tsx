import { useEffect, useState } from 'react';
import { select, setCompare, setTable } from '../state/actions.ts';
import { useAtlas, useOverlay } from '../state/hooks.ts';
import { showEditor } from '../state/overlay.ts';
import { selectSelection } from '../state/selectors.ts';
import { useWords, WordsProvider } from '../ui/kit/words.tsx';
import { SearchBox } from '../ui/search/search-box.tsx';
import { ExploreShell } from '../ui/shell/explore-shell.tsx';
import { layoutOf, mapPadding, type SheetHeight, useWindowSize } from '../ui/shell/layout.ts';
import { isDesk } from '../url/desk-mode.ts';
import { commands, listenForKeys } from './commands.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { useSpokenLanguage } from './language.ts';
import { LatePart } from './late-part.tsx';
import { MapHost } from './map-host.tsx';
import { useOfflineParts } from './offline-parts.ts';
import { useTheme } from './theme.ts';
import { useTitle } from './title.ts';

const codeOf = {
  detail: () => import('../ui/detail/detail-panel.tsx'),
  about: () => import('../ui/about/about-dialog.tsx'),
  help: () => import('../ui/about/help-dialog.tsx'),
  claims: () => import('../ui/claims/claims-dialog.tsx'),
  numbers: () => import('../ui/numbers/numbers-dialog.tsx'),
  export: () => import('../ui/export/export-dialog.tsx'),
  share: () => import('../ui/share/share-dialog.tsx'),
  saved: () => import('../ui/saved/saved-dialog.tsx'),
  tours: () => import('../ui/tours/tours-dialog.tsx'),
  table: () => import('../ui/table/table-panel.tsx'),
  compare: () => import('../ui/compare/compare-card.tsx'),
  along: () => import('./along-tools.tsx'),
  comparedMap: () => import('./compare-host.tsx'),
  deck: () => import('./deck.tsx'),
  desk: () => import('./desk-page.tsx'),
  editor: () => import('../ui/editor/editor-panel.tsx'),
};

function Pages() {
  const page = useAtlas(({ view }) => view.page);
  const { messages } = useWords();
  const keys = commands.map((command) => ({ keys: command.keys, label: messages.chrome.commands[command.id] }));
  if (page === null) return null;
  return page === 'help' ? (
    <LatePart key="help" again={page} code={codeOf.help} props={{ commands: keys }} />
  ) : (
    <LatePart key={page} again={page} code={codeOf[page]} props={{}} />
  );
}

function Explore({ theme }: { theme: 'light' | 'dark' }) {
  const { language } = useWords();
  const selection = useAtlas(selectSelection);
  const isTable = useAtlas(({ view }) => view.table);
  const isCompared = useAtlas(({ view }) => view.compare !== null);
  const isMeasuring = useOverlay(({ isMeasureWanted }) => isMeasureWanted);
  const editor = useOverlay((state) => state.editor);
  const isEditing = editor === 'open';
  const isMapReady = useAtlas(({ map }) => map.type === 'ready');
  const { Sign, Notice } = useOfflineParts();
  const [sheet, setSheet] = useState<SheetHeight>('half');
  const { width, height } = useWindowSize();
  const shown = selection && (selection.feature?.id ?? selection.project.id);
  const padding = mapPadding(width, height, {
    detail: shown !== null || isCompared || isEditing,
    sheet,
    table: isTable,
  });
  const editorPart = <LatePart key="editor" again={editor} code={codeOf.editor} props={{}} />;
  // One place for all: a scene is made of what is selected, which is read before what changed.
  const side = isEditing ? (
    editorPart
  ) : shown ? (
    <LatePart key="detail" again={shown} code={codeOf.detail} props={{}} />
  ) : (
    isCompared && <LatePart key="compare" again="compare" code={codeOf.compare} props={{}} />
  );
  const isMapless = useAtlas(({ map }) => map.type === 'failed' && map.reason !== 'lost');
  // The table has the place of a map that cannot be had. On a phone it would lie over the list, so there it is asked for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the map has failed
  useEffect(() => {
    if (isMapless && layoutOf(width) !== 'phone') setTable(true, 'replace');
  }, [isMapless]);
  useTitle();
  return (
    <>
      <ExploreShell
        sheet={sheet}
        onSheet={setSheet}
        map={
          <ErrorBoundary>
            <MapHost look={{ language, theme }} padding={padding} />
            {isCompared && isMapReady && (
              <LatePart again="map" code={codeOf.comparedMap} props={{ look: { language, theme }, padding }} />
            )}
          </ErrorBoundary>
        }
        search={
          <ErrorBoundary>
            <SearchBox />
          </ErrorBoundary>
        }
        side={side || null}
        tools={
          <>
            {editor === 'folded' && editorPart}
            {(isMeasuring || shown) && (
              <LatePart again={String(isMeasuring)} code={codeOf.along} props={{ isMeasuring }} />
            )}
          </>
        }
        notices={Notice && <Notice />}
        sign={Sign && <Sign />}
        onBack={() => (isEditing ? showEditor('folded') : shown ? select(null) : setCompare(null))}
        table={isTable ? <LatePart again="table" code={codeOf.table} props={{}} /> : null}
      />
      <Pages />
    </>
  );
}

export function App() {
  const spoken = useSpokenLanguage();
  const theme = useTheme();
  useEffect(listenForKeys, []);
  return (
    spoken && (
      <WordsProvider {...spoken}>
        <Explore theme={theme} />
      </WordsProvider>
    )
  );
}

/** The stage of a tour instead of the explorer: all of it is fetched when a link asks for it. */
export const Presenter = () => (
  <LatePart again="deck" code={isDesk(window.location.search) ? codeOf.desk : codeOf.deck} props={{}} />
);
