/** The clause of a reading that looks ahead. */
import { moreOrFewer } from './describe-gap-in-patients.ts';
import { formatChance } from './format-number.ts';
import { formatPeriod } from './format-period.ts';
import { formatThreshold } from './format-value.ts';
import type { ReadingOf } from './reading-of.ts';
import type { Position } from './reading-position.ts';

/**
 * What comes next if nothing changes, with the chance and the distance where they were worked out? '' where nothing can be
 * foretold: too few months, no threshold, no process limits.
 *
 * @example futureOf(of, position) // 'If nothing changes it will keep missing.'
 */
export function futureOf(of: ReadingOf, position: Position | null): string {
  const { assurance, noAssurance, variation, decidingIndex, recipe, conflict } = of.assessment;
  if (decidingIndex === null || variation === 'not-enough-data') return '';
  if (recipe.direction === 'neutral') return variation === 'common-cause' ? '' : 'Neither a rise nor a fall is better by itself: find out what lies behind it.';
  if (assurance === null) return noAssurance === 'short-phase' && position !== null ? 'Assurance waits until the new limits rest on 12 months.' : '';
  const steady = variation === 'common-cause';
  const worse = variation.startsWith('concern') && !conflict;
  const better = variation.startsWith('improvement');
  switch (assurance) {
    case 'pass':
      if (steady) return 'If nothing changes it will keep meeting it.';
      return better ? 'Even without this change it would keep meeting it.' : 'At its usual level it would keep meeting it, but that level may have moved.';
    case 'fail':
      if (steady) return `If nothing changes it will keep missing.${gapSentence(of)}`;
      return `${worse ? 'Even without this change it would keep missing.' : 'At its usual level it would keep missing, but that level may have moved.'}${gapSentence(of)}`;
    case 'hit-or-miss':
      return hitOrMiss(of, position?.record ?? 'mixed', { steady, worse, better });
  }
}

/** The threshold lies within the limits; what that means depends on whether it has been met at all lately. */
function hitOrMiss(of: ReadingOf, record: Position['record'], change: { readonly steady: boolean; readonly worse: boolean; readonly better: boolean }): string {
  const within = 'The threshold lies within the process limits';
  const chance = chanceClause(of);
  if (record === 'none-met') {
    if (change.steady) return `${within}: if nothing changes it may be met now and then, by chance${chance}.${gapSentence(of)}`;
    return change.better ? `${within}, and comes nearer if this lasts.` : `${within}, but it has not been met lately${change.worse ? ' and moves further away if this lasts' : ''}.`;
  }
  if (record === 'all-met') {
    if (change.steady) return `${within}: if nothing changes it may be missed now and then, by chance${chance}.`;
    return change.better ? `${within}, and misses become less likely if this lasts.` : `${within}: misses are to be expected if this lasts.`;
  }
  if (change.steady) return `If nothing changes it will be met in some months and missed in others, by chance${chance}.`;
  const usual = 'At its usual level it is met in some months and missed in others';
  return change.worse ? `${usual}; more misses are to be expected if this lasts.` : change.better ? `${usual}; fewer misses are to be expected if this lasts.` : `${usual}.`;
}

/** ': the chance of meeting it in August 2012 is about 34 in 100' where it was worked out. */
function chanceClause({ probabilityOfMeeting }: ReadingOf): string {
  if (probabilityOfMeeting === undefined || probabilityOfMeeting === null || probabilityOfMeeting.withheld !== null) return '';
  const chance = formatChance(probabilityOfMeeting.probability);
  return `: the chance of meeting it in ${formatPeriod(probabilityOfMeeting.period)} is ${/^\d/.test(chance) ? 'about ' : ''}${chance}`;
}

/** ' To reach 95%, a usual month needs 1,090 more patients seen within 4 hours.' where it was worked out. */
function gapSentence({ gapInPatients, measure }: ReadingOf): string {
  if (gapInPatients === undefined || gapInPatients === null || gapInPatients.usual.short <= 0) return '';
  const people = moreOrFewer(gapInPatients.usual.short, gapInPatients.comparison, measure);
  return ` To reach ${formatThreshold(gapInPatients.threshold, measure)}, a usual month needs ${people}.`;
}
