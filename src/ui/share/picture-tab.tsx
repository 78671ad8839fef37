import { Copy, Download } from 'lucide-react';
import { newsletterHtml, newsletterText } from '../../domain/snippets.ts';
import type { Theme } from '../../domain/view.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { store } from '../../state/store.ts';
import panel from '../detail/panel.module.css';
import { fileName } from '../export/contents.ts';
import exported from '../export/export-dialog.module.css';
import { lookingAt } from '../export/looking.ts';
import { pictureRequest } from '../export/picture-request.ts';
import type { WhatIsShown } from '../export/what-is-shown.ts';
import { lostWords } from './lost-words.ts';
import styles from './share.module.css';
import { useShareWords } from './share-words.ts';
import type { Shared } from './shared.ts';
import { SnippetField } from './snippet-field.tsx';
import { TakingNote } from './taking-note.tsx';
import { useTakingPicture } from './taking-picture.ts';

/** Pixels of the picture for each of the drawing: sharp on slides. */
const scale = 2;

const drawnIn = (theme: Theme): 'light' | 'dark' =>
  (theme === 'auto' ? document.documentElement.dataset.theme : theme) === 'dark' ? 'dark' : 'light';

/** As the map lies now, or by the place of the shared view where that is another one. */
function lookingFor({ view: shared }: WhatIsShown) {
  const { center, metresPerPixel, view } = store.getState();
  const isHere = shared.camera === view.camera && shared.bounds === view.bounds;
  const live = isHere || shared.bounds !== null ? { center, metresPerPixel } : { center: null, metresPerPixel: null };
  return lookingAt({ view: shared, ...live }, window);
}

async function madePicture(shared: Shared) {
  const request = pictureRequest(shared.what, shared.words, {
    theme: drawnIn(shared.what.view.theme),
    looking: lookingFor(shared.what),
  });
  return (await import('../../export/picture-files.ts')).pngDownload(request, scale);
}

/** For newsletters and slides, where nothing is live: a picture of the very view, and words with credit and link. */
export function PictureTab({ shared }: { shared: Shared }) {
  const words = useShareWords();
  const { taking, take } = useTakingPicture();
  const { addresses, caption, page, pictureAlt, what } = shared;
  const file = fileName(what.contents, 'png', `map-${scale}x`);
  const start = (how: 'copy' | 'save') => void take(how, file, () => madePicture(shared));
  const isBusy = taking.type === 'working';
  return (
    <>
      <p>{words.picture.meaning}</p>
      <div className={styles.picture}>
        <div className={exported.buttons}>
          <button type="button" className={panel.button} aria-disabled={isBusy} onClick={() => start('copy')}>
            <Copy aria-hidden="true" size={16} strokeWidth={1.5} />
            {words.picture.copy}
          </button>
          <button type="button" className={panel.button} aria-disabled={isBusy} onClick={() => start('save')}>
            <Download aria-hidden="true" size={16} strokeWidth={1.5} />
            {words.picture.save}
          </button>
        </div>
        <TakingNote taking={taking} />
      </div>
      <SnippetField {...labelled(words.picture.text)} value={newsletterText(addresses, caption)} rows={5} isProse />
      <SnippetField {...labelled(words.picture.alt)} value={pictureAlt} rows={3} isProse />
      <SnippetField {...labelled(words.picture.html)} value={newsletterHtml(addresses, caption)} rows={6} />
      {page.lost.length > 0 && (
        <p className={styles.notice}>{filled(words.picture.posterDiffers, { lost: lostWords(page.lost, words) })}</p>
      )}
    </>
  );
}

const labelled = ({ label, copy }: { label: string; copy: string }) => ({ label, copyLabel: copy });
