/*
 * What static oEmbed cannot do: answer for an address that is asked (`url=`), and keep to `maxwidth` and `maxheight`.
 * For hosts that run functions (Cloudflare Workers, Netlify Edge, Deno): serve it at `oembed` beside the built site,
 * whose answers it reads. Stands alone; nothing of the build imports it.
 */

const languageFolders = ['', 'ru/', 'zh/'];
/** Lower than this a map is no use; a consumer that has less room gets less. */
const lowest = 320;

const refused = (status: 404 | 501, words: string): Response =>
  new Response(words, { status, headers: { 'Access-Control-Allow-Origin': '*' } });

/** The static answer for a page of a view; `null` for any other address, and for another host's. */
export function answerFor(page: string, root: URL): URL | null {
  if (!URL.canParse(page)) return null;
  const { origin, pathname } = new URL(page);
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return null;
  const [, folder = '', id] =
    /^(\w\w\/)?s\/((?:tour\/[a-z0-9-]{1,80}\/)?[a-z0-9-]{1,80})\/?(?:index\.html)?$/.exec(
      pathname.slice(root.pathname.length),
    ) ?? [];
  return id && languageFolders.includes(folder) ? new URL(`oembed/${folder}${id}.json`, root) : null;
}

/** A limit that was asked for; what is no number is none. */
function limit(value: string | null): number {
  const pixels = Number(value ?? '');
  return value !== null && Number.isFinite(pixels) && pixels >= 1 ? Math.floor(pixels) : Number.POSITIVE_INFINITY;
}

/** Answers `oembed?url=…&maxwidth=…&maxheight=…&format=json` (oembed.com, 2.2 and 2.3). */
export async function answerOembed(request: Request, read: typeof fetch = fetch): Promise<Response> {
  const url = new URL(request.url);
  const asked = url.searchParams;
  if ((asked.get('format') ?? 'json') !== 'json') return refused(501, 'Only JSON is made here.');
  const root = new URL(url.pathname.endsWith('/') ? '../' : './', url);
  const address = answerFor(asked.get('url') ?? '', root);
  const found = address && (await read(address));
  if (!found?.ok) return refused(404, 'There is no such page here.');
  const { thumbnail_url, thumbnail_width, thumbnail_height, ...answer } = await found.json();
  const [widest, highest] = [limit(asked.get('maxwidth')), limit(asked.get('maxheight'))];
  const width = Math.min(answer.width, widest);
  const height = Math.min(Math.max(Math.round((answer.height * width) / answer.width), lowest), highest);
  const html = answer.html.replace(/ width="\d+" height="\d+"/, ` width="${width}" height="${height}"`);
  const fits = thumbnail_width <= widest && thumbnail_height <= highest;
  const picture = fits ? { thumbnail_url, thumbnail_width, thumbnail_height } : {};
  const headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=600' };
  return Response.json({ ...answer, width, height, html, ...picture }, { headers });
}

export default { fetch: (request: Request): Promise<Response> => answerOembed(request) };
