import { interactions, presets } from '../../domain/embed.ts';
import { frameHeights } from '../../domain/share-choices.ts';
import { filled } from '../../i18n/plural-forms.ts';
import { ChoiceSelect } from './choice-select.tsx';
import type { OptionsProps } from './map-options.tsx';
import styles from './share.module.css';
import { useShareOptionWords } from './share-words.ts';

/** How a frame looks and behaves; `hasHeight`: where it does not take the height that it needs by itself. */
export function FrameOptions({ choices, change, hasHeight }: OptionsProps & { hasHeight: boolean }) {
  const words = useShareOptionWords().options;
  const loadings = ['click', 'visible'] as const;
  return (
    <>
      <ChoiceSelect
        label={words.ui}
        value={choices.ui}
        options={presets.map((each) => [each, words.presets[each]])}
        onChange={(ui) => change({ ui })}
      />
      <ChoiceSelect
        label={words.interact}
        value={choices.interact}
        options={interactions.map((each) => [each, words.interactions[each]])}
        onChange={(interact) => change({ interact })}
      />
      {choices.interact !== 'static' && (
        <ChoiceSelect
          label={words.load}
          value={choices.load}
          options={loadings.map((each) => [each, words.loadings[each]])}
          onChange={(load) => change({ load })}
        />
      )}
      {hasHeight && (
        <ChoiceSelect
          label={words.height}
          value={String(choices.height)}
          options={frameHeights.map((each) => [String(each), filled(words.pixels, { height: each })])}
          onChange={(height) => change({ height: Number(height) })}
        />
      )}
      {choices.ui === 'full' && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={choices.title}
            onChange={(event) => change({ title: event.target.checked })}
          />
          {words.title}
        </label>
      )}
    </>
  );
}
