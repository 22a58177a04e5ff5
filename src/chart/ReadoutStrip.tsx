import type { Readout } from './chart-words.ts';

/** Height of one line, in pixels, as in the style sheet. */
const LINE = 21;

export interface ReadoutStripProps {
  readonly readout: Readout | null;
  /** `Latest month` or `Pinned`; null while the reader moves. */
  readonly state: string | null;
  readonly tone: 'plain' | 'improvement' | 'concern' | 'neither';
  /** Lines of facts that room is kept for, so that the plot below stands still. */
  readonly lines: number;
  readonly previous: string;
  readonly next: string;
  readonly onStep: ((months: 1 | -1) => void) | null;
}

/**
 * What the month under the pointer says, in a strip above the plot: it cannot cover the data it speaks of, nor leave
 * the screen. The two buttons are for fingers; the keyboard walks the chart itself, so they are no further tab stops.
 */
export function ReadoutStrip({ readout, state, tone, lines, previous, next, onStep }: ReadoutStripProps) {
  return (
    <div className="wl-readout" style={{ minHeight: LINE * (lines + 1) + 2 }}>
      {readout !== null && (
        <p className="wl-readout__head" aria-hidden="true">
          <span className="wl-readout__month">{readout.heading}</span> <strong className="wl-readout__value">{readout.value}</strong>
          {state !== null && <span className="wl-readout__state">{state}</span>}
        </p>
      )}
      {onStep !== null && (
        <div className="wl-readout__steps">
          <button type="button" className="wl-readout__step" tabIndex={-1} aria-label={previous} onClick={() => onStep(-1)}>
            ‹
          </button>
          <button type="button" className="wl-readout__step" tabIndex={-1} aria-label={next} onClick={() => onStep(1)}>
            ›
          </button>
        </div>
      )}
      {readout !== null && (
        <p className="wl-readout__facts" aria-hidden="true" style={{ minHeight: LINE * lines }}>
          {readout.signal !== null && <span className={`wl-readout__signal wl-readout__signal--${tone}`}>{readout.signal}</span>}
          {readout.details.map((detail) => (
            <span key={detail} className="wl-readout__fact">
              {detail}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
