/** One text for one value, whoever writes it: what a fingerprint is made over. */

const lineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

function written(value: unknown, path: string): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'boolean': return String(value);
    case 'string': return JSON.stringify(lineEnds(value));
    case 'number':
      if (!Number.isFinite(value)) throw new RangeError(`${path} is ${String(value)}, which no fingerprint can be made over.`);
      // JSON.stringify writes the shortest decimal that gives the number back, and -0 as 0.
      return JSON.stringify(value);
    case 'object': {
      if (Array.isArray(value)) return `[${value.map((item, index) => written(item ?? null, `${path}[${String(index)}]`)).join(',')}]`;
      const entries = Object.entries(value).filter(([, item]) => item !== undefined).sort(([one], [other]) => (one < other ? -1 : 1));
      return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${written(item, `${path}.${key}`)}`).join(',')}}`;
    }
    default: throw new TypeError(`${path} is a ${typeof value}, which JSON does not know.`);
  }
}

/**
 * What is the one text of this JSON value? Two values that say the same give the same text, in the page and in Node.
 *
 * Keys in the order of their UTF-16 code units; what is undefined is left out; no blanks; numbers as ECMAScript writes them (the shortest decimal
 * that gives the number back, -0 as 0); line ends within texts as `\n`, because the same words come with another where they passed through
 * Windows. Accents are left as they are typed.
 *
 * @throws RangeError for a number that is not finite, TypeError for what JSON does not know, both with its path
 * @example canonicalJson({ b: 1.50, a: 'x\r\ny', c: undefined }) // '{"a":"x\\ny","b":1.5}'
 */
export function canonicalJson(value: unknown): string {
  return written(value, 'value');
}
