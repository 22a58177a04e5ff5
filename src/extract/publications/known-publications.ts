import { NHSE_AE_MONTHLY } from './nhse-ae-monthly.ts';
import type { Publication } from './publication.ts';

/** The publications that are recognised by their header, in the order tried. */
export const KNOWN_PUBLICATIONS: readonly Publication[] = [NHSE_AE_MONTHLY];
