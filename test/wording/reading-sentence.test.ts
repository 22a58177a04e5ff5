import { describe, expect, test } from 'vitest';
import { readingOf } from '../../src/wording/reading-sentence.ts';
import { allSituations } from './situations.ts';

const situations = allSituations();

describe('readingOf', () => {
  test('over all situations gives the sentences of the golden file', async () => {
    expect(situations.length).toBeGreaterThanOrEqual(60);
    const text = situations
      .map((situation) => {
        const reading = readingOf(situation);
        return `## ${situation.name}\n\n- cell: ${reading.cell}\n- caption: ${reading.caption}\n- paragraph: ${reading.paragraph}\n`;
      })
      .join('\n');
    await expect(`# Readings\n\nEvery situation and its three sentences. Made by the test beside this file; read it aloud before accepting a change.\n\n${text}`)
      .toMatchFileSnapshot('readings.golden.md');
  });
});
