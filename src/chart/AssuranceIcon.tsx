import type { Assurance } from '../spc/assessment.ts';
import { IconFrame } from './IconFrame.tsx';
import { IconLetterMark } from './icon-letters.tsx';

export interface AssuranceIconProps {
  /** Null: there is no verdict, and the title says why. */
  readonly assurance: Assurance | null;
  /** False: special cause says that the process is not stable; the verdict is greyed. */
  readonly stable?: boolean;
  /** What it says, in words: `Fail: the threshold will be missed unless the process changes`. */
  readonly title: string;
  /** Pixels, 24 or more. */
  readonly size?: number;
  readonly label?: string;
}

/** The process: the same quiet line on all three, so that only the threshold's place differs. */
const PROCESS = 'M9.5,33C12.5,29 15,27.8 17,27.8C20.2,27.8 22,33.4 24.6,33.4C26.8,33.4 26.6,29.8 28.2,29.8C29.8,29.8 29.8,32.6 31.4,32.9C33.6,33.3 36.5,32.4 38.5,32.6';

/**
 * Can the process be relied on against its threshold? The shapes of Making Data Count: a dashed threshold under the
 * process with P for pass, above it with F for fail, through it with ? for hit or miss. Greyed with a broken ring where
 * the process is not stable; an empty dashed ring where there is no verdict. F keeps its thicker ring when greyed.
 */
export function AssuranceIcon({ assurance, stable = true, title, size = 32, label }: AssuranceIconProps) {
  const frame = { title, size, label };
  switch (assurance) {
    case null:
      return <IconFrame {...frame} tone="empty" />;
    case 'pass':
      return (
        <IconFrame {...frame} tone="improvement" greyed={!stable}>
          <IconLetterMark letter="P" x={19} y={8.2} scale={1.08} />
          <path className="wl-icon__process" d={PROCESS} transform="translate(0,-2.5)" />
          <path className="wl-icon__target" d="M9,35.5H39.5" />
        </IconFrame>
      );
    case 'fail':
      return (
        <IconFrame {...frame} tone="concern" greyed={!stable}>
          <IconLetterMark letter="F" x={19} y={8.2} scale={1.02} />
          <path className="wl-icon__target" d="M6.5,25.5H41.5" />
          <path className="wl-icon__process" d={PROCESS} transform="translate(0,2.2)" />
        </IconFrame>
      );
    case 'hit-or-miss':
      return (
        <IconFrame {...frame} tone="common" greyed={!stable}>
          <IconLetterMark letter="?" x={19.1} y={6.8} />
          <path className="wl-icon__target" d="M4.5,31.2H43.5" />
          <path className="wl-icon__process" d={PROCESS} transform="translate(0,0.6)" />
        </IconFrame>
      );
  }
}
