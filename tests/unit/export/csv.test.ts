import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvField, csvFile } from '../../../src/export/csv.ts';
import { columns, type Row } from '../../../src/export/rows.ts';

const empty = Object.fromEntries(columns.map((column) => [column, null])) as Row;
const row = (more: Partial<Row>): Row => ({ ...empty, ...more });

const marked = (words: string) => (/^[=+\-@\t\r\n]/.test(words) ? `'${words}` : words);

/** RFC 4180 read back, as a spreadsheet does. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r\n|$)/gy;
  for (let match = field.exec(csv); match && field.lastIndex <= csv.length; match = field.exec(csv)) {
    const [, raw = '', end] = match;
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') rows.push([]);
    if (end === '' || (end === '\r\n' && field.lastIndex === csv.length)) break;
  }
  return rows.filter((fields) => fields.length > 0);
}

describe('a field', () => {
  it.each(['=1+1', '+7 495', '-minus', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＠x'])(
    'is no formula: “%s”',
    (words) => {
      expect(csvField(words).replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('that is a number stays one, below zero too', () => {
    expect([csvField(-5.25), csvField(0), csvField(2158), csvField(true), csvField(null)]).toEqual([
      '-5.25',
      '0',
      '2158',
      'true',
      '',
    ]);
  });

  it('with a comma, a quotation mark or a line break is quoted', () => {
    expect(csvField('a, b')).toBe('"a, b"');
    expect(csvField('the "big" one')).toBe('"the ""big"" one"');
    expect(csvField('two\r\nlines')).toBe('"two\r\nlines"');
    expect(csvField('plain – и 中文')).toBe('plain – и 中文');
  });
});

describe('a file', () => {
  it('begins with a byte order mark and the names of the columns, and ends each line in CRLF', () => {
    const csv = csvFile([row({ id: 'north' })]);
    expect(csv.startsWith('\ufeffid,type,project_id,project,name_en,name_ru,name_zh,sector')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
  });

  it('reads back as it was, with the apostrophes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1, maxLength: 5 }), (pairs) => {
        const csv = csvFile(pairs.map(([id, name]) => row({ id, name_en: name })));
        const [, ...rows] = read(csv.slice(1));
        expect(rows).toHaveLength(pairs.length);
        rows.forEach((fields, at) => {
          expect(fields).toHaveLength(columns.length);
          const [id = '', name = ''] = pairs[at] ?? [];
          expect([fields[0], fields[4]]).toEqual([marked(id), marked(name)]);
        });
      }),
    );
  });
});
