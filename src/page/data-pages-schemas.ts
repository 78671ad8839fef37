import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { claimSchema } from '../domain/claim.ts';
import { seriesSchema } from '../domain/fact.ts';
import { featureFileSchema } from '../domain/feature.ts';
import { organisationSchema, projectSchema } from '../domain/project.ts';
import { sourceSchema } from '../domain/source.ts';
import { tourSchema } from '../domain/tour.ts';

/** The parsers of the kept files, by the name of their JSON Schema. */
const parsers = {
  project: projectSchema,
  features: featureFileSchema,
  sources: v.array(sourceSchema),
  organisations: v.array(organisationSchema),
  trade: v.strictObject({ series: v.array(seriesSchema) }),
  claims: v.strictObject({ claims: v.array(claimSchema) }),
  tour: tourSchema,
} as const;
export type SchemaName = keyof typeof parsers;

const titles: Readonly<Record<SchemaName, string>> = {
  project: 'One project: geodata/projects/<id>.json',
  features: 'Sections, sites, units and areas under one licence: geodata/features/<name>.geojson',
  sources: 'Pages and data sets that facts name by id: geodata/sources/<group>.json',
  organisations: 'Companies, agencies and funds: geodata/organisations.json',
  trade: 'Trade between Russia and China by year: geodata/trade.json',
  claims: 'What was said in June 2018: geodata/claims.json',
  tour: 'A tour to be presented: geodata/tours/<id>.json, and what the editor exports and imports',
};

/**
 * JSON Schema (2020-12) of every kind of kept file. What the parsers check between fields has no counterpart there
 * and is left out: a schema accepts all that its parser accepts, and a little more.
 */
export function jsonSchemas(): ReadonlyMap<SchemaName, object> {
  return new Map(
    (Object.keys(parsers) as SchemaName[]).map((name) => {
      const { $schema, ...rest } = toJsonSchema(parsers[name], { target: 'draft-2020-12', errorMode: 'ignore' });
      return [name, { $schema, title: titles[name], ...rest }];
    }),
  );
}
