/** The year as board papers print it: providers by April to March, two financial years side by side. */
import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { measureYears } from '../../queries/measure-picture.ts';
import type { YearCell, YearOfAll, YearOfRow } from '../../spc/comparison/year-table.ts';
import { financialYearStart } from '../../spc/judgement/financial-year.ts';
import type { Measure } from '../../spc/vocabulary.ts';
import { formatFinancialYear, formatPeriod } from '../../wording/format-period.ts';
import {
  decimalsOfTable, explainYearToDate, formatMonthHeading, formatYearThreshold, formatYearHeading, spokenYearThreshold, yearCellWords, yearTableCaption, yearTableLegend,
  yearToDateWords, type YearCellWords,
} from '../../wording/year-table-words.ts';
import { useAddresses } from '../shared/use-addresses.ts';
import { downloadYearTable } from './download-year-table.ts';
import type { MeasurePartProps } from './measure-part.ts';
import './year-table.css';

export function YearPart({ picture, state, onChange }: MeasurePartProps): ReactNode {
  const { measure, months, ranked } = picture;
  const addresses = useAddresses();
  const latest = months[0] ?? null;
  const years = [...new Set(months.map(financialYearStart))];
  const year = state.year !== null && years.includes(financialYearStart(state.year)) ? financialYearStart(state.year) : latest === null ? null : financialYearStart(latest);
  const table = useMemo(() => (year === null ? null : measureYears(picture, year)), [picture, year]);
  const providers = useMemo(() => new Map(ranked.map(({ chart }) => [chart.provider.code, chart.provider])), [ranked]);
  if (table === null || year === null) return <p className="card">No month has a figure.</p>;
  const decimals = decimalsOfTable(table, measure, ranked.flatMap(({ chart }) => chart.assessment.series.denominators));
  const legend = yearTableLegend(table);
  return (
    <section className="card year-part" aria-labelledby="year-heading">
      <div className="page-head">
        <h2 id="year-heading">{table.years.map(formatFinancialYear).join(' and ')}</h2>
        <form className="page-controls screen-only" onSubmit={(event) => event.preventDefault()}>
          <label>
            <span className="quiet">Up to the year </span>
            <select className="field" value={year} onChange={(event) => onChange({ year: event.target.value })}>
              {years.map((start) => <option key={start} value={start}>{formatFinancialYear(start)}</option>)}
            </select>
          </label>
          <button type="button" className="button" onClick={() => void downloadYearTable(table, measure, providers)}>Download the table (CSV)</button>
        </form>
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a room that scrolls must scroll by keyboard too (WCAG 2.1.1). */}
      <div className="year-room" role="region" aria-label="Year table" tabIndex={0}>
        <table className="year-table">
          <caption>{yearTableCaption(table, measure)}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2} className="year-name">Provider</th>
              {table.years.map((start) => <th key={start} scope="colgroup" colSpan={14} className="year-start">{formatYearHeading(start)}</th>)}
            </tr>
            <tr>{table.years.map((start, i) => <MonthHeadings key={start} cells={table.rows[0]?.years[i]?.cells ?? []} />)}</tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.code} aria-current={row.code === state.own ? 'true' : undefined}>
                <th scope="row" className="year-name"><Link href={addresses.chart(measure.id, row.code)}>{providers.get(row.code)?.shortName ?? row.code}</Link></th>
                {row.years.map((each) => <YearCells key={each.yearStart} year={each} measure={measure} decimals={decimals} />)}
              </tr>
            ))}
          </tbody>
          {table.all !== null && (
            <tfoot>
              <tr>
                <th scope="row" className="year-name">All together</th>
                {table.all.map((each) => <YearCells key={each.yearStart} year={each} measure={measure} decimals={decimals} />)}
              </tr>
              <tr className="year-reporting">
                <th scope="row" className="year-name">Providers with a figure</th>
                {table.all.map((each) => <Reporting key={each.yearStart} year={each} />)}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      <p className="quiet year-legend">
        {legend.map(({ mark, meaning }) => <span key={mark}><strong>{mark}</strong> {meaning}</span>)}
        <span>{explainYearToDate(table, measure)}</span>
      </p>
    </section>
  );
}

function MonthHeadings({ cells }: { readonly cells: readonly YearCell[] }): ReactNode {
  return (
    <>
      <th scope="col" className="year-start">Threshold</th>
      {cells.map(({ period }) => <th key={period} scope="col"><abbr title={formatPeriod(period)}>{formatMonthHeading(period)}</abbr></th>)}
      <th scope="col" className="year-total"><abbr title="Year to date">YTD</abbr></th>
    </>
  );
}

interface YearCellsProps {
  readonly year: YearOfRow;
  readonly measure: Measure;
  readonly decimals: number;
}

function YearCells({ year, measure, decimals }: YearCellsProps): ReactNode {
  return (
    <>
      <td className="year-start year-threshold"><span aria-hidden="true">{formatYearThreshold(year.thresholds, measure)}</span><span className="visually-hidden">{spokenYearThreshold(year.thresholds, measure)}</span></td>
      {year.cells.map((cell) => <td key={cell.period} className={cell.met === false ? 'year-missed' : undefined}><Cell words={yearCellWords(cell, measure, decimals)} /></td>)}
      <td className={year.met === false ? 'year-total year-missed' : 'year-total'}><Cell words={yearToDateWords(year, measure, decimals)} /></td>
    </>
  );
}

function Cell({ words: { text, mark, under, spoken } }: { readonly words: YearCellWords }): ReactNode {
  return (
    <>
      {text}{mark !== '' && <span aria-hidden="true" className="year-mark">{mark}</span>}
      {under !== '' && <span aria-hidden="true" className="year-under">{under}</span>}
      {spoken !== '' && <span className="visually-hidden"> {spoken}</span>}
    </>
  );
}

function Reporting({ year }: { readonly year: YearOfAll }): ReactNode {
  return (
    <>
      <td className="year-start" />
      {year.cells.map(({ period, toCome }, m) => <td key={period}>{toCome ? '' : year.reporting[m]}</td>)}
      <td className="year-total" />
    </>
  );
}
