import type { Register } from '../../../register/register-entry.ts';

/** Who wrote last in this browser, so that nobody types a name twice; '' at first. */
export const lastName = ({ entries }: Register): string => entries.findLast(({ entryId, by }) => by !== '' && !entryId.startsWith('row-'))?.by ?? '';
