import { addCountedEvents, type EventDisagreement } from '../../src/database/count-events.ts';
import { readContents, readMeasures } from '../../src/database/read-contents.ts';
import type { EventCount, FigureGroup } from '../../src/database/reporting-calendar.ts';
import { BUILT_IN_MEASURES } from '../../src/database/built-in-measures.ts';
import type { ExtractFile, TableName } from '../../src/extract/extract.ts';
import { readExtract } from '../../src/extract/read-extract.ts';
import type { Measure, MonthlySeries } from '../../src/spc/vocabulary.ts';
import type { Observation } from '../../src/spc/observation.ts';
import { openNativeDatabase } from '../database/native-database.ts';

/** A table as it came from the database, not yet checked. */
export interface ReadTable {
  readonly table: TableName;
  readonly file: ExtractFile;
}

/** What is known before events are counted: the measures, and the figures that rates need below the line. */
export interface Known {
  readonly measures: readonly Measure[];
  readonly groups: readonly FigureGroup[];
}

function groupOf({ measureId, providerCode, periods, values, numerators, denominators, gaps, provisional }: MonthlySeries): FigureGroup {
  return {
    measureId,
    orgCode: providerCode,
    observations: periods.flatMap((period, index): Observation[] => {
      const gap = gaps[index] ?? null;
      if (gap === 'no-row') return [];
      return [{
        period, numerator: numerators[index] ?? null, denominator: denominators[index] ?? null, value: values[index] ?? null,
        status: gap === null || gap === 'zero-denominator' ? 'ok' : gap, restatedFrom: null, provisional: provisional[index] ?? false,
      }];
    }),
  };
}

/** Reads measures and figures through the usual checks. Rows that do not pass are left aside here; the load that follows tells of them. */
export async function whatIsKnown(tables: readonly ReadTable[], today: string): Promise<Known> {
  const database = await openNativeDatabase();
  try {
    for (const wanted of ['measure', 'observation'] as const) {
      for (const { file } of tables.filter(({ table }) => table === wanted)) {
        const measures = wanted === 'measure' ? BUILT_IN_MEASURES : await readMeasures(database);
        const read = await readExtract(file, { measures, organisationCodes: null, allowUnlisted: true, today, expectTable: wanted });
        for (const { table, ipc } of read.tables) await database.insert(table, ipc);
      }
    }
    const { series } = await readContents(database, '');
    return { measures: await readMeasures(database), groups: series.map(groupOf) };
  } finally {
    await database.close();
  }
}

const shown = (number: number | null): string => (number === null ? '' : String(number));

/**
 * Counted events as canonical observations: a month with events has their number, a month without any is 0 only where the
 * organisation reports (`zero_filled`), exactly as the page decides it. Months of which a monthly figure tells are left to it.
 */
export function countedObservations(counts: readonly EventCount[], { measures, groups }: Known): { readonly rows: readonly Readonly<Record<string, string>>[]; readonly disagreements: readonly EventDisagreement[] } {
  const { groups: all, disagreements } = addCountedEvents(groups, counts, measures);
  const told = new Set(groups.flatMap(({ measureId, orgCode, observations }) =>
    observations.filter(({ status }) => status !== 'zero-filled').map(({ period }) => `${measureId} ${orgCode} ${period}`)));
  const counted = new Set(counts.map(({ measureId }) => measureId));
  const kindOf = new Map(measures.map(({ id, kind }) => [id, kind]));
  const rows = all.filter(({ measureId }) => counted.has(measureId)).flatMap(({ measureId, orgCode, observations }) =>
    observations.filter(({ period }) => !told.has(`${measureId} ${orgCode} ${period}`)).map((one) => ({
      org_code: orgCode, measure_id: measureId, period_start: `${one.period}-01`,
      numerator: shown(one.numerator), denominator: shown(one.denominator), value: kindOf.get(measureId) === 'rate' ? '' : shown(one.value),
      status: one.status === 'ok' && one.provisional ? 'provisional' : one.status.replaceAll('-', '_'),
    })));
  return { rows, disagreements };
}
