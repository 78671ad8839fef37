import { describe, expect, it } from 'vitest';
import {
  type CitationStyle,
  type Cited,
  citation,
  citationStyles,
  plainText,
} from '../../../src/domain/citation-styles.ts';

const atlas: Cited = {
  language: 'en',
  title: 'Corridors',
  subtitle: 'an atlas of Russia–China infrastructure',
  subtitleInCapitals: 'An Atlas of Russia–China Infrastructure',
  part: null,
  version: '2026.11.1',
  published: '2026-11-23',
  accessed: '2027-01-05',
  link: 'https://example.org/?lang=en',
};
const tianwan: Cited = {
  ...atlas,
  part: { id: 'tianwan', title: 'Tianwan Nuclear Power Plant' },
  link: 'https://example.org/?lang=en&feature=tianwan',
};
const russian: Cited = {
  ...tianwan,
  language: 'ru',
  title: 'Коридоры',
  subtitle: 'атлас инфраструктуры России и Китая',
  part: { id: 'tianwan', title: 'Тяньваньская АЭС' },
  link: 'https://example.org/?lang=ru&feature=tianwan',
};
const chinese: Cited = {
  ...tianwan,
  language: 'zh',
  title: '走廊',
  subtitle: '中俄基础设施地图集',
  part: { id: 'tianwan', title: '田湾核电站' },
  link: 'https://example.org/?lang=zh&feature=tianwan',
};
const said = (style: CitationStyle, cited: Cited) => plainText(citation(style, cited));

/** Checked by hand against the manuals; each is what the style asks for, letter by letter. */
describe('in each style', () => {
  it('APA 7: the title for the author, version and kind in brackets, a retrieval date', () => {
    expect(said('apa', atlas)).toBe(
      'Corridors: An atlas of Russia–China infrastructure (Version 2026.11.1) [Data set]. (2026). Retrieved January 5, 2027, from https://example.org/?lang=en',
    );
    expect(said('apa', tianwan)).toBe(
      'Tianwan Nuclear Power Plant. (2026). In Corridors: An atlas of Russia–China infrastructure (Version 2026.11.1) [Data set]. Retrieved January 5, 2027, from https://example.org/?lang=en&feature=tianwan',
    );
    const italic = 'Corridors: An atlas of Russia–China infrastructure';
    expect(citation('apa', tianwan)).toContainEqual({ italic });
    expect(citation('apa', atlas)[0]).toEqual({ italic });
  });

  it('Chicago 17, note: commas, the part in quotation marks with the comma inside', () => {
    expect(said('chicago-note', tianwan)).toBe(
      '“Tianwan Nuclear Power Plant,” Corridors: An Atlas of Russia–China Infrastructure, data version 2026.11.1, last modified November 23, 2026, accessed January 5, 2027, https://example.org/?lang=en&feature=tianwan.',
    );
    expect(said('chicago-note', atlas)).toMatch(/^Corridors: An Atlas of Russia–China Infrastructure, data version/);
  });

  it('Chicago 17, bibliography: full stops', () => {
    expect(said('chicago-bibliography', tianwan)).toBe(
      '“Tianwan Nuclear Power Plant.” Corridors: An Atlas of Russia–China Infrastructure. Data version 2026.11.1. Last modified November 23, 2026. Accessed January 5, 2027. https://example.org/?lang=en&feature=tianwan.',
    );
  });

  it('Chicago: quotation marks inside quotation marks are single', () => {
    const part = { id: 'x', title: 'The “Eastern” route' };
    expect(said('chicago-note', { ...tianwan, part })).toMatch(/^“The ‘Eastern’ route,” Corridors/);
  });

  it('GOST R 7.0.5-2008', () => {
    expect(said('gost', { ...russian, part: null })).toBe(
      'Коридоры [Электронный ресурс] : атлас инфраструктуры России и Китая. Версия данных 2026.11.1. 2026. URL: https://example.org/?lang=ru&feature=tianwan (дата обращения: 05.01.2027).',
    );
    expect(said('gost', russian)).toBe(
      'Тяньваньская АЭС [Электронный ресурс] // Коридоры : атлас инфраструктуры России и Китая. Версия данных 2026.11.1. 2026. URL: https://example.org/?lang=ru&feature=tianwan (дата обращения: 05.01.2027).',
    );
  });

  it('GB/T 7714-2015: [DB/OL] for the whole, [EB/OL] for a page, both dates', () => {
    expect(said('gbt', { ...chinese, part: null })).toBe(
      '走廊: 中俄基础设施地图集: 数据版本 2026.11.1[DB/OL]. (2026-11-23)[2027-01-05]. https://example.org/?lang=zh&feature=tianwan.',
    );
    expect(said('gbt', chinese)).toBe(
      '田湾核电站[EB/OL]//走廊: 中俄基础设施地图集: 数据版本 2026.11.1. (2026-11-23)[2027-01-05]. https://example.org/?lang=zh&feature=tianwan.',
    );
  });

  it('BibTeX', () => {
    expect(said('bibtex', tianwan)).toBe(`@online{corridors-tianwan-2026,
  title = {{Tianwan Nuclear Power Plant}},
  titleaddon = {Corridors: an atlas of Russia–China infrastructure},
  version = {2026.11.1},
  year = {2026},
  month = {11},
  url = {https://example.org/?lang=en&feature=tianwan},
  urldate = {2027-01-05},
  howpublished = {Corridors: an atlas of Russia–China infrastructure, data version 2026.11.1, \\url{https://example.org/?lang=en&feature=tianwan}, accessed 2027-01-05},
}
`);
  });

  it('BibTeX: nothing of a title is a command, and no brace is left open', () => {
    const part = { id: 'x', title: 'A_b & 100% {of} $5 #1 ~x^2 \\end' };
    const text = said('bibtex', { ...tianwan, part, link: 'https://example.org/?q=}%7B' });
    expect(text).toContain(
      'title = {{A\\_b \\& 100\\% \\{of\\} \\$5 \\#1 \\textasciitilde{}x\\textasciicircum{}2 \\textbackslash{}end}}',
    );
    expect(text).toContain('url = {https://example.org/?q=%7D%7B}');
    const bare = text.replace(/\\[{}]/g, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
  });

  it('RIS: one tag a line, CRLF, kind first and end last', () => {
    expect(said('ris', tianwan)).toBe(
      [
        'TY  - ELEC',
        'TI  - Tianwan Nuclear Power Plant',
        'T2  - Corridors: an atlas of Russia–China infrastructure',
        'ET  - 2026.11.1',
        'PY  - 2026',
        'DA  - 2026/11/23/',
        'Y2  - 2027/01/05/',
        'LA  - en',
        'UR  - https://example.org/?lang=en&feature=tianwan',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
    expect(said('ris', atlas)).toMatch(/^TY {2}- DATA\r\nTI {2}- Corridors: an atlas/);
    const broken = said('ris', { ...tianwan, part: { id: 'x', title: 'Two\r\nER  - lines' } });
    expect(broken.match(/^ER {2}- /gm)).toHaveLength(1);
  });
});

describe('every style', () => {
  it.each(citationStyles)('%s names title, version, link and year in every language', (style) => {
    for (const cited of [atlas, tianwan, russian, chinese]) {
      const text = said(style, cited);
      for (const part of [cited.title, cited.part?.title ?? '', cited.version, cited.link, '2026'])
        expect(text).toContain(part);
      expect(text).not.toContain('undefined');
    }
  });
});
