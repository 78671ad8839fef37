import type { AtlasFile } from '../domain/atlas.ts';
import type { Language } from '../domain/text.ts';
import { languages } from '../domain/text.ts';
import { projectState } from '../domain/totals.ts';
import { htmlLanguage } from '../i18n/language.ts';
import type { Messages } from '../i18n/messages.ts';

/** Text made safe inside an element or a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

type ByLanguage = Readonly<Record<Language, Messages>>;

/** The card that stands where the panel will be, until the app has come. */
export function waitingCard(messages: ByLanguage): string {
  const lines = languages.map((language) => {
    const { title, tagline } = messages[language].chrome;
    return `<div lang="${htmlLanguage[language]}"><h1>${escaped(title)}</h1><p>${escaped(tagline)}</p></div>`;
  });
  return `<div class="wait">${lines.join('')}</div>`;
}

/** Why the page is only a picture and a list, without script. */
const withoutScript: Readonly<Record<Language, string>> = {
  en: 'The map needs JavaScript, which is switched off. This is the opening view as a picture, and the projects it shows.',
  ru: 'Для карты нужен JavaScript, а он отключён. Здесь список проектов, а на фоне начальный вид карты.',
  zh: '地图需要 JavaScript，而它已被关闭。背景是初始地图的图片，下面是其中的项目。',
};

/** What a reader without script gets: the projects, their state and place, in the three languages. */
export function projectList(atlas: AtlasFile, messages: ByLanguage): string {
  return languages
    .map((language) => {
      const { vocabulary, chrome } = messages[language];
      const items = atlas.projects.map((project) => {
        const state = projectState(
          atlas.features.filter((feature) => feature.projectId === project.id),
          atlas.date,
        );
        const status = state ? `, ${vocabulary.status[state.status]}` : '';
        return `<li><strong>${escaped(project.names[language])}</strong> (${escaped(vocabulary.sector[project.sector])}${escaped(status)}): ${escaped(project.places[language])}</li>`;
      });
      return `<section lang="${htmlLanguage[language]}"><h1>${escaped(chrome.title)}</h1><p>${escaped(withoutScript[language])}</p><ul>${items.join('')}</ul></section>`;
    })
    .join('');
}
