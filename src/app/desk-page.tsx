import { useEffect, useState } from 'react';
import { readDataOf } from '../data/files.ts';
import { loadTour } from '../data/tour-files.ts';
import { sceneIndex } from '../domain/tour.ts';
import type { TourFile } from '../domain/tour-file.ts';
import { deskWords } from '../i18n/late/desk.ts';
import { filled } from '../i18n/plural-forms.ts';
import { seekDeck, talkStore, useTalk } from '../state/desk-talk.ts';
import { takeTimer } from '../state/desk-timer.ts';
import { type Load, store } from '../state/store.ts';
import { Desk } from '../ui/desk/desk.tsx';
import { useDeskKeys } from '../ui/desk/desk-keys.ts';
import page from '../ui/desk/desk-page.module.css';
import { Failure } from '../ui/detail/failure.tsx';
import { useWords, WordsProvider } from '../ui/kit/words.tsx';
import { isTourId } from '../url/deck-codec.ts';
import { decodeDesk, encodeDesk } from '../url/desk-codec.ts';
import { useSpokenLanguage } from './language.ts';
import { LatePart } from './late-part.tsx';
import { useTheme } from './theme.ts';

const pointer = () => import('../ui/pointer/pointer-layer.tsx');

const addressNow = () => decodeDesk(window.location.search);

/** Reads the address, before the first render: language and theme are its own. */
function open(): void {
  const { language, theme, version } = addressNow();
  store.setState(({ view }) => ({ view: { ...view, language, theme, version } }));
  readDataOf(version);
}

async function fetchTour(id: string): Promise<Load<TourFile>> {
  if (isTourId(id)) return loadTour(id);
  return { type: 'failed', issue: { type: 'missing', file: `tour-${id}.json`, status: 404 } };
}

/** The tour of the address; the desk then stands at its scene, and looks for the deck that opened it. */
function useTour(): { tour: Load<TourFile>; retry(): void } {
  const [tour, setTour] = useState<Load<TourFile>>({ type: 'loading' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another fetch
  useEffect(() => {
    let undo = () => {};
    let isGone = false;
    const { tour: id, scene } = addressNow();
    void fetchTour(id).then((loaded) => {
      if (isGone) return;
      setTour(loaded);
      if (loaded.type !== 'ready') return;
      const at = scene === null ? 0 : (sceneIndex(loaded.value.tour, scene) ?? 0);
      talkStore.setState(({ news }) => ({ news: { ...news, tour: id, scene: at } }));
      takeTimer(id);
      undo = seekDeck();
    });
    return () => {
      isGone = true;
      undo();
    };
  }, [tries]);
  return { tour, retry: () => setTries((before) => before + 1) };
}

/** Keeps to the deck: its language, its tour, and the scene in the address, so that a desk loaded anew is where it was. */
function useFollowing({ tour }: TourFile): void {
  const { language, tour: told, scene } = useTalk(({ news }) => news);
  const isLive = useTalk(({ line }) => line === 'live');
  useEffect(() => {
    if (isLive) store.setState(({ view }) => ({ view: { ...view, language } }));
  }, [isLive, language]);
  const id = tour.scenes[scene]?.id ?? null;
  useEffect(() => {
    const address = { ...addressNow(), tour: told || tour.id, scene: told && told !== tour.id ? null : id };
    if (told && told !== tour.id) window.location.replace(encodeDesk(address));
    else window.history.replaceState(null, '', encodeDesk(address));
  }, [told, tour, id]);
}

function Ready({ file }: { file: TourFile }) {
  const { language, say } = useWords();
  const title = filled(deskWords[language].title, { title: say(file.tour.title) });
  useFollowing(file);
  useDeskKeys(file.tour.scenes.length);
  const isPointing = useTalk(({ line, news }) => line === 'live' && news.tool !== null);
  useEffect(() => {
    document.title = title;
  }, [title]);
  const address = new URL(encodeDesk({ ...addressNow(), theme: 'auto' }), window.location.href).href;
  return (
    <main className={page.page}>
      <Desk file={file} address={address} over={isPointing && <LatePart again="pointer" code={pointer} props={{}} />} />
    </main>
  );
}

function Opened() {
  const { language } = useWords();
  const words = deskWords[language];
  const { tour, retry } = useTour();
  switch (tour.type) {
    case 'ready':
      return <Ready file={tour.value} />;
    case 'failed':
      return (
        <main className={page.page}>
          <h1>{words.failed}</h1>
          <Failure title={words.failed} issue={tour.issue} retry={retry} />
        </main>
      );
    default:
      return <p role="status">{words.loading}</p>;
  }
}

/** The speaker's desk in a window of its own, or on another device. It has no map. */
export default function DeskPage() {
  useState(open);
  const spoken = useSpokenLanguage();
  useTheme();
  return (
    spoken && (
      <WordsProvider {...spoken}>
        <Opened />
      </WordsProvider>
    )
  );
}
