/** How many numbers a command takes, and which of them are coordinates: `x`, `y`, a length, or neither. */
const ARGUMENTS: Readonly<Record<string, string>> = { M: 'xy', L: 'xy', H: 'x', V: 'y', C: 'xyxyxy', Q: 'xyxy', A: 'll---xy' };

const round = (number: number): number => Math.round(number * 100) / 100;

/**
 * The same path made larger or smaller and put elsewhere, so that it needs no `transform`: to a browser each transform is a piece of the
 * page that it keeps apart, and a table of icons had thousands of them. Absolute commands only; others are refused.
 *
 * @example placePath('M1,0V13', 10, 20, 2) // 'M12,20V46'
 */
export function placePath(path: string, x: number, y: number, scale = 1): string {
  return (path.match(/[A-Za-z][^A-Za-z]*/g) ?? []).map((part) => {
    const command = part[0] ?? '';
    if (command === 'Z') return command;
    const kinds = ARGUMENTS[command];
    if (kinds === undefined) throw new Error(`A path to be placed has the command ${command}.`);
    const placed = (part.match(/-?[\d.]+/g) ?? []).map((text, index) => {
      const kind = kinds[index % kinds.length];
      const number = Number(text);
      return kind === '-' ? number : round(number * scale + (kind === 'x' ? x : kind === 'y' ? y : 0));
    });
    return command + placed.join(',');
  }).join('');
}

/** The outline of several discs in one path. */
export function discsPath(centres: readonly (readonly [x: number, y: number])[], radius: number): string {
  return centres.map(([x, y]) => `M${x - radius},${y}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0`).join('');
}
