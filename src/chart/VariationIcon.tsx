import type { Variation } from '../spc/assessment.ts';
import { IconFrame } from './IconFrame.tsx';
import { IconLetterMark } from './icon-letters.tsx';

export interface VariationIconProps {
  readonly variation: Variation;
  /** What it says, in words: `Concern: unusually low`. */
  readonly title: string;
  /** Pixels, 24 or more. */
  readonly size?: number;
  readonly label?: string;
}

type Dot = readonly [x: number, y: number];

const WANDERING: readonly Dot[] = [[9, 25], [16.5, 31], [24, 17], [31.5, 29.5], [39, 23.5]];
const RISING: readonly Dot[] = [[10, 29.5], [17.5, 34], [25.5, 30], [32, 22], [38, 15]];
const FALLING: readonly Dot[] = [[10, 18.5], [17.5, 14], [25.5, 18], [32, 26], [38, 33]];

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
          <Trail dots={WANDERING} coloured={0} />
        </IconFrame>
      );
    case 'not-enough-data':
      return <IconFrame {...frame} tone="empty" />;
    case 'neither-high':
      return (
        <IconFrame {...frame} tone="neither">
          <path className="wl-icon__arrow" d="M17.5,37L34,20.5M23,18.5H36V31.5" />
          <IconLetterMark letter="H" x={11.5} y={11.5} scale={0.85} />
        </IconFrame>
      );
    case 'neither-low':
      return (
        <IconFrame {...frame} tone="neither">
          <path className="wl-icon__arrow" d="M17.5,11L34,27.5M23,29.5H36V16.5" />
          <IconLetterMark letter="L" x={12} y={25.5} scale={0.85} />
        </IconFrame>
      );
    case 'improvement-high':
    case 'concern-high':
      return (
        <IconFrame {...frame} tone={variation === 'concern-high' ? 'concern' : 'improvement'}>
          <Trail dots={RISING} coloured={2} />
          <IconLetterMark letter="H" x={12.5} y={10} />
        </IconFrame>
      );
    case 'improvement-low':
    case 'concern-low':
      return (
        <IconFrame {...frame} tone={variation === 'concern-low' ? 'concern' : 'improvement'}>
          <Trail dots={FALLING} coloured={2} />
          <IconLetterMark letter="L" x={13} y={25} />
        </IconFrame>
      );
  }
}

/** Dots joined by a line; the last few carry the verdict's colour. */
function Trail({ dots, coloured }: { readonly dots: readonly Dot[]; readonly coloured: number }) {
  return (
    <>
      <path className="wl-icon__trail" d={`M${dots.map(([x, y]) => `${x},${y}`).join('L')}`} />
      {dots.map(([x, y], index) => (
        <circle key={x} className={index < dots.length - coloured ? 'wl-icon__dot' : 'wl-icon__dot wl-icon__dot--coloured'} cx={x} cy={y} r={3} />
      ))}
    </>
  );
}
