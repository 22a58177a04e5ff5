/** What every page of a pack is written from. */
import { chartKey, type MeetingChart } from '../meeting/meeting-chart.ts';
import type { PackProvenance } from './pack-document.ts';
import type { PackInput } from './pack-input.ts';

export interface Composing {
  readonly input: PackInput;
  readonly provenance: PackProvenance;
  /** Keys of the charts (`chartKey`) that stand on a page of charts. */
  readonly charted: ReadonlySet<string>;
}

/** The anchor of a chart. @example anchorOf(chart) // 'chart-ae_4h_all_types-RWP' */
export const anchorOf = ({ measure, provider }: Pick<MeetingChart, 'measure' | 'provider'>): string =>
  `chart-${measure.id}-${provider.code}`.replace(/[^A-Za-z0-9_-]/g, '_');

/** Where in this pack the chart stands; null: it is not in it. */
export const hrefOf = ({ charted }: Composing, chart: MeetingChart): string | null => (charted.has(chartKey(chart)) ? `#${anchorOf(chart)}` : null);
