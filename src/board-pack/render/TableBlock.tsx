/** A table of the pack: caption, headings that repeat on every printed page, rows that are never cut. */
import type { ReactNode } from 'react';
import { packWords } from '../../wording/pack-words.ts';
import type { PackCell, PackColumn, PackRow, PackTable } from '../pack-document.ts';
import { Verdict } from './Verdict.tsx';

const ICON = 22;
/** So many columns of figures, with two icons each and long words under them, stand beside one another on A4 landscape. */
const MOST_ACROSS = 10;

/** A grid wider than paper in parts of equal width under one another, each with its first column: on paper nothing can be scrolled into sight. */
function partsOf(table: PackTable): readonly PackTable[] {
  const figures = table.columns.length - 1;
  if (table.layout !== 'grid' || figures <= MOST_ACROSS) return [table];
  const count = Math.ceil(figures / MOST_ACROSS);
  const width = Math.ceil(figures / count);
  return Array.from({ length: count }, (_, part) => {
    const own = <T,>(all: readonly T[]): T[] => [...all.slice(0, 1), ...all.slice(1 + part * width, 1 + (part + 1) * width)];
    return { ...table, title: packWords.part(table.title, part + 1, count), columns: own(table.columns), rows: table.rows.map((row) => ({ ...row, cells: own(row.cells) })) };
  });
}

export function TableBlock({ table }: { readonly table: PackTable }): ReactNode {
  return partsOf(table).map((part) => <OneTable key={part.title} table={part} />);
}

function OneTable({ table }: { readonly table: PackTable }): ReactNode {
  const { columns, rows, title, layout, shown, note } = table;
  // What may be wider than a small screen scrolls, and scrolls by keyboard too (WCAG 2.1.1).
  const room = layout === 'plain' && shown === 'read' ? {} : { role: 'group', tabIndex: 0, 'aria-label': title };
  return (
    <div className={`pack-table pack-table-${layout}`} {...room}>
      <table>
        <caption>{title}</caption>
        <thead>
          {columns.some(({ group }) => group !== undefined) && <tr>{groupsOf(columns).map(({ name, span }, index) => (name === '' ? <td key={index} colSpan={span} /> : <th key={index} scope="colgroup" colSpan={span}>{name}</th>))}</tr>}
          <tr>{columns.map(({ name, align }, index) => <th key={index} scope="col" className={align === 'words' ? 'w' : undefined}>{name}</th>)}</tr>
        </thead>
        <tbody>{rows.map((row, index) => <Row key={index} row={row} columns={columns} iconFirst={layout === 'plain'} />)}</tbody>
      </table>
      {note !== undefined && <p className="pack-note">{note}</p>}
    </div>
  );
}

function groupsOf(columns: readonly PackColumn[]): readonly { readonly name: string; readonly span: number }[] {
  const groups: { name: string; span: number }[] = [];
  for (const { group = '' } of columns) {
    const last = groups.at(-1);
    if (last?.name === group) last.span += 1;
    else groups.push({ name: group, span: 1 });
  }
  return groups;
}

interface RowProps {
  readonly row: PackRow;
  readonly columns: readonly PackColumn[];
  /** Icons stand before words and after figures. */
  readonly iconFirst: boolean;
}

function Row({ row: { cells, kind }, columns, iconFirst }: RowProps): ReactNode {
  const [first, ...others] = cells;
  if (kind === 'band') return <tr className="band"><th scope="rowgroup" colSpan={columns.length}>{first?.text}</th></tr>;
  return (
    <tr className={kind}>
      <th scope="row" className={first?.tone}>{first !== undefined && <CellText cell={first} iconFirst={iconFirst} />}</th>
      {others.map((cell, index) => <td key={index} className={classOf(cell, columns[index + 1])}><CellText cell={cell} iconFirst={iconFirst} /></td>)}
    </tr>
  );
}

/** Short names, and none where there is nothing to say: a pack holds thousands of cells. */
const classOf = ({ tone }: PackCell, column: PackColumn | undefined): string | undefined =>
  [column?.align === 'words' ? 'w' : '', tone ?? ''].filter((name) => name !== '').join(' ') || undefined;

function CellText({ cell: { text, sign, under, verdict, href }, iconFirst }: { readonly cell: PackCell; readonly iconFirst: boolean }): ReactNode {
  const words = href == null || text === '' ? text : <a href={href}>{text}</a>;
  const icons = verdict === undefined ? null : <Verdict verdict={verdict} size={ICON} />;
  return (
    <>
      {iconFirst && icons}
      {words}{sign !== undefined && <><span aria-hidden="true" className="sign">{sign.mark}</span><span className="visually-hidden"> {sign.spoken}</span></>}
      {!iconFirst && icons}
      {under !== undefined && under !== '' && <span className="under">{under}</span>}
    </>
  );
}
