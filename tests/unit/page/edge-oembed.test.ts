import { expect, it } from 'vitest';
import { languages } from '../../../src/domain/text.ts';
import { oembedPath, pagePath } from '../../../src/domain/view-page.ts';
import edge, { answerFor, answerOembed } from '../../../src/page/edge-oembed.ts';
import { scenePagesOf } from '../../../src/page/scene-list.ts';
import { viewTexts } from '../../../src/page/view-pages.ts';
import { around, data, pages, site, tourData, writings } from './view-site.ts';

const files = viewTexts(data, writings, around);
const root = new URL(site);
const asked: string[] = [];
/** The static site, and nothing else of the network. */
const read = async (address: Parameters<typeof fetch>[0]): Promise<Response> => {
  asked.push(String(address));
  const content = files.get(String(address).slice(site.length));
  return new Response(content === undefined ? 'Not found' : String(content), {
    status: content === undefined ? 404 : 200,
  });
};
const ask = (parameters: Record<string, string>, path = 'oembed') =>
  answerOembed(new Request(`${site}${path}?${new URLSearchParams(parameters)}`), read);
const page = `${site}${pagePath('tianwan', 'ru')}`;

it('finds the answer of every page, with and without the last slash, whatever is asked along', () => {
  for (const { id } of [...pages, ...scenePagesOf(tourData)]) {
    for (const language of languages) {
      const address = `${site}${pagePath(id, language)}`;
      const expected = `${site}${oembedPath(id, language)}`;
      for (const form of [address, address.slice(0, -1), `${address}index.html`, `${address}?utm_source=x#top`])
        expect(answerFor(form, root)?.href).toBe(expected);
    }
  }
});

it('answers as the static file does where nothing is limited', async () => {
  const response = await ask({ url: page, format: 'json' });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(await response.json()).toEqual(JSON.parse(String(files.get(oembedPath('tianwan', 'ru')))));
  expect((await ask({ url: page }, 'oembed/')).status).toBe(200);
});

it('keeps to the width and height that are asked, in numbers and in the frame, and drops a thumbnail that is larger', async () => {
  for (const [limits, width, height] of [
    [{ maxwidth: '500' }, 500, 333],
    [{ maxwidth: '300' }, 300, 320],
    [{ maxwidth: '2000', maxheight: '2000' }, 720, 480],
    [{ maxheight: '200' }, 720, 200],
    [{ maxwidth: '300', maxheight: '100' }, 300, 100],
    [{ maxwidth: 'wide', maxheight: '-5' }, 720, 480],
  ] as const) {
    const answer = await (await ask({ url: page, ...limits })).json();
    expect([answer.width, answer.height], JSON.stringify(limits)).toEqual([width, height]);
    expect(answer.html).toContain(` width="${width}" height="${height}"`);
    const small = width < 720 || height < 480;
    expect('thumbnail_url' in answer).toBe(!small);
    expect('thumbnail_width' in answer).toBe('thumbnail_url' in answer);
  }
});

it('says 501 to another format, and 404 to what is no page here', async () => {
  expect((await ask({ url: page, format: 'xml' })).status).toBe(501);
  asked.length = 0;
  for (const url of [
    '',
    'no address',
    'https://elsewhere.example/corridors/s/tianwan/',
    'https://maps.example/s/tianwan/',
    `${site}s/../../secret/`,
    `${site}s/a%2f..%2f..%2fb/`,
    `${site}de/s/tianwan/`,
    'file:///corridors/s/tianwan/',
  ])
    expect((await ask({ url })).status, url).toBe(404);
  expect(asked).toEqual([]);
  expect((await ask({ url: `${site}s/unknown-page/` })).status).toBe(404);
});

it('is what hosts call', async () => {
  const response = await edge.fetch(new Request(`${site}oembed?format=xml`));
  expect(response.status).toBe(501);
});
