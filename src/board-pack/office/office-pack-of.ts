/** A composed pack as an office gets it: the same tables and charts as on the page, by the same names. */
import type { DrawingFrame } from '../../chart/framed-drawing.ts';
import { originLines } from '../../wording/describe-provenance.ts';
import { officeWords } from '../../wording/office-words.ts';
import { plainTable, tablesOf, type PackDocument } from '../pack-document.ts';
import type { OfficeChart, OfficePack } from './office-pack.ts';

/** What stands with every table and picture: source, data date, rules, and the fingerprints of figures and pack. */
const footOf = ({ provenance }: PackDocument, fingerprint: string): readonly string[] => [...originLines(provenance), officeWords.fingerprint(fingerprint)];

/**
 * What goes into the archive of this pack?
 *
 * The workbook is the scorecard as a list: a row a chart, numbers as numbers. A recipe without a scorecard has none.
 *
 * @param fingerprint the pack's, 64 digits
 * @param charts pictures made of the page; none where no browser could make them
 * @example officePackOf(document, fingerprint, []).tables[0].id // 'scorecard'
 */
export function officePackOf(document: PackDocument, fingerprint: string, charts: readonly OfficeChart[]): OfficePack {
  const { title, organisation, committee, meeting, pages } = document;
  const board = pages.find(({ kind }) => kind === 'scorecard');
  const tables = tablesOf(document).map((table) => ({ id: table.id, title: table.title, ...plainTable(table) }));
  const list = board === undefined ? undefined : tables.find(({ id }) => id === `${board.id}-list`);
  return {
    title, tables, charts, scorecard: list?.id ?? null,
    provenance: [...[organisation, committee, meeting].filter((line) => line !== ''), ...footOf(document, fingerprint)],
  };
}

/** The words around each picture, by the anchor of its chart: where and when, what its icons say, the sentence, the source. */
export function framesOf(document: PackDocument, fingerprint: string): ReadonlyMap<string, DrawingFrame> {
  const foot = footOf(document, fingerprint);
  const charts = document.pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])));
  return new Map(charts.map(({ id, title, caption, verdict, lead, rest }) => [id, {
    heading: title, foot,
    lines: [caption, [verdict.variationTitle, ...(verdict.assured ? [verdict.assuranceTitle] : [])].filter((words) => words !== '').join(' · '), `${lead} ${rest}`.trim()].filter((line) => line !== ''),
  }]));
}
