import { Monitor, Moon, Sun } from 'lucide-react';
import { type Language, languages } from '../../domain/text.ts';
import { projections, type Theme } from '../../domain/view.ts';
import { htmlLanguage, languageNames } from '../../i18n/language.ts';
import { setLanguage, setProjection, setTheme } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import { Segments } from '../kit/segments.tsx';
import { useWords } from '../kit/words.tsx';

export function ProjectionSwitch() {
  const { messages } = useWords();
  const wanted = useAtlas(({ view }) => view.projection);
  const noArctic = useAtlas(({ map }) => map.type === 'ready' && !map.arctic);
  const { projection, arcticMissing } = messages.chrome;
  return (
    <Segments
      name="projection"
      label={projection.label}
      value={noArctic && wanted === 'arctic' ? 'globe' : wanted}
      options={projections.map((value) => ({
        value,
        label: projection[value],
        disabledBecause: value === 'arctic' && noArctic ? arcticMissing : null,
      }))}
      onChange={setProjection}
    />
  );
}

const icons: Readonly<Record<Theme, typeof Sun>> = { auto: Monitor, light: Sun, dark: Moon };

export function ThemeSwitch() {
  const { messages } = useWords();
  const theme = useAtlas(({ view }) => view.theme);
  const names = messages.chrome.theme;
  return (
    <Segments
      name="theme"
      label={names.label}
      value={theme}
      options={(['auto', 'light', 'dark'] as const).map((value) => {
        const Icon = icons[value];
        return { value, name: names[value], label: <Icon size={16} strokeWidth={1.5} aria-hidden /> };
      })}
      onChange={setTheme}
    />
  );
}

export function LanguageSwitch() {
  const { language, messages } = useWords();
  return (
    <Segments<Language>
      name="language"
      label={messages.chrome.language}
      value={language}
      options={languages.map((value) => ({
        value,
        label: languageNames[value].short,
        name: languageNames[value].name,
        language: htmlLanguage[value],
      }))}
      onChange={setLanguage}
    />
  );
}
