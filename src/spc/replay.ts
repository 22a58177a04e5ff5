import type { Assessment } from './assessment.ts';
import { drawProcess } from './draw-process.ts';
import { spreadLevels } from './limits/process-lines.ts';
import { readPoints, type Points } from './points.ts';
import { RULE_SETS, type RuleSet } from './rule-sets.ts';
import { toMovingRanges } from './to-moving-ranges.ts';
import { markZones } from './zones.ts';

/**
 * The working columns as they stood when the assessment was made: lines, points and zones again, from the series and the
 * recipe it carries. Evidence is made this way when somebody asks, so that 4,500 charts do not each keep theirs.
 * The columns are overwritten by the next assessment or replay.
 */
export function replay(assessment: Assessment, rules: RuleSet = RULE_SETS[assessment.ruleSet]): Points {
  const { series, recipe, chartKind } = assessment;
  const points = readPoints(series, recipe, rules);
  const tooFew = points.count < rules.minimumPoints;
  if (chartKind === 'mr') toMovingRanges(points);
  drawProcess(points, series, recipe, rules, chartKind, tooFew);
  spreadLevels(points);
  markZones(points, rules.exactComparison && chartKind === 'xmr');
  return points;
}
