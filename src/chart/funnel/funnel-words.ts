/** Every word on a funnel plot, handed in by the caller: the drawing knows no English and no units. */
import type { ComparedProvider } from '../../spc/comparison/funnel-of-months.ts';
import type { FunnelLimits } from '../../spc/limits/funnel-limits.ts';

export interface FunnelWords {
  /** What the whole picture says, for those who cannot see it. */
  readonly summary: string;
  /** What it is: measure and months. */
  readonly caption: string;
  readonly tick: (value: number, step: number) => string;
  /** A size on the axis along: `10,000`. */
  readonly size: (denominator: number) => string;
  /** What the axis along counts: `attendances`. */
  readonly sizeAxis: string;
  /** A provider's short name. */
  readonly name: (code: string) => string;
  /** `Upper 99.8% limit`; in short `99.8%`. */
  readonly limit: (line: keyof FunnelLimits, short: boolean) => string;
  readonly centre: (value: number, short: boolean) => string;
  readonly threshold: (value: number, short: boolean) => string;
  /** What the strip above the plot says of one provider: its name, its value, and facts in the order of their weight. */
  readonly readout: (provider: ComparedProvider) => { readonly heading: string; readonly value: string; readonly signal: string | null; readonly details: readonly string[] };
  /** The same as it is spoken. */
  readonly spoken: (provider: ComparedProvider) => string;
  readonly walk: string;
  readonly walkHelp: string;
  readonly previous: string;
  readonly next: string;
  /** Marks the followed provider in the strip. */
  readonly own: string;
}
