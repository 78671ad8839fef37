import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { AtlasFile } from '../../src/domain/atlas.ts';

/* What every browser test starts from: a watched page, the atlas in it, and where things are in it. */

export { expect };

const builtFile = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../geodata/built', `${name}.json`), 'utf8'));

/** The list of projects and features that the built page shows. */
export const atlas: AtlasFile = builtFile('atlas');
/** The geometry of the opening view. */
export const overview: GeoJSON.FeatureCollection = builtFile('overview');

/** What a page did that it never should: errors, warnings, and requests to other hosts. A test names what it provokes. */
export interface Watch {
  readonly problems: string[];
  /** Every request to a server, in order, also those of workers. */
  readonly requests: string[];
  /** Problems that the test itself brings about. */
  readonly provoked: RegExp[];
}

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const watch: Watch = { problems: [], requests: [], provoked: [] };
      page.on('pageerror', (error) => watch.problems.push(`error: ${error.message}`));
      page.on('console', (message) => {
        // A screenshot makes the software WebGL complain of its own slowness, and reading its colours the canvas of its.
        if (!/^(error|warning)$/.test(message.type()) || /GL Driver Message|getImageData/.test(message.text())) return;
        // The runner itself says so, where it blocks the worker (playwright.config.ts).
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        watch.problems.push(`console: ${message.text()} ${message.location().url}`);
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!/^https?:/.test(url)) return;
        watch.requests.push(url);
        if (!url.startsWith(String(baseURL))) watch.problems.push(`request to another host: ${url}`);
      });
      await use(watch);
      const surprises = watch.problems.filter((problem) => !watch.provoked.some((known) => known.test(problem)));
      expect(surprises, 'errors and requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a link and waits until the map stands still (or, where that is expected, has failed) and the list is there. */
export async function open(page: Page, query = '', map: 'ready' | 'failed' = 'ready'): Promise<void> {
  await page.goto(`/${query}`);
  await mapIs(page, map);
  await expect(page.locator('#detail-title:visible, #results h2:visible').first()).toBeVisible();
}

/** Goes to another link of the open page as Back and Forward do: the page is not loaded again. */
export async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => {
    window.history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, `/${query}`);
}

/** A window large enough for both panels: less to draw than the usual one, where the size does not matter. */
export const smallWindow = { viewport: { width: 1120, height: 720 } };

export const mapIs = (page: Page, map: 'ready' | 'failed'): Promise<void> =>
  page.locator(`html[data-map=${map}]`).waitFor({ state: 'attached', timeout: 30_000 });

/** Waits until the address has these parameters; `null` means without. */
export async function addressHas(page: Page, parameters: Record<string, string | RegExp | null>): Promise<void> {
  for (const [name, wanted] of Object.entries(parameters)) {
    const value = expect.poll(() => new URL(page.url()).searchParams.get(name), `parameter ${name}`);
    if (wanted instanceof RegExp) await value.toMatch(wanted);
    else await value.toBe(wanted);
  }
}

/** Waits until the address has a camera other than this one, and returns it. */
export async function cameraMoves(page: Page, from: string | null): Promise<string> {
  const camera = () => new URL(page.url()).searchParams.get('view');
  await expect.poll(camera, 'camera in the address').not.toBe(from);
  return camera() ?? '';
}

export const cameraIn = (page: Page): string | null => new URL(page.url()).searchParams.get('view');

/** Where things are, by role and name. */
export const on = (page: Page) => ({
  canvas: page.locator('#map canvas'),
  results: page.locator('#results'),
  /** Names of the listed projects. */
  projects: page.locator('#results h3'),
  project: (name: string) => page.locator('#results').getByRole('button', { name, exact: true }),
  /** The row of a project, with its places and status. */
  row: (name: string) =>
    page.locator('#results li').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) }),
  count: page.locator('#results').getByRole('status'),
  totals: page.getByRole('list', { name: 'Totals of what is shown' }),
  facet: (name: string) => page.getByRole('group', { name, exact: true }),
  chips: page.getByRole('region', { name: 'Active filters' }),
  search: page.getByRole('combobox'),
  option: page.getByRole('option'),
  detail: page.locator('#detail'),
  title: page.locator('#detail-title'),
  notices: page.getByRole('status', { name: 'Messages' }),
  chooser: page.getByRole('dialog', { name: 'Several things lie here' }),
});

/** The English label of a project, as the list has it. */
export function labelOf(id: string): string {
  const project = atlas.projects.find((each) => each.id === id);
  if (!project) throw new Error(`no project ${id}`);
  return project.labels.en;
}
