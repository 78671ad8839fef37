import type { Atlas } from '../../domain/atlas.ts';
import { type Facet, facetValues } from '../../domain/filters.ts';
import { cooperationRoles, countries, sectors, statuses } from '../../domain/vocabulary.ts';
import type { Words } from '../kit/words.tsx';

const closed: Readonly<Record<Exclude<Facet, 'participant'>, readonly string[]>> = {
  sector: sectors,
  status: statuses,
  country: countries,
  role: cooperationRoles,
};

/** What a value of a facet is called. */
export function valueName(facet: Facet, value: string, atlas: Atlas, { messages, say }: Words): string {
  if (facet === 'participant') {
    const organisation = atlas.organisationById.get(value);
    return organisation ? say(organisation.names) : value;
  }
  const names: Readonly<Record<string, string>> = messages.vocabulary[facet];
  return names[value] ?? value;
}

/** The values that a facet lists: those that occur, vocabularies in their order, participants of most projects first. */
export function listedValues(facet: Facet, atlas: Atlas, words: Words): readonly string[] {
  const occurring = facetValues(atlas, facet);
  if (facet !== 'participant') return closed[facet].filter((value) => occurring.includes(value));
  const projectsOf = (id: string) => atlas.projects.filter((project) => project.participants.includes(id)).length;
  const listed = occurring.map((id) => ({ id, name: valueName(facet, id, atlas, words), projects: projectsOf(id) }));
  // One for all: to ask a string for its place among others makes another each time.
  const { compare } = new Intl.Collator(words.language);
  return listed.sort((a, b) => b.projects - a.projects || compare(a.name, b.name)).map(({ id }) => id);
}
