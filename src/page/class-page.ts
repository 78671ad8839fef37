import { type ClassFont, classParts } from '../domain/class-file.ts';
import { htmlLanguage } from '../i18n/language.ts';
import { classFileWords } from '../i18n/late/class-file.ts';
import type { papersOf } from './class-papers.ts';
import { hashSource } from './headers.ts';
import { escaped } from './static-words.ts';

/** What the one file for a class is made of. */
export interface ClassPage {
  readonly tourId: string;
  readonly title: string;
  readonly icon: string;
  /** Where the atlas is on the web; `null`: nobody has said. */
  readonly site: string | null;
  readonly script: string;
  readonly style: string;
  readonly paperStyle: string;
  /** Built data files by name, as they are. */
  readonly data: ReadonlyMap<string, string>;
  /** base64, by key. */
  readonly stills: Readonly<Record<string, string>>;
  readonly fonts: readonly ClassFont[];
  readonly papers: ReturnType<typeof papersOf>;
}

/** JSON that can stand in any element: an escaped `<` begins no tag and ends no script. */
export const inertJson = (json: string): string => json.replaceAll('<', '\\u003c');

/**
 * A script as it can stand in a page. The one change is to strings and patterns, where it means the same; what the
 * parser of HTML would take for something else after it is a fault of the build.
 */
export function inlineScript(code: string): string {
  const safe = code.replaceAll(/<(?=\/script)/gi, '\\x3c');
  if (/<!--|\r|\0/.test(safe)) throw new Error('The script would not survive in a page.');
  return safe;
}

function inlineStyle(rules: string): string {
  if (/<\/style|\r|\0/i.test(rules)) throw new Error('The style sheet would not survive in a page.');
  return rules;
}

/** Nothing comes over a network: what is not in the page itself is not to be had. */
const policyOf = (script: string, styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${styles.map(hashSource).join(' ')}`,
    "style-src-attr 'unsafe-inline'",
    'img-src data: blob:',
    'connect-src blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const json = (id: string, content: string): string =>
  `<script type="application/json" id="${escaped(id)}">${inertJson(content)}</script>`;

/**
 * Handouts are what readers without script get; to a browser with one they are text, as the speaker's words are to all.
 * The script shows what is in `<main>` (app/class-paper.ts).
 */
function paperPart({ paper, language, html }: ClassPage['papers'][number]): string {
  const tag = paper === 'handout' ? 'noscript' : 'template';
  if (new RegExp(`</?${tag}`, 'i').test(html)) throw new Error(`The ${paper} would end its own part of the page.`);
  const lead = `<p><strong>${escaped(classFileWords[language].noScript)}</strong></p>`;
  return (
    `<${tag} id="${classParts.paper(paper, language)}">` +
    `<div class="view tour ${paper}" lang="${htmlLanguage[language]}">${lead}<main>${html}</main></div></${tag}>`
  );
}

export function classPage(page: ClassPage): string {
  const script = inlineScript(page.script);
  const style = inlineStyle(page.style);
  const paperStyle = inlineStyle(page.paperStyle);
  const site = page.site === null ? '' : ` data-site="${escaped(page.site)}"`;
  return `<!doctype html>
<html lang="en" data-theme="light" data-tour="${escaped(page.tourId)}"${site}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policyOf(script, [style, paperStyle]))}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${escaped(page.title)}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${page.icon}">
<style>${style}</style>
<style id="${classParts.paperStyle}">${paperStyle}</style>
</head>
<body>
<div id="root"></div>
${page.papers.map(paperPart).join('\n')}
${[...page.data].map(([name, content]) => json(classParts.data(name), content)).join('\n')}
${json(classParts.stills, JSON.stringify(page.stills))}
${json(classParts.fonts, JSON.stringify(page.fonts))}
<script id="${classParts.script}">${script}</script>
</body>
</html>
`;
}
