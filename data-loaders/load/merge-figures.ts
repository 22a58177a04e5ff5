import type { Row } from '../../src/database/database.ts';

/** An observation as read from one file, in canonical columns. */
export interface ReadFigure {
  readonly file: string;
  readonly row: Row;
}

/** The same month of the same measure at the same provider, told differently by two files. */
export interface Disagreement {
  readonly orgCode: string;
  readonly measureId: string;
  readonly period: string;
  /** What each file says, the one in use last. */
  readonly versions: readonly { readonly file: string; readonly figures: string }[];
}

export interface MergedFigures {
  /** One row a different figure; `revision` orders those of one month, the highest is in use. */
  readonly rows: readonly Row[];
  /** Rows left out because another file says exactly the same. */
  readonly repeated: number;
  readonly disagreements: readonly Disagreement[];
}

const keyOf = (row: Row): string => [row['measure_id'], row['org_code'], row['period'], row['breakdown']].join('\n');
const figuresOf = (row: Row): string => [row['numerator'], row['denominator'], row['value'], row['status']].join('\n');

function shownFigures(row: Row): string {
  const shown = (cell: Row[string] | undefined): string => (cell === null || cell === undefined ? '–' : String(cell));
  return row['status'] === 'ok' ? `${shown(row['numerator'])} of ${shown(row['denominator'])}` : `${String(row['status'])} (of ${shown(row['denominator'])})`;
}

/**
 * Which figures do several files tell, each once? Files come in the order of their weight, the weightiest last.
 *
 * Files that agree on a month give one row. Where they differ every version stays, in order of `revision` (a file named
 * `-revised` has 1), then of weight; they are numbered 0, 1, 2… so that the last is in use and the others are its history.
 * Rows come out ordered by measure, organisation, month and revision: the same files give the same rows.
 */
export function mergeFigures(figures: readonly ReadFigure[]): MergedFigures {
  const groups = new Map<string, ReadFigure[]>();
  for (const figure of figures) {
    const group = groups.get(keyOf(figure.row));
    if (group === undefined) groups.set(keyOf(figure.row), [figure]);
    else group.push(figure);
  }
  const rows: Row[] = [];
  const disagreements: Disagreement[] = [];
  let repeated = 0;
  for (const key of [...groups.keys()].sort()) {
    const group = [...(groups.get(key) ?? [])].sort((a, b) => Number(a.row['revision'] ?? 0) - Number(b.row['revision'] ?? 0));
    // A figure told again later counts as said then: it may be the one in use.
    const versions = new Map<string, ReadFigure>();
    for (const figure of group) {
      const same = figuresOf(figure.row);
      versions.delete(same);
      versions.set(same, figure);
    }
    repeated += group.length - versions.size;
    const different = [...versions.values()];
    different.forEach(({ row }, revision) => { rows.push({ ...row, revision }); });
    const first = different[0];
    if (first !== undefined && different.length > 1) {
      disagreements.push({
        orgCode: String(first.row['org_code']), measureId: String(first.row['measure_id']), period: String(first.row['period']),
        versions: different.map(({ file, row }) => ({ file, figures: shownFigures(row) })),
      });
    }
  }
  return { rows, repeated, disagreements };
}
