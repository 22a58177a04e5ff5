/** What a chart that leaves the page says of itself: without these lines nobody knows a week later what it shows. */

/** Where the figures of a chart come from, as values and as lines to be printed. */
export interface ProvenanceParts {
  /** 'Source: NHS England A&E', 'Synthetic demonstration' */
  readonly source: string;
  /** 'Data to July 2012, as at 14 August 2012' */
  readonly dataDate: string;
  /** 'Making Data Count, strict v2.4' */
  readonly rules: string;
  /** SHA-256 over all loaded extracts; the same figures have the same. */
  readonly fingerprint: string;
  /** SHA-256 over all that shapes this one picture: figures, limits, notes, decisions, rules, terms and months shown. */
  readonly picture: string;
  /** What else holds of everything shown: a past month, predecessors added, files added in this tab. */
  readonly terms: readonly string[];
}

/** Source, reach, rules, terms and the figures' fingerprint, without a picture of its own: the foot of a whole pack. */
export function originLines({ source, dataDate, rules, fingerprint, terms }: Omit<ProvenanceParts, 'picture'>): readonly string[] {
  return [
    `${[source, dataDate, `Rules: ${rules}`].join('. ')}.`,
    ...terms.map((term) => (/[.!?]$/.test(term) ? term : `${term}.`)),
    `Fingerprint of the figures: ${fingerprint === '' ? 'not known' : fingerprint}`,
  ];
}

/**
 * The lines at the foot of a picture, and after a copied sentence.
 *
 * @example provenanceLines({ source: 'Source: A&E', dataDate: 'Data to July 2012', rules: 'Nelson', fingerprint: 'ab12', picture: 'cd34', terms: [] })
 * // ['Source: A&E. Data to July 2012. Rules: Nelson.', 'Fingerprint of the figures: ab12', 'Fingerprint of this chart with its notes and decisions: cd34']
 */
export function provenanceLines({ picture, ...origin }: ProvenanceParts): readonly string[] {
  return [...originLines(origin), `Fingerprint of this chart with its notes and decisions: ${picture}`];
}
