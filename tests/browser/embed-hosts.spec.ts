import { article, embedAddress, expect, heardBy, hearing, iframe, isLive, mapFrame, test, toldOf } from './hosts.ts';

/* What hosts do to a frame, and what is said to and fro. */

/** Heights in one way of saying them. */
const ways = {
  ours: (data: unknown) => (data as { payload?: { height?: number } })?.payload?.height,
  amp: (data: unknown) => {
    const message = data as { sentinel?: string; height?: number };
    return message?.sentinel === 'amp' ? message.height : undefined;
  },
  medium: (data: unknown) => {
    if (typeof data !== 'string' || !data.startsWith('{')) return undefined;
    const message = JSON.parse(data);
    return message.context === 'iframe.resize' ? message.height : undefined;
  },
  lti: (data: unknown) => {
    const message = data as { subject?: string; height?: number };
    return message?.subject === 'lti.frameResize' ? message.height : undefined;
  },
  pym: (data: unknown) => Number(/^pymxPYMxpym-0xPYMxheightxPYMx(\d+)$/.exec(String(data))?.[1] ?? Number.NaN),
};

for (const width of [320, 640, 1100])
  test(`the height is known in every way of saying it, once, at ${width} px`, async ({ page, hosts }) => {
    await page.setViewportSize({ width: 1200, height: 900 });
    const frame = iframe('?load=click&childId=pym-0', `width="${width}" height="300"`);
    await page.goto(hosts.page(article(`${hearing}${frame}`, { style: 'body{max-width:1200px}' })));
    const heights = async (way: keyof typeof ways) =>
      (await heardBy(page)).map(({ data }) => ways[way](data)).filter((height) => Number.isFinite(height));
    await expect.poll(() => heights('pym')).not.toEqual([]);
    await (await mapFrame(page)).waitForLoadState('networkidle');
    const known = new Set(await heights('ours'));
    expect(known.size).toBeLessThanOrEqual(2);
    const [height = 0] = [...known].slice(-1);
    expect(height).toBeGreaterThanOrEqual(200);
    expect(height).toBeLessThanOrEqual(1000);
    for (const way of ['amp', 'medium', 'lti', 'pym'] as const) expect(await heights(way)).toContain(height);
  });

test('a host that answers each height with another one does not send it round in a circle', async ({ page, hosts }) => {
  const host = `${hearing}<script>addEventListener('message',({data})=>{if(data&&data.type==='resize'){
    const frame=document.querySelector('iframe');frame.style.width=(300+Math.random()*400)+'px'}})</script>`;
  await page.goto(hosts.page(article(`${host}${iframe('?load=click')}`)));
  await expect.poll(async () => (await toldOf(page, 'resize')).length).toBeGreaterThan(1);
  const started = Date.now();
  const before = (await toldOf(page, 'resize')).length;
  await expect.poll(() => Date.now() - started, { intervals: [200] }).toBeGreaterThan(3000);
  expect((await toldOf(page, 'resize')).length - before).toBeLessThan(25);
});

test('WordPress: hidden until it has answered with the secret, its height clamped, its link sent', async ({
  page,
  hosts,
}) => {
  // wp-embed: the frame is out of sight behind its blockquote until it has said its height with the secret.
  const host = `${hearing}<blockquote class="wp-embedded-content" data-secret="s3cret99"><a href="x">Map</a></blockquote>
    ${iframe('?load=click', 'sandbox="allow-scripts" class="wp-embedded-content" style="position:absolute;clip:rect(1px,1px,1px,1px)" width="600" height="338" data-secret="s3cret99"', '#?secret=s3cret99')}
    <script>addEventListener('message',({data,source})=>{const frame=document.querySelector('iframe');
    if(source!==frame.contentWindow||!data||data.secret!=='s3cret99')return;
    if(data.message==='height'){frame.height=Math.min(1000,Math.max(200,data.value));frame.removeAttribute('style');document.querySelector('blockquote').style.display='none'}
    if(data.message==='link')window.followed=data.value});
    addEventListener('load',()=>document.querySelector('iframe').contentWindow.postMessage({message:'ready',secret:'s3cret99'},'*'))</script>`;
  await page.goto(hosts.page(article(host)));
  await expect(page.locator('blockquote')).toBeHidden();
  const height = Number(await page.locator('iframe').getAttribute('height'));
  expect(height).toBeGreaterThanOrEqual(200);
  const frame = await mapFrame(page);
  await frame.getByRole('link', { name: /Open full map/ }).click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { followed?: string }).followed))
    .toMatch(/^http:\/\/map\.test:\d+\//);
});

test('AMP: asks late and is answered', async ({ page, hosts }) => {
  await page.goto(hosts.page(article(`${hearing}${iframe('?load=click')}`)));
  await expect.poll(async () => (await toldOf(page, 'resize')).length).toBeGreaterThan(0);
  const amp = async () => (await heardBy(page)).filter(({ data }) => ways.amp(data) !== undefined).length;
  const before = await amp();
  await page.evaluate(() =>
    document.querySelector('iframe')?.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*'),
  );
  await expect.poll(amp).toBeGreaterThan(before);
});

test('commands move the view and are answered; hostile ones change nothing', async ({ page, hosts, told }) => {
  await page.goto(hosts.page(article(`${hearing}${iframe('?load=eager&lang=en')}`)));
  const frame = await mapFrame(page);
  await isLive(frame);
  const say = (type: string, payload: unknown, id: string) =>
    page.evaluate(
      ([kind, content, name]) =>
        document
          .querySelector('iframe')
          ?.contentWindow?.postMessage({ source: 'corridors', v: 1, type: kind, id: name, payload: content }, '*'),
      [type, payload, id] as const,
    );
  const answer = async (id: string) => {
    await expect.poll(async () => (await toldOf(page, 'ack')).some((each) => each.id === id)).toBe(true);
    return (await toldOf(page, 'ack')).find((each) => each.id === id);
  };
  await say('selectFeature', 'tianwan', 'a');
  expect(await answer('a')).toMatchObject({ ok: true });
  await expect.poll(async () => (await toldOf(page, 'select')).at(-1)).toMatchObject({ featureId: 'tianwan' });
  await say('setView', { year: 2010 }, 'b');
  expect(await answer('b')).toMatchObject({ ok: true });
  await say('setLang', 'ru', 'c');
  await answer('c');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ru');
  await say('getState', {}, 'd');
  const before = await answer('d');
  expect(before).toMatchObject({ ok: true, result: { year: 2010, selection: 'tianwan', language: 'ru' } });
  await say('selectFeature', 'no-such-thing', 'e');
  expect(await answer('e')).toMatchObject({ ok: false, error: { code: 'unknown-feature' } });
  await say('setView', { view: 'javascript:alert(1)' }, 'f');
  expect(await answer('f')).toMatchObject({ ok: false });
  await page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow;
    const deep: unknown[] = [];
    let inner = deep;
    for (let depth = 0; depth < 500; depth += 1) {
      const next: unknown[] = [];
      inner.push(next);
      inner = next;
    }
    const flood = [null, deep, 'x'.repeat(2_000_000), JSON.parse('{"__proto__":{"source":"corridors"}}')];
    for (const message of flood) target?.postMessage(message, '*');
    for (let turn = 0; turn < 1000; turn += 1)
      target?.postMessage({ source: 'corridors', v: 1, type: 'setView', payload: { url: 'javascript:alert(1)' } }, '*');
  });
  await expect(async () => {
    await say('getState', {}, `g${Date.now()}`);
    const last = (await toldOf(page, 'ack')).filter(({ id }) => String(id).startsWith('g')).at(-1);
    expect(last).toMatchObject({ ok: true, result: { year: 2010, selection: 'tianwan', language: 'ru' } });
  }).toPass();
  expect(told).toEqual([]);
});

test('nobody but the parent is heard', async ({ page, hosts }) => {
  const stranger = hosts.page('<!doctype html><title>A stranger</title>');
  await page.goto(
    hosts.page(
      article(`${hearing}${iframe('?load=click&lang=en')}<iframe title="Stranger" src="${stranger}"></iframe>`),
    ),
  );
  const frame = await mapFrame(page);
  await expect(frame.getByRole('button', { name: 'Show the live map' })).toBeVisible();
  const other = page.frames().find((each) => each.url() === stranger);
  await other?.evaluate(() =>
    window.parent.frames[0]?.postMessage({ source: 'corridors', v: 1, type: 'setLang', id: 'x', payload: 'ru' }, '*'),
  );
  await page.evaluate(() =>
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({ source: 'corridors', v: 1, type: 'getState', id: 'y' }, '*'),
  );
  await expect.poll(async () => (await toldOf(page, 'ack')).map(({ id }) => id)).toContain('y');
  const acks = await toldOf(page, 'ack');
  expect(acks.map(({ id }) => id)).not.toContain('x');
  expect(acks.find(({ id }) => id === 'y')).toMatchObject({ result: { language: 'en' } });
});

test('two frames of one address, in an old dark page that reads from right to left', async ({ page, hosts }) => {
  const style =
    '*{box-sizing:content-box!important;font-family:fantasy}iframe{border:9px solid red}body{background:#000;color:#fff}';
  await page.goto(
    hosts.page(article(`${iframe('?load=click&lang=en')}${iframe('?load=click&lang=en')}`, { style, dir: 'rtl' })),
  );
  for (const at of [0, 1]) {
    const frame = await mapFrame(page, at);
    await expect(frame.getByRole('button', { name: 'Show the live map' })).toBeVisible();
    expect(await frame.locator('html').evaluate((root) => getComputedStyle(root).direction)).toBe('ltr');
  }
  expect(embedAddress()).toMatch(/embed\.html$/);
});
