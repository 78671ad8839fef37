import { transform } from 'lightningcss';
import type { Plugin } from 'vite';
import type { AtlasFile } from '../domain/atlas.ts';
import type { ClaimsFile } from '../domain/claim.ts';
import { claimPageId, openingPageId, posterPath, posterSize } from '../domain/view-page.ts';
import { elementScript } from './element-script.ts';
import { fontFaces } from './font-faces.ts';
import { built, fontAddress, fontFiles, icon, messages, shortScript, text, themeStyle } from './page-parts.ts';
import { escaped, projectList } from './static-words.ts';

/** Whether a page is the embed's: the development server asks both plugins for both pages. */
export const isEmbed = (path: string): boolean => path.endsWith('/embed.html');

/** For readers without script, who cannot be shown the view that was asked for: the opening view, and the way on. */
const stillView = (atlas: AtlasFile): string => {
  const picture = posterPath(openingPageId, 'en', 'png');
  const { title, tagline } = messages.en.chrome;
  const size = `width="${posterSize.width}" height="${posterSize.height}"`;
  return (
    `<a href="./"><img src="./${picture}" alt="${escaped(`${title}: ${tagline}`)}" ${size}></a>` +
    `<p>${escaped(`${title}, ${atlas.version} · ${atlas.credits.join(' · ')}`)}</p>`
  );
};

/**
 * Fills embed.html: inline style and head script (allowed by hash), and the picture and list for readers without
 * script. Adds `embed.js` and `embed.d.ts`, which other people's pages name for years: no hash.
 */
export function embedPage(): Plugin {
  return {
    name: 'corridors-embed',
    buildStart() {
      if (this.meta.watchMode) return;
      for (const font of fontFiles()) this.emitFile({ type: 'asset', ...font });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path }) {
        if (!isEmbed(path)) return html;
        const code = `${fontFaces(fontAddress(bundle))}${themeStyle()}${text('embed-critical.css')}`;
        const style = transform({ filename: 'embed.css', code: Buffer.from(code), minify: true }).code.toString();
        const script = shortScript(text('embed-head-script.js'));
        const atlas: AtlasFile = built('atlas');
        const claims: ClaimsFile = built('claims');
        const pages = [
          openingPageId,
          ...atlas.projects.map(({ id }) => id),
          ...claims.claims.map(({ id }) => claimPageId(id)),
        ];
        return html
          .replace('<!--data-->', () =>
            [
              ['data', `${atlas.version} ${atlas.date}`],
              ['credits', atlas.credits.join(' · ')],
              ['pages', pages.join(' ')],
            ]
              .map(([name, content]) => `<meta name="${name}" content="${escaped(String(content))}">`)
              .join(''),
          )
          .replace('<!--icon-->', () => `<link rel="icon" href="${icon}">`)
          .replace('<!--critical-->', () => `<style>${style}</style><script>${script}</script>`)
          .replace(
            '<!--noscript-->',
            () => `<noscript><main class="plain">${stillView(atlas)}${projectList(atlas, messages)}</main></noscript>`,
          );
      },
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: await elementScript() });
      this.emitFile({ type: 'asset', fileName: 'embed.d.ts', source: text('../embed/embed.d.ts') });
    },
  };
}
