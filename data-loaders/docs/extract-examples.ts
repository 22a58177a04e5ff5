import type { TableName } from '../../src/extract/extract.ts';
import type { CanonicalColumn, ColumnType } from '../../src/extract/schema/column.ts';

/** One row a table, as an analyst may write it; invented. What is not here takes the example of its type. */
const EXAMPLES: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> = {
  observation: {
    org_code: 'ZZ1', org_name: 'First Invented Trust', measure_id: 'ae_4h_all_types', period_start: '2026-01-01', period_type: 'month', period_end: '2026-01-31',
    breakdown: '', numerator: '8124', denominator: '8935', value: '', expected: '', value_scale: '', status: 'ok', as_of: '2026-02-12', revision: '0',
    source: 'A&E system', note: '',
  },
  target: {
    org_code: '', measure_id: 'ae_4h_all_types', valid_from: '2026-04-01', valid_to: '2027-03-31', kind: 'interim', value: '82', value_scale: '', comparison: 'at_least',
    label: '82% by March 2027', source: 'Planning guidance',
  },
  measure: {
    measure_id: 'hand_hygiene', name: 'Hand hygiene observed', short_name: 'Hand hygiene', domain: 'Safety', definition: 'Chances taken to clean hands, of those observed.',
    kind: 'proportion', numerator_label: 'chances taken', denominator_label: 'chances observed', multiplier: '1', direction: 'higher_is_better', period_type: 'month',
    source_event_type: '', definition_version: '1', valid_from: '2026-04-01', valid_to: '', suggested_chart: 'p_prime',
  },
  organisation: {
    org_code: 'ZZ1', org_name: 'First Invented Trust', short_name: 'First', org_type: 'provider', parent_code: 'QZ1', open_date: '2010-04-01', close_date: '',
    valid_from: '2010-04-01', valid_to: '', aliases: 'FIT|First Trust',
  },
  organisation_successor: { predecessor_code: 'ZY9', successor_code: 'ZZ1', effective_date: '2021-04-01', share: '1', note: 'Merged' },
  event: {
    event_id: '2026/1234', event_type: 'never_event', org_code: 'ZZ1', site_code: '', ward: 'Elm ward', incident_date: '2026-01-14', declared_date: '2026-01-16',
    date_precision: 'day', category: 'Wrong site surgery', subcategory: '', grade: '', avoidable: 'yes', acquired: 'in_care', attribution: '', status: 'open', investigation_due: '2026-04-16',
    closed_date: '', as_of: '2026-02-01', source: 'Incident system', note: '',
  },
  annotation: {
    org_code: 'ZZ1', measure_id: 'ae_4h_all_types', date_from: '2025-05-01', date_to: '', kind: 'service_change', text: 'New urgent treatment centre', author: 'Operations',
    created_at: '2025-05-02', effect: 'step',
  },
};

const OF_TYPE: Readonly<Record<ColumnType, string>> = {
  code: 'ZZ1', slug: 'ae_4h_all_types', text: 'any words', choice: '', word: '', number: '12', date: '2026-01-01', 'yes-no': 'no', breakdown: 'department=type1',
};

/** The cell of the example row; blank where the row is better off without. */
export function exampleOf(table: TableName, { name, type, choices }: CanonicalColumn): string {
  return EXAMPLES[table]?.[name] ?? (choices[0] ?? OF_TYPE[type]);
}
