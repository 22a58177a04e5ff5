import { formatNumber } from '../../src/wording/format-number.ts';

/** Tells a person who waits how far the load is. */
export interface Progress {
  file(place: number, of: number, name: string): void;
  rows(count: number): void;
  /** A step without rows to count. */
  step(words: string): void;
  end(): void;
}

export const SILENT: Progress = { file: () => undefined, rows: () => undefined, step: () => undefined, end: () => undefined };

/** A line that is written over and over on a terminal: file i of n, rows, rows a second. `now` gives milliseconds. */
export function progressLine(write: (text: string) => void, now: () => number): Progress {
  let head = '';
  let rows = 0;
  let began = now();
  let told = 0;
  const tell = (text: string): void => write(`\r\u001b[2K${text}`);
  return {
    file(place, of, name) {
      head = `file ${String(place)} of ${String(of)}, ${name}`;
      rows = 0;
      began = now();
      tell(head);
    },
    rows(count) {
      rows += count;
      const at = now();
      if (at - told < 100) return;
      told = at;
      tell(`${head}: ${formatNumber(rows)} rows, ${formatNumber(Math.round(rows / Math.max(0.001, (at - began) / 1000)))} rows a second`);
    },
    step: tell,
    end: () => { write('\r\u001b[2K'); },
  };
}
