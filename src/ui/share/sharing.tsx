import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Atlas } from '../../domain/atlas.ts';
import { choicesFor, type ShareChoices } from '../../domain/share-choices.ts';
import { elementSnippet, iframeSnippet } from '../../domain/snippets.ts';
import type { ShareTab } from '../../i18n/late/share.ts';
import { store } from '../../state/store.ts';
import prose from '../about/prose.module.css';
import { Tabs } from '../detail/tabs.tsx';
import exported from '../export/export-dialog.module.css';
import { useWords } from '../kit/words.tsx';
import { FrameOptions } from './frame-options.tsx';
import { FrameTab } from './frame-tab.tsx';
import { LinkTab } from './link-tab.tsx';
import { LanguageOption, MapOptions } from './map-options.tsx';
import { NameField } from './name-field.tsx';
import { PasteTab } from './paste-tab.tsx';
import { PictureTab } from './picture-tab.tsx';
import { Preview } from './preview.tsx';
import { SchoolsSection } from './schools-section.tsx';
import styles from './share.module.css';
import { useShareOptionWords, useShareWords } from './share-words.ts';
import { useShared } from './shared.ts';

/** The ways to share, what can be chosen for the one that is open, and what comes of it. */
export function Sharing({ atlas }: { atlas: Atlas }) {
  const words = useShareWords();
  const optionWords = useShareOptionWords().options;
  const { notices } = useWords().messages.chrome;
  const [tab, setTab] = useState<ShareTab>('link');
  const [choices, setChoices] = useState<ShareChoices>(() => choicesFor(store.getState().view));
  const [name, setName] = useState<string | null>(null);
  const ways = useRef<HTMLDivElement>(null);
  const shared = useShared(atlas, choices, name);
  const { addresses, caption } = shared;
  const options = {
    choices,
    change: (changed: Partial<ShareChoices>) => setChoices((before) => ({ ...before, ...changed })),
  };
  const isFrame = tab === 'iframe' || tab === 'element';
  const show = (wanted: ShareTab) => {
    flushSync(() => setTab(wanted));
    ways.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  };
  const iframe = iframeSnippet(addresses.frame, caption.title, choices.height);
  const element = elementSnippet(addresses, caption);
  return (
    <>
      <p>
        {words.intro} <strong>{shared.what.description}</strong>
      </p>
      <div ref={ways} className={styles.ways}>
        <Tabs<ShareTab>
          label={words.tabs.label}
          active={tab}
          onChange={setTab}
          tabs={[
            { id: 'link', label: words.tabs.link, content: <LinkTab shared={shared} /> },
            { id: 'paste', label: words.tabs.paste, content: <PasteTab shared={shared} /> },
            {
              id: 'iframe',
              label: words.tabs.iframe,
              content: <FrameTab kind="iframe" shared={shared} code={iframe} />,
            },
            {
              id: 'element',
              label: words.tabs.element,
              content: <FrameTab kind="element" shared={shared} code={element} />,
            },
            { id: 'picture', label: words.tabs.picture, content: <PictureTab shared={shared} /> },
          ]}
        />
      </div>
      <section className={`${prose.section} ${prose.wide}`}>
        <h3>{optionWords.heading}</h3>
        <div className={styles.options}>
          <LanguageOption {...options} />
          {tab !== 'paste' && <MapOptions {...options} version={atlas.version} />}
          {isFrame && <FrameOptions {...options} hasHeight={tab === 'iframe'} />}
        </div>
        {shared.isLanguageMissing && (
          <p role="alert" className={exported.failure}>
            {notices.languageFailed}
          </p>
        )}
        {choices.data === 'frozen' && tab !== 'paste' && <p className={exported.note}>{optionWords.frozenMeaning}</p>}
        {(isFrame || tab === 'picture') && <NameField name={name ?? caption.title} onChange={setName} />}
      </section>
      {isFrame && (
        <Preview address={shared.preview} title={caption.title} height={tab === 'iframe' ? choices.height : null} />
      )}
      <SchoolsSection show={show} />
    </>
  );
}
