import { MONTHS_ACROSS } from './months-across.ts';
import { NHSE_AE_MONTHLY } from './nhse-ae-monthly.ts';
import { NHSE_AE_PROVIDER_TABLE } from './nhse-ae-provider-table.ts';
import { NHSE_AE_UNUSED_SHEETS } from './nhse-ae-unused-sheets.ts';
import { NEVER_EVENTS } from './never-events.ts';
import { INFECTION_ENGLAND } from './infection-england.ts';
import { INFECTION_MONTHS } from './infection-months.ts';
import { SHMI } from './shmi.ts';
import { SSNAP } from './ssnap.ts';
import { SSNAP_TEAM_LIST } from './ssnap-team-list.ts';
import { UKHSA_ANNUAL } from './ukhsa-annual.ts';
import { RTT_FULL_EXTRACT } from './rtt-full-extract.ts';
import { KH03_BEDS } from './kh03-beds.ts';
import { CANCER_62_DAYS } from './cancer-62-days.ts';
import { NHS_CHOICES_HOSPITALS } from './nhs-choices-hospitals.ts';
import { ODS_SUCCESSORS } from './ods-successors.ts';
import { ODS_TRUSTS } from './ods-trusts.ts';
import type { Publication } from './publication.ts';

/** The publications that are recognised by their header, in the order tried. */
export const KNOWN_PUBLICATIONS: readonly Publication[] = [
  NHSE_AE_MONTHLY,
  NHSE_AE_PROVIDER_TABLE,
  NHSE_AE_UNUSED_SHEETS,
  RTT_FULL_EXTRACT,
  CANCER_62_DAYS,
  KH03_BEDS,
  SHMI,
  SSNAP,
  SSNAP_TEAM_LIST,
  UKHSA_ANNUAL,
  NEVER_EVENTS,
  INFECTION_MONTHS,
  INFECTION_ENGLAND,
  ODS_TRUSTS,
  ODS_SUCCESSORS,
  NHS_CHOICES_HOSPITALS,
  MONTHS_ACROSS,
];
