import { describe, expect, test } from 'vitest';
import { fitText, textWidth } from '../../src/chart/text-width.ts';

describe('textWidth(text, size)', () => {
  test('no text has no width; twice the size is twice the width; bold is wider', () => {
    expect(textWidth('', 12)).toBe(0);
    expect(textWidth('Mean 89.0%', 24)).toBeCloseTo(2 * textWidth('Mean 89.0%', 12));
    expect(textWidth('Mean', 12, true)).toBeGreaterThan(textWidth('Mean', 12));
  });
});

describe('fitText(text, width, size)', () => {
  test('a text that fits is unchanged', () => {
    expect(fitText('Ward', 100, 12)).toBe('Ward');
  });
  test('a text too long is cut with an ellipsis and then fits', () => {
    const cut = fitText('not in the extract', 50, 12);
    expect(cut).toMatch(/^not.*…$/);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(50);
  });
});
