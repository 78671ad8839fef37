import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Frame, type Page, test as plain } from '@playwright/test';
import { browserFlags } from '../browser-flags.ts';

/*
 * Other people's pages, on another site than the map: what each kind of host does with a frame, written down from its
 * own contract (design of embedding), not from its code.
 */

const mapPort = process.env.TEST_PORT ?? 4199;
/** The built site, under the name that hosts know it by. */
export const mapSite = `http://map.test:${mapPort}/`;

/** Page by path; the pages of one test lie on one server. */
export interface Hosts {
  /** Puts a page on the host's site and returns its address. */
  page(html: string, title?: string): string;
}

/**
 * Chromium as readers have it: two sites by name, and storage apart for each pair of them. Playwright's own list of
 * features that are off, without the one that would put them together, takes the place of its list.
 */
const features = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'Translate',
];

export const test = plain.extend<
  { hosts: Hosts; told: string[] },
  { hostServer: { port: number; pages: Map<string, string> } }
>({
  launchOptions: [
    {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        ...browserFlags,
        '--host-resolver-rules=MAP host.test 127.0.0.1, MAP map.test 127.0.0.1',
        `--disable-features=${features.join(',')}`,
      ],
    },
    { scope: 'worker' },
  ],
  hostServer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed off the pattern
    async ({}, use) => {
      const pages = new Map<string, string>();
      const server: Server = createServer((request, response) => {
        const html = pages.get(request.url ?? '');
        response.writeHead(html ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' }).end(html ?? '');
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await use({ port: (server.address() as AddressInfo).port, pages });
      server.close();
    },
    { scope: 'worker' },
  ],
  hosts: async ({ hostServer }, use, { testId }) => {
    let count = 0;
    await use({
      page(html) {
        count += 1;
        const path = `/${testId}-${count}`;
        hostServer.pages.set(path, html);
        return `http://host.test:${hostServer.port}${path}`;
      },
    });
  },
  /** What the page did that a guest never should: cookies are looked for in the tests. */
  told: async ({ page }, use) => {
    const told: string[] = [];
    page.on('pageerror', (error) => told.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') told.push(`console: ${message.text()}`);
    });
    await use(told);
  },
});
export { expect };

export const embedAddress = (query = '', hash = ''): string => `${mapSite}embed.html${query}${hash}`;

/** An article: words above and below, so that it scrolls; what is embedded in the middle. */
export const article = (embed: string, more: { style?: string; head?: string; dir?: 'rtl' } = {}): string =>
  `<!doctype html><html lang="en"${more.dir ? ` dir="${more.dir}"` : ''}><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">` +
  `<style>body{margin:0 auto;max-width:720px;font:16px/1.5 serif}${more.style ?? ''}</style>${more.head ?? ''}</head><body>` +
  `<h1>An article</h1><p style="height:60px">Words before.</p>${embed}<p style="height:2400px">Words after.</p></body></html>`;

/** Notes every message that reaches the page, in `window.heard`, in order. */
export const hearing =
  '<script>window.heard=[];addEventListener("message",({data,origin})=>heard.push({data,origin}))</script>';

export const iframe = (query: string, attributes = 'width="720" height="480"', hash = ''): string =>
  `<iframe title="Map" src="${embedAddress(query, hash).replaceAll('&', '&amp;')}" ${attributes}></iframe>`;

/** The frame of the map in a page, when it is there. */
export async function mapFrame(page: Page, at = 0): Promise<Frame> {
  const found = () => page.frames().filter((frame) => frame.url().startsWith(`${mapSite}embed.html`));
  await expect.poll(() => found().length).toBeGreaterThan(at);
  const frame = found()[at];
  if (!frame) throw new Error('no frame of the map');
  return frame;
}

/** Waits until the map in a frame is live. */
export const isLive = (frame: Frame): Promise<void> =>
  frame.locator('[data-stage=live]').waitFor({ state: 'attached', timeout: 60_000 });

interface Heard {
  readonly data: unknown;
  readonly origin: string;
}
export const heardBy = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

/** Messages of our protocol that a page has heard, of one type. */
export async function toldOf(page: Page, type: string): Promise<Record<string, unknown>[]> {
  const heard = await heardBy(page);
  return heard.flatMap(({ data }) => {
    const message = data as { source?: string; type?: string; payload?: Record<string, unknown> } | null;
    return message?.source === 'corridors' && message.type === type ? [message.payload ?? {}] : [];
  });
}
