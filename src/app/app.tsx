import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useAtlas } from '../state/hooks.ts';
import { selectSelection } from '../state/selectors.ts';
import { useWords, WordsProvider } from '../ui/kit/words.tsx';
import { SearchBox } from '../ui/search/search-box.tsx';
import { ExploreShell } from '../ui/shell/explore-shell.tsx';
import { mapPadding, type SheetHeight, useWindowSize } from '../ui/shell/layout.ts';
import { commands, listenForKeys } from './commands.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { useSpokenLanguage } from './language.ts';
import { MapHost } from './map-host.tsx';
import { useTheme } from './theme.ts';
import { useTitle } from './title.ts';

const DetailPanel = lazy(() => import('../ui/detail/detail-panel.tsx'));
const AboutDialog = lazy(() => import('../ui/about/about-dialog.tsx'));
const HelpDialog = lazy(() => import('../ui/about/help-dialog.tsx'));

/** A part that may fail or be late without taking the rest along. */
function Part({ children, again }: { children: ReactNode; again?: string }) {
  return (
    <ErrorBoundary key={again}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}

function Pages() {
  const page = useAtlas(({ view }) => view.page);
  const { messages } = useWords();
  const keys = commands.map((command) => ({ keys: command.keys, label: messages.chrome.commands[command.id] }));
  if (page === null) return null;
  return <Part again={page}>{page === 'about' ? <AboutDialog /> : <HelpDialog commands={keys} />}</Part>;
}

function Explore({ theme }: { theme: 'light' | 'dark' }) {
  const { language } = useWords();
  const selection = useAtlas(selectSelection);
  const [sheet, setSheet] = useState<SheetHeight>('half');
  const { width, height } = useWindowSize();
  const padding = mapPadding(width, height, { detail: selection !== null, sheet });
  const shown = selection && (selection.feature?.id ?? selection.project.id);
  useTitle();
  return (
    <>
      <ExploreShell
        sheet={sheet}
        onSheet={setSheet}
        map={
          <ErrorBoundary>
            <MapHost look={{ language, theme }} padding={padding} />
          </ErrorBoundary>
        }
        search={
          <Part>
            <SearchBox />
          </Part>
        }
        detail={
          shown && (
            <Part again={shown}>
              <DetailPanel />
            </Part>
          )
        }
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
