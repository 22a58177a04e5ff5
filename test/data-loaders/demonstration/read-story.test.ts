import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../../data-loaders/demonstration/read-story.ts';

const text = readFileSync(new URL('../../../fixtures/demonstration/story.yaml', import.meta.url), 'utf8');

describe('readStory', () => {
  it('reads the shipped story: eight providers of which two are Worcestershire’s, three sites, one commissioner', () => {
    const story = readStory(text);
    expect(story.providers.map((provider) => provider.code)).toEqual(['ZZ1', 'ZZ2', 'ZZ3', 'ZZ4', 'ZZ5', 'ZZ6', 'ZZ7', 'ZZ8']);
    expect(story.providers.filter((provider) => provider.parent === 'ZZ0')).toHaveLength(2);
    expect(story.providers[0]?.sites.map((site) => site.code)).toEqual(['ZZ101', 'ZZ102', 'ZZ103']);
    expect(story.commissioners.map((commissioner) => commissioner.code)).toEqual(['ZZ0']);
    expect([story.firstMonth, story.lastMonth]).toEqual(['2009-04', '2012-07']);
  });

  it('says of every organisation, in its name, that it is synthetic or invented', () => {
    const story = readStory(text);
    const names = [...story.commissioners, ...story.providers, ...story.providers.flatMap((provider) => provider.sites)].map((organisation) => organisation.name);
    for (const name of names) expect(name).toMatch(/\((synthetic|invented)/);
  });

  it.each([
    ['a misspelt word', 'volume: 2700', 'volum: 2700', 'volum'],
    ['a month that is none', 'lastMonth: 2012-07', 'lastMonth: 2012-17', 'a month is written 2012-07'],
    ['a code of the real register’s shape', 'code: ZZ8', 'code: RWP', 'a synthetic code is ZZ'],
    ['a measure nobody defines', 'rtt_18w_admitted:\n', 'rtt_19w_admitted:\n', 'no measure “rtt_19w_admitted”'],
    ['a site of nobody', 'site: ZZ103', 'site: ZZ199', 'no site “ZZ199”'],
    ['a threshold for nobody', '{at: ZZ3, measure: tia_high_risk_24h, from: 2012-04', '{at: ZZ9, measure: tia_high_risk_24h, from: 2012-04', 'no organisation “ZZ9”'],
  ])('refuses %s and names it', (_what, found, replaced, message) => {
    expect(text).toContain(found);
    expect(() => readStory(text.replace(found, replaced))).toThrow(message);
  });
});
