/** The name of a part of a chart where an organisation's code is asked for: a grade or department has none of its own. */

export interface PartOf {
  readonly providerCode: string;
  readonly dimension: string;
  readonly part: string;
}

/** @example partCode({ providerCode: 'ZZ1', dimension: 'grade', part: '3' }) // 'ZZ1/grade=3' */
export const partCode = ({ providerCode, dimension, part }: PartOf): string => `${providerCode}/${dimension}=${encodeURIComponent(part).replaceAll('*', '%2A')}`;

/** Which part does a code name? Null: it is the code of an organisation, or damaged. */
export function readPartCode(code: string): PartOf | null {
  const [, providerCode, dimension, part] = /^([^/]+)\/([^=]+)=(.+)$/.exec(code) ?? [];
  if (providerCode === undefined || dimension === undefined || part === undefined) return null;
  try {
    return { providerCode, dimension, part: decodeURIComponent(part) };
  } catch {
    return null;
  }
}
