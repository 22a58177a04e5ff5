import { BUILT_IN_MEASURES } from '../../src/database/built-in-measures.ts';
import type { Measure } from '../../src/spc/vocabulary.ts';
import { checkClaims } from './claims.ts';
import type { ClaimResult } from './claims.ts';
import type { Incident } from './draw-incidents.ts';
import { observationRows } from './observation-rows.ts';
import type { TextCells } from './observation-rows.ts';
import { annotationRows, organisationRows, successorRows } from './organisation-rows.ts';
import type { Story } from './story.ts';
import { targetRows } from './target-rows.ts';
import { tellProvider } from './tell-provider.ts';

/** The built-in measures by identifier. */
export const MEASURES: ReadonlyMap<string, Measure> = new Map(BUILT_IN_MEASURES.map((measure) => [measure.id, measure]));

/** The story as canonical rows, and the dated incidents behind its counts. */
export interface ToldStory {
  readonly observations: readonly TextCells[];
  readonly targets: readonly TextCells[];
  readonly organisations: readonly TextCells[];
  readonly successors: readonly TextCells[];
  readonly annotations: readonly TextCells[];
  readonly incidents: readonly Incident[];
  /** Every claim of the story, held against what was drawn. */
  readonly claims: readonly ClaimResult[];
}

/**
 * What does the whole story look like as an extract? Draws every provider and gives the canonical rows as text, in the
 * order of the story. The same story gives the same rows; another seed gives other rows.
 */
export function tellStory(story: Story): ToldStory {
  const told = story.providers.map((provider) => ({ provider, ...tellProvider(story, provider, MEASURES) }));
  const figures = told.flatMap(({ series }) => series.flatMap((one) => one.figures));
  return {
    observations: told.flatMap(({ provider, series }) => series.flatMap((one) => observationRows(story, MEASURES, one, provider.code))),
    targets: targetRows(story),
    organisations: organisationRows(story),
    successors: successorRows(story),
    annotations: annotationRows(story),
    incidents: told.flatMap(({ incidents }) => incidents),
    claims: checkClaims(story.claims, figures, MEASURES),
  };
}
