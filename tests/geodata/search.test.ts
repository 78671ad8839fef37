import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { searchFileSchema, searchIndex } from '../../src/domain/search.ts';

/* What people type, against the index that ships. */

const built = join(import.meta.dirname, '../../geodata/built/search.json');
const { documents } = v.parse(searchFileSchema, JSON.parse(readFileSync(built, 'utf8')));
const index = searchIndex(documents);

describe('the search finds first', () => {
  it.each([
    ['Сила Сибири', 'eastern-route'],
    ['power of siberia', 'eastern-route'],
    ['Power of Siberia 2', 'power-of-siberia-2'],
    ['贝阿铁路', 'baikal-amur'],
    ['BAM', 'baikal-amur'],
    ['БАМ', 'baikal-amur'],
    ['tianwan', 'tianwan'],
    ['田湾', 'tianwan'],
    ['Тяньвань', 'tianwan'],
    ['Tianwan 7', 'tianwan-7'],
    ['xudabao', 'xudabao'],
    ['xiapu', 'xiapu-cfr600'],
    ['CEFR', 'cefr'],
    ['ямал спг', 'yamal-lng'],
    ['Arctic LNG 2', 'arctic-lng-2'],
    ['Sabetta', 'sabetta-port'],
    ['ВСТО', 'espo'],
    ['ESPO', 'espo'],
    ['NSR', 'northern-sea-route'],
    ['СМП', 'northern-sea-route'],
    ['北极航道', 'northern-sea-route'],
    ['beijihangdao', 'northern-sea-route'],
    ['транссиб', 'trans-siberian'],
    ['满洲里', 'st-manzhouli'],
    ['амурский гпз', 'amur-gpp'],
  ])('for “%s”: %s', (text, id) => expect(index.find(text, 1).map((hit) => hit.id)).toEqual([id]));
});

describe('the search finds among the first three', () => {
  it.each([
    ['sabeta', 'Sabetta'],
    ['Тайшет', 'Tayshet'],
    ['Taishet', 'Tayshet'],
    ['blagoveshensk', 'Blagoveshchensk'],
    ['vladivastok', 'Vladivostok'],
    ['хэйхэ', 'Heihe'],
  ])('for “%s”: %s', (text, name) => {
    expect(
      index
        .find(text, 3)
        .map((hit) => hit.names.en)
        .join(', '),
    ).toContain(name);
  });
});

describe('the index', () => {
  it('answers each name that it holds with the thing of that name', () => {
    const lost = documents
      .filter(({ kind }) => kind === 'project' || kind === 'unit')
      .flatMap(({ id, names }) => Object.values(names).map((name) => ({ id, name })))
      .filter(({ id, name }) => !index.find(name, 3).some((hit) => hit.id === id));
    expect(lost).toEqual([]);
  });
});
