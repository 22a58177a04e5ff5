import type { CellSource, ColumnSources, MappingProfile } from './mapping-profile.ts';

/** The headings of the file from which a column is made. A constant needs none. */
export function headingsOf(source: CellSource): readonly string[] {
  if (source.from === 'heading') return [source.heading];
  return source.from === 'sum' ? [...source.plus, ...source.minus] : [];
}

/** What each row that a line makes is made of: the shared columns and its own. Of period headings these are the shared ones. */
export function sourcesOfRows({ columns, rows }: Pick<MappingProfile, 'columns' | 'rows'>): readonly ColumnSources[] {
  return rows.each === 'figure' ? rows.figures.map((own) => ({ ...columns, ...own })) : [columns];
}

/** Every heading that a profile reads, each once; headings that are periods not among them. */
export function headingsRead(profile: Pick<MappingProfile, 'columns' | 'rows'>): readonly string[] {
  return [...new Set(sourcesOfRows(profile).flatMap((sources) => Object.values(sources).flatMap(headingsOf)))];
}
