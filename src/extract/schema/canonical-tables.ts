import type { TableName } from '../extract.ts';
import { ANNOTATION } from './annotation.ts';
import type { CanonicalTable } from './column.ts';
import { EVENT } from './event.ts';
import { MEASURE } from './measure.ts';
import { OBSERVATION } from './observation.ts';
import { ORGANISATION } from './organisation.ts';
import { ORGANISATION_SUCCESSOR } from './organisation-successor.ts';
import { TARGET } from './target.ts';

/** Every canonical table by name: the one place from which headers, checks, Arrow types and documentation derive. */
export const CANONICAL_TABLES: Readonly<Record<TableName, CanonicalTable>> = {
  observation: OBSERVATION,
  target: TARGET,
  measure: MEASURE,
  organisation: ORGANISATION,
  organisation_successor: ORGANISATION_SUCCESSOR,
  annotation: ANNOTATION,
  event: EVENT,
};
