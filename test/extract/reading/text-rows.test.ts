import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/extract/problem-list.ts';
import { firstRows, forEachRow } from '../../../src/extract/reading/text-rows.ts';

const rowsOf = (text: string, delimiter = ','): readonly (readonly [number, readonly string[]])[] => {
  const rows: (readonly [number, readonly string[]])[] = [];
  forEachRow(text, delimiter, null, (line, cells) => rows.push([line, cells]));
  return rows;
};

describe('forEachRow', () => {
  it('numbers lines as an editor does: quoted line breaks and blank lines count', () => {
    expect(rowsOf('a,b\n"x\n\ny","1\n2"\n\n3,4')).toEqual([[1, ['a', 'b']], [2, ['x\n\ny', '1\n2']], [6, ['']], [7, ['3', '4']]]);
  });
  it('keeps quotation marks, delimiters inside quotes, and cells as found', () => {
    expect(rowsOf(' x ;"a;b";', ';')).toEqual([[1, [' x ', 'a;b', '']]]);
    expect(rowsOf('"King\'s, Lynn","say ""so"""')).toEqual([[1, ["King's, Lynn", 'say "so"']]]);
  });
  it('of text without quotation marks gives the rows that the same text with one quoted cell gives', () => {
    for (const rest of ['', 'a', 'a,b\nc,d', 'a,b\nc,d\n', 'a\n\nb\n\n', '\n', ',\n,', ' a , b \n']) {
      expect(rowsOf(`x\n${rest}`)).toEqual(rowsOf(`"x"\n${rest}`));
    }
    expect(rowsOf('')).toEqual([]);
  });
  it('ten million characters with quoted line breaks across every chunk border: no row and no line is lost', () => {
    const count = 120_000;
    const text = Array.from({ length: count }, (_, index) => `${index},"${'first half of a note '.repeat(2)}\n${'second, half '.repeat(3)}"`).join('\n');
    expect(text.length).toBeGreaterThan(10_000_000);
    let expected = 1;
    let seen = 0;
    forEachRow(text, ',', null, (line, cells) => {
      if (line !== expected || cells[0] !== String(seen) || cells.length !== 2) throw new Error(`row ${seen} on line ${line}: ${cells.join('|')}`);
      seen++;
      expected += 2;
    });
    expect(seen).toBe(count);
  });
  it('a quote that never closes stops the file at the line where its row starts, in any chunk', () => {
    const good = Array.from({ length: 400_000 }, (_, index) => `${index},"fine"`).join('\n');
    const problems = new ProblemList('f');
    forEachRow(`${good}\n7,"never\n8,9\n`, ',', problems, () => undefined);
    expect(problems.list()).toMatchObject([{ rule: 'broken-quotes', severity: 'stop', line: 400_001 }]);
  });
});

describe('firstRows', () => {
  it('gives no more than asked, fewer when there are fewer, none of an empty text as one blank', () => {
    expect(firstRows('1\n2\n3\n4', ',', 2).map(({ cells }) => cells[0])).toEqual(['1', '2']);
    expect(firstRows('1\n2', ',', 40)).toHaveLength(2);
  });
});
