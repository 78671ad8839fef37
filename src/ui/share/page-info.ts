import { useEffect, useState } from 'react';
import type { PosterInfo } from '../../domain/poster-info.ts';
import { loadPosterInfo } from '../../state/poster-info.ts';

/** What is known of a view page; `null` until it is there, and where it does not come. */
export function usePageInfo(page: string | null): PosterInfo | null {
  const [info, setInfo] = useState<PosterInfo | null>(null);
  useEffect(() => {
    if (page === null) return;
    let isWanted = true;
    void loadPosterInfo(page).then((loaded) => {
      if (isWanted) setInfo(loaded.type === 'ready' ? loaded.value : null);
    });
    return () => {
      isWanted = false;
    };
  }, [page]);
  return info?.id === page ? info : null;
}
