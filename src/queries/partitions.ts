/** Which files of a pack does a question need, and how do answers of the engine stand beside the baked ones? Pure. */
import { monthsCovered } from '../database/contents-json.ts';
import type { Contents } from '../database/contents.ts';
import type { ManifestExtract, PackManifest } from '../extract/manifest.ts';
import type { Measure, MonthlySeries, Organisation } from '../spc/vocabulary.ts';

/** Up to so many bytes a pack is fetched whole: asking file by file would take longer than it saves. */
export const SMALL_PACK_BYTES = 2_000_000;

/** Is this file a part, fetched only when one of its measures is opened? The others are wanted by every view. */
export const isPart = ({ holds }: ManifestExtract): boolean => holds !== null;

/**
 * Is this pack opened part by part? Only a large one, with a baked picture to draw from and files that say what they hold.
 * A file that states no size counts as large: whoever wrote what it holds wanted it left until asked for.
 */
export function opensInParts({ contents, extracts }: PackManifest): boolean {
  const bytes = extracts.reduce((sum, extract) => sum + (extract.bytes ?? Infinity), 0);
  return contents !== null && extracts.some(isPart) && bytes > SMALL_PACK_BYTES;
}

/** Sorts of event of which dated events may be there; `all`: a file of events does not say of which. */
export type CountedTypes = ReadonlySet<string> | 'all';

/** Of which sorts may the files of a pack hold dated events? */
export function countedTypes({ extracts }: PackManifest, measures: readonly Measure[]): CountedTypes {
  const files = extracts.filter(({ table }) => table === 'event' || table === null);
  if (files.some((extract) => !isPart(extract))) return 'all';
  const held = new Set(files.flatMap(({ holds }) => holds?.measures ?? []));
  return new Set(measures.flatMap(({ id, sourceEventType }) => (held.has(id) && sourceEventType !== undefined ? [sourceEventType] : [])));
}

/**
 * Whose rows have to be in memory for the figures of a measure to be right? Its own. Where it is counted from dated events also those
 * of its denominator, and of all measures of that sort: they tell in which months an organisation reports at all.
 */
export function needsOf(measureId: string, measures: readonly Measure[], types: CountedTypes): ReadonlySet<string> {
  const needs = new Set([measureId]);
  const measure = measures.find(({ id }) => id === measureId);
  const type = measure?.sourceEventType;
  if (measure === undefined || type === undefined || (types !== 'all' && !types.has(type))) return needs;
  if (measure.denominatorMeasure !== undefined) needs.add(measure.denominatorMeasure);
  for (const { id, sourceEventType } of measures) if (sourceEventType === type) needs.add(id);
  return needs;
}

/** Which measures may have other figures once rows of these are added? They themselves, and those counted with their help. */
export function touchedBy(changed: readonly string[], measures: readonly Measure[], types: CountedTypes): ReadonlySet<string> {
  const touched = new Set(changed);
  for (const { id } of measures) {
    const needs = needsOf(id, measures, types);
    if (changed.some((measureId) => needs.has(measureId))) touched.add(id);
  }
  return touched;
}

/** The parts of a pack with rows of any of these measures, in the order of the manifest. */
export function partsWith(wanted: ReadonlySet<string>, { extracts }: PackManifest): readonly ManifestExtract[] {
  return extracts.filter(({ holds }) => holds?.measures.some((measureId) => wanted.has(measureId)) ?? false);
}

/** Says of a measure whether all rows it needs are among the files in memory (paths as in the manifest). */
export function answeredBy(
  inMemory: ReadonlySet<string>, manifest: PackManifest, measures: readonly Measure[], types: CountedTypes,
): (measureId: string) => boolean {
  const away = new Set(manifest.extracts.filter((extract) => isPart(extract) && !inMemory.has(extract.path)).flatMap(({ holds }) => holds?.measures ?? []));
  const known = new Map<string, boolean>();
  return (measureId) => {
    let answered = known.get(measureId);
    if (answered === undefined) known.set(measureId, (answered = [...needsOf(measureId, measures, types)].every((needed) => !away.has(needed))));
    return answered;
  };
}

const byKey = (one: MonthlySeries, other: MonthlySeries): number =>
  one.measureId < other.measureId ? -1 : one.measureId > other.measureId ? 1 : one.providerCode < other.providerCode ? -1 : one.providerCode > other.providerCode ? 1 : 0;

/** Codes that only rows mention are known to the engine once it has those rows. */
function organisationsOf(baked: Contents, engine: Contents): readonly Organisation[] {
  const former = new Map(baked.organisations.map((organisation) => [organisation.code, organisation]));
  const here = new Set(engine.organisations.map(({ code }) => code));
  const named = engine.organisations.map((organisation) => (organisation.unlisted && organisation.name === organisation.code ? former.get(organisation.code) ?? organisation : organisation));
  const onlyBaked = baked.organisations.filter(({ code, unlisted }) => unlisted && !here.has(code));
  return onlyBaked.length === 0 ? named : [...named, ...onlyBaked].sort((one, other) => (one.code < other.code ? -1 : 1));
}

/**
 * The engine's answers where it has all the rows, the baked ones where it has not. Measures, thresholds and annotations are the engine's:
 * the files that bring them are always there. Series in order of measure and provider, as from either alone.
 */
export function blendContents(baked: Contents, engine: Contents, answered: (measureId: string) => boolean): Contents {
  const series = [...baked.series.filter(({ measureId }) => !answered(measureId)), ...engine.series.filter(({ measureId }) => answered(measureId))].sort(byKey);
  const unanswered = new Set(engine.measures.flatMap(({ id, sourceEventType }) => (sourceEventType === undefined || answered(id) ? [] : [sourceEventType])));
  const events = [...(baked.events ?? []).filter(({ type }) => unanswered.has(type)), ...(engine.events ?? []).filter(({ type }) => !unanswered.has(type))];
  const disagreements = [
    ...(baked.eventDisagreements ?? []).filter(({ measureId }) => !answered(measureId)), ...(engine.eventDisagreements ?? []).filter(({ measureId }) => answered(measureId)),
  ];
  const { contentHash, measures, thresholds, annotations, successions } = engine;
  return {
    contentHash, measures, organisations: organisationsOf(baked, engine), thresholds, annotations, series, ...monthsCovered(series),
    ...(events.length > 0 && { events }),
    ...(disagreements.length > 0 && { eventDisagreements: disagreements }),
    ...(successions !== undefined && { successions }),
  };
}

/** The figures of some measures alone, for holding one answer against another. */
export function onlyOf(contents: Contents, isWanted: (measureId: string) => boolean): Contents {
  const series = contents.series.filter(({ measureId }) => isWanted(measureId));
  return { ...contents, series, ...monthsCovered(series) };
}

/** One table of a pack on the Data screen. */
export interface TableInParts {
  readonly table: ManifestExtract['table'];
  readonly parts: number;
  readonly inMemory: number;
  /** Bytes of all its parts; null: not stated. */
  readonly bytes: number | null;
}

/** How many parts has each table of a pack, and how many of them are in memory? In the order of the manifest. */
export function tablesInParts({ extracts }: PackManifest, inMemory: ReadonlySet<string>): readonly TableInParts[] {
  const parts = extracts.filter(isPart);
  return [...new Set(parts.map(({ table }) => table))].map((table) => {
    const ofTable = parts.filter((part) => part.table === table);
    return {
      table, parts: ofTable.length, inMemory: ofTable.filter(({ path }) => inMemory.has(path)).length,
      bytes: ofTable.reduce<number | null>((sum, { bytes }) => (sum === null || bytes === null ? null : sum + bytes), 0),
    };
  });
}
