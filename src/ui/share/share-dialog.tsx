import { useAtlas } from '../../state/hooks.ts';
import { loadTheAtlas } from '../../state/loading.ts';
import { PageDialog } from '../about/page-dialog.tsx';
import { Failure } from '../detail/failure.tsx';
import { useWords } from '../kit/words.tsx';
import { useShareWords } from './share-words.ts';
import { Sharing } from './sharing.tsx';

/** "Share and embed": the view as a link, a frame, a web component or a picture. */
export default function ShareDialog() {
  const { messages } = useWords();
  const words = useShareWords();
  const atlas = useAtlas((state) => state.atlas);
  return (
    <PageDialog page="share" title={words.title}>
      {atlas.type === 'ready' ? (
        <Sharing atlas={atlas.value} />
      ) : atlas.type === 'failed' ? (
        <Failure title={messages.chrome.notices.atlasFailed} issue={atlas.issue} retry={() => void loadTheAtlas()} />
      ) : (
        <p role="status">{messages.explore.loading}</p>
      )}
    </PageDialog>
  );
}
