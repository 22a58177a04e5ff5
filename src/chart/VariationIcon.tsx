import type { Variation } from '../spc/assessment.ts';
import { IconFrame } from './IconFrame.tsx';
import { letterPath } from './icon-letters.ts';
import { discsPath } from './place-path.ts';

export interface VariationIconProps {
  readonly variation: Variation;
  /** What it says, in words: `Concern: unusually low`. */
  readonly title: string;
  /** Pixels, 24 or more. */
  readonly size?: number;
  readonly label?: string;
}

type Dot = readonly [x: number, y: number];

interface Trail {
  readonly line: string;
  /** Dots that belong to the ordinary course, and those that carry the verdict's colour. */
  readonly quiet: string;
  readonly coloured: string | null;
}

/** Dots joined by a line; the last few carry the verdict's colour. */
function trail(dots: readonly Dot[], coloured: number): Trail {
  const plain = dots.length - coloured;
  return {
    line: `M${dots.map(([x, y]) => `${x},${y}`).join('L')}`,
    quiet: discsPath(dots.slice(0, plain), 3),
    coloured: coloured === 0 ? null : discsPath(dots.slice(plain), 3),
  };
}

// Placed once: a table draws hundreds.
const WANDERING = trail([[9, 25], [16.5, 31], [24, 17], [31.5, 29.5], [39, 23.5]], 0);
const RISING = trail([[10, 29.5], [17.5, 34], [25.5, 30], [32, 22], [38, 15]], 2);
const FALLING = trail([[10, 18.5], [17.5, 14], [25.5, 18], [32, 26], [38, 33]], 2);
const HIGH_OVER_TRAIL = letterPath('H', 12.5, 10);
const LOW_UNDER_TRAIL = letterPath('L', 13, 25);
const HIGH_BY_ARROW = letterPath('H', 11.5, 11.5, 0.85);
const LOW_BY_ARROW = letterPath('L', 12, 25.5, 0.85);

/**
 * Has the process changed, and for better or worse? The shapes of Making Data Count: wandering grey dots for common
 * cause; a trail that ends coloured, with H or L for the side, for improvement and concern; a purple arrow for a change whose
 * meaning is open; an empty dashed ring where there is not enough data. The letter, the shape and the ring's thickness
 * say it without colour.
 */
export function VariationIcon({ variation, title, size = 32, label }: VariationIconProps) {
  const frame = { title, size, label };
  switch (variation) {
    case 'common-cause':
      return (
        <IconFrame {...frame} tone="common">
          <TrailMarks of={WANDERING} />
        </IconFrame>
      );
    case 'not-enough-data':
      return <IconFrame {...frame} tone="empty" />;
    case 'neither-high':
      return (
        <IconFrame {...frame} tone="neither">
          <path className="wl-icon__arrow" d="M17.5,37L34,20.5M23,18.5H36V31.5" />
          <path className="wl-icon__letter" d={HIGH_BY_ARROW} />
        </IconFrame>
      );
    case 'neither-low':
      return (
        <IconFrame {...frame} tone="neither">
          <path className="wl-icon__arrow" d="M17.5,11L34,27.5M23,29.5H36V16.5" />
          <path className="wl-icon__letter" d={LOW_BY_ARROW} />
        </IconFrame>
      );
    case 'improvement-high':
    case 'concern-high':
      return (
        <IconFrame {...frame} tone={variation === 'concern-high' ? 'concern' : 'improvement'}>
          <TrailMarks of={RISING} />
          <path className="wl-icon__letter" d={HIGH_OVER_TRAIL} />
        </IconFrame>
      );
    case 'improvement-low':
    case 'concern-low':
      return (
        <IconFrame {...frame} tone={variation === 'concern-low' ? 'concern' : 'improvement'}>
          <TrailMarks of={FALLING} />
          <path className="wl-icon__letter" d={LOW_UNDER_TRAIL} />
        </IconFrame>
      );
  }
}

function TrailMarks({ of: { line, quiet, coloured } }: { readonly of: Trail }) {
  return (
    <>
      <path className="wl-icon__trail" d={line} />
      <path className="wl-icon__dot" d={quiet} />
      {coloured !== null && <path className="wl-icon__dot wl-icon__dot--coloured" d={coloured} />}
    </>
  );
}
