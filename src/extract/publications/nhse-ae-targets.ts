import type { Converted } from './publication.ts';

/**
 * The national thresholds of the A&E four-hour measure, as rows of `target`. The 95% standard was never abolished, so it
 * stays in force beside the interim levels; those are levels to be reached by a month, not in every month before it.
 *
 * Type 1 has none of its own: the standard is set for attendances of all types. Judging major departments alone against
 * it would call a trust failing by a yardstick nobody set (decision 043).
 */
export const AE_TARGETS: readonly Readonly<Record<string, string>>[] = [
  {
    org_code: '', measure_id: 'ae_4h_all_types', valid_from: '2004-01-01', valid_to: '2010-12-31', kind: 'standard', value: '98',
    comparison: 'at_least', label: '98% standard', source: 'NHS operational standard from 2004, relaxed during 2010',
  },
  {
    org_code: '', measure_id: 'ae_4h_all_types', valid_from: '2011-01-01', valid_to: '', kind: 'standard', value: '95',
    comparison: 'at_least', label: '95% standard', source: 'NHS operational standard, set in 2010; never abolished',
  },
  {
    org_code: '', measure_id: 'ae_4h_all_types', valid_from: '2024-03-01', valid_to: '2024-03-31', kind: 'interim', value: '76',
    comparison: 'at_least', label: '76% by March 2024', source: 'NHS England planning guidance, December 2022',
  },
  {
    org_code: '', measure_id: 'ae_4h_all_types', valid_from: '2025-03-01', valid_to: '2026-03-31', kind: 'interim', value: '78',
    comparison: 'at_least', label: '78% by March 2025 and March 2026', source: 'NHS England priorities and operational planning guidance 2024/25 and 2025/26',
  },
];

/** The same as a table that a publication brings, so that a file dropped by itself is judged too. They stand in no line of the file. */
export const AE_TARGET_TABLE: Converted['tables'][number] = {
  table: 'target', rows: AE_TARGETS.map((cells) => ({ line: 1, cells })),
};
