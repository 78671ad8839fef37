import type { Unit } from "../../domain/vocabulary.ts";

/** How a unit is written after a number. */
export interface UnitName {
  suffix: string;
  times?: number;
}

/** Names of the closed vocabularies; their keys are checked against src/domain/vocabulary.ts in messages.ts. */
export const vocabulary = {
  sector: { gas: 'Gas pipeline', oil: 'Oil pipeline', lng: 'LNG', nuclear: 'Nuclear power', sea: 'Sea route', rail: 'Railway' },
  status: { proposed: 'Proposed', building: 'Building', operating: 'Operating', suspended: 'Suspended', cancelled: 'Cancelled' },
  country: { RU: 'Russia', CN: 'China', MN: 'Mongolia', KP: 'North Korea', NL: 'Netherlands', NO: 'Norway' },
  role: { mission: 'Talks of June 2018', context: 'Context' },
  facet: { sector: 'Sector', status: 'Status', country: 'Country', participant: 'Participant', role: 'Role in the cooperation' },
  participantRole: {
    owner: 'Owner', operator: 'Operator', shareholder: 'Shareholder', supplier: 'Supplier', buyer: 'Buyer',
    lender: 'Lender', contractor: 'Contractor', partner: 'Partner',
  },
  sectionRole: {
    main: 'Main line', branch: 'Branch', variant: 'Variant', approach: 'Approach', lane: 'Shipping lane', comparison: 'Comparison',
  },
  accuracy: { surveyed: 'Surveyed', digitised: 'Digitised', generalised: 'Generalised', schematic: 'Schematic' },
  accuracyMeaning: {
    surveyed: 'follows the real track or pipe',
    digitised: 'traced by hand from maps or imagery',
    generalised: 'the general course, with few points',
    schematic: 'a straight or sketched line; the real course was not found',
  },
  confidence: { reported: 'reported', estimated: 'estimated', disputed: 'disputed', unsourced: 'unsourced' },
  kind: {
    pipeline: 'Pipeline', railway: 'Railway line', 'sea-route': 'Sea route', 'river-crossing': 'River crossing', bridge: 'Bridge',
    'gas-field': 'Gas field', 'gas-plant': 'Gas plant', 'power-plant': 'Power plant', 'compressor-station': 'Compressor station',
    'distribution-station': 'Gas station', 'border-crossing': 'Border crossing', tunnel: 'Tunnel',
    'lng-plant': 'LNG plant', 'lng-terminal': 'LNG terminal', 'nuclear-plant': 'Nuclear power plant', port: 'Port',
    airport: 'Airport', strait: 'Strait', cape: 'Cape', 'railway-station': 'Station', 'railway-junction': 'Junction station',
    'railway-bridge': 'Railway bridge', 'oil-station': 'Oil station', reactor: 'Reactor', 'lng-train': 'LNG train',
    'legal-area': 'Legal area', 'legal-limit': 'Legal limit',
  },
  qualifier: { about: 'about', over: 'over', under: 'under', 'up-to': 'up to' },
  /** `times`: what a value in the unit's own code is multiplied by before it is written. */
  unit: {
    km: { suffix: 'km' }, m: { suffix: 'm' }, mm: { suffix: 'mm' }, nmi: { suffix: 'nmi' }, km2: { suffix: 'km²' },
    bcm: { suffix: 'bcm' }, 'bcm/yr': { suffix: 'bcm/yr' }, Mt: { suffix: 'Mt' }, 'Mt/yr': { suffix: 'Mt/yr' }, kt: { suffix: 'kt' },
    TEU: { suffix: 'TEU' }, MW: { suffix: 'MW' }, MWt: { suffix: 'MWt' }, TWh: { suffix: 'TWh' }, MPa: { suffix: 'MPa' },
    'Mm3/yr': { suffix: 'million m³/yr' }, USD: { suffix: 'US dollars' }, 'USD-bn': { suffix: 'bn US dollars' },
    'EUR-bn': { suffix: 'bn euros' }, 'CNY-bn': { suffix: 'bn yuan' }, 'RUB-bn': { suffix: 'bn roubles' },
    percent: { suffix: '%' }, year: { suffix: 'years' }, day: { suffix: 'days' }, count: { suffix: '' }, people: { suffix: 'people' },
    'trains/day': { suffix: 'trains/day' }, knot: { suffix: 'knots' },
  } satisfies Record<string, UnitName> as Record<Unit, UnitName>,
};
