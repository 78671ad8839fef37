import { fileUrl } from './files.ts';
import { type BaseFile, baseFileSchema, type RouteFile, routeFileSchema } from './geometry-schema.ts';
import { type Loaded, load } from './load.ts';

export type RouteFileName = 'overview' | 'detail' | 'sites' | 'areas';
export type BaseFileName = 'base-overview' | 'base-detail';

async function loadGeometry<Schema extends Parameters<typeof load>[2]>(name: string, schema: Schema) {
  const url = fileUrl(name);
  if (!url) return { type: 'failed', issue: { type: 'missing', file: `${name}.json`, status: 404 } } as const;
  return load(`${name}.json`, url, schema);
}

/** The geometry of routes, sites or areas. Never rejects; the browser's cache has what the map has loaded. */
export const loadRoutes = (name: RouteFileName): Promise<Loaded<RouteFile>> => loadGeometry(name, routeFileSchema);

/** The base map. */
export const loadBase = (name: BaseFileName): Promise<Loaded<BaseFile>> => loadGeometry(name, baseFileSchema);
