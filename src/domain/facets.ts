export const facets = ['sector', 'status', 'country', 'participant', 'role'] as const;
export type Facet = (typeof facets)[number];

/** The chosen values of each facet: `null` is all of them, an empty list is none. OR inside, AND between. */
export type Filters = Readonly<Record<Facet, readonly string[] | null>>;

export const noFilters: Filters = { sector: null, status: null, country: null, participant: null, role: null };
