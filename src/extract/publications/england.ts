import type { CanonicalRow } from './publication.ts';

/** England as an organisation of its own, for publications that give nothing smaller. The code is that of ISO 3166-2. */
export const ENGLAND = { code: 'GB-ENG', name: 'England' } as const;

/**
 * The `organisation` row of England. Elsewhere a code for England marks a total, which is never added to its parts; these files
 * have no parts, so their figures stand under a code that no total bears.
 */
export const englandOrganisation = (line: number): CanonicalRow =>
  ({ line, cells: { org_code: ENGLAND.code, org_name: ENGLAND.name, org_type: 'region', parent_code: '' } });
