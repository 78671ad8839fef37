import { type ClaimsFile, claimsFileSchema } from '../domain/claim.ts';
import { fileUrl } from './files.ts';
import { type Loaded, load } from './load.ts';

/** What was said in June 2018 with the evidence and its sources. A chunk of its own: fetched when first shown. */
export async function loadClaims(): Promise<Loaded<ClaimsFile>> {
  const url = fileUrl('claims');
  if (!url) return { type: 'failed', issue: { type: 'missing', file: 'claims.json', status: 404 } };
  return load('claims.json', url, claimsFileSchema);
}
