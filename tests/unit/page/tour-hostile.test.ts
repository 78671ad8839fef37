// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Text } from '../../../src/domain/text.ts';
import type { Tour } from '../../../src/domain/tour.ts';
import { tourPagePath } from '../../../src/domain/tour-page.ts';
import type { Scene } from '../../../src/domain/tour-scene.ts';
import type { TourData } from '../../../src/page/tour-data.ts';
import { tourTexts } from '../../../src/page/tour-pages.ts';
import { tourAround, tourData, writings } from './view-site.ts';

/* A tour whose every text tries to leave its place. */

const attack = `</script></title></svg><img src=x onerror=alert(1)>"'&<b>`;
const texts: Text = { en: `Tour ${attack}`, ru: `Тур ${attack}`, zh: `导览 ${attack}` };

function hostileScene(scene: Scene): Scene {
  const said = { title: texts, body: texts, notes: texts, alt: texts };
  if (scene.kind !== 'quiz') return { ...scene, ...said };
  const { task } = scene.quiz;
  const asked =
    task.type === 'identify'
      ? { ...task, choices: task.choices.map(() => texts) }
      : task.type === 'match'
        ? { ...task, pairs: task.pairs.map(() => ({ left: texts, right: texts })) }
        : task;
  return { ...scene, ...said, quiz: { ...scene.quiz, question: texts, explanation: texts, task: asked } };
}

const hostileTour = (tour: Tour): Tour => ({
  ...tour,
  title: texts,
  subtitle: texts,
  authors: [texts],
  audience: texts,
  objectives: [texts],
  vocabulary: [{ term: texts, meaning: texts }],
  prompts: [texts],
  contested: tour.contested.map((each) => ({ ...each, text: texts })),
  scenes: tour.scenes.map(hostileScene),
});

const hostile: TourData = {
  ...tourData,
  tours: tourData.tours.map(hostileTour),
  seriesOf: (scene) => {
    const series = tourData.seriesOf(scene);
    return { ...series, label: texts, points: series.points.map((point) => ({ ...point, note: texts })) };
  },
  sources: new Map([...tourData.sources].map(([id, source]) => [id, { ...source, title: attack, publisher: attack }])),
};

it('no text of a tour becomes markup', () => {
  const files = tourTexts(hostile, writings, tourAround);
  expect(files.size).toBe(tourTexts(tourData, writings, tourAround).size);
  for (const [path, html] of files) {
    expect(html.includes('<img src=x'), path).toBe(false);
    expect(html.includes('<b>'), path).toBe(false);
    expect(html.match(/<\/script>/g), path).toHaveLength(1);
    expect(html.match(/<\/title>/g), path).toHaveLength(1);
    const [, linked = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(() => JSON.parse(linked), path).not.toThrow();
  }
});

it('such a tour still reads as it was written', () => {
  const [tour] = hostile.tours;
  const path = `${tourPagePath(tour?.id ?? '', 'article', 'en')}index.html`;
  const html = tourTexts(hostile, writings, tourAround).get(path) ?? '';
  const found = new DOMParser().parseFromString(html.replace(/<link rel="stylesheet"[^>]*>/g, ''), 'text/html');
  expect(found.querySelector('h1')?.textContent).toBe(texts.en);
  expect(found.querySelector('.scene .words')?.textContent).toContain(attack);
  expect(found.querySelectorAll('[onerror]')).toHaveLength(0);
});
