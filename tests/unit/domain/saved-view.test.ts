import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxSaved, mergedViews, readSaved, type SavedView, writeSaved } from '../../../src/domain/saved-view.ts';

const view = (name: string, query = '?year=2018'): SavedView => ({ name, query, saved: '2026-11-23' });

describe('saved views', () => {
  it('are read as they were written', () => {
    const views = [view('One'), view('Два', ''), view('三', '?feature=bam&view=4/60/100')];
    expect(readSaved(writeSaved(views))).toEqual({ type: 'ready', views });
  });

  it('name the place of a fault', () => {
    expect(readSaved('{')).toEqual({ type: 'failed', fault: { type: 'json' } });
    expect(readSaved(writeSaved([view('One'), view(' ')]))).toEqual({
      type: 'failed',
      fault: { type: 'schema', path: 'views.1.name' },
    });
    expect(readSaved(writeSaved([view('One', 'javascript:alert(1)')]))).toMatchObject({
      fault: { path: 'views.0.query' },
    });
    expect(readSaved('{"corridors":"saved-views","version":2,"views":[]}')).toMatchObject({
      fault: { path: 'version' },
    });
  });

  it('never throw, whatever is in the file', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['ready', 'failed']).toContain(readSaved(text).type);
      }),
    );
  });

  it('join without doubles, the newest first, and never grow past their limit', () => {
    expect(mergedViews([view('A'), view('B')], [view('B'), view('C')]).map(({ name }) => name)).toEqual([
      'B',
      'C',
      'A',
    ]);
    const many = Array.from({ length: maxSaved }, (_, at) => view(String(at)));
    expect(mergedViews(many, [view('new')])).toHaveLength(maxSaved);
    expect(mergedViews(many, [view('new')])[0]?.name).toBe('new');
  });
});
