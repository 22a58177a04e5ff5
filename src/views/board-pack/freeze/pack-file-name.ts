/** A title as a file is called. @example packFileName('Quality report, July') // 'quality-report-july' */
export const packFileName = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'board-pack';
