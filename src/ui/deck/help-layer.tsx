import { Fragment } from 'react';
import { deckKeys, type KeyCommand } from '../../domain/deck-keys.ts';
import { type Language, languages } from '../../domain/text.ts';
import type { Tour } from '../../domain/tour.ts';
import { carriedId } from '../../domain/tour-made-id.ts';
import { htmlLanguage, languageNames } from '../../i18n/language.ts';
import { deckWords } from '../../i18n/late/deck.ts';
import { deckLayerWords } from '../../i18n/late/deck-layers.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { runDeck, setDeckLanguage, setLetters, useDeck } from '../../state/deck.ts';
import { useAtlas } from '../../state/hooks.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { Segments } from '../kit/segments.tsx';
import { useWords } from '../kit/words.tsx';
import { KeepCopy } from './edit-link.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { keyName } from './key-names.ts';
import { Layer } from './layer.tsx';
import styles from './layers.module.css';
import { isOffered, run } from './run.ts';

/** Every command with its keys, each a button as well; the tour in other forms; language; the way out. */
export function HelpLayer({ tour }: { tour: Tour }) {
  const { language } = useWords();
  const words = deckLayerWords[language];
  const names = deckWords[language].commands;
  const areLettersOn = useDeck((state) => state.areLettersOn);
  const atlas = useAtlas(readyAtlas);
  const commands = (Object.keys(deckKeys) as KeyCommand[]).filter(isOffered);
  const press = (command: KeyCommand) => {
    // The help gives way to what it offers.
    if (command !== 'help' && command !== 'up') runDeck('up');
    run(command);
  };
  return (
    <Layer layer="help" title={names.help}>
      {tour.id === carriedId && (
        <p className={styles.links}>
          <KeepCopy tour={tour} />
        </p>
      )}
      <Elsewhere tour={tour.id} />
      <section>
        <h3>{words.keysTitle}</h3>
        <ul className={styles.keys}>
          {commands.map((command) => (
            <li key={command}>
              <button type="button" className={styles.button} onClick={() => press(command)}>
                {names[command]}
              </button>
              <span>
                {deckKeys[command].map((key, at) => (
                  <Fragment key={key}>
                    {at > 0 && ' '}
                    <kbd>{keyName(key, words.keys)}</kbd>
                  </Fragment>
                ))}
                {command === 'goTo' && (
                  <>
                    {' '}
                    <kbd>{words.keys.digits}</kbd>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
        <label className={styles.check}>
          <input type="checkbox" checked={areLettersOn} onChange={(event) => setLetters(event.currentTarget.checked)} />
          {words.letters}
        </label>
      </section>
      <section>
        <h3>{words.language}</h3>
        <Segments<Language>
          name="deck-language"
          label={words.language}
          value={language}
          options={languages.map((value) => ({
            value,
            label: languageNames[value].name,
            language: htmlLanguage[value],
          }))}
          onChange={setDeckLanguage}
        />
      </section>
      {atlas && <p className={styles.credits}>{filled(words.credits, { credits: atlas.credits.join(' · ') })}</p>}
    </Layer>
  );
}
