/**
 * A name for every column of a header, each of them once, so that a mapping can say which one it means.
 * A heading that stands there again gets its number, one without a heading its position.
 *
 * @example distinctHeadings(['Period', 'Type 1', '', 'Type 1']) // ['Period', 'Type 1', 'column 3', 'Type 1 (2)']
 */
export function distinctHeadings(header: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return header.map((cell, index) => {
    const heading = cell.replaceAll(/\s+/g, ' ').trim();
    const plain = heading === '' ? `column ${String(index + 1)}` : heading;
    let name = plain;
    for (let times = 2; taken.has(name); times++) name = `${plain} (${String(times)})`;
    taken.add(name);
    return name;
  });
}

/** Is this the name of a column without a heading: `column 3`? */
export const isPosition = (heading: string): boolean => /^column \d+( \(\d+\))?$/.test(heading);

/**
 * What two spellings of one heading share: case, blanks, underscores and hyphens do not matter, all other signs do:
 * `Attendances < 4 hours` and `Attendances > 4 hours` are two headings.
 */
export const headingKey = (heading: string): string => heading.normalize('NFKC').toLowerCase().replaceAll(/[\s_-]+/g, ' ').trim();
