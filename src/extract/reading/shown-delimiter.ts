/** A delimiter as a person reads it. */
export const shownDelimiter = (delimiter: string): string => (delimiter === '\t' ? 'tab' : delimiter);
