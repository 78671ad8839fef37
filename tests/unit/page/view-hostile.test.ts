import { expect, it } from 'vitest';
import { indexAtlas } from '../../../src/domain/atlas.ts';
import type { Text } from '../../../src/domain/text.ts';
import { pagePath } from '../../../src/domain/view-page.ts';
import { cacheIn } from '../../../src/page/view-cache.ts';
import { cardSvg } from '../../../src/page/view-card.ts';
import type { ViewData } from '../../../src/page/view-data.ts';
import { viewPagesOf } from '../../../src/page/view-list.ts';
import { viewTexts } from '../../../src/page/view-pages.ts';
import { mapMaker, picturedOf, posterSvg } from '../../../src/page/view-picture.ts';
import { pictures } from '../../../src/page/view-pixels.ts';
import { around, data, writings } from './view-site.ts';

/* Data whose every text tries to leave its place. */

const attack = `</script></title><img src=x onerror=alert(1)>"'&<b>`;
const texts: Text = { en: `Plant ${attack}`, ru: `Станция ${attack}`, zh: `核电站 ${attack}` };
const id = 'tianwan';

function hostile(): ViewData {
  const { atlas, details, claims, sources } = data;
  const detail = details.get(id);
  if (!detail) throw new Error('There is no such project.');
  const project = {
    ...detail.project,
    names: texts,
    labels: texts,
    places: texts,
    summary: texts,
    facts: detail.project.facts.map((fact) => ({
      ...fact,
      label: texts,
      values: fact.values.map((value) => ({ ...value, note: texts })),
    })),
  };
  return {
    ...data,
    atlas: indexAtlas({
      ...atlas,
      projects: atlas.projects.map((entry) =>
        entry.id === id ? { ...entry, names: texts, labels: texts, places: texts } : entry,
      ),
    }),
    details: new Map([...details, [id, { ...detail, project }]]),
    claims: { ...claims, claims: claims.claims.map((claim) => ({ ...claim, text: texts, outcomeText: texts })) },
    sources: new Map([...sources].map(([key, source]) => [key, { ...source, title: attack, publisher: attack }])),
  };
}

it('no text becomes markup, in pages, oEmbed, linked data or site map', () => {
  const files = viewTexts(hostile(), writings, around);
  const page = String(files.get(`${pagePath(id, 'en')}index.html`));
  expect(page).toContain('Plant');
  for (const [path, content] of files) {
    const written = path.endsWith('.json') ? String(JSON.parse(String(content)).html ?? '') : String(content);
    if (path.endsWith('.txt')) continue;
    expect(written.includes('<img src=x'), path).toBe(false);
    expect(written.includes('<b>'), path).toBe(false);
    if (path.endsWith('.html')) expect(written.match(/<\/script>/g), path).toHaveLength(1);
  }
  const [, linked = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  expect(JSON.parse(linked)['@graph'][0].name).toBe(texts.en);
});

it('a card and a picture with such texts are still drawn', async () => {
  const bad = hostile();
  const page = viewPagesOf(bad).find((each) => each.id === id);
  if (!page) throw new Error('There is no such page.');
  const map = mapMaker(bad);
  const made = await pictures(
    [
      { svg: cardSvg(page, bad, writings.ru, map), formats: ['png'] },
      { svg: posterSvg(picturedOf(page, bad.atlas), bad, writings.zh, map), formats: ['png'] },
    ],
    cacheIn(null),
  );
  expect(made.map(({ png }) => (png?.length ?? 0) > 5000)).toEqual([true, true]);
});
