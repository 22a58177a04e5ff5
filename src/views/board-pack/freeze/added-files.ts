import type { HeldExtract, HoldingState } from '../../../queries/holding-state.ts';

/** Which files that a person added in this tab count: those that were not refused? */
export const addedFiles = ({ extracts }: Pick<HoldingState, 'extracts'>): readonly HeldExtract[] => extracts.filter(({ origin, report }) => origin === 'added' && !report.refused);
