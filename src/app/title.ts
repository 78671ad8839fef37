import { useEffect } from 'react';
import { useAtlas } from '../state/hooks.ts';
import { selectSelection } from '../state/selectors.ts';
import { useWords } from '../ui/kit/words.tsx';

/** Keeps the title of the page: the selected thing first, so that tabs and history tell views apart. */
export function useTitle(): void {
  const { messages, say } = useWords();
  const selection = useAtlas(selectSelection);
  const { title, tagline } = messages.chrome;
  const names = selection && (selection.feature?.names ?? selection.project.names);
  const words = names ? `${say(names)} – ${title}` : `${title}: ${tagline}`;
  useEffect(() => {
    document.title = words;
  }, [words]);
}
