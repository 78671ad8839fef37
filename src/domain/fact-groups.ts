import type { Fact } from './fact.ts';
import type { Unit } from './vocabulary.ts';

/** What a fact speaks of, in the order in which a panel lists them. */
export const factGroups = ['dimensions', 'output', 'money', 'time', 'other'] as const;
export type FactGroup = (typeof factGroups)[number];

const groupOfUnit: Readonly<Record<Unit, FactGroup>> = {
  km: 'dimensions',
  m: 'dimensions',
  mm: 'dimensions',
  nmi: 'dimensions',
  km2: 'dimensions',
  MPa: 'dimensions',
  count: 'dimensions',
  bcm: 'output',
  'bcm/yr': 'output',
  Mt: 'output',
  'Mt/yr': 'output',
  kt: 'output',
  TEU: 'output',
  MW: 'output',
  MWt: 'output',
  TWh: 'output',
  'Mm3/yr': 'output',
  'trains/day': 'output',
  USD: 'money',
  'USD-bn': 'money',
  'EUR-bn': 'money',
  'CNY-bn': 'money',
  'RUB-bn': 'money',
  year: 'time',
  day: 'time',
  percent: 'other',
  people: 'other',
  knot: 'other',
};

function groupOf({ values: [first] }: Fact): FactGroup {
  if (!first || 'text' in first) return 'other';
  return 'date' in first ? 'time' : groupOfUnit[first.unit];
}

/** Facts by what they speak of, each group in its given order; empty groups are left out. */
export function groupedFacts(facts: readonly Fact[]): readonly { group: FactGroup; facts: readonly Fact[] }[] {
  return factGroups
    .map((group) => ({ group, facts: facts.filter((fact) => groupOf(fact) === group) }))
    .filter((each) => each.facts.length > 0);
}

/** The facts that are shown first and large. */
export const headlineFacts = (facts: readonly Fact[]): readonly Fact[] => facts.filter(({ headline }) => headline);

/** True where the values of a fact contradict each other, and do not merely speak of different days. */
export function disagree({ values }: Fact): boolean {
  const days = new Set(values.map((value) => value.asOf ?? ''));
  const isSequence = !days.has('') && days.size === values.length;
  return values.length > 1 && (!isSequence || values.some((value) => value.confidence === 'disputed'));
}
