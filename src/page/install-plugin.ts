import type { Plugin } from 'vite';
import { iconPng, maskable } from './app-icon.ts';
import { built, messages, text } from './page-parts.ts';
import { icons, manifestPath, themeColours, webManifest } from './web-manifest.ts';

/** Makes the app installable: its manifest and icons, which keep their names, and what index.html says of them. */
export function installable(): Plugin {
  return {
    name: 'corridors-installable',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'link', attrs: { rel: 'manifest', href: `./${manifestPath}` }, injectTo: 'head' },
        ...(['light', 'dark'] as const).map((theme) => ({
          tag: 'meta',
          attrs: { name: 'theme-color', media: `(prefers-color-scheme: ${theme})`, content: themeColours[theme] },
          injectTo: 'head' as const,
        })),
      ],
    },
    generateBundle() {
      const drawing = text('icon.svg').trim();
      const drawings = { any: drawing, maskable: maskable(drawing) };
      for (const { path, pixels, purpose } of icons)
        this.emitFile({ type: 'asset', fileName: path, source: iconPng(drawings[purpose], pixels) });
      this.emitFile({ type: 'asset', fileName: manifestPath, source: webManifest(messages, built('tours').tours) });
    },
  };
}
