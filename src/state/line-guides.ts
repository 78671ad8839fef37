import { type CourseFile, type DrawnPlaces, loadDrawnPlaces } from '../data/course-files.ts';
import { sectionsOfLine } from '../domain/along-line.ts';
import type { Atlas } from '../domain/atlas.ts';
import { type LineGuide, lineGuide } from '../domain/line-posts.ts';
import type { SitePlace } from '../domain/measure.ts';
import type { FailedLoad, Load } from './store.ts';

/* Fetched on demand and kept: each file is parsed once, each line joined once per fineness. */

type Answer<T> = Extract<Load<T>, { type: 'ready' }> | FailedLoad;

const files = new Map<CourseFile, Promise<Answer<DrawnPlaces>>>();

/** One file; a failure is forgotten, so that the next call is another try. */
function drawnPlaces(name: CourseFile): Promise<Answer<DrawnPlaces>> {
  const known = files.get(name);
  if (known) return known;
  const asked = loadDrawnPlaces(name);
  files.set(name, asked);
  void asked.then(({ type }) => type === 'failed' && files.delete(name));
  return asked;
}

/** Several files as one; the first failure when any failed. */
async function together(names: readonly CourseFile[]): Promise<Answer<DrawnPlaces>> {
  const answers = await Promise.all(names.map(drawnPlaces));
  const courses = new Map<string, DrawnPlaces['courses'] extends ReadonlyMap<string, infer Course> ? Course : never>();
  const sites = new Map<string, SitePlace>();
  for (const answer of answers) {
    if (answer.type === 'failed') return answer;
    for (const [id, course] of answer.value.courses) courses.set(id, course);
    for (const site of answer.value.sites) sites.set(site.id, site);
  }
  return { type: 'ready', value: { courses, sites: [...sites.values()] } };
}

const guides = new WeakMap<Atlas, Map<string, LineGuide>>();

/** The guide to a line of the atlas, by coarse or fine geometry. Never rejects. */
export async function loadGuide(
  atlas: Atlas,
  line: string,
  fineness: 'overview' | 'detail',
): Promise<Answer<LineGuide>> {
  const known = guides.get(atlas) ?? new Map<string, LineGuide>();
  guides.set(atlas, known);
  const key = `${line} ${fineness}`;
  const made = known.get(key);
  if (made) return { type: 'ready', value: made };
  const sections = sectionsOfLine(atlas.features, line);
  const isElsewhere = sections.some(({ role }) => role === 'comparison');
  const drawn = await together([fineness, 'sites', ...(isElsewhere ? (['areas'] as const) : [])]);
  if (drawn.type === 'failed') return drawn;
  const guide = lineGuide(sections, drawn.value.courses, atlas.features, drawn.value.sites);
  if (!guide) {
    const issue = { type: 'broken', file: `${fineness}.json`, path: line, expected: 'every section' } as const;
    return { type: 'failed', issue };
  }
  known.set(key, guide);
  return { type: 'ready', value: guide };
}

/** Where every site of the atlas stands. Never rejects. */
export async function loadSitePlaces(): Promise<Answer<readonly SitePlace[]>> {
  const drawn = await together(['overview', 'sites']);
  return drawn.type === 'ready' ? { type: 'ready', value: drawn.value.sites } : drawn;
}
