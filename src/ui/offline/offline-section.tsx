import { offlineWords } from '../../i18n/late/offline.ts';
import { type Copy, useOffline } from '../../state/offline.ts';
import prose from '../about/prose.module.css';
import { useWords } from '../kit/words.tsx';
import { CopyState } from './copy-state.tsx';

/** What can be done in each state; there is nothing to press while a copy is being made or cannot be. */
const deeds: Readonly<Record<Copy['type'], readonly ('save' | 'retry' | 'forget')[]>> = {
  unknown: [],
  unsupported: [],
  saving: [],
  off: ['save'],
  available: ['forget'],
  failed: ['retry', 'forget'],
};

/** The copy of the atlas in this browser: what it is for, how it stands, and how to be rid of it. */
export function OfflineSection() {
  const { language } = useWords();
  const words = offlineWords[language];
  const copy = useOffline((state) => state.copy);
  const keeper = useOffline((state) => state.keeper);
  return (
    <section className={prose.section}>
      <h3>{words.heading}</h3>
      <p>
        {words.intro} {words.install}
      </p>
      <CopyState />
      {keeper && deeds[copy.type].length > 0 && (
        <p className={prose.deeds}>
          {deeds[copy.type].map((deed) => (
            <button key={deed} type="button" onClick={deed === 'forget' ? keeper.forget : keeper.save}>
              {words[deed]}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}
