/** Chance that can be repeated: the next number at or above 0 and below 1, each equally likely. */
export type SeededRandom = () => number;

/**
 * Which sequence of chance belongs to this text? The same text always gives the same numbers, on every machine,
 * so that the same story gives the same pack byte for byte.
 *
 * Algorithm: sfc32 (“small fast counter”, 32 bit) of Chris Doty-Humphrey’s PractRand, with its published round
 * (shifts 9, 3 and left rotation 21), started from four 32-bit FNV-1a hashes of the text and stirred for 20 rounds.
 * It is for illustration and tests, not for secrets. An empty text is a text like any other.
 *
 * Example: two calls of `seededRandom('Worcester')` give the same first number; `seededRandom('Redditch')` another.
 */
export function seededRandom(text: string): SeededRandom {
  let a = fnv1a(`${text}|a`);
  let b = fnv1a(`${text}|b`);
  let c = fnv1a(`${text}|c`);
  let counter = fnv1a(`${text}|d`);
  const next = (): number => {
    const sum = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + sum) >>> 0;
    return sum / 4_294_967_296;
  };
  for (let round = 0; round < 20; round += 1) next();
  return next;
}

/** The 32-bit FNV-1a hash of the text’s UTF-16 code units (offset basis 2166136261, prime 16777619). */
function fnv1a(text: string): number {
  let hash = 2_166_136_261;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
  return hash >>> 0;
}
