import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aboutFile } from '../../../geodata/build/about.ts';
import { claimsFile, readClaims } from '../../../geodata/build/claims.ts';
import { readCurated } from '../../../geodata/build/curated.ts';
import { projectDetail } from '../../../geodata/build/records.ts';
import { seriesFile } from '../../../geodata/build/series.ts';
import { english } from '../../../src/i18n/messages.ts';
import { messages as russian } from '../../../src/i18n/ru.ts';
import { messages as chinese } from '../../../src/i18n/zh.ts';
import { dataPages } from '../../../src/page/data-pages.ts';
import { catalogue } from '../../../src/page/data-pages-catalogue.ts';
import type { DataSources } from '../../../src/page/data-pages-read.ts';
import { jsonSchemas } from '../../../src/page/data-pages-schemas.ts';
import { dataSheet } from '../../../src/page/data-pages-sheet.ts';
import { accepts } from './json-schema.ts';

const geodata = join(import.meta.dirname, '../../../geodata');
const curated = readCurated();
/** All files that a curator keeps, found apart from the code that is tested. */
const paths = readdirSync(geodata, { recursive: true, encoding: 'utf8' }).filter(
  (name) => statSync(join(geodata, name)).isFile() && !/^(build|built)\//.test(name),
);
const data: DataSources = {
  kept: paths.map((path) => ({ path, content: readFileSync(join(geodata, path), 'utf8') })),
  about: aboutFile(curated),
  projects: curated.projects.map((project) => projectDetail(project, curated)),
  features: curated.files.map((file) => ({ type: 'FeatureCollection', ...file, features: [...file.features] })),
  series: seriesFile(curated),
  claims: claimsFile(readClaims(), curated),
  sources: [...curated.sources.values()],
};
const messages = { en: english, ru: russian, zh: chinese };
const files = dataPages(data, { messages, sheet: '../assets/data-abc.css', icon: 'data:,' });
const page = files.get('data/index.html') ?? '';
const json = (path: string) => JSON.parse(files.get(path) ?? 'null');

describe('the page of downloads', () => {
  it('lists every file of geodata in each language, each as something that is known', () => {
    for (const language of ['en', 'ru', 'zh-Hans']) {
      const [section = ''] = page.split(`lang="${language}" aria-labelledby`).slice(1);
      const own = section.split('</section>')[0] ?? '';
      for (const path of paths) expect(own.includes(`href="files/${path}"`), `${language}: ${path}`).toBe(true);
    }
    expect(catalogue(data).filter(({ kind }) => kind === 'other')).toEqual([]);
  });

  it('gives feature files the licence and credit that stand in them', () => {
    for (const entry of catalogue(data).filter(({ kind }) => kind === 'features')) {
      const { licence, credit } = JSON.parse(readFileSync(join(geodata, entry.path), 'utf8'));
      expect([entry.path, entry.licence, entry.credit]).toEqual([entry.path, licence, credit]);
    }
  });

  it('has no script, no style of its own, and says version and changes', () => {
    expect(/<script|<style|\sstyle=|\son\w+=/.exec(page)).toBeNull();
    expect(page.includes(data.about.version)).toBe(true);
    for (const { changes } of data.about.changelog)
      for (const change of changes) expect(page.includes(change.zh)).toBe(true);
  });

  it('leads nowhere that is not there, and stays within its folder', () => {
    const addresses = [...page.matchAll(/href="([^"]+)"/g)].map(([, address = '']) => address);
    const inner = addresses.filter((address) => !/^(https:|data:)/.test(address));
    expect(inner.length).toBeGreaterThan(3 * paths.length);
    for (const address of inner) {
      if (address.startsWith('#')) expect(page.includes(`id="${address.slice(1)}"`), address).toBe(true);
      else if (!/^\.\.\/(\?lang=\w+|assets\/.+)$/.test(address))
        expect(files.has(posix.join('data', address)), address).toBe(true);
    }
    expect(inner.filter((address) => address.startsWith('/'))).toEqual([]);
  });

  it('publishes the files as they are kept', () => {
    for (const { path, content } of data.kept) expect(files.get(`data/files/${path}`)).toBe(content);
  });
});

describe('the schemas', () => {
  const schemas = jsonSchemas();
  const entries = catalogue(data);

  it.each([...schemas.keys()])('%s accepts the very files, and not any others', (name) => {
    const schema = json(`data/schema/${name}.json`);
    expect(schema.$schema).toContain('2020-12');
    const own = entries.filter((entry) => entry.schema === name);
    expect(own.length).toBeGreaterThan(0);
    for (const { path } of entries.filter((entry) => entry.path.includes('json'))) {
      const content = JSON.parse(readFileSync(join(geodata, path), 'utf8'));
      const shares = own.some((entry) => entry.path === path);
      expect(accepts(schema, content), `${name}: ${path}`).toBe(shares);
    }
  });

  it('refuse a file that is broken inside', () => {
    const broken = structuredClone(curated.projects[0]) as { milestones: { date: string }[] } | undefined;
    const schema = json('data/schema/project.json');
    expect(accepts(schema, broken)).toBe(true);
    for (const milestone of broken?.milestones ?? []) milestone.date = 'soon';
    expect(accepts(schema, broken)).toBe(false);
  });
});

describe('the API', () => {
  const answers = [...files.keys()].filter((path) => path.startsWith('api/v1/'));

  it('says version, day and licence in every answer, and the way to the words', () => {
    expect(answers.length).toBe(curated.projects.length + 6);
    for (const path of answers) {
      const { version, date, licence, licences, credit, documentation } = json(path);
      expect([path, version, date]).toEqual([path, curated.dataset.version, curated.dataset.date]);
      expect(licence).toBe(licences.map(({ id }: { id: string }) => id).join(' AND '));
      expect(credit).toContain('Corridors');
      expect(files.has(posix.join(posix.dirname(path), documentation)), path).toBe(true);
    }
  });

  it('links from its index and its list to answers that are there', () => {
    const { links, projects } = json('api/v1/index.json');
    for (const address of Object.values<string>(links)) expect(files.has(`api/v1/${address}`), address).toBe(true);
    expect(projects).toHaveLength(curated.projects.length);
    for (const { id, url } of [...projects, ...json('api/v1/projects.json').projects])
      expect(json(`api/v1/${url}`).project.id).toBe(id);
  });

  it('has every feature with position, licence and credit, and names all these licences', () => {
    const { features, licences } = json('api/v1/features.geojson');
    expect(features.map(({ id }: { id: string }) => id)).toEqual(
      curated.features.map(({ properties }) => properties.id),
    );
    const known = licences.map(({ id }: { id: string }) => id);
    for (const { properties, geometry } of features) {
      expect(known).toContain(properties.licence);
      expect(properties.credit).toBeTruthy();
      expect(geometry.coordinates.length).toBeGreaterThan(0);
    }
  });

  it('names in a project every licence of its features', () => {
    for (const { id } of curated.projects) {
      const { features, licence } = json(`api/v1/projects/${id}.json`);
      for (const feature of features) expect(licence.split(' AND ')).toContain(feature.licence);
    }
  });

  it('has every source that a series or a claim names', () => {
    const known = new Set(json('api/v1/sources.json').sources.map(({ id }: { id: string }) => id));
    for (const name of ['series', 'claims'])
      for (const { id } of json(`api/v1/${name}.json`).sources) expect(known).toContain(id);
  });

  it('does without claims where there are none', () => {
    const without = dataPages({ ...data, claims: null }, { messages, sheet: 's.css', icon: 'data:,' });
    expect(without.has('api/v1/claims.json')).toBe(false);
    expect(without.get('data/index.html')?.includes('api/v1/claims.json')).toBe(false);
    expect(JSON.parse(without.get('api/v1/index.json') ?? '').links.claims).toBeUndefined();
  });
});

describe('the style sheet', () => {
  const tokens = ':root{--paper:#ffffff}\n:root[data-theme="dark"] {\n  --paper: #000001;\n}';
  it('takes the dark tokens when the system is dark, and paper never', () => {
    expect(dataSheet({ fonts: '', tokens, rules: 'p{margin:0}' })).toMatch(
      /@media screen and \(prefers-color-scheme:\s?dark\)\{:root\{--paper:#000001\}\}/,
    );
  });
  it('is not made without them', () =>
    expect(() => dataSheet({ fonts: '', tokens: ':root{}', rules: '' })).toThrow('dark theme'));
});
