import * as v from 'valibot';
import { featurePropertiesSchema } from './feature.ts';
import { projectSchema } from './project.ts';
import { sourceSchema } from './source.ts';

/** `project-<id>.json`: all that is known of one project, without geometry; fetched when it is first opened. */
export const projectDetailSchema = v.object({
  project: projectSchema,
  features: v.array(featurePropertiesSchema),
  /** Every source that the project or a feature of it names. */
  sources: v.array(sourceSchema),
});
export type ProjectDetail = v.InferOutput<typeof projectDetailSchema>;
