import { basename, join } from 'node:path';
import { transform } from 'lightningcss';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import type { AtlasFile } from '../domain/atlas.ts';
import { palettes } from '../domain/palette.ts';
import { dataPages } from './data-pages.ts';
import { readDataSources } from './data-pages-read.ts';
import { dataSheet } from './data-pages-sheet.ts';
import { isEmbed } from './embed-plugin.ts';
import { fontFaces } from './font-faces.ts';
import { frozenFiles } from './frozen.ts';
import {
  built,
  fontAddress,
  fontFiles,
  geodataFolder,
  icon,
  messages,
  shortScript,
  text,
  themeStyle,
} from './page-parts.ts';
import { posterSvg } from './poster.ts';
import { readingPages } from './reading-pages.ts';
import { siteAddress } from './site.ts';
import { projectList, waitingCard } from './static-words.ts';
import { tourSheet, viewSheet } from './view-sheet.ts';

function criticalStyle(fonts: string): string {
  const sectors = Object.keys(palettes.light.sector)
    .map((name) => `#poster .s-${name}{stroke:var(--sector-${name})}`)
    .join('');
  const code = `${fonts}${themeStyle()}${text('critical.css')}${sectors}`;
  return transform({ filename: 'critical.css', code: Buffer.from(code), minify: true }).code.toString();
}

/**
 * A late part that fetches another asks for the sheet of the entry, too. It stands in the page and is no file any more:
 * the part asks for itself instead, which is there.
 */
function forgetSheets(bundle: Rolldown.OutputBundle): void {
  const files = new Set(Object.keys(bundle).map((file) => basename(file)));
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== 'chunk') continue;
    chunk.code = chunk.code.replace(/"\.\/([\w.-]+\.css)"/g, (asked, name) =>
      files.has(name) ? asked : `"./${basename(chunk.fileName)}"`,
    );
  }
}

/**
 * Fills index.html: inline critical style and head script (allowed by hash), poster, waiting card, the picture and
 * list for readers without script, and hints for what the first view needs. Adds what is published beside the app.
 */
export function page(): Plugin {
  const script = shortScript(text('head-script.js'));
  return {
    name: 'corridors-page',
    buildStart() {
      // Fonts are named by the inline style, which the bundler does not read.
      if (this.meta.watchMode) return;
      for (const font of fontFiles()) this.emitFile({ type: 'asset', ...font });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path }) {
        if (isEmbed(path)) return html;
        const files = Object.keys(bundle ?? {});
        const emitted = (start: string, end: string) =>
          files.find((file) => basename(file).startsWith(start) && file.endsWith(end));
        const hint = (file: string | undefined, attrs: Record<string, string>): HtmlTagDescriptor[] =>
          file ? [{ tag: 'link', attrs: { ...attrs, href: `./${file}` }, injectTo: 'head' }] : [];
        const data = { rel: 'preload', as: 'fetch', crossorigin: 'anonymous' };
        const font = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: 'anonymous' };
        // The sheet of the first view is small: in the page itself it costs no request, and nothing shows unstyled.
        const sheets = [...html.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g)];
        const bare = sheets.reduce((rest, [sheet]) => rest.replace(sheet, ''), html);
        const rules = sheets.map(([, file = '']) => {
          const sheet = bundle?.[file];
          if (sheet) delete bundle[file];
          return sheet?.type === 'asset' ? sheet.source.toString() : '';
        });
        const style = criticalStyle(fontFaces(fontAddress(bundle))) + rules.join('').trim();
        const atlas: AtlasFile = built('atlas');
        return {
          html: bare
            .replace('<!--icon-->', () => `<link rel="icon" href="${icon}">`)
            .replace('<!--critical-->', () => `<style>${style}</style><script>${script}</script>`)
            .replace('<!--poster-->', () =>
              posterSvg(built('base-overview'), built('overview'), messages.en.chrome.tagline),
            )
            .replace('<!--shell-->', () => waitingCard(messages))
            .replace(
              '<!--noscript-->',
              () => `<noscript><main class="plain">${projectList(atlas, messages)}</main></noscript>`,
            ),
          tags: [
            ...hint(emitted('atlas-', '.json'), data),
            ...hint(emitted('inter-latin', '.woff2'), font),
            ...hint(emitted('source-serif-latin', '.woff2'), font),
            ...hint(emitted('map-italic-latin', '.woff2'), font),
            // Small, and what the map waits for once its own code is there.
            ...hint(emitted('map-worker', '.js'), { rel: 'prefetch' }),
          ],
        };
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        forgetSheets(bundle);
        const font = fontAddress(bundle);
        const publish = (files: Iterable<readonly [string, string | Uint8Array]>) => {
          for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
        };
        const sheet = (name: string, source: string) =>
          this.getFileName(this.emitFile({ type: 'asset', name, source }));
        const faces = fontFaces((name) => (name.startsWith('map-') ? undefined : basename(font(name) ?? '')));
        const ofData = dataSheet({ fonts: faces, tokens: text('../ui/tokens.css'), rules: text('data-pages.css') });
        const dataStyle = `../${sheet('data.css', ofData)}`;
        publish(dataPages(readDataSources(geodataFolder), { messages, sheet: dataStyle, icon }));
        publish(frozenFiles(geodataFolder));
        const view = sheet('view.css', viewSheet(faces));
        publish(
          await readingPages({
            geodata: geodataFolder,
            messages,
            icon,
            site: siteAddress(),
            sheets: { view, tour: sheet('tour.css', tourSheet()) },
            cache: join(geodataFolder, '../node_modules/.cache/corridors'),
          }),
        );
      },
    },
  };
}
