import { parse } from 'yaml';
import { z } from 'zod';
import { BUILT_IN_MEASURES } from '../../src/database/built-in-measures.ts';
import { STORY } from './story.ts';
import type { Story } from './story.ts';

/**
 * What does the story file say? Takes the text of `story.yaml` and gives the story, every field present.
 *
 * Throws with a list of what is wrong (the place in the file, and what was expected there) when a word is misspelt,
 * a month or code is badly written, or a measure, provider or site is named that does not exist.
 */
export function readStory(text: string): Story {
  const read = STORY.safeParse(parse(text));
  if (!read.success) throw new Error(`The story cannot be read:\n${z.prettifyError(read.error)}`);
  const wrong = unknownNames(read.data);
  if (wrong.length > 0) throw new Error(`The story names what does not exist:\n${wrong.join('\n')}`);
  return read.data;
}

/** Measures, organisations and sites that the story uses and nobody defines. */
function unknownNames(story: Story): readonly string[] {
  const measures = new Set(BUILT_IN_MEASURES.map((measure) => measure.id));
  const organisations = new Set([
    ...story.commissioners.map((commissioner) => commissioner.code),
    ...story.providers.flatMap((provider) => [provider.code, ...provider.sites.map((site) => site.code)]),
  ]);
  const wrong: string[] = [];
  const wantMeasure = (id: string | undefined, where: string): void => {
    if (id !== undefined && !measures.has(id)) wrong.push(`${where}: no measure “${id}” in the catalogue`);
  };
  const wantOrganisation = (code: string | undefined, where: string): void => {
    if (code !== undefined && !organisations.has(code)) wrong.push(`${where}: no organisation “${code}” in the story`);
  };
  for (const provider of story.providers) {
    wantOrganisation(provider.parent, provider.name);
    wantOrganisation(provider.successor, provider.name);
    for (const id of [...Object.keys(provider.shares), ...Object.keys(provider.rates)]) wantMeasure(id, provider.name);
    const sites = [
      ...(provider.accidentAndEmergency?.parts ?? []).map((part) => part.site),
      ...Object.values(provider.shares).flatMap((series) => series.parts.map((part) => part.site)),
      ...Object.values(provider.incidents).flatMap((kind) => [...Object.keys(kind.sites), ...kind.dates.map((date) => date.site)]),
    ];
    for (const site of sites) {
      if (site !== undefined && !provider.sites.some((known) => known.code === site)) wrong.push(`${provider.name}: no site “${site}”`);
    }
  }
  for (const row of [...story.thresholds, ...story.claims, ...story.verdicts]) {
    wantMeasure(row.measure, 'says' in row ? row.says : row.label);
    wantOrganisation(row.at, 'says' in row ? row.says : row.label);
  }
  for (const note of story.annotations) {
    wantOrganisation(note.at, note.text);
    for (const id of [note.measure, ...(note.measures ?? [])]) wantMeasure(id, note.text);
  }
  return wrong;
}
