import { describe, expect, test } from 'vitest';
import { formatCount, joinWords, sentenceCase, singular } from '../../src/wording/format-count.ts';
import { readFileSync } from 'node:fs';

describe('formatCount', () => {
  test('of 1, 2 and 1234 cases takes the singular once', () => expect([1, 2, 1234].map((n) => formatCount(n, 'cases'))).toEqual(['1 case', '2 cases', '1,234 cases']));
  test('of 0 takes the plural', () => expect(formatCount(0, 'cases')).toBe('0 cases'));
  test('of 12.5 keeps its half', () => expect(formatCount(12.5, 'patients')).toBe('12.5 patients'));
});

describe('singular', () => {
  test.each([
    ['cases', 'case'], ['never events', 'never event'], ['serious incidents', 'serious incident'], ['pressure ulcers', 'pressure ulcer'],
    ['cases of C. difficile', 'case of C. difficile'], ['patients seen within 4 hours', 'patient seen within 4 hours'],
    ['patients admitted, discharged or transferred within 4 hours', 'patient admitted, discharged or transferred within 4 hours'],
    ['patients who spent at least 90% of their stay on a stroke unit', 'patient who spent at least 90% of their stay on a stroke unit'],
    ['admitted patients treated within 18 weeks', 'admitted patient treated within 18 weeks'], ['falls with harm', 'fall with harm'],
    ['occupied bed days', 'occupied bed day'], ['attendances', 'attendance'], ['deaths in hospital', 'death in hospital'],
    ['people', 'person'], ['diagnoses', 'diagnosis'], ['bodies', 'body'], ['losses', 'loss'], ['staff', 'staff'], ['MRSA bacteraemias', 'MRSA bacteraemia'],
  ])('of “%s” is “%s”', (plural, expected) => expect(singular(plural)).toBe(expected));

  test('over every label of the measure catalogue changes one word at most and never the description', () => {
    const catalogue = JSON.parse(readFileSync('src/extract/measure-catalogue.json', 'utf8')) as unknown;
    const measures = (Array.isArray(catalogue) ? catalogue : (catalogue as { measures: unknown[] }).measures) as { numeratorLabel: string; denominatorLabel: string | null }[];
    expect(measures.length).toBeGreaterThan(0);
    for (const label of measures.flatMap(({ numeratorLabel, denominatorLabel }) => [numeratorLabel, denominatorLabel]).filter((text) => text !== null)) {
      const before = label.split(' ');
      const after = singular(label).split(' ');
      expect(after).toHaveLength(before.length);
      expect(after.filter((word, index) => word !== before[index])).toHaveLength(1);
    }
  });
});

describe('joinWords', () => {
  test('of none, one, two and three parts', () => expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((parts) => joinWords(parts))).toEqual(['', 'a', 'a and b', 'a, b and c']));
});
test('sentenceCase raises the first letter only', () => expect(sentenceCase('eight months of MRSA')).toBe('Eight months of MRSA'));
