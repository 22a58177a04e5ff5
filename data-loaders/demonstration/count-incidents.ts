import type { Period } from '../../src/spc/vocabulary.ts';
import type { Incident } from './draw-incidents.ts';
import { figureInParts, figureOfCount } from './figure.ts';
import type { Figure } from './figure.ts';
import type { IncidentType } from './story.ts';

/** A measure made by counting incidents; with `perBedDay`, divided by the bed days of the month. */
interface CountedMeasure {
  readonly measureId: string;
  readonly counts: (incident: Incident) => boolean;
  readonly perBedDay: boolean;
}

const every = (): boolean => true;
const ofGrade = (...grades: readonly string[]) => (incident: Incident): boolean => grades.includes(incident.grade ?? '');

/** Which measures are counted from which incidents. */
export const COUNTED: Readonly<Record<IncidentType, readonly CountedMeasure[]>> = {
  mrsa_case: [{ measureId: 'mrsa_bacteraemia', counts: every, perBedDay: false }],
  c_difficile_case: [
    { measureId: 'c_difficile', counts: every, perBedDay: false },
    { measureId: 'c_difficile_rate', counts: every, perBedDay: true },
  ],
  never_event: [{ measureId: 'never_events', counts: every, perBedDay: false }],
  serious_incident: [{ measureId: 'serious_incidents', counts: every, perBedDay: false }],
  pressure_ulcer: [
    { measureId: 'pressure_ulcer_cat2', counts: ofGrade('2'), perBedDay: false },
    { measureId: 'pressure_ulcer_cat3', counts: ofGrade('3'), perBedDay: false },
    { measureId: 'pressure_ulcer_cat4', counts: ofGrade('4'), perBedDay: false },
    { measureId: 'pressure_ulcer_cat3_4', counts: ofGrade('3', '4'), perBedDay: false },
    { measureId: 'pressure_ulcer_avoidable', counts: (incident) => incident.avoidable === true, perBedDay: false },
    { measureId: 'pressure_ulcer_rate', counts: every, perBedDay: true },
  ],
};

/**
 * How many a month? Counts the incidents of one type for a provider and for each of its sites, month by month, and
 * divides them by bed days where the measure is a rate. A month without incidents is a true zero: every month of `months`
 * gets a figure. Rates are left out for organisations without bed days.
 */
export function countIncidents(
  type: IncidentType, incidents: readonly Incident[], organisations: readonly string[], months: readonly Period[],
  bedDays: (orgCode: string, month: Period) => number | null,
): readonly Figure[] {
  return COUNTED[type].flatMap((measure) => organisations.flatMap((orgCode) => months.flatMap((month) => {
    const cases = incidents.filter((incident) => incident.date.startsWith(month)
      && (incident.orgCode === orgCode || incident.siteCode === orgCode) && measure.counts(incident)).length;
    if (!measure.perBedDay) return [figureOfCount(orgCode, measure.measureId, month, cases)];
    const days = bedDays(orgCode, month);
    return days === null ? [] : [figureInParts(orgCode, measure.measureId, month, cases, days)];
  })));
}
