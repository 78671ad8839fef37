import { useAtlas } from '../../state/hooks.ts';
import { loadTheAtlas } from '../../state/loading.ts';
import { PageDialog } from '../about/page-dialog.tsx';
import { Failure } from '../detail/failure.tsx';
import { useWords } from '../kit/words.tsx';
import { CitationSection } from './citation-section.tsx';
import { DataSection } from './data-section.tsx';
import { PictureSection } from './picture-section.tsx';
import { PrintSection } from './print-section.tsx';
import { useExportWords, useWhatIsShown } from './what-is-shown.ts';

/** "Take it away": data, picture, print, citation. Each says what it contains. */
export default function ExportDialog() {
  const { messages } = useWords();
  const words = useExportWords();
  const atlas = useAtlas((state) => state.atlas);
  const what = useWhatIsShown();
  return (
    <PageDialog page="export" title={words.title}>
      {what ? (
        <>
          <DataSection what={what} />
          <PictureSection what={what} />
          <PrintSection description={what.description} />
          <CitationSection what={what} />
        </>
      ) : atlas.type === 'failed' ? (
        <Failure title={messages.chrome.notices.atlasFailed} issue={atlas.issue} retry={() => void loadTheAtlas()} />
      ) : (
        <p role="status">{messages.explore.loading}</p>
      )}
    </PageDialog>
  );
}
