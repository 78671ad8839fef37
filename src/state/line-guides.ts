import { type CourseFile, type DrawnPlaces, loadDrawnPlaces } from '../data/course-files.ts';
import { sectionsOfLine } from '../domain/along-line.ts';
import type { Atlas } from '../domain/atlas.ts';
import { type LineGuide, lineGuide } from '../domain/line-posts.ts';
import type { SitePlace } from '../domain/measure.ts';
import type { FailedLoad, Load } from './store.ts';

/* Fetched on demand and kept as long as the atlas is: each file is parsed once, each line joined once per fineness. */

type Answer<T> = Extract<Load<T>, { type: 'ready' }> | FailedLoad;

interface Kept {
  readonly files: Map<CourseFile, Promise<Answer<DrawnPlaces>>>;
  readonly guides: Map<string, LineGuide>;
}
const keptOf = new WeakMap<Atlas, Kept>();

function keptFor(atlas: Atlas): Kept {
  const kept = keptOf.get(atlas) ?? { files: new Map(), guides: new Map() };
  keptOf.set(atlas, kept);
  return kept;
}

/** One file; a failure is forgotten, so that the next call is another try. */
function drawnPlaces({ files }: Kept, name: CourseFile): Promise<Answer<DrawnPlaces>> {
  const known = files.get(name);
  if (known) return known;
  const asked = loadDrawnPlaces(name);
  files.set(name, asked);
  void asked.then(({ type }) => type === 'failed' && files.delete(name));
  return asked;
}

/** Several files as one; the first failure when any failed. */
async function together(atlas: Atlas, names: readonly CourseFile[]): Promise<Answer<DrawnPlaces>> {
  const kept = keptFor(atlas);
  const answers = await Promise.all(names.map((name) => drawnPlaces(kept, name)));
  const courses = new Map<string, DrawnPlaces['courses'] extends ReadonlyMap<string, infer Course> ? Course : never>();
  const sites = new Map<string, SitePlace>();
  for (const answer of answers) {
    if (answer.type === 'failed') return answer;
    for (const [id, course] of answer.value.courses) courses.set(id, course);
    for (const site of answer.value.sites) sites.set(site.id, site);
  }
  return { type: 'ready', value: { courses, sites: [...sites.values()] } };
}

/** The guide to a line of the atlas, by coarse or fine geometry. Never rejects. */
export async function loadGuide(
  atlas: Atlas,
  line: string,
  fineness: 'overview' | 'detail',
): Promise<Answer<LineGuide>> {
  const { guides } = keptFor(atlas);
  const key = `${line} ${fineness}`;
  const made = guides.get(key);
  if (made) return { type: 'ready', value: made };
  const sections = sectionsOfLine(atlas.features, line);
  const isElsewhere = sections.some(({ role }) => role === 'comparison');
  const drawn = await together(atlas, [fineness, 'sites', ...(isElsewhere ? (['areas'] as const) : [])]);
  if (drawn.type === 'failed') return drawn;
  const guide = lineGuide(sections, drawn.value.courses, atlas.features, drawn.value.sites);
  if (!guide) {
    const issue = { type: 'broken', file: `${fineness}.json`, path: line, expected: 'every section' } as const;
    return { type: 'failed', issue };
  }
  guides.set(key, guide);
  return { type: 'ready', value: guide };
}

/** Where every site of the atlas stands. Never rejects. */
export async function loadSitePlaces(atlas: Atlas): Promise<Answer<readonly SitePlace[]>> {
  const drawn = await together(atlas, ['overview', 'sites']);
  return drawn.type === 'ready' ? { type: 'ready', value: drawn.value.sites } : drawn;
}
