/** Made plain once a header, which some twenty publications and every canonical table look at. */

/**
 * The headings of a header, each made plain; the same array for the same header.
 *
 * @example onceAHeader((heading) => heading.toLowerCase())(['Org Code', 'Period']) // ['org code', 'period']
 */
export function onceAHeader(plain: (heading: string) => string): (header: readonly string[]) => readonly string[] {
  const known = new WeakMap<readonly string[], readonly string[]>();
  return (header) => {
    const before = known.get(header);
    if (before !== undefined) return before;
    const headings = header.map(plain);
    known.set(header, headings);
    return headings;
  };
}
