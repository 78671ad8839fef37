import type { ClaimsFile, ShownClaim } from '../../src/domain/claim.ts';
import { claimsStore } from '../../src/state/claims.ts';
import { project, source, text } from './fixture.ts';

/* Two claims of the small atlas: one kept, with a chart and facts, and one about no project. */

const [capacity] = project.facts;
const [series] = project.series;
if (!capacity || !series) throw new Error('the fixture has a fact and a series');

const claim = (id: string, more: Partial<ShownClaim>): ShownClaim => ({
  id,
  said: '2018-06-08',
  saidBy: text('A speaker'),
  text: text(`Said of ${id}.`),
  sectors: [],
  outcome: 'open',
  outcomeText: text(`Seen of ${id}.`),
  asOf: '2026-01-01',
  projectIds: [],
  year: null,
  evidence: [],
  sources: [],
  confidence: 'unsourced',
  ...more,
});

export const claimsFile: ClaimsFile = {
  version: '2026.01.1',
  claims: [
    claim('pipeline', {
      sectors: ['gas'],
      outcome: 'kept',
      projectIds: ['power'],
      year: 2019,
      sources: ['press'],
      confidence: 'reported',
      evidence: [
        { type: 'fact', projectId: 'power', fact: capacity },
        {
          type: 'milestone',
          projectId: 'power',
          milestone: { date: '2019-12-02', label: text('First gas'), sources: ['kremlin'], confidence: 'reported' },
        },
        { type: 'series', projectId: 'power', series },
      ],
    }),
    claim('two-plants', { sectors: ['nuclear'], outcome: 'partly', projectIds: ['plant', 'power'], year: 2022 }),
    claim('fund', {}),
  ],
  sources: [source('press'), source('kremlin'), source('gazprom-page'), source('ria')],
};

export const givenClaims = (): void => claimsStore.setState({ type: 'ready', value: claimsFile }, true);
