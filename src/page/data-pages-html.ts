import type { AboutFile } from '../domain/about.ts';
import { licenceTexts } from '../domain/licences.ts';
import { type Language, languages } from '../domain/text.ts';
import { formatsFor } from '../i18n/formats.ts';
import { htmlLanguage, languageNames } from '../i18n/language.ts';
import { aboutWords } from '../i18n/late/about.ts';
import { dataPageWords } from '../i18n/late/data-page.ts';
import type { Messages } from '../i18n/messages.ts';
import type { CatalogueEntry } from './data-pages-catalogue.ts';
import { escaped } from './static-words.ts';

export interface DataPageContent {
  readonly about: AboutFile;
  readonly entries: readonly CatalogueEntry[];
  /** Paths of the files of the API, within it. */
  readonly api: readonly string[];
  readonly messages: Readonly<Record<Language, Messages>>;
  /** Address of the style sheet, from the page. */
  readonly sheet: string;
  /** The icon, as an address. */
  readonly icon: string;
}

const link = (address: string, words: string, rest = '') =>
  `<a href="${escaped(address)}"${rest}>${escaped(words)}</a>`;

function fileRow(entry: CatalogueEntry, language: Language, messages: Messages): string {
  const words = dataPageWords[language];
  const formats = formatsFor(language, messages);
  const licence = entry.licence && licenceTexts[entry.licence];
  const name = entry.licence === 'public-domain' ? messages.detail.publicDomain : licence?.title;
  const holds = entry.title
    ? `${escaped(entry.title[language])}<small>${escaped(words.kinds[entry.kind])}</small>`
    : escaped(words.kinds[entry.kind]);
  return (
    `<tr><th scope="row">${link(`files/${entry.path}`, entry.path, ' download')}</th><td>${holds}</td>` +
    `<td>${entry.schema ? link(`schema/${entry.schema}.json`, entry.schema) : escaped(words.none)}</td>` +
    `<td>${name ? (licence?.url ? link(licence.url, name, ' rel="license"') : escaped(name)) : ''}</td>` +
    `<td lang="en">${escaped(entry.credit)}</td>` +
    `<td class="number">${formats.number(entry.bytes / 1000, 1)}\u00a0${words.kilobytes}</td></tr>`
  );
}

function apiList(api: readonly string[], language: Language): string {
  const words = dataPageWords[language].api;
  const of = (path: string, says: string) =>
    api.includes(path) ? `<li><code>${link(`../api/v1/${path}`, `api/v1/${path}`)}</code> ${escaped(says)}</li>` : '';
  return (
    `<ul>${of('index.json', words.index)}${of('projects.json', words.projects)}` +
    `<li><code>api/v1/projects/&lt;id&gt;.json</code> ${escaped(words.project)}</li>` +
    `${of('features.geojson', words.features)}${of('claims.json', words.claims)}${of('series.json', words.series)}` +
    `${of('sources.json', words.sources)}</ul>`
  );
}

function section(content: DataPageContent, language: Language): string {
  const { about, entries, api } = content;
  const messages = content.messages[language];
  const words = dataPageWords[language];
  const formats = formatsFor(language, messages);
  const heads = [
    aboutWords[language].data.file,
    words.holds,
    words.schema,
    aboutWords[language].data.licence,
    aboutWords[language].data.credit,
  ];
  const changes = about.changelog.map(
    ({ version, date, changes: lines }) =>
      `<h4>${escaped(version)} · ${escaped(formats.date(date))}</h4>` +
      `<ul>${lines.map((line) => `<li>${escaped(line[language])}</li>`).join('')}</ul>`,
  );
  return (
    `<section id="${language}" lang="${htmlLanguage[language]}" aria-labelledby="${language}-title">` +
    `<h2 id="${language}-title">${escaped(`${messages.chrome.title}: ${words.heading}`)}</h2>` +
    `<p>${escaped(words.intro)}</p><p>${escaped(aboutWords[language].data.version(about.version, formats.date(about.date)))} · ` +
    `${link(`../?lang=${language}`, words.atlas)}</p><p>${escaped(words.terms)}</p>` +
    `<h3>${escaped(words.api.heading)}</h3><p>${escaped(words.api.intro)}</p>${apiList(api, language)}` +
    `<h3 id="${language}-files">${escaped(words.files)}</h3>` +
    `<div class="scroll" role="region" aria-labelledby="${language}-files" tabindex="0"><table><thead><tr>` +
    `${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}` +
    `<th scope="col" class="number">${escaped(words.size)}</th></tr></thead><tbody>` +
    `${entries.map((entry) => fileRow(entry, language, messages)).join('')}</tbody></table></div>` +
    `<p><small>${escaped(words.schemaNote)}</small></p>` +
    `<h3>${escaped(aboutWords[language].changelog)}</h3>${changes.join('')}</section>`
  );
}

/** The page of downloads: the three languages one after another, no script, every address relative. */
export function dataPage(content: DataPageContent): string {
  const names = languages.map(
    (language) =>
      `<li>${link(`#${language}`, languageNames[language].name, ` lang="${htmlLanguage[language]}" hreflang="${htmlLanguage[language]}"`)}</li>`,
  );
  const titles = languages.map(
    (language) => `<span lang="${htmlLanguage[language]}">${escaped(dataPageWords[language].heading)}</span>`,
  );
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width,initial-scale=1"><title>Corridors: data</title>' +
    `<meta name="description" content="${escaped(dataPageWords.en.intro)}">` +
    `<link rel="icon" href="${content.icon}"><link rel="stylesheet" href="${escaped(content.sheet)}"></head><body>` +
    `<header><h1>Corridors <small>${titles.join(' · ')}</small></h1>` +
    `<nav aria-label="Language · Язык · 语言"><ul>${names.join('')}</ul></nav></header>` +
    `<main>${languages.map((language) => section(content, language)).join('')}</main></body></html>\n`
  );
}
