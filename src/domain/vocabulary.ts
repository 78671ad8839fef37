/**
 * The closed vocabularies of the atlas. Legend, chips, map paint, schema picklists and messages derive from
 * these tables: a new status or sector is one line here (and its messages, which the compiler asks for).
 */

export const sectors = ['gas', 'oil', 'lng', 'nuclear', 'sea', 'rail'] as const;
export type Sector = (typeof sectors)[number];

/** In the order of a life: planned, built, used, stopped. */
export const statuses = ['proposed', 'building', 'operating', 'suspended', 'cancelled'] as const;
export type Status = (typeof statuses)[number];

/** `mission`: named in the talks of June 2018. `context`: what grew around them. */
export const cooperationRoles = ['mission', 'context'] as const;
export type CooperationRole = (typeof cooperationRoles)[number];

/** How well a position is known, best first. */
export const accuracyClasses = ['surveyed', 'digitised', 'generalised', 'schematic'] as const;
export type AccuracyClass = (typeof accuracyClasses)[number];

/**
 * How sure a figure is. `reported`: a source says so. `estimated`: worked out or approximate.
 * `disputed`: sources disagree, all values are shown. `unsourced`: no page was found.
 */
export const confidences = ['reported', 'estimated', 'disputed', 'unsourced'] as const;
export type Confidence = (typeof confidences)[number];

/** ISO 3166-1 alpha-2 codes of the countries in which features lie. */
export const countries = ['RU', 'CN', 'MN', 'KP', 'NL', 'NO'] as const;
export type Country = (typeof countries)[number];

export const participantRoles = [
  'owner',
  'operator',
  'shareholder',
  'supplier',
  'buyer',
  'lender',
  'contractor',
  'partner',
] as const;
export type ParticipantRole = (typeof participantRoles)[number];

/** What a line is for. Only `main` and `branch` lengths enter totals: the others repeat or merely use them. */
export const sectionRoles = ['main', 'branch', 'variant', 'approach', 'lane', 'comparison'] as const;
export type SectionRole = (typeof sectionRoles)[number];

export const sectionKinds = ['pipeline', 'railway', 'sea-route', 'river-crossing', 'bridge'] as const;
export const siteKinds = [
  'gas-field',
  'gas-plant',
  'power-plant',
  'compressor-station',
  'distribution-station',
  'border-crossing',
  'tunnel',
  'lng-plant',
  'lng-terminal',
  'nuclear-plant',
  'port',
  'airport',
  'strait',
  'cape',
  'railway-station',
  'railway-junction',
  'railway-bridge',
  'oil-station',
] as const;
export const unitKinds = ['reactor', 'lng-train'] as const;
export const areaKinds = ['legal-area', 'legal-limit'] as const;
export type FeatureKind =
  | (typeof sectionKinds)[number]
  | (typeof siteKinds)[number]
  | (typeof unitKinds)[number]
  | (typeof areaKinds)[number];

/** Units of measure. The app formats them; two of them are never added together. */
export const units = [
  'km',
  'm',
  'mm',
  'nmi',
  'km2',
  'bcm',
  'bcm/yr',
  'Mt',
  'Mt/yr',
  'kt',
  'TEU',
  'MW',
  'MWt',
  'TWh',
  'MPa',
  'Mm3/yr',
  'USD',
  'USD-bn',
  'EUR-bn',
  'CNY-bn',
  'RUB-bn',
  'percent',
  'year',
  'day',
  'count',
  'people',
  'trains/day',
  'knot',
] as const;
export type Unit = (typeof units)[number];

export const licences = [
  'ODbL-1.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'BSD-3-Clause',
  'Apache-2.0',
  'LGPL-3.0',
  'public-domain',
] as const;
export type Licence = (typeof licences)[number];
