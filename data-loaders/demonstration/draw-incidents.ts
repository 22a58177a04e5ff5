import type { Period } from '../../src/spc/vocabulary.ts';
import { drawOne, drawPoisson } from './draws.ts';
import { levelInMonth, winterIn } from './level-in-month.ts';
import { daysIn } from './days-of-month.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { IncidentStory, IncidentType } from './story.ts';

/** One thing that happened, with its day: what monthly counts are made of. */
export interface Incident {
  readonly type: IncidentType;
  readonly orgCode: string;
  readonly siteCode: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly grade: string | null;
  /** Null where the question is not asked. */
  readonly avoidable: boolean | null;
  readonly category: string | null;
}

/**
 * What happened at this provider, and on which days? Named incidents as the story names them; the others come at random:
 * a Poisson number each month around the story’s level (in step with the days of the month, more of them in winter where the
 * story says so), each on any day of the month alike, at a site, with a grade and avoidable or not by the story’s shares.
 * In order of date.
 */
export function drawIncidents(
  random: SeededRandom, type: IncidentType, orgCode: string, story: IncidentStory, months: readonly Period[], lastMonth: Period,
): readonly Incident[] {
  const named = story.dates.map((date): Incident => ({
    type, orgCode, siteCode: date.site ?? null, date: date.on, grade: null, avoidable: null, category: date.category,
  }));
  const drawn = months.flatMap((month) => {
    const season = 1 + (story.winter / 100) * winterIn(month);
    const mean = levelInMonth(story.level, month, lastMonth) * season * (daysIn(month) / 30.4375);
    return Array.from({ length: drawPoisson(random, mean) }, (): Incident => {
      const dayOfMonth = 1 + Math.floor(random() * daysIn(month));
      const siteCode = Object.keys(story.sites).length > 0 ? drawOne(random, story.sites) : null;
      const grade = story.grades === undefined ? null : drawOne(random, story.grades);
      // Only deep wounds are reviewed for whether they could have been prevented.
      const avoidable = story.avoidable === undefined || grade === '2' ? null : random() < story.avoidable;
      return { type, orgCode, siteCode, date: `${month}-${String(dayOfMonth).padStart(2, '0')}`, grade, avoidable, category: null };
    });
  });
  return [...named, ...drawn].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}
