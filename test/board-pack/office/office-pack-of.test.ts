import { beforeAll, describe, expect, it } from 'vitest';
import { composePack } from '../../../src/board-pack/compose.ts';
import { framesOf, officePackOf } from '../../../src/board-pack/office/office-pack-of.ts';
import { tablesOf, type PackDocument } from '../../../src/board-pack/pack-document.ts';
import { USUAL_RECIPE, usualPage } from '../../../src/board-pack/recipe.ts';
import { demonstrationInput, type DemonstrationInput } from '../demonstration-input.ts';

const FINGERPRINT = 'ab'.repeat(32);
let demonstration: DemonstrationInput;
let document: PackDocument;
beforeAll(async () => {
  demonstration = await demonstrationInput();
  document = composePack(demonstration.input, { ...USUAL_RECIPE, organisation: 'First Trust' });
}, 120_000);

describe('officePackOf the demonstration', () => {
  it('has every table of the pack under its name, and the scorecard list with one row a provider’s chart and values that are numbers', () => {
    const pack = officePackOf(document, FINGERPRINT, []);
    expect(pack.tables.map(({ id }) => id)).toEqual(tablesOf(document).map(({ id }) => id));
    expect(pack.scorecard).toBe('scorecard-list');
    const list = pack.tables.find(({ id }) => id === 'scorecard-list');
    const row = list?.rows.find(([measure, provider]) => measure === 'A&E: seen within 4 hours, all department types' && String(provider).startsWith('Arrow Vale'));
    const chart = demonstration.input.charts.find(({ measure, provider }) => measure.id === 'ae_4h_all_types' && provider.code === 'ZZ4');
    expect(row?.[3]).toBe(chart?.assessment.series.values.at(-1));
    expect(row?.[4]).toBe(0.95);
  });

  it('says of whom, from what source and with which fingerprint', () => {
    const { provenance } = officePackOf(document, FINGERPRINT, []);
    expect(provenance[0]).toBe('First Trust');
    expect(provenance.at(-1)).toBe(`Fingerprint of the pack: ${FINGERPRINT}`);
    expect(provenance.join('\n')).toContain('Data to July 2012');
  });

  it('without a scorecard in the recipe there is no workbook', () => {
    expect(officePackOf(composePack(demonstration.input, { ...USUAL_RECIPE, pages: [usualPage('cover')] }), FINGERPRINT, []).scorecard).toBeNull();
  });
});

describe('framesOf the demonstration', () => {
  it('puts sentence, verdicts, source and fingerprint around every chart of the pack', () => {
    const charts = document.pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])));
    const frames = framesOf(document, FINGERPRINT);
    expect([...frames.keys()]).toEqual(charts.map(({ id }) => id));
    expect(charts.length).toBeGreaterThan(5);
    for (const { id, title, lead } of charts) {
      const frame = frames.get(id);
      expect(frame?.heading).toBe(title);
      expect(frame?.lines.join('\n')).toContain(lead);
      expect(frame?.foot.at(-1)).toContain(FINGERPRINT);
    }
  });
});
