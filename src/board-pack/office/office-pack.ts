/** A board pack as an office needs it: tables for spreadsheets, charts as pictures, and where all of it comes from. */

/** A table with one heading a column, numbers as numbers. */
export interface OfficeTable {
  /** Its name as a file: `scorecard`. */
  readonly id: string;
  readonly title: string;
  readonly fields: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface OfficeChart {
  /** Its name as a file: `ae_4h_all_types-ZZ1`. */
  readonly id: string;
  readonly title: string;
  /** The chart for those who cannot see it: the alternative text of its pictures. */
  readonly alternative: string;
  readonly svg: string;
  /** Null: no browser was there to make it; the SVG holds the same. */
  readonly png: Uint8Array | null;
}

export interface OfficePack {
  readonly title: string;
  /** Lines that stand with every table and picture: organisation, meeting, source, data date, rules, terms, fingerprint. */
  readonly provenance: readonly string[];
  readonly tables: readonly OfficeTable[];
  /** The table that becomes the workbook, by its name; null: none. */
  readonly scorecard: string | null;
  readonly charts: readonly OfficeChart[];
}
