import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { classesNamed, classesStyled, filesWith, isSheet, laterImports } from './sheets-of-screens.ts';

const ENTRIES = ['src/app/main.tsx', 'src/app/explore/main.tsx'];
const filesOf = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
const styled = new Map(filesOf('src').filter((path) => path.endsWith('.css')).map((sheet) => [sheet, classesStyled(sheet)]));
styled.set('src/styles/watchline.scss', classesStyled(...filesOf('src/styles')));
const styledSomewhere = new Set([...styled.values()].flatMap((classes) => [...classes]));

/** Sheets that are on the page when a file of this script is drawn: its own and those of the scripts that led to it. */
type Way = { readonly script: string; readonly present: readonly string[] };

/** Every script of its own, once for each set of sheets that it can find on the page. */
function waysInto(entry: string): Way[] {
  const ways: Way[] = [];
  const seen = new Set<string>();
  const visit = (script: string, before: readonly string[]): void => {
    const files = filesWith(script);
    const present = [...new Set([...before, ...files.filter(isSheet)])].sort();
    const way = [script, ...present].join('\n');
    if (seen.has(way)) return;
    seen.add(way);
    ways.push({ script, present });
    files.filter((file) => !isSheet(file)).flatMap(laterImports).forEach((later) => visit(later, present));
  };
  visit(entry, []);
  return ways;
}

describe('classesNamed', () => {
  it('reads plain text, templates and conditions, and no part of a name', () => {
    const folder = mkdtempSync(join(tmpdir(), 'watchline-classes-'));
    const file = join(folder, 'Named.tsx');
    writeFileSync(file, "export const a = <p className=\"card wide\"><b className={`fixed part-${kind} ${on && kind === 'unnamed' ? 'on' : 'off'}`} /></p>;\n");
    expect(classesNamed(file)).toEqual(['card', 'wide', 'fixed', 'on', 'off']);
    rmSync(folder, { recursive: true });
  });
});

describe.each(ENTRIES)('each script that %s leads to', (entry) => {
  const ways = waysInto(entry);
  it('is found: the screens', () => {
    expect(ways.map(({ script }) => script)).toEqual(expect.arrayContaining(['src/views/chart/ChartPage.tsx', 'src/views/data/DataPage.tsx', 'src/views/shared/why/WhyDialog.tsx']));
  });
  it('brings the looks of every class it names, whichever screen was opened first', () => {
    const without = ways.flatMap(({ script, present }) => {
      const looks = new Set(present.flatMap((sheet) => [...(styled.get(sheet) ?? [])]));
      return filesWith(script).filter((file) => file.endsWith('.tsx')).flatMap((file) =>
        classesNamed(file).filter((name) => styledSomewhere.has(name) && !looks.has(name)).map((name) => `${file}: ${name}, opened by ${script}`));
    });
    expect([...new Set(without)].sort()).toEqual([]);
  });
});
