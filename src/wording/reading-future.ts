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
  const metShare = position?.metShare ?? 0;
  switch (assurance) {
    case 'pass':
      // Limits that clip or widen from month to month can pass a process that has missed lately.
      if (steady) return metShare < 1 ? 'By its process limits it will be met in most months.' : 'If nothing changes it will keep meeting it.';
      return better ? 'Even without this change it would keep meeting it.' : 'At its usual level it would keep meeting it, but that level may have moved.';
    case 'fail':
      if (steady) return `${metShare > 0 ? 'By its process limits it will be missed in most months.' : 'If nothing changes it will keep missing.'}${gapSentence(of)}`;
      return `${worse ? 'Even without this change it would keep missing.' : 'At its usual level it would keep missing, but that level may have moved.'}${gapSentence(of)}`;
    case 'hit-or-miss':
      if (steady) return hitOrMiss(of, metShare);
      return changingHitOrMiss(metShare, worse ? 'worse' : better ? 'better' : 'both');
  }
}

/** So rarely, or nearly always: then 'some months' would mislead. */
const SELDOM = 0.2;

/** The threshold lies within the limits of a steady process: how often it will be met, by the chance worked out or else by the record. */
function hitOrMiss(of: ReadingOf, metShare: number): string {
  const probability = of.probabilityOfMeeting?.probability ?? null;
  const share = probability ?? metShare;
  const chance = chanceClause(of);
  if (share < SELDOM) return `If nothing changes it will be met only now and then, by chance${chance}.${gapSentence(of)}`;
  if (share > 1 - SELDOM) return `If nothing changes it will be missed only now and then, by chance${chance}.`;
  return `If nothing changes it will be met in some months and missed in others, by chance${chance}.`;
}

function changingHitOrMiss(metShare: number, change: 'better' | 'worse' | 'both'): string {
  const within = 'The threshold lies within the process limits';
  if (metShare === 0) {
    return { better: `${within}, and comes nearer if this lasts.`, worse: `${within}, but it has not been met lately and moves further away if this lasts.`, both: `${within}, but it has not been met lately.` }[change];
  }
  if (metShare === 1) {
    return { better: `${within}, and misses become less likely if this lasts.`, worse: `${within}: misses are to be expected if this lasts.`, both: `${within}.` }[change];
  }
  const usual = 'At its usual level it is met in some months and missed in others';
  return { better: `${usual}; fewer misses are to be expected if this lasts.`, worse: `${usual}; more misses are to be expected if this lasts.`, both: `${usual}.` }[change];
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
