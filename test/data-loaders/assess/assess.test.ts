import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../data-loaders/assess/case-answer.ts';
import { asReferenceCase } from '../../../data-loaders/assess/reference-case.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const fixtures = `${root}fixtures/spc-cases`;
const program = ['--import', 'tsx', 'data-loaders/assess/assess.ts'];
const assess = (paths: readonly string[], input = ''): { stdout: string; stderr: string; status: number | null } =>
  spawnSync(process.execPath, [...program, ...paths], { cwd: root, input, encoding: 'utf8', maxBuffer: 1 << 28 });
interface Line { readonly name: string; readonly expected: Record<string, unknown> }
const linesOf = (text: string): Line[] => text.trim().split('\n').map((line) => JSON.parse(line) as Line);
const oneCase = readFileSync(`${fixtures}/syn-xmr-n5.json`, 'utf8');

describe('assess', () => {
  it('prints one line a case for a folder, in order of file name', () => {
    const { stdout, status } = assess([fixtures]);
    const names = readdirSync(fixtures).filter((file) => file.endsWith('.json')).sort().map((file) => file.slice(0, -5));
    expect(status).toBe(0);
    expect(linesOf(stdout).map(({ name }) => name)).toEqual(names);
  });

  it('reads files and standard input, a case, a list of cases or a case a line', () => {
    const whole = JSON.parse(oneCase) as Line;
    const wanted = linesOf(assess([`${fixtures}/syn-xmr-n5.json`]).stdout);
    expect(wanted).toHaveLength(1);
    const line = JSON.stringify(whole);
    expect(linesOf(assess([], line).stdout)).toEqual(wanted);
    expect(linesOf(assess(['-'], `[${line},${line}]`).stdout)).toEqual([...wanted, ...wanted]);
    expect(linesOf(assess(['-'], `${line}\n${line}\n`).stdout)).toEqual([...wanted, ...wanted]);
  });

  it('says which file is no case and what is wrong, answers the others, and ends with 1', () => {
    const { stdout, stderr, status } = assess(['-', `${fixtures}/syn-xmr-n5.json`, `${root}nowhere.json`], '{"name":"x","options":{}}');
    expect(linesOf(stdout)).toHaveLength(1);
    expect(stderr).toContain('standard input: “options.chart” should be text.');
    expect(stderr).toContain('nowhere.json');
    expect(status).toBe(1);
  });

  it('prints how it is used', () => {
    expect(execFileSync(process.execPath, [...program, '--help'], { cwd: root, encoding: 'utf8' })).toContain('npm run -s assess -- PATH...');
  });
});

const made = (options: Record<string, unknown>, value: (number | null)[], period?: (string | number)[]): Record<string, unknown> => answerOf(asReferenceCase({
  name: 'made', options, data: { value, period: period ?? value.map((_, i) => i + 1), numerator: null, denominator: null },
}, 'test')) as Record<string, unknown>;

describe('answerOf', () => {
  it('puts event numbers in order of number, dates in order of date', () => {
    expect(made({ chart: 'run', rules: 'anhoej' }, [3, 1, 2], [10, 9, 2])['value']).toEqual([2, 1, 3]);
    expect(made({ chart: 'run', rules: 'anhoej' }, [3, 1], ['2024-02-01', '2024-01-01'])['period']).toEqual(['2024-01-01', '2024-02-01']);
  });
  it('merges two rows of one period: their mean on run charts, their sum on c charts, a refusal under mdc', () => {
    expect(made({ chart: 'run', rules: 'anhoej' }, [1, 2, 4], [1, 2, 2])['value']).toEqual([1, 3]);
    expect(made({ chart: 'c', rules: 'anhoej' }, [1, 2, 4], [1, 2, 2])['value']).toEqual([1, 6]);
    expect(made({ chart: 'xmr', rules: 'mdc' }, [1, 2, 4], [1, 2, 2])['error']).toContain('Two rows');
  });
  it('a row that lacks a part of its ratio counts in neither sum: 3 of ? and ? of 100 are not 3 of 100', () => {
    const answer = answerOf(asReferenceCase({
      name: 'made', options: { chart: 'u', rules: 'anhoej' }, data: { period: [1, 1, 1, 2], value: null, numerator: [3, null, 4, 5], denominator: [null, 100, 50, 100] },
    }, 'test')) as Record<string, unknown>;
    expect(answer['value']).toEqual([0.08, 0.05]);
  });
  it('refuses what the named tool refuses, and nothing else is in the answer', () => {
    expect(made({ chart: 't', rules: 'anhoej' }, [1, 0])).toEqual({ error: 'Time between events must be greater than zero', warnings: [] });
    expect(made({ chart: 'xmr', rules: 'mdc', baselinePoints: 6 }, [1, 2])['error']).toContain('12');
    expect(made({ chart: 'pie' }, [1])['error']).toContain('“pie”');
    expect(made({ chart: 'xmr', rules: 'folklore' }, [1])['error']).toContain('“folklore”');
  });
  it('reads mdc-strict where a case names no rules, with its minimum of 15', () => {
    expect(made({ chart: 'xmr' }, [1, 2, 3])).toMatchObject({ variationIcon: null, centre: [2, 2, 2], upper: [null, null, null] });
  });
  it('holds a month left out of a moving range chart against its limit by its range, of which it has none, not by its value', () => {
    const values = [95, 96, 95, 96, 95, 96, 95, 96];
    expect(made({ chart: 'mr', rules: 'anhoej', exclude: [3] }, values)['rules']).toEqual({ outside: values.map(() => false) });
  });
  it('multiplies at the end', () => {
    expect(made({ chart: 'xmr', rules: 'anhoej', multiply: 100 }, [1, 2, 3])).toMatchObject({ value: [100, 200, 300], centre: [200, 200, 200] });
  });
  it('answers an empty case with empty columns', () => {
    expect(made({ chart: 'xmr', rules: 'mdc' }, [])).toMatchObject({ error: null, value: [], centre: [], variationIcon: 'common_cause' });
  });
  it('names the field of a case that is no case', () => {
    expect(() => asReferenceCase({ name: 'x', options: { chart: 'xmr' }, data: { period: [1, 2], value: [1] } }, 'here')).toThrow('here: “data.value” should be a list of 2 numbers or nulls.');
    expect(() => asReferenceCase(null, 'here')).toThrow('“case”');
  });
});
