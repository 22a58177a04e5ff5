import { describe, expect, it } from 'vitest';
import { patientHeadings } from '../../../src/extract/patients/patient-headings.ts';

describe('patientHeadings', () => {
  it.each([
    'NHS Number', 'nhs_no', 'New-NHS-No', 'DOB', 'D.O.B.', 'Date of Birth', 'Date Of Birth (dd/mm/yyyy)', 'born', 'Patient Name', 'Patient’s Name', 'Pt Name', 'Client name', 'Service User', 'Resident', 'SURNAME',
    'Affected Person Forename', 'Person Affected - NHS Number', 'NHS Number (if known)', 'Postcode', 'Post code of patient', 'Home Post Code', 'Hospital Number', 'Unit Number', 'MRN', 'patientId', 'Mother DOB', 'Next of kin',
  ])('names %s', (heading) => {
    expect(patientHeadings(['org_code', heading], false)).toEqual([heading]);
  });
  it.each([
    'org_name', 'name', 'patients seen', 'number of patients', 'value', 'Patient safety incident ID', 'Patient group', 'NHS number completeness (%)', 'Valid NHS number rate', 'NHS Trust no', 'Site postcode', 'Hospital address',
    'Patients who have waited 4-12 hs from DTA to admission', 'Patients with unknown clock start date', 'total_patients', 'Patient-centred Domain levels: 2) Stroke unit', 'A&E attendances Type 1', 'ptt',
  ])('lets %s be', (heading) => {
    expect(patientHeadings([heading], false)).toEqual([]);
  });
  it('lets postcodes and addresses of organisations be', () => {
    expect(patientHeadings(['org_code', 'postcode', 'Address Line 1', 'surname'], true)).toEqual(['surname']);
  });
});
