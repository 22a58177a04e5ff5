import { IconFrame } from './IconFrame.tsx';

export interface EventIconProps {
  /** What it says, in words: `A never event`. */
  readonly title: string;
  readonly size?: number;
}

/**
 * Something happened that should not happen: each one is a signal by itself, whatever the months say. The diamond is the mark that
 * a point of concern has on every chart.
 */
export function EventIcon({ title, size = 32 }: EventIconProps) {
  return (
    <IconFrame title={title} size={size} tone="concern">
      <path className="wl-icon__event" d="M24,11L37,24L24,37L11,24Z" />
    </IconFrame>
  );
}
