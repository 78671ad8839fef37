import { useEffect, useSyncExternalStore } from 'react';
import { useAtlas } from '../state/hooks.ts';

const darkQuery = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Light or dark, as the view or else the reader's system wants it; written on the root element. */
export function useTheme(): 'light' | 'dark' {
  const wanted = useAtlas(({ view }) => view.theme);
  const systemIsDark = useSyncExternalStore(subscribe, () => window.matchMedia(darkQuery).matches);
  const theme = wanted === 'auto' ? (systemIsDark ? 'dark' : 'light') : wanted;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return theme;
}
