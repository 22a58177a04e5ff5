import type { MeetingChart } from '../meeting/meeting-chart.ts';
import { describeAssurance } from '../wording/describe-assurance.ts';
import { describeVerdict } from '../wording/describe-variation.ts';
import type { PackVerdict } from './pack-document.ts';

/** What do the icons of this chart say, in signs and in words? The same verdicts as on screen. */
export function packVerdict({ assessment, measure }: Pick<MeetingChart, 'assessment' | 'measure'>): PackVerdict {
  const { variation, assurance, stable, noAssurance } = assessment;
  return {
    variation, variationTitle: describeVerdict(assessment).title,
    assurance, stable, assuranceTitle: describeAssurance(assessment, measure).title,
    assured: noAssurance !== 'no-threshold' && noAssurance !== 'neutral-direction',
  };
}
