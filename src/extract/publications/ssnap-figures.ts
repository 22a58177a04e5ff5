/** Which rows of a SSNAP scoring summary are figures, and of which measure. Labels are compared by `plainHeading`. */

/** A score of 0 to 100 in one row. */
export const SSNAP_SCORES: readonly { readonly measure: string; readonly label: string }[] = [
  { measure: 'ssnap_score', label: 'ssnap score' },
  { measure: 'ssnap_score_patient_centred', label: 'patient centred ssnap level patient centred ssnap score' },
  { measure: 'ssnap_score_team_centred', label: 'team centred ssnap level team centred ssnap score' },
  { measure: 'ssnap_score_unadjusted', label: 'combined total key indicator score' },
];

/** A percentage, with the rows of its parts where the summary has them; rows are known by the number of their question. */
export const SSNAP_PERCENTAGES: readonly {
  readonly measure: string; readonly percent: string; readonly numerator: string | null; readonly denominator: string | null;
}[] = [
  { measure: 'ssnap_6m_assessed', percent: 'ref b13 3', numerator: 'ref b13 1', denominator: 'ref b12 1' },
  { measure: 'ssnap_6m_applicable', percent: 'ref b12 3', numerator: null, denominator: null },
];
