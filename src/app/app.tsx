import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
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

const codeOf = {
  detail: () => import('../ui/detail/detail-panel.tsx'),
  about: () => import('../ui/about/about-dialog.tsx'),
  help: () => import('../ui/about/help-dialog.tsx'),
};

interface LatePartProps<Props extends object> {
  readonly code: () => Promise<{ default: ComponentType<Props> }>;
  readonly props: Props;
  /** What is shown: another thing is another try. */
  readonly again: string;
}

/** A part whose code is fetched when it is first shown, and that may fail without taking the rest along. */
function LatePart<Props extends object>({ code, props, again }: LatePartProps<Props>) {
  // A lazy component keeps its failure for ever, so another try is another one.
  const [Late, setLate] = useState(() => lazy(code));
  return (
    <ErrorBoundary key={again} onRetry={() => setLate(() => lazy(code))}>
      <Suspense fallback={null}>
        <Late {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Pages() {
  const page = useAtlas(({ view }) => view.page);
  const { messages } = useWords();
  const keys = commands.map((command) => ({ keys: command.keys, label: messages.chrome.commands[command.id] }));
  if (page === null) return null;
  return page === 'about' ? (
    <LatePart key="about" again={page} code={codeOf.about} props={{}} />
  ) : (
    <LatePart key="help" again={page} code={codeOf.help} props={{ commands: keys }} />
  );
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
          <ErrorBoundary>
            <SearchBox />
          </ErrorBoundary>
        }
        detail={shown && <LatePart again={shown} code={codeOf.detail} props={{}} />}
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
