const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** The month a word is the name of, 1–12: in full, by three letters, or `sept`. Null for `margate` and `sepsis`. */
function monthOfWord(word: string): number | null {
  if (word === 'sept') return 9;
  const index = MONTHS.findIndex((month) => month === word || month.slice(0, 3) === word);
  return index < 0 ? null : index + 1;
}

/**
 * Which month does the name of a file mean? `YYYY-MM`, or null when it names none, or more than one.
 *
 * Only for layouts that say it nowhere else. Understood: a month's name beside a year (`June-2025-AE.csv`, `AE Jun 25`,
 * `2025_June`), and `2025-06` or `202506` that is no part of a day: `2025-11-22` is when somebody downloaded the file.
 */
export function monthOfFileName(name: string): string | null {
  const parts = (name.split('/').at(-1) ?? name).toLowerCase().replace(/\.[a-z0-9]+$/, '').split(/[^a-z0-9]+|(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/).filter((part) => part !== '');
  const found = new Set<string>();
  const say = (year: string, month: number): void => {
    found.add(`${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}`);
  };
  const named = parts.filter((part) => monthOfWord(part) !== null);
  parts.forEach((part, index) => {
    const month = monthOfWord(part);
    if (month === null) return;
    const after = parts[index + 1] ?? '';
    const before = parts[index - 1] ?? '';
    if (/^20\d\d$/.test(after)) say(after, month);
    else if (/^20\d\d$/.test(before)) say(before, month);
    else if (/^\d\d$/.test(after)) say(after, month);
  });
  if (named.length === 0) {
    const numbers = /(?:^|[^0-9])(20\d\d)[-_. ]?(0[1-9]|1[0-2])(?![0-9]|[-_. ]\d\d(?![0-9]))/.exec(name.split('/').at(-1) ?? name);
    if (numbers !== null) say(numbers[1] ?? '', Number(numbers[2]));
  }
  return found.size === 1 && new Set(named).size < 2 ? [...found][0] ?? null : null;
}
