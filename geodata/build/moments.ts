import type { Moment } from '../../src/domain/moments.ts';
import type { Curated } from './curated.ts';

/** The milestones of all projects, for the time axis. */
export const moments = ({ projects }: Curated): Moment[] =>
  projects.flatMap(({ id, milestones }) => milestones.map(({ date, label }) => ({ projectId: id, date, label })));
