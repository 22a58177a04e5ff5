import { describeRemoval, type LeaningFigures } from '../../src/wording/describe-removal.ts';
import { describe, expect, expectPlainEnglish, test } from './property.ts';

const organisation = (name: string): LeaningFigures => ({ what: 'organisation', code: name, name, rows: 12 });

describe('describeRemoval', () => {
  test('of nothing that leans has no sentences', () => {
    expect(describeRemoval([])).toEqual([]);
  });
  test('of one measure says that its rows vanish', () => {
    expect(describeRemoval([{ what: 'measure', code: 'falls', name: 'Falls', rows: 24 }])).toEqual([
      'Falls would vanish from every screen: 24 rows of other files are of a measure that only this file explains.',
    ]);
  });
  test('of five organisations names three and counts the rest and their rows', () => {
    expect(describeRemoval(['A', 'B', 'C', 'D', 'E'].map(organisation))).toEqual([
      'A, B, C and 2 others would go by their codes alone: only this file names them, and 60 rows of other files are their figures.',
    ]);
  });
  test('of thresholds says what charts lose, in plain English', () => {
    const [line = ''] = describeRemoval([{ what: 'threshold', code: 'ae', name: 'ae', rows: 3 }]);
    expect(line).toBe('Charts of 1 measure would lose the thresholds of this file, and with them what they say of meeting it.');
    expectPlainEnglish(line);
  });
});
