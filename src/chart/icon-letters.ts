import { placePath } from './place-path.ts';

/** The letters of the icons as strokes: the same on every machine, in every export, and at 24 pixels. */
export type IconLetter = 'H' | 'L' | 'P' | 'F' | '?';

/** Each letter in a box 10 wide and 13 high, its origin at the top left. */
const STROKES: Readonly<Record<IconLetter, string>> = {
  H: 'M1,0V13M9,0V13M1,6.5H9',
  L: 'M1.5,0V12H9',
  P: 'M1.5,13V1H5.5A3.4,3.4 0 0 1 5.5,7.8H1.5',
  F: 'M1.5,13V1H9M1.5,6.9H7.5',
  '?': 'M1.3,4A3.5,3.5 0 1 1 6.6,6.7Q4.9,7.7 4.9,9.6M4.9,11.4V14.4',
};

/** The strokes of one letter at a place of the 48 × 48 icon. */
export const letterPath = (letter: IconLetter, x: number, y: number, scale = 1): string => placePath(STROKES[letter], x, y, scale);
