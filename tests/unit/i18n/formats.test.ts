import { describe, expect, it } from 'vitest';
import { units } from '../../../src/domain/vocabulary.ts';
import { type Formats, formatsFor } from '../../../src/i18n/formats.ts';
import { english } from '../../../src/i18n/messages.ts';
import { messages as russian } from '../../../src/i18n/ru.ts';
import { messages as chinese } from '../../../src/i18n/zh.ts';

const en = formatsFor('en', english);
const ru = formatsFor('ru', russian);
const zh = formatsFor('zh', chinese);
/** Spaces that do not break, shown as ordinary ones. */
const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ');

describe('numbers', () => {
  it('are grouped and cut as each language does', () => {
    expect(en.number(1234567.891)).toBe('1,234,567.89');
    expect(plain(ru.number(1234567.891))).toBe('1 234 567,89');
    expect(zh.number(1234567.891)).toBe('1,234,567.89');
  });

  it('of four digits stand together in Russian only', () => {
    expect([en.number(2159), ru.number(2159), zh.number(2159)]).toEqual(['2,159', '2159', '2,159']);
    expect(plain(ru.number(10_000))).toBe('10 000');
  });

  it('keep as many decimals as they are given', () => {
    expect([en.number(5.06, 0), en.number(5.06, 1), en.number(5, 1)]).toEqual(['5', '5.1', '5']);
  });
});

describe('quantities', () => {
  it.each([
    [en, '2,159 km'],
    [ru, '2159 км'],
    [zh, '2,159 公里'],
  ] as const)('name their unit (%#)', (formats: Formats, words) => {
    expect(plain(formats.quantity(2159, 'km'))).toBe(words);
  });

  it('do not part from their unit at the end of a line', () => {
    for (const formats of [en, ru, zh]) expect(formats.quantity(38, 'bcm/yr')).toMatch(/^\d+\u00a0\S/);
  });

  it('are turned into the units of Chinese', () => {
    expect(plain(zh.quantity(38, 'bcm/yr'))).toBe('380 亿立方米/年');
    expect(plain(zh.quantity(4.1, 'bcm'))).toBe('41 亿立方米');
    expect(plain(zh.quantity(17.4, 'Mt/yr'))).toBe('1,740 万吨/年');
    expect(plain(zh.quantity(27, 'USD-bn'))).toBe('270 亿美元');
    expect(plain(zh.quantity(2.5, 'TWh'))).toBe('25 亿千瓦时');
    expect(plain(zh.quantity(5, 'Mm3/yr'))).toBe('500 万立方米/年');
  });

  it('are the same number in English and Russian, whatever the unit', () => {
    for (const unit of units) {
      expect(english.vocabulary.unit[unit].times, unit).toBeUndefined();
      expect(russian.vocabulary.unit[unit].times, unit).toBeUndefined();
    }
  });

  it('write a percent sign and a bare count as each language does', () => {
    expect(en.quantity(50.1, 'percent')).toBe('50.1%');
    expect(plain(ru.quantity(50.1, 'percent'))).toBe('50,1 %');
    expect(zh.quantity(50.1, 'percent')).toBe('50.1%');
    expect(en.quantity(8, 'count')).toBe('8');
  });
});

describe('ranges', () => {
  it('have one dash and one unit', () => {
    expect(plain(en.range(900, 1000, 'people'))).toBe('900–1,000 people');
    expect(plain(ru.range(30, 38, 'bcm/yr'))).toBe('30–38 млрд м³/год');
    expect(plain(zh.range(30, 38, 'bcm/yr'))).toBe('300–380 亿立方米/年');
  });
});

describe('dates', () => {
  it.each([
    ['2019', '2019', '2019', '2019年'],
    ['2019-12', 'Dec 2019', 'дек. 2019', '2019年12月'],
    ['2019-12-02', '2 Dec 2019', '2 дек. 2019', '2019年12月2日'],
    // The first of a month is not the last of the one before, wherever the reader lives.
    ['2020-01-01', '1 Jan 2020', '1 янв. 2020', '2020年1月1日'],
  ])('say no more of %s than is known', (date, english_, russian_, chinese_) => {
    expect([en.date(date), ru.date(date), zh.date(date)].map(plain)).toEqual([english_, russian_, chinese_]);
  });
});

describe('plurals', () => {
  it.each([
    [0, '0 projects', '0 проектов', '0 个项目'],
    [1, '1 project', '1 проект', '1 个项目'],
    [2, '2 projects', '2 проекта', '2 个项目'],
    [5, '5 projects', '5 проектов', '5 个项目'],
    [11, '11 projects', '11 проектов', '11 个项目'],
    [21, '21 projects', '21 проект', '21 个项目'],
    [112, '112 projects', '112 проектов', '112 个项目'],
    [1000, '1,000 projects', '1000 проектов', '1,000 个项目'],
  ])('of %i are right in each language', (count, english_, russian_, chinese_) => {
    expect([
      en.plural(count, english.explore.count),
      ru.plural(count, russian.explore.count),
      zh.plural(count, chinese.explore.count),
    ]).toEqual([english_, russian_, chinese_]);
  });

  it('fall back on the form that every language has, and on the number', () => {
    expect(ru.plural(2, { other: '# штук' })).toBe('2 штук');
    expect(en.plural(3, {})).toBe('3');
  });
});
