import { expect, it } from 'vitest';
import { judgeSlug } from '../../../src/extract/checks/judge-text.ts';
import { OBSERVATION } from '../../../src/extract/schema/observation.ts';

const measure = OBSERVATION.columns.find(({ name }) => name === 'measure_id');
if (measure === undefined) throw new Error('no measure_id');

it('a measure written as a person writes it is known by its id, and told; another is not guessed', () => {
  const judge = judgeSlug(measure, ['vte_risk_assessment', 'ae-4h'].map((id) => ({ id, name: id, shortName: id })));
  expect(judge('VTE risk assessment')).toEqual({ stored: 'vte_risk_assessment', problem: { severity: 'fix', rule: 'tidied-code', expected: 'vte_risk_assessment' } });
  expect(judge('AE-4h')).toEqual({ stored: 'ae-4h', problem: { severity: 'fix', rule: 'tidied-code', expected: 'ae-4h' } });
  expect(judge('vte_risk_assessment')).toEqual({ stored: 'vte_risk_assessment' });
  expect(judge('VTE assessment')).toMatchObject({ stored: null, problem: { severity: 'row', rule: 'unknown-measure' } });
});

it('where measures are introduced their ids stay as they are written', () => {
  expect(judgeSlug(measure, null)('own measure')).toEqual({ stored: 'own measure' });
});
