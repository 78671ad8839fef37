import { useEffect, useState } from 'react';
import type { Tour } from '../../domain/tour.ts';
import { writeTour } from '../../domain/tour-file.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { copyText } from '../../state/clipboard.ts';
import { useEditor } from '../../state/editor.ts';
import { useAtlas } from '../../state/hooks.ts';
import { linkToOwnScene, linkWithTour } from '../../state/tour-giving.ts';
import { saveFile } from '../kit/save-file.ts';
import { useEditing } from './editing-words.ts';
import styles from './editor.module.css';

type Link = Awaited<ReturnType<typeof linkWithTour>>;

/** The tour in a link, written anew with each change while it is wanted. */
function useTourLink(tour: Tour, isWanted: boolean): Link | null {
  const [link, setLink] = useState<Link | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isOld = false;
    linkWithTour(tour).then((written) => isOld || setLink(written), console.error);
    return () => {
      isOld = true;
    };
  }, [tour, isWanted]);
  return isWanted ? link : null;
}

/** The tour on the stage, as a file, and as a link where it is short enough. */
export function GiveTour({ tour, scene }: { tour: Tour; scene: string | null }) {
  const { words, told } = useEditing();
  const [isLinkWanted, setLinkWanted] = useState(false);
  const isKept = useEditor(({ keeping }) => keeping === 'kept');
  const link = useTourLink(tour, isLinkWanted || !isKept);
  const give = () => saveFile(`${tour.id}.json`, new Blob([writeTour(tour)], { type: 'application/json' }));
  const share = async () => {
    setLinkWanted(true);
    const written = await linkWithTour(tour);
    if (written.type === 'link') await copyText(written.link);
  };
  return (
    <section className={styles.give} aria-label={words.give}>
      <h4 className={styles.heading}>{words.give}</h4>
      <Stage tour={tour} scene={scene} carried={isKept ? null : link} />
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.button}
          onClick={give}
          aria-label={`${words.export}: ${told(tour.title)}`}
        >
          {words.export}
        </button>
        <button type="button" className={styles.button} onClick={() => void share()}>
          {words.link}
        </button>
      </div>
      <div role="status">
        {isLinkWanted && link?.type === 'too-long' && (
          <p className={styles.warning}>{filled(words.tooLong, { length: link.length })}</p>
        )}
        {isLinkWanted && link?.type === 'link' && (
          <p className={styles.note}>
            {words.linkDone} <a href={link.link}>{`${link.link.slice(0, 60)}…`}</a>
          </p>
        )}
      </div>
    </section>
  );
}

/** A look at the deck in this tab, which comes back here, and the deck for a class in another one. */
function Stage({ tour, scene, carried }: { tour: Tour; scene: string | null; carried: Link | null }) {
  const { words } = useEditing();
  const chosen = useAtlas(({ view }) => view.language);
  const isKept = useEditor(({ keeping }) => keeping === 'kept');
  // What the browser does not keep would be lost with this page: then another tab shows it, out of its link.
  if (!isKept && carried?.type === 'too-long') return <p className={styles.warning}>{words.notKept}</p>;
  if (!isKept && !carried) return null;
  const whole = carried?.type === 'link' ? carried.link : linkToOwnScene(tour.id, null, chosen);
  return (
    <div className={styles.buttons}>
      {isKept && (
        <a className={styles.main} href={linkToOwnScene(tour.id, scene, chosen)}>
          {words.preview}
        </a>
      )}
      <a className={styles.button} href={whole} target="_blank" rel="noopener">
        {words.present}
        <span className="visually-hidden"> ({words.newTab})</span>
      </a>
    </div>
  );
}
