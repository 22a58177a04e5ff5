import type { Assurance } from '../spc/assessment.ts';
import { IconFrame } from './IconFrame.tsx';
import { letterPath } from './icon-letters.ts';
import { placePath } from './place-path.ts';

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

/** Placed once: a table draws hundreds. */
const SHAPES = {
  pass: { tone: 'improvement', letter: letterPath('P', 19, 8.2, 1.08), target: 'M9,35.5H39.5', process: placePath(PROCESS, 0, -2.5) },
  fail: { tone: 'concern', letter: letterPath('F', 19, 8.2, 1.02), target: 'M6.5,25.5H41.5', process: placePath(PROCESS, 0, 2.2) },
  'hit-or-miss': { tone: 'common', letter: letterPath('?', 19.1, 6.8), target: 'M4.5,31.2H43.5', process: placePath(PROCESS, 0, 0.6) },
} as const;

/**
 * Can the process be relied on against its threshold? The shapes of Making Data Count: a dashed threshold under the
 * process with P for pass, above it with F for fail, through it with ? for hit or miss. Greyed with a broken ring where
 * the process is not stable; an empty dashed ring where there is no verdict. F keeps its thicker ring when greyed.
 */
export function AssuranceIcon({ assurance, stable = true, title, size = 32, label }: AssuranceIconProps) {
  if (assurance === null) return <IconFrame title={title} size={size} label={label} tone="empty" />;
  const { tone, letter, target, process } = SHAPES[assurance];
  return (
    <IconFrame title={title} size={size} label={label} tone={tone} greyed={!stable}>
      <path className="wl-icon__letter" d={letter} />
      <path className="wl-icon__target" d={target} />
      <path className="wl-icon__process" d={process} />
    </IconFrame>
  );
}
