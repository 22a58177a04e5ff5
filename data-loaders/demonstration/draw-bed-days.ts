import type { Period } from '../../src/spc/vocabulary.ts';
import { drawNormal } from './draws.ts';
import { winterIn } from './level-in-month.ts';
import { daysIn } from './days-of-month.ts';
import { seededRandom } from './seeded-random.ts';
import type { ProviderStory } from './story.ts';

/**
 * On how many days did a patient lie in a bed? Bed days of a provider and its sites by month: usual beds × days of the
 * month, 3% more in winter, with a standard deviation of 1.5%. A provider with sites has the sum of its sites.
 * The answer is null for an organisation without beds and for a month outside `months`.
 */
export function drawBedDays(seed: string, provider: ProviderStory, months: readonly Period[]): (orgCode: string, month: Period) => number | null {
  const wards = provider.beds === undefined ? provider.sites : [{ code: provider.code, beds: provider.beds }];
  const byKey = new Map<string, number>();
  for (const ward of wards) {
    if (ward.beds === 0) continue;
    const random = seededRandom(`${seed}|${ward.code}|bed days`);
    for (const month of months) {
      const days = Math.round(ward.beds * daysIn(month) * (1 + 0.03 * winterIn(month) + 0.015 * drawNormal(random)));
      byKey.set(`${ward.code} ${month}`, days);
      if (ward.code === provider.code) continue;
      byKey.set(`${provider.code} ${month}`, (byKey.get(`${provider.code} ${month}`) ?? 0) + days);
    }
  }
  return (orgCode, month) => byKey.get(`${orgCode} ${month}`) ?? null;
}
