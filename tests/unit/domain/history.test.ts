import { describe, expect, it } from 'vitest';
import { hasBegun, operatingSince, statusAt, statusOn } from '../../../src/domain/history.ts';

const pipeline = [
  { from: '2014-09-01', status: 'building' as const },
  { from: '2019-12', status: 'operating' as const },
];

describe('status', () => {
  it('is nothing before the first entry', () => expect(statusAt(pipeline, 2013)).toBeNull());
  it('of a year means 31 December', () => expect(statusAt(pipeline, 2014)).toBe('building'));
  it('changes on the day', () => {
    expect(statusOn(pipeline, '2014-08-31')).toBeNull();
    expect(statusOn(pipeline, '2014-09-01')).toBe('building');
  });
  it('counts a month or year from its beginning', () => {
    expect(statusOn(pipeline, '2019-11-30')).toBe('building');
    expect(statusOn(pipeline, '2019-12-01')).toBe('operating');
    expect(hasBegun('2026', '2026-01-01')).toBe(true);
  });
});

describe('operatingSince', () => {
  it('is the first day of operation', () => expect(operatingSince(pipeline)).toBe('2019-12'));
  it('is nothing while it is only planned', () =>
    expect(operatingSince([{ from: '2027-01', status: 'operating', planned: true }])).toBeNull());
});
