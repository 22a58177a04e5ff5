import { createHash } from 'node:crypto';
import type { Measure } from '../../src/spc/vocabulary.ts';
import type { PackRequest, PackTable } from '../pack/write-pack.ts';
import { eventRows, rowsBesideEvents } from './event-rows.ts';
import { parseTriggerPoints } from '../../src/extract/parse-trigger-points.ts';
import { readStory } from './read-story.ts';
import type { Story } from './story.ts';
import type { TextCells } from './observation-rows.ts';
import { MEASURES, tellStory } from './tell-story.ts';

/**
 * What goes into the demonstration pack? Tells the story and gives what `writePack` needs: organisations, targets and
 * annotations, what happened with its days, and the observations in two files (access measures, and everything else) as a trust would have them from two
 * departments. Equal text gives an equal request.
 *
 * Throws when a claim of the story does not hold in the figures drawn, with each such claim and its figures: a demonstration
 * that tells another story than it says is worse than none. Choose another `draw` for the series, or move its level.
 */
export function demonstrationPack(storyText: string, out: string): PackRequest {
  const story = readStory(storyText);
  const told = tellStory(story);
  const events = eventRows(story, told.incidents);
  const broken = told.claims.filter((result) => !result.holds);
  if (broken.length > 0) {
    const lines = broken.map(({ claim, values }) => `${claim.says}: ${values.map((value) => value.toFixed(1)).join(', ') || 'no figures'}`);
    throw new Error(`The figures do not tell the story:\n${lines.join('\n')}`);
  }
  return {
    out,
    title: story.title,
    synthetic: true,
    source: story.source,
    note: story.note,
    dataAsOf: story.dataAsOf,
    createdAt: story.createdAt,
    tables: [
      { table: 'organisation', rows: told.organisations },
      { table: 'organisation_successor', rows: told.successors },
      { table: 'target', rows: told.targets },
      { table: 'annotation', rows: told.annotations },
      { table: 'event', rows: events },
      ...splitByDepartment(rowsBesideEvents(told.observations, events), MEASURES),
    ],
    sources: [{
      file: 'story.yaml',
      sha256: createHash('sha256').update(storyText).digest('hex'),
      bytes: Buffer.byteLength(storyText),
      rows: storyText.split('\n').length - (storyText.endsWith('\n') ? 1 : 0),
    }],
    dropped: [],
    reconciliation: [],
    triggers: triggersFile(story),
  };
}

/** The trigger points as the pack holds them; refused where the checks of the browser would refuse them, or a name is misspelt. */
function triggersFile({ triggers, providers }: Story): string {
  const json = `${JSON.stringify({ triggersVersion: 1, triggers }, null, 2)}\n`;
  const { problems } = parseTriggerPoints(json, 'triggers.json', { measures: [...MEASURES.keys()], providers: providers.map(({ code }) => code) });
  if (problems.length > 0) throw new Error(`The trigger points of the story cannot be read:\n${problems.map(({ column, seen, expected }) => `${column ?? ''}: ${seen ?? ''}, expected ${expected ?? 'a name that exists'}`).join('\n')}`);
  return json;
}

/** Access measures come from the performance department, the rest from quality: two extracts of one table. */
function splitByDepartment(rows: readonly TextCells[], measures: ReadonlyMap<string, Measure>): readonly PackTable[] {
  const isAccess = (row: TextCells): boolean => measures.get(row['measure_id'] ?? '')?.domain === 'Access';
  return [
    { table: 'observation', rows: rows.filter(isAccess) },
    { table: 'observation', rows: rows.filter((row) => !isAccess(row)) },
  ];
}
