import type { AeColumns, Department, FigureColumn } from './nhse-ae-columns.ts';
import { headingAt } from './left-out.ts';

/** The three departments of a block and the total beside them, by position. */
export interface AeBlock {
  readonly departments: readonly [type1: number, type2: number, other: number];
  readonly total: number;
}

/** Where everything stands in the provider table of the A&E publication. */
export interface ProviderTable {
  /** The same table as the monthly return has it; its period stands in a column added behind the last. */
  readonly columns: AeColumns;
  readonly attendances: AeBlock;
  /** Null in tables until about 2019, which count those over 4 hours only. */
  readonly under4Hours: AeBlock | null;
  readonly over4Hours: AeBlock;
  /** Percentages as published, where the table has them. */
  readonly percentAll: number | null;
  readonly percentType1: number | null;
}

const plain = (heading: string | undefined): string => (heading ?? '').toLowerCase().replaceAll(/[^a-z0-9<>]+/g, ' ').trim();
const DEPARTMENTS: readonly Department[] = ['type1', 'type2', 'other'];

/** Is this the heading of a department? A find-and-replace made `Departments - Major` into `Departments 0 Major` in one real file. */
const isDepartment = (heading: string | undefined, type: number): boolean => new RegExp(`^type ${String(type)} departments\\b`).test(plain(heading));

type Kind = 'attendances' | 'under4Hours' | 'over4Hours';

function kindOf(total: string): Kind | null {
  if (!/\btotal attendances?\b/.test(total)) return null;
  if (/</.test(total) || /\b(less|under|within)\b/.test(total)) return 'under4Hours';
  return />/.test(total) || /\b(greater|more|over)\b/.test(total) ? 'over4Hours' : 'attendances';
}

/**
 * Where does a provider table (web table, or sheet of the workbook) have its columns? Null when this is no such header.
 *
 * Three headings occur three times each, so names alone tell nothing: the total behind each block of departments says
 * whether it holds attendances, those within 4 hours or those over 4 hours. Each must be there exactly once; older tables have
 * no block of those within.
 */
export function providerTable(header: readonly string[]): ProviderTable | null {
  const code = header.findIndex((heading) => plain(heading) === 'code');
  const name = header.findIndex((heading) => plain(heading) === 'name');
  const region = header.findIndex((heading) => plain(heading) === 'region');
  if (code < 0 || name < 0) return null;
  const blocks = new Map<Kind, AeBlock>();
  for (let index = 0; index + 3 < header.length; index += 1) {
    if (![0, 1, 2].every((place) => isDepartment(header[index + place], place + 1))) continue;
    const kind = kindOf(plain(header[index + 3]));
    if (kind === null || blocks.has(kind)) return null;
    blocks.set(kind, { departments: [index, index + 1, index + 2], total: index + 3 });
  }
  const attendances = blocks.get('attendances');
  const under4Hours = blocks.get('under4Hours') ?? null;
  const over4Hours = blocks.get('over4Hours');
  if (attendances === undefined || over4Hours === undefined) return null;
  const figures = ([['attendances', attendances], ['over-4-hours', over4Hours]] as const).flatMap(([figure, block]) =>
    DEPARTMENTS.map((department, place): FigureColumn => {
      const index = block.departments[place] ?? 0;
      return { index, heading: `${headingAt(header, index)}, ${headingAt(header, block.total)}`, figure, department, booked: false };
    }));
  const percent = (part: string): number | null => {
    const index = header.findIndex((heading) => /^percentage (of attendances )?(in|within) 4 hours( or less)?\b/.test(plain(heading)) && plain(heading).endsWith(part));
    return index < 0 ? null : index;
  };
  return {
    columns: { period: header.length, orgCode: code, parent: region < 0 ? null : region, orgName: name, figures },
    attendances, under4Hours, over4Hours,
    percentAll: percent('all'), percentType1: percent('type 1'),
  };
}
