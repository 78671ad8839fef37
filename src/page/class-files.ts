import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { classFilePath } from '../domain/class-file.ts';
import type { Tour } from '../domain/tour.ts';
import { classFileWords } from '../i18n/late/class-file.ts';
import { filled } from '../i18n/plural-forms.ts';
import { classData } from './class-data.ts';
import { fontsFor } from './class-fonts.ts';
import { classPage } from './class-page.ts';
import { papersOf, stillsOfTour } from './class-papers.ts';
import { inOnePiece } from './class-plugin.ts';
import { deckSheet, paperSheet } from './class-style.ts';
import { geodataFolder, icon, messages } from './page-parts.ts';
import { siteAddress } from './site.ts';
import { readTourData, type TourData } from './tour-data.ts';
import { type Cache, cacheIn } from './view-cache.ts';
import { readViewData } from './view-data.ts';
import { type Writings, writingsIn } from './view-list.ts';

/* The one file for a class of each tour: it runs from a disk, a memory stick or a course, and asks nobody for anything. */

/** On paper a still is 86 mm wide, in the place of a map a third of a stage: enough pixels for both. */
const stillWidth = 640;
const stillQuality = 44;

async function stillsFor(tour: Tour, data: TourData, folder: string, cache: Cache): Promise<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const { key, path } of stillsOfTour(tour, data)) {
    const drawn = readFileSync(join(folder, path));
    const small = () => sharp(drawn).resize(stillWidth).webp({ quality: stillQuality, effort: 4 }).toBuffer();
    const picture = await cache([`class still ${stillWidth} ${stillQuality}`, drawn], small);
    made[key] = picture.toString('base64');
  }
  return made;
}

/** Writes them into a site that is built: they have its pictures inside. */
export async function publishClassFiles(folder: string): Promise<void> {
  const data = readTourData(geodataFolder, readViewData(geodataFolder));
  const writings: Writings = writingsIn(messages);
  const site = process.env.SITE_ADDRESS ? siteAddress() : null;
  const { script, style } = await inOnePiece();
  const cache = cacheIn(join(geodataFolder, '../node_modules/.cache/corridors'));
  mkdirSync(join(folder, 'class'), { recursive: true });
  for (const tour of data.tours) {
    const inside = classData(tour, geodataFolder);
    const papers = papersOf(tour, data, writings, site);
    const said = [script, ...inside.values(), ...papers.map(({ html }) => html)].join('');
    const page = classPage({
      tourId: tour.id,
      title: filled(classFileWords.en.title, {
        title: tour.title.en,
        site: messages.en.chrome.title,
        version: data.view.about.version,
      }),
      icon,
      site,
      script,
      style: deckSheet(style),
      paperStyle: paperSheet(),
      data: inside,
      stills: await stillsFor(tour, data, folder, cache),
      fonts: await fontsFor(said, join(geodataFolder, 'built/fonts')),
      papers,
    });
    writeFileSync(join(folder, classFilePath(tour.id)), page);
  }
}
