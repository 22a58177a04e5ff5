/** Counts with the thing counted, right in number: '1 case', '6 cases', '1 patient seen within 4 hours'. */
import { formatNumber, formatPlain } from './format-number.ts';

/**
 * How do we say that so many of something were counted? The label is plural, as in the measure catalogue; only exactly
 * one takes the singular. Half patients keep their half: '12.5 patients'.
 *
 * @example formatCount(1, 'cases') // '1 case'
 * @example formatCount(1234, 'patients seen within 4 hours') // '1,234 patients seen within 4 hours'
 */
export function formatCount(count: number, plural: string): string {
  const figure = Number.isInteger(count) ? formatNumber(count) : formatPlain(count, 1);
  return `${figure} ${count === 1 ? singular(plural) : plural}`;
}

/** Words after which the thing counted has been named and is only being described. */
const AFTER_THE_NOUN = new Set([
  'of', 'who', 'whose', 'that', 'which', 'with', 'within', 'without', 'in', 'on', 'at', 'by', 'for', 'from', 'to', 'under',
  'over', 'per', 'after', 'before', 'during', 'since', 'seen', 'given', 'and', 'or', 'aged', 'not', 'alive', 'due',
]);

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person', women: 'woman', men: 'man', children: 'child', bacteraemias: 'bacteraemia', diagnoses: 'diagnosis', crises: 'crisis',
};

/**
 * One of many: the label with its counted noun in the singular, the rest left as it is.
 *
 * The counted noun is the last word before the description begins ('of', 'who', 'seen', a word in -ed or -ing…). A noun
 * that does not end in s is left alone.
 *
 * @example singular('cases of C. difficile') // 'case of C. difficile'
 * @example singular('never events') // 'never event'
 */
export function singular(plural: string): string {
  const words = plural.split(' ');
  let end = words.findIndex((word, index) => index > 0 && describes(word));
  if (end === -1) end = words.length;
  const noun = words[end - 1] ?? '';
  words[end - 1] = singularNoun(noun);
  return words.join(' ');
}

function describes(word: string): boolean {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  return AFTER_THE_NOUN.has(plain) || word.startsWith('(') || /(?:[a-z]{2,}ed|[a-z]{2,}ing)$/.test(plain);
}

function singularNoun(noun: string): string {
  const irregular = IRREGULAR[noun.toLowerCase()];
  if (irregular !== undefined) return irregular;
  if (/(?:ss|us|is)$/.test(noun) || !noun.endsWith('s')) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:sses|xes|ches|shes)$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/**
 * A list as English joins it.
 *
 * @example joinWords(['A', 'B', 'C']) // 'A, B and C'
 */
export function joinWords(parts: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts[parts.length - 1] ?? ''}`;
}

/**
 * A text with its first letter in upper case, for the start of a sentence.
 *
 * @example sentenceCase('below the threshold') // 'Below the threshold'
 */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
