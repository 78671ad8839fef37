import { placeOf, type ShareChoices, type SharedPlace } from '../../domain/share-choices.ts';
import { languages } from '../../domain/text.ts';
import { projections } from '../../domain/view.ts';
import { languageNames } from '../../i18n/language.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { useAtlas } from '../../state/hooks.ts';
import { useWords } from '../kit/words.tsx';
import { ChoiceSelect } from './choice-select.tsx';
import { useShareOptionWords } from './share-words.ts';

export interface OptionsProps {
  readonly choices: ShareChoices;
  change(changed: Partial<ShareChoices>): void;
}

const themes = ['auto', 'light', 'dark', 'print'] as const;

export function LanguageOption({ choices, change }: OptionsProps) {
  const words = useShareOptionWords().options;
  return (
    <ChoiceSelect
      label={words.language}
      value={choices.language}
      options={[['auto', words.readers], ...languages.map((each) => [each, languageNames[each].name] as const)]}
      onChange={(language) => change({ language })}
    />
  );
}

/** What the shared map shows: besides the language, what there is something to choose of. */
export function MapOptions({ choices, change, version }: OptionsProps & { version: string }) {
  const words = useShareOptionWords().options;
  const { projection } = useWords().messages.chrome;
  const view = useAtlas((state) => state.view);
  const canFit = useAtlas((state) => placeOf(state.bounds) !== null);
  const hasPlace = view.camera !== null || view.bounds !== null;
  const opening = view.selection === null ? words.places.opening : words.placeSelected;
  const places: readonly (readonly [SharedPlace, string])[] = [
    ['same', words.places.same],
    ...(canFit ? [['fit', words.places.fit] as const] : []),
    ['opening', opening],
  ];
  return (
    <>
      <ChoiceSelect
        label={words.theme}
        value={choices.theme}
        options={themes.map((each) => [each, words.themes[each]])}
        onChange={(theme) => change({ theme })}
      />
      <ChoiceSelect
        label={projection.label}
        value={choices.projection}
        options={projections.map((each) => [each, projection[each]])}
        onChange={(chosen) => change({ projection: chosen })}
      />
      {view.year !== null && (
        <ChoiceSelect
          label={words.year}
          value={choices.year}
          options={[
            ['shown', filled(words.yearShown, { year: view.year })],
            ['none', words.yearNone],
          ]}
          onChange={(year) => change({ year })}
        />
      )}
      {hasPlace && (
        <ChoiceSelect
          label={words.place}
          value={choices.place}
          options={places}
          onChange={(place) => change({ place })}
        />
      )}
      <ChoiceSelect
        label={words.data}
        value={choices.data}
        options={[
          ['updating', words.updating],
          ['frozen', filled(words.frozen, { version })],
        ]}
        onChange={(data) => change({ data })}
      />
    </>
  );
}
