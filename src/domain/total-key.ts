import type { Sector, Unit } from './vocabulary.ts';

/** A tonne may be of oil, of LNG or of freight, and those are never added together. */
const masses = ['kt', 'Mt', 'Mt/yr'] as const;
type Mass = (typeof masses)[number];

/** What is added up: a unit and, where it measures different goods, the sector whose goods they are. */
export type TotalKey = Exclude<Unit, Mass> | `${Mass} ${Sector}`;

const isMass = (unit: Unit): unit is Mass => masses.some((mass) => mass === unit);

export const totalKey = (unit: Unit, sector: Sector): TotalKey => (isMass(unit) ? `${unit} ${sector}` : unit);

/** Takes a key apart; `goods` is `null` where the unit says all. */
export function partsOf(key: TotalKey): { readonly unit: Unit; readonly goods: Sector | null } {
  const [unit, goods = null] = key.split(' ') as [Unit, Sector?];
  return { unit, goods };
}
