import { join } from 'node:path';
import * as v from 'valibot';
import {
  type Claim,
  type ClaimsFile,
  claimSchema,
  claimsFileSchema,
  type Evidence,
  type EvidenceReference,
  type ShownClaim,
} from '../../src/domain/claim.ts';
import { type Curated, geodata, parseFile } from './curated.ts';
import { namedSources } from './records.ts';

/** What was said in June 2018, as it is kept. */
export const readClaims = (): readonly Claim[] =>
  parseFile(join(geodata, 'claims.json'), v.strictObject({ claims: v.array(claimSchema) })).claims;

/** Exactly one, or an error that names the reference. */
function theOnly<T>(found: readonly T[], claim: Claim, reference: EvidenceReference): T {
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Error(`claims.json: ${claim.id}: ${JSON.stringify(reference)}: found ${found.length}, expected one`);
  return only;
}

/** A reference with what it points to, as it stands in the project. */
function resolved(reference: EvidenceReference, claim: Claim, { projects, trade }: Curated): Evidence {
  if (!('projectId' in reference)) {
    const series = theOnly(
      trade.filter(({ id }) => id === reference.seriesId),
      claim,
      reference,
    );
    return { type: 'series', projectId: null, series };
  }
  const { projectId } = reference;
  const project = theOnly(
    projects.filter(({ id }) => id === projectId),
    claim,
    reference,
  );
  if ('factKey' in reference) {
    const facts = project.facts.filter(({ key }) => key === reference.factKey);
    return { type: 'fact', projectId, fact: theOnly(facts, claim, reference) };
  }
  if ('milestone' in reference) {
    const milestones = project.milestones.filter(({ date }) => date === reference.milestone);
    return { type: 'milestone', projectId, milestone: theOnly(milestones, claim, reference) };
  }
  const series = project.series.filter(({ id }) => id === reference.seriesId);
  return { type: 'series', projectId, series: theOnly(series, claim, reference) };
}

/** The projects that name a claim, the one that the map shows for it first. */
function projectsOf({ id, projectId }: Claim, { projects }: Curated): string[] {
  const answering = projects.filter(({ claims }) => claims.includes(id)).map((project) => project.id);
  if (projectId === null ? answering.length > 0 : !answering.includes(projectId))
    throw new Error(`claims.json: ${id}: projectId: ${projectId}, but the projects that name it: ${answering}`);
  return projectId === null ? [] : [projectId, ...answering.filter((other) => other !== projectId)];
}

function shown(claim: Claim, curated: Curated): ShownClaim {
  const { facts = [], evidence, projectId: _, ...common } = claim;
  return {
    ...common,
    projectIds: projectsOf(claim, curated),
    evidence: [
      ...evidence.map((reference) => resolved(reference, claim, curated)),
      ...facts.map((fact) => ({ type: 'fact', projectId: null, fact }) as const),
    ],
  };
}

/** The file behind the page of claims: evidence found, sources along. Throws where a reference leads nowhere. */
export function claimsFile(claims: readonly Claim[], curated: Curated): ClaimsFile {
  const all = claims.map((claim) => shown(claim, curated));
  const sources = [...new Set(namedSources(all))].map((id) => {
    const source = curated.sources.get(id);
    if (!source) throw new Error(`claims.json: sources: ${id}: expected a source that exists`);
    return source;
  });
  return v.parse(claimsFileSchema, { version: curated.dataset.version, claims: all, sources });
}
