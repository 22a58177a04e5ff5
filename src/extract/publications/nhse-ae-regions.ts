/** The seven NHS England regions and their ODS codes since April 2021, by their name without “NHS England”. */
const REGIONS: ReadonlyMap<string, readonly [code: string, name: string]> = new Map([
  ['london', ['Y56', 'London']],
  ['south west', ['Y58', 'South West']],
  ['south east', ['Y59', 'South East']],
  ['midlands', ['Y60', 'Midlands']],
  ['east of england', ['Y61', 'East of England']],
  ['north west', ['Y62', 'North West']],
  ['north east and yorkshire', ['Y63', 'North East and Yorkshire']],
]);

export interface Region {
  readonly code: string;
  readonly name: string;
}

/**
 * Which NHS England region does this parent cell name? `NHS ENGLAND SOUTH WEST ` is Y58. Null for the earlier, smaller
 * regions (`NHS ENGLAND NORTH (YORKSHIRE AND HUMBER)`): those had other borders and are not moved into today's.
 */
export function aeRegion(parent: string): Region | null {
  const name = parent.toLowerCase().replaceAll(/\s+/g, ' ').trim().replace(/^nhs england /, '');
  const found = REGIONS.get(name);
  return found === undefined ? null : { code: found[0], name: found[1] };
}

/** What is the region of this ODS code called? `Y62` is North West; null for a code that is no region of NHS England. */
export function regionName(code: string): string | null {
  return [...REGIONS.values()].find(([known]) => known === code)?.[1] ?? null;
}
