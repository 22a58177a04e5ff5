/** The organisms under mandatory surveillance and the measures of their cases, however a table spells them. */
export interface Infection {
  readonly allCases: string;
  readonly ratePopulation: string;
  /** The measure of cases counted as a trust's own, where the catalogue has one. */
  readonly trustCases: string | null;
}

const infection = (id: string, trustCases: string | null = null): Infection =>
  ({ allCases: `${id}_all_cases`, ratePopulation: `${id}_rate_population`, trustCases });

const INFECTIONS: readonly (readonly [RegExp, Infection])[] = [
  [/^c(lostridi\w*)? ?diff\w*$|^cdi$/, infection('c_difficile', 'c_difficile')],
  [/\bmrsa$/, infection('mrsa', 'mrsa_bacteraemia')],
  [/\bmssa$/, infection('mssa')],
  [/^e(scherichia)? ?coli$/, infection('e_coli')],
  [/^klebsiella( genus| spp)?$|^kleb$/, infection('klebsiella')],
  [/^pseudomonas aeruginosa$|^p aeruginosa$|^paer$/, infection('p_aeruginosa')],
];

/**
 * Which infection is meant? `Escherichia coli`, `ecoli`, `Methicillin-resistant Staphylococcus aureus (MRSA)`, `C. difficile `.
 * Null for single species of Klebsiella, which are part of the genus, and for anything else.
 */
export function infectionOf(name: string): Infection | null {
  const words = name.toLowerCase().replaceAll(/[^a-z]+/g, ' ').trim();
  return INFECTIONS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
