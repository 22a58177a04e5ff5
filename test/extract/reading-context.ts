import { readFileSync } from 'node:fs';
import type { ReadingContext } from '../../src/extract/extract.ts';
import type { Measure } from '../../src/spc/vocabulary.ts';

/** The catalogue that ships. */
export const CATALOGUE = JSON.parse(readFileSync(new URL('../../src/extract/measure-catalogue.json', import.meta.url), 'utf8')) as readonly Measure[];

/** Four invented organisations, and a day in January 2026. */
export const CONTEXT: ReadingContext = {
  measures: CATALOGUE,
  organisationCodes: ['ZA1', 'ZA2', 'ZB3', 'ZC4'],
  allowUnlisted: false,
  today: '2026-01-15',
  expectTable: null,
};

export const textFile = (text: string, name = 'file.csv') => ({ name, bytes: new TextEncoder().encode(text) });
