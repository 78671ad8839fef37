import './sources-dialog.css';
import type { Atlas } from '../domain/atlas.ts';
import { posterPath } from '../domain/view-page.ts';
import { embedLiveWords } from '../i18n/late/embed-live.ts';
import { filled } from '../i18n/plural-forms.ts';
import { dismiss } from '../state/actions.ts';
import { copyText } from '../state/clipboard.ts';
import { loadDetail } from '../state/loading.ts';
import { readyAtlas, selectSelection } from '../state/selectors.ts';
import { store } from '../state/store.ts';
import { icon } from './icons.ts';
import { fullMapAddress, siteAddress } from './links.ts';
import { loadFrameAtlas } from './live-atlas.ts';
import { make } from './make.ts';
import { type Asked, outward, projectList, sourceSection } from './sources-content.ts';
import { speechIn } from './speech.ts';

/** On what the view rests, what it shows, and how to pass it on. Opens at once; what has to be fetched comes into it. */
export async function openSourcesDialog(asked: Asked): Promise<void> {
  const { model } = asked;
  const words = embedLiveWords[model.language];
  const dismissing = make('button', { type: 'button', class: 'close', 'aria-label': words.close }, icon('close'));
  const body = make('div');
  const dialog = make(
    'dialog',
    { class: 'sources', 'aria-labelledby': 'sources-heading' },
    make('h2', { id: 'sources-heading' }, words.credits),
    body,
    dismissing,
  );
  const close = () => dialog.close();
  dismissing.addEventListener('click', close);
  dialog.addEventListener('click', ({ target }) => {
    // The dialog itself is only hit beside its content: on the backdrop.
    if (target === dialog) close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();

  const speech = await speechIn(model.language);
  const copy = make('button', { type: 'button', class: 'copy' }, icon('link'), words.copyLink);
  const copied = make('p', { role: 'status' });
  copy.addEventListener('click', async () => {
    await copyText(fullMapAddress(store.getState().view));
    const notice = store.getState().notices.at(-1);
    if (!notice) return;
    dismiss(notice);
    const said = speech.messages.chrome.notices;
    copied.textContent = notice.type === 'copied' ? said.copied : said.copyFailed;
  });
  const fill = (atlas: Atlas | null) => {
    const facts = asked.hasFacts
      ? []
      : model.facts.map(({ label, value }) => make('div', {}, make('dt', {}, label), make('dd', {}, value)));
    body.replaceChildren(
      ...(facts.length > 0 ? [make('dl', {}, ...facts)] : []),
      ...(atlas
        ? [
            make('h3', {}, words.onMap),
            projectList(close, speech, asked),
            make('p', {}, words.everyFigure),
            ...[sourceSection(speech, asked)].filter((section) => section !== null),
            make(
              'p',
              {},
              filled(words.version, { version: atlas.version, date: speech.formats.date(atlas.date) }),
              ` ${atlas.credits.join(' · ')}`,
            ),
          ]
        : []),
      make('p', {}, outward(words.files, siteAddress('data/'), asked)),
      make('p', {}, outward(words.picture, siteAddress(posterPath(model.posterId, model.language, 'txt')), asked)),
      copy,
      copied,
    );
  };
  const atlas = readyAtlas(store.getState()) ?? (await loadFrameAtlas());
  const project = selectSelection(store.getState())?.project;
  if (project) await loadDetail(project.id);
  fill(atlas);
}
