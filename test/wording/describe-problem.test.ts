import type { Severity } from '../../src/extract/problem.ts';
import { describeProblem, describeSeverity } from '../../src/wording/describe-problem.ts';
import { problemTemplates } from '../../src/wording/problems/problem-templates.ts';
import { allRules, typicalProblem } from './problems/typical-problems.ts';
import { describe, expect, expectPlainEnglish, test } from './property.ts';

const SEVERITIES: readonly Severity[] = ['stop', 'row', 'fix', 'warn'];

describe('describeProblem', () => {
  test('over a typical problem of every rule gives the sentences of the golden file', async () => {
    expect([...allRules].sort()).toEqual(Object.keys(problemTemplates).sort());
    const text = allRules.map((rule) => {
      const words = describeProblem(typicalProblem(rule));
      return `## ${rule}: ${words.short}\n\n${words.text}\n`;
    });
    await expect(`# Problems\n\nOne typical message of every rule. Made by the test beside this file; read it aloud before accepting a change.\n\n${text.join('\n')}`)
      .toMatchFileSnapshot('problems/problems.golden.md');
  });

  test('of a month that was running when its figure was extracted names the day', () => {
    expect(describeProblem(typicalProblem('month-not-over', { seen: '2012-07', expected: '2012-07-16' })).found)
      .toContain('July 2012 was not over on 16 July 2012, when the figure was extracted');
  });

  test('of one that stands for 430 different cells shows the first and does not pass it off as all of them', () => {
    const { found, done } = describeProblem(typicalProblem('not-a-number', { severity: 'warn', seen: 'x101', count: 430, standsForMore: true }));
    expect(found).toContain('“x101” is not a number');
    expect(found).toContain('first of 430 more of its kind, each different');
    expect(done).not.toContain('times');
  });

  test.each(allRules)('of %s in every severity, with and without details, is plain English that names the file', (rule) => {
    for (const severity of SEVERITIES) {
      for (const more of [{}, { seen: null, expected: null, column: null, line: null }, { seen: '', expected: null }, { count: 1204 }]) {
        const words = describeProblem(typicalProblem(rule, { severity, ...more }));
        expectPlainEnglish(words.text);
        expect(words.text.startsWith('june.csv')).toBe(true);
        expect(words.text).toMatch(/[.?]$/);
        expect(words.done).not.toBe('');
        expect(words.short.length).toBeLessThanOrEqual(40);
      }
    }
  });

  test('of text in a number says where, what, what is wanted, what was done and what to do', () => {
    expect(describeProblem(typicalProblem('not-a-number')).text).toBe(
      'june.csv, line 12, column numerator: “n/k” is not a number. Expected: a plain number such as 1234 or 12.5. Row set aside. Correct the cell and load the file again.',
    );
  });

  test('of a refused file says that what was loaded before is unchanged', () => {
    expect(describeProblem(typicalProblem('missing-column')).text).toBe(
      'june.csv, column org_code: The required column “org_code” is missing. The nearest heading is “Org_cod”. The file was not loaded, and what was loaded before is unchanged. Say on the Data screen what its columns mean (“Map the columns”), or add or rename the column and load the file again.',
    );
  });

  test('of patient identifiers never repeats the value', () => {
    for (const severity of SEVERITIES) expect(JSON.stringify(describeProblem(typicalProblem('patient-identifier', { severity })))).not.toContain('943');
  });

  test('of a problem found many times says where first and how often', () => {
    const words = describeProblem(typicalProblem('not-a-number', { count: 6 }));
    expect([words.where, words.done]).toEqual(['june.csv, first on line 12, column numerator', '6 rows set aside.']);
  });

  test('of a repair says what was done and asks for nothing', () => {
    const words = describeProblem(typicalProblem('byte-order-mark'));
    expect([words.done, words.remedy]).toEqual(['It was taken off.', '']);
  });

  test('of a value with line breaks and 200 letters quotes one short line', () => {
    const { found } = describeProblem(typicalProblem('not-a-number', { seen: `a\r\nb${'x'.repeat(200)}` }));
    expect(found).toMatch(/^“a bx{75,80}…” is not a number\./);
  });

  test('of an empty and of a blank cell names them', () => {
    expect(['', '   '].map((seen) => describeProblem(typicalProblem('not-a-number', { seen })).found.split(' is ')[0])).toEqual(['An empty cell', 'A cell of blanks only']);
  });
});

test('describeSeverity says what became of the row or file', () => {
  expect(SEVERITIES.map(describeSeverity)).toEqual(['File refused', 'Row set aside', 'Corrected', 'Loaded, flagged']);
});
