import { useRef, useState } from 'react';
import { filled } from '../../i18n/plural-forms.ts';
import { useAtlas } from '../../state/hooks.ts';
import prose from '../about/prose.module.css';
import { useWidth } from '../detail/series-width.ts';
import { Segments } from '../kit/segments.tsx';
import { likelyHeight, useAskedHeight } from './asked-height.ts';
import styles from './share.module.css';
import { useShareOptionWords } from './share-words.ts';

const widths = { '320': 320, '640': 640, full: null } as const;
type Width = keyof typeof widths;

interface Props {
  /** What the code asks for, from this page. */
  readonly address: string;
  readonly title: string;
  /** `null`: what the frame asks for. */
  readonly height: number | null;
}

/** The very frame that the code makes, in columns of three widths; what is wider than the page is made smaller. */
export function Preview({ address, title, height }: Props) {
  const words = useShareOptionWords().preview;
  const isOnline = useAtlas((state) => state.online);
  const [chosen, choose] = useState<Width>('640');
  const room = useRef<HTMLDivElement>(null);
  const available = useWidth(room);
  const width = widths[chosen] ?? available;
  const scale = Math.min(1, available / width);
  const frame = useRef<HTMLIFrameElement>(null);
  const asked = useAskedHeight(frame);
  const shown = height ?? asked ?? likelyHeight(width);
  return (
    <section className={`${prose.section} ${prose.wide}`}>
      <h3>{words.heading}</h3>
      <div className={styles.widths}>
        <Segments<Width>
          name="preview-width"
          label={words.width}
          value={chosen}
          options={(['320', '640', 'full'] as const).map((value) => ({
            value,
            label: value === 'full' ? words.full : value,
          }))}
          onChange={choose}
        />
      </div>
      {/* The space is kept from the beginning: nothing below moves when the frame is there, or is another one. */}
      <div ref={room} className={styles.room} style={{ height: shown * scale }}>
        {isOnline ? (
          <iframe
            // Another address in the same frame would be a step of the browser's history.
            key={address}
            ref={frame}
            title={filled(words.frame, { title })}
            src={address}
            allow="fullscreen; clipboard-write"
            style={{ width, height: shown, transform: `scale(${scale})` }}
          />
        ) : (
          <p>{words.offline}</p>
        )}
      </div>
    </section>
  );
}
