import { plainName } from '../../src/extract/organisations/plain-name.ts';
import { displayName } from '../../src/database/short-name.ts';
import type { Row } from '../../src/database/database.ts';

/** One list of organisations as read: canonical `organisation` rows. */
export interface Edition {
  readonly file: string;
  readonly rows: readonly Row[];
}

type TextCells = Readonly<Record<string, string>>;

const TYPES = ['region', 'commissioner', 'provider', 'site', 'ward'];

const text = (row: Row, column: string): string => {
  const cell = row[column];
  return cell === null || cell === undefined ? '' : String(cell);
};

/** The newest day a list knows of: lists have no date of their own. */
function newestDay({ rows }: Edition): string {
  return rows.flatMap((row) => [text(row, 'open_date'), text(row, 'close_date')]).sort().at(-1) ?? '';
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/**
 * Which organisations are there, all lists together? One row a code: name, parent and opening day from the newest list that
 * has it; earlier names that differ in more than spelling become aliases, since no list says from which day a name holds.
 *
 * Closed trusts drop out of later lists after a while: they stay, and where no list says when they closed but a successor
 * is stated, they closed on the day before the first succession. Names in capitals are written in ordinary writing. How new a
 * list is follows from the newest day in it, not from the order given. Ordered by type, then code.
 */
export function mergeEditions(editions: readonly Edition[], successions: readonly Row[]): readonly TextCells[] {
  const inOrder = [...editions].sort((a, b) => (newestDay(a) < newestDay(b) || (newestDay(a) === newestDay(b) && a.file < b.file) ? -1 : 1));
  const newest = new Set(inOrder.at(-1)?.rows.map((row) => text(row, 'org_code')) ?? []);
  const firstSuccession = new Map<string, string>();
  for (const row of successions) {
    const code = text(row, 'predecessor_code');
    const day = text(row, 'effective_date');
    if (day < (firstSuccession.get(code) ?? '9999')) firstSuccession.set(code, day);
  }
  const byCode = new Map<string, Row[]>();
  for (const { rows } of inOrder) {
    for (const row of rows) {
      const known = byCode.get(text(row, 'org_code'));
      if (known === undefined) byCode.set(text(row, 'org_code'), [row]);
      else known.push(row);
    }
  }
  const merged = [...byCode].map(([code, rows]): TextCells => {
    const last = rows.at(-1) ?? {};
    // A board that a list has only as a code keeps the name another list gives it.
    const names = rows.map((row) => text(row, 'org_name')).filter((name, _, all) => name !== code || all.every((other) => other === code));
    const name = displayName(names.at(-1) ?? code);
    const aliases = new Map(names.map((other) => [plainName(other), displayName(other)] as const));
    aliases.delete(plainName(name));
    const latest = (column: string): string => rows.map((row) => text(row, column)).filter((cell) => cell !== '').at(-1) ?? '';
    const succeeded = firstSuccession.get(code);
    const closed = latest('close_date') || (newest.has(code) || succeeded === undefined ? '' : dayBefore(succeeded));
    const opened = latest('open_date');
    return {
      org_code: code, org_name: name, org_type: text(last, 'org_type'), parent_code: latest('parent_code'), open_date: opened,
      close_date: closed !== '' && closed < opened ? '' : closed, aliases: [...aliases.values()].map((alias) => alias.replaceAll('|', ' ')).join('|'),
    };
  });
  const place = (row: TextCells): number => TYPES.indexOf(row['org_type'] ?? '');
  return merged.sort((a, b) => place(a) - place(b) || ((a['org_code'] ?? '') < (b['org_code'] ?? '') ? -1 : 1));
}
