import { describe, expect, it } from 'vitest';
import { folded, type SearchDocument, searchIndex, tokens, townBounds } from '../../../src/domain/search.ts';

const document = (
  id: string,
  kind: SearchDocument['kind'],
  [en, ru, zh]: readonly [string, string, string],
  more: Partial<SearchDocument> = {},
): SearchDocument => ({ id, kind, names: { en, ru, zh }, terms: [], ...more });

const index = searchIndex([
  document('power', 'project', ['Power of Siberia', 'Сила Сибири', '西伯利亚力量'], {
    terms: ['Sila Sibiri', 'xi bo li ya li liang', 'xiboliyaliliang'],
  }),
  document('bam', 'project', ['Baikal–Amur Mainline', 'Байкало-Амурская магистраль', '贝阿铁路'], {
    terms: ['BAM', 'БАМ', 'bei a tie lu', 'beiatielu'],
  }),
  document('tianwan', 'project', ['Tianwan nuclear power plant', 'Тяньваньская АЭС', '田湾核电站'], {
    terms: ['tian wan he dian zhan', 'tianwanhedianzhan', 'tianvanskaya aes'],
  }),
  document('tianwan-1', 'unit', ['Tianwan 1', 'Тяньвань-1', '田湾1号机组'], {
    projectId: 'tianwan',
    terms: ['tian wan'],
  }),
  document('sabetta', 'site', ['Sabetta', 'Сабетта', '萨别塔'], { projectId: 'yamal', terms: ['sabetta'] }),
  document('severobaikalsk', 'site', ['Severobaikalsk', 'Северобайкальск', '北贝加尔斯克'], { projectId: 'bam' }),
  document('town:1', 'town', ['Tynda', 'Тында', '滕达'], { place: [124.7, 55.15], weight: 0.6 }),
  document('town:2', 'town', ['Blagoveshchensk', 'Благовещенск', '布拉戈维申斯克'], {
    place: [127.5, 50.3],
    weight: 0.8,
  }),
  document('town:3', 'town', ['Orël', 'Орёл', '奥廖尔'], { place: [36.1, 53], weight: 0.7 }),
  document('small', 'town', ['Amur', 'Амур', '阿穆尔'], { place: [1, 2], weight: 0.1 }),
  document('big', 'town', ['Amur', 'Амур', '阿穆尔'], { place: [1, 2], weight: 0.9 }),
]);
const found = (text: string, limit = 8) => index.find(text, limit).map(({ id }) => id);
const best = (text: string) => found(text)[0];

describe('search', () => {
  it.each([
    ['Power of Siberia', 'power'],
    ['Сила Сибири', 'power'],
    ['西伯利亚力量', 'power'],
    ['贝阿铁路', 'bam'],
    ['tianwan', 'tianwan'],
    ['тында', 'town:1'],
  ])('finds “%s” in the language it is written in', (text, id) => expect(best(text)).toBe(id));

  it.each([
    ['xiboliya', 'power'],
    ['bei a tie lu', 'bam'],
    ['beiatielu', 'bam'],
    ['sila sibiri', 'power'],
  ])('finds “%s” by its sound', (text, id) => expect(best(text)).toBe(id));

  it.each([
    ['бам', 'bam'],
    ['BAM', 'bam'],
    ['bam', 'bam'],
  ])('finds the abbreviation “%s”, in either case', (text, id) => expect(best(text)).toBe(id));

  it.each([
    ['sabeta', 'sabetta'],
    ['tianwn', 'tianwan'],
    ['сабета', 'sabetta'],
    ['Blagoveschensk', 'town:2'],
    ['Severobaykalsk', 'severobaikalsk'],
  ])('forgives a wrong letter in “%s”', (text, id) => expect(best(text)).toBe(id));

  it('takes ё for е, and a letter for the one with its mark', () => {
    expect(best('Орел')).toBe('town:3');
    expect(best('orel')).toBe('town:3');
  });

  it('finds what has only been begun', () => expect(found('sib')).toContain('power'));

  it('finds Chinese by a part of the name', () => {
    expect(found('田湾').slice(0, 2).sort()).toEqual(['tianwan', 'tianwan-1']);
    expect(found('铁路')).toEqual(['bam']);
  });

  it('puts the project before its units, and the exact name before all', () => {
    expect(found('тяньвань').slice(0, 2).sort()).toEqual(['tianwan', 'tianwan-1']);
    expect(best('Tianwan 1')).toBe('tianwan-1');
    expect(best('Тяньвань-1')).toBe('tianwan-1');
  });

  it('puts what is called just so before a project that has the word in its name', () => {
    expect(found('Amur').slice(0, 3)).toEqual(['big', 'small', 'bam']);
  });

  it('puts the larger of two towns first', () => {
    expect(found('amur').filter((id) => id === 'small' || id === 'big')).toEqual(['big', 'small']);
  });

  it('wants every word', () => {
    expect(found('power plant')).not.toContain('power');
    expect(found('power tynda')).toEqual([]);
  });

  it.each(['', '   ', '—', '?!'])('finds nothing for “%s”', (text) => expect(found(text)).toEqual([]));

  it('does not take short words for typing mistakes', () => expect(found('bum')).not.toContain('bam'));

  it('gives no more than asked for', () => expect(found('a', 2).length).toBeLessThanOrEqual(2));
});

describe('search as a filter', () => {
  it('names the projects of what was found, and no towns', () => {
    expect([...index.projects('tianwan 1')]).toEqual(['tianwan']);
    expect([...index.projects('Северобайкальск')]).toEqual(['bam']);
    expect([...index.projects('Тында')]).toEqual([]);
  });
});

describe('a folded text', () => {
  it('is the same however it was typed', () => {
    for (const spelling of ['СЁЛА', 'Сёла', 'села']) expect(folded(spelling)).toBe('села');
    expect(folded('Baikal–Amur')).toBe('baikal-amur');
    expect(folded('Xī’ān «Восток»')).toBe('xian восток');
  });

  it('takes й for и', () => expect(folded('Байкал')).toBe(folded('Баикал')));
});

describe('tokens', () => {
  it('are words, and of Chinese also characters and pairs', () => {
    expect(tokens('Сила Сибири-2')).toEqual(['сила', 'сибири', '2']);
    expect(tokens('田湾1号')).toEqual(['田湾1号', '田', '湾', '1', '号', '田湾', '湾1', '1号']);
  });
});

describe('the bounds of a hit', () => {
  it('are those of the town, and of nothing else', () => {
    const [town] = index.find('Тында', 1);
    const [project] = index.find('bam', 1);
    if (!town || !project) throw new Error('both are in the index');
    expect(townBounds(town)?.[1]).toBeCloseTo(54.95, 6);
    expect(townBounds(project)).toBeNull();
  });
});
