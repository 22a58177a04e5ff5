/** A composed board pack: pages of sentences, charts and tables, in order, before it becomes HTML, paper, CSV or a workbook. */
import type { MeetingChart } from '../meeting/meeting-chart.ts';
import type { Assurance, Variation } from '../spc/assessment.ts';
import type { Judgement } from '../spc/judgement/judge-chart.ts';
import type { ProvenanceParts } from '../wording/describe-provenance.ts';
import type { PageKind } from './recipe.ts';

/** Where the figures come from; no single picture is meant. */
export type PackProvenance = Omit<ProvenanceParts, 'picture'>;

export interface PackDocument {
  readonly title: string;
  readonly organisation: string;
  readonly committee: string;
  /** 'Meeting of 12 September 2012'; '' where the recipe states none. */
  readonly meeting: string;
  /** Made-up figures: every page says so. */
  readonly synthetic: boolean;
  /** Source, data date, rules, terms; `fingerprint` is that of the figures. Printed on every page. */
  readonly provenance: PackProvenance;
  readonly pages: readonly PackPage[];
}

export interface PackPage {
  /** The page's anchor, the same each time: `scorecard`, `charts-2`. */
  readonly id: string;
  readonly kind: PageKind;
  readonly heading: string;
  /** Wide tables are printed on A4 landscape. */
  readonly landscape: boolean;
  readonly blocks: readonly PackBlock[];
}

export type PackBlock =
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly tone: 'plain' | 'lead' | 'quiet' | 'warning' }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly name: string; readonly text: string }[] }
  | { readonly kind: 'items'; readonly items: readonly PackItem[] }
  | { readonly kind: 'chart'; readonly chart: PackChart }
  | { readonly kind: 'table'; readonly table: PackTable };

/** What the icons of a chart say. */
export interface PackVerdict {
  /** Null: the assurance alone is shown. */
  readonly variation: Variation | null;
  readonly variationTitle: string;
  readonly assurance: Assurance | null;
  readonly stable: boolean;
  readonly assuranceTitle: string;
  /** False: no threshold or no better direction, which the heading says already. */
  readonly assured: boolean;
}

/** A line of the agenda: icon, title, sentences, small line. */
export interface PackItem {
  readonly title: string;
  /** The weightiest first. */
  readonly sentences: readonly string[];
  /** Why it may be chance; null: it is more than that. */
  readonly doubt: string | null;
  /** Who is told; null: nobody by name. */
  readonly tell: string | null;
  readonly verdict: PackVerdict;
  /** It happened on a day: its sign stands in place of the verdict's. */
  readonly isEvent: boolean;
  /** The small line beside it; null: none. */
  readonly chart: MeetingChart | null;
  /** The anchor of its chart in this pack; null: its chart is not in it. */
  readonly href: string | null;
}

/** One chart with what stands around it. */
export interface PackChart {
  readonly id: string;
  readonly title: string;
  /** Where, which months, what kind of limits. */
  readonly caption: string;
  readonly verdict: PackVerdict;
  readonly lead: string;
  readonly rest: string;
  readonly chart: MeetingChart & Judgement;
  /** The latest thirteen months across; null: the recipe wants no tables. */
  readonly strip: PackTable | null;
  /** Every month, a row each; null: the recipe wants no tables. */
  readonly months: PackTable | null;
}

export interface PackColumn {
  readonly name: string;
  /** A heading over several columns: a financial year. Left out: none. */
  readonly group?: string;
  readonly align: 'words' | 'figures';
}

export interface PackCell {
  /** As it is read; '' for nothing. */
  readonly text: string;
  /** As a spreadsheet wants it: a number not rounded, proportions 0–1. Left out: the text. */
  readonly value?: string | number | null;
  /** A sign beside the text for the eye, and the words for it for the ear. */
  readonly sign?: { readonly mark: string; readonly spoken: string };
  readonly tone?: 'missed' | 'concern' | 'quiet' | 'strong';
  /** A second line. */
  readonly under?: string;
  readonly verdict?: PackVerdict;
  readonly href?: string | null;
}

export interface PackRow {
  /** The first is the row's heading. */
  readonly cells: readonly PackCell[];
  /** `band`: a heading over the rows that follow, one cell. `total`: sums of the rows above. */
  readonly kind?: 'band' | 'total';
}

export interface PackTable {
  /** Its name as a file, once in a pack: `scorecard`, `year-ae_4h_all_types`. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly PackColumn[];
  readonly rows: readonly PackRow[];
  /** How it is set: words in rows, a grid of figures, months across, or two years across. */
  readonly layout: 'plain' | 'grid' | 'strip' | 'year';
  /** `read`: stands on the page. `unfolded`: opens on a screen, left out on paper. `files`: only in the bundle of CSV files. */
  readonly shown: 'read' | 'unfolded' | 'files';
  readonly note?: string;
}

/** A table as a spreadsheet has it: a heading a column, numbers as numbers. */
export interface PlainTable {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Every table of a pack, in the order in which they stand. */
export function tablesOf({ pages }: PackDocument): readonly PackTable[] {
  return pages.flatMap(({ blocks }) => blocks.flatMap((block): readonly PackTable[] => {
    if (block.kind === 'table') return [block.table];
    return block.kind === 'chart' && block.chart.months !== null ? [block.chart.months] : [];
  }));
}

/**
 * The table for CSV and workbooks: group and name of a column are one heading; bands, which head rows only for the eye, are left out.
 *
 * @example plainTable(table).rows[0] // ['Worcestershire Acute', 0.845, 'not met']
 */
export function plainTable({ columns, rows }: PackTable): PlainTable {
  return {
    fields: columns.map(({ name, group }) => (group === undefined ? name : `${group} ${name}`)),
    rows: rows.filter(({ kind }) => kind !== 'band').map(({ cells }) => cells.map(({ text, value }) => (value === undefined ? text : value))),
  };
}
