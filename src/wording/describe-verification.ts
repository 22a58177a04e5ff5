/** What looking at a frozen pack found, line by line. */
import { describeFingerprintPart, describeFrozenAt, shortFingerprint } from './describe-frozen.ts';
import { describePieceDifference, type PieceDifferenceSaid } from './describe-page-piece.ts';
import { formatCount, joinWords, sentenceCase } from './format-count.ts';
import { formatDay } from './format-period.ts';

/** What a frozen pack says of itself, for whoever holds one in five years. What it does not say is null or empty. */
export interface PackAbout {
  readonly title: string | null;
  /** ISO time. */
  readonly frozenAt: string | null;
  /** Source, data date and rules as they stand at the foot of the page; null: they are told one by one below. */
  readonly foot: string | null;
  /** The day the data were known. */
  readonly dataAsOf: string | null;
  /** The recipe: its pages by their headings. */
  readonly pages: readonly string[];
  readonly rules: readonly string[];
}

interface HeldSaid {
  readonly differences: { readonly changed: readonly string[]; readonly missing: readonly string[]; readonly added: readonly string[] };
  readonly parts: readonly string[];
  readonly follows: boolean;
}

interface PageFaultSaid {
  readonly path: string;
  readonly fault: 'no-seal' | 'line-ends' | 'changed' | 'other-fingerprint';
  readonly pieces: readonly PieceDifferenceSaid[] | null;
}

/** What was looked at and found; `Verified` of the loader fits. */
export type VerifiedSaid =
  | { readonly state: 'unknown'; readonly why: 'no-fingerprint' | 'no-seal' }
  | { readonly state: 'broken-seal'; readonly lines: readonly string[] }
  | { readonly state: 'newer'; readonly version: number; readonly known: number }
  | { readonly state: 'unreadable'; readonly why: string; readonly held: HeldSaid | null }
  | ({
    readonly state: 'folder'; readonly about: PackAbout; readonly pages: readonly PageFaultSaid[]; readonly asSaid: boolean;
    readonly file: { readonly title: string; readonly frozenAt: string; readonly fingerprint: string; readonly files: readonly unknown[] };
  } & HeldSaid)
  | {
    readonly state: 'page'; readonly fingerprint: string; readonly about: PackAbout; readonly changed: boolean; readonly follows: boolean; readonly asSaid: boolean;
    readonly pieces: readonly PieceDifferenceSaid[] | null; readonly lineEnds: boolean;
  };

/** An editor, a version store or a mail gateway does that. */
const LINE_ENDS = 'its lines end with CR LF now in place of LF, as editors and mail gateways write them';

const FAULTS = {
  'line-ends': `was changed after it was sealed: ${LINE_ENDS}`,
  'no-seal': 'carries no seal that can be read',
  changed: 'was changed after it was sealed',
  'other-fingerprint': 'was made with another pack: its fingerprint is another one',
} as const;

/** A list that cannot fill a screen: a copy of the wrong folder differs in every file. */
const NAMED_AT_MOST = 20;

function named(lines: readonly (readonly [string, string])[], indent = '  '): readonly string[] {
  const rest = lines.length - NAMED_AT_MOST;
  return [...lines.slice(0, NAMED_AT_MOST).map(([word, what]) => `${indent}${word.padEnd(7)}  ${what}`), ...(rest > 0 ? [`${indent}… and ${String(rest)} more`] : [])];
}

const namedFiles = ({ changed, missing, added }: HeldSaid['differences']): readonly string[] =>
  (['changed', 'missing', 'added'] as const).flatMap((word) => named({ changed, missing, added }[word].map((path) => [word, path] as const)));

const namedPieces = (pieces: readonly PieceDifferenceSaid[], indent?: string): readonly string[] => named(pieces.map(describePieceDifference), indent);

const digits = (fingerprint: string): readonly string[] => [`Fingerprint  ${shortFingerprint(fingerprint)}`, `             ${fingerprint}`];

/** What it says of itself, a line each. */
function aboutLines({ title, frozenAt, foot, dataAsOf, pages, rules }: PackAbout, fingerprint: string): readonly string[] {
  return [
    ...(title === null ? [] : [`${title}${frozenAt === null ? '' : `, frozen ${describeFrozenAt(frozenAt)}`}`]),
    ...digits(fingerprint),
    ...(dataAsOf === null ? [] : [`Data         as at ${formatDay(dataAsOf)}`]),
    ...(pages.length === 0 ? [] : [`Recipe       ${formatCount(pages.length, 'pages')}: ${pages.join(', ')}`]),
    ...(rules.length === 0 ? [] : [`Rules        ${rules.join('; ')}`]),
    ...(foot === null ? [] : [`At its foot  ${foot}`]),
  ];
}

/** What the parts of a fingerprint say. */
function partLines({ parts, follows }: Pick<HeldSaid, 'parts' | 'follows'>): readonly string[] {
  return [
    ...(parts.length === 0 ? [] : [`  The fingerprint says otherwise of: ${joinWords(parts.map(describeFingerprintPart))}.`]),
    ...(follows ? [] : ['  The fingerprint does not follow from the parts that are stated beside it: it, or one of them, was changed.']),
  ];
}

function pageLines({ path, fault, pieces }: PageFaultSaid): readonly string[] {
  return [`  ${path} ${FAULTS[fault]}${pieces === null || pieces.length === 0 ? '.' : ':'}`, ...namedPieces(pieces ?? [], '    ')];
}

/** What was changed in a page that stands alone. */
function changeLines({ changed, follows, pieces, lineEnds }: Extract<VerifiedSaid, { state: 'page' }>): readonly string[] {
  if (!changed) return partLines({ parts: [], follows });
  if (lineEnds) {
    return [`  The file was changed after it was sealed: ${LINE_ENDS}.`, ...(pieces?.length === 0 ? ['  But for them every byte is as it was sealed.'] : namedPieces(pieces ?? [])), ...partLines({ parts: [], follows })];
  }
  const lines = ['  The file was changed after it was sealed: at least one byte is another one.'];
  if (pieces === null) return [...lines, '  It was sealed by an early Watchline, which did not list its pieces: the place cannot be named.', ...partLines({ parts: [], follows })];
  if (pieces.length > 0) return [...lines, ...namedPieces(pieces), ...partLines({ parts: [], follows })];
  return follows
    ? [...lines, '  changed  the seal itself: every page, chart, table and sentence, and the style, are as they were sealed']
    : [...lines, '  changed  the lines that state its fingerprint and parts: every page, chart, table and sentence, and the style, are as they were sealed', ...partLines({ parts: [], follows })];
}

/** What `fingerprint.json` says though it was changed itself. */
function heldLines(held: HeldSaid | null): readonly string[] {
  if (held === null) return ['  It vouches for the other files, so nothing can be said of them.'];
  const found = [...namedFiles(held.differences), ...partLines(held)];
  return found.length === 0
    ? ['  Every file is as it lists them, and they give the fingerprint it states: its title, its time or the way it is written was changed.']
    : ['  Held against it all the same; either it or what is named here was changed:', ...found];
}

/**
 * Is the pack what it says, and if not, what differs? The first line answers; the others say by what.
 *
 * @param expected digits of a fingerprint that the pack shall have; null: whatever it says
 * @example describeVerification('2012-07', found, null)[0] // '“2012-07” is what it says.'
 */
export function describeVerification(path: string, found: VerifiedSaid, expected: string | null): readonly string[] {
  const is = `“${path}” is what it says.`;
  const isNot = `“${path}” is not what it says.`;
  switch (found.state) {
    case 'unknown':
      return [found.why === 'no-fingerprint'
        ? `“${path}” holds no fingerprint.json: it is no frozen pack, or the file that vouches for it was taken away.`
        : `“${path}” carries no seal: it is no page of a frozen pack, nor a zip of one, or the lines of its seal were taken away.`];
    case 'broken-seal':
      return [isNot, ...named(found.lines.map((line) => ['changed', `the line “${line}” of its seal: it is missing, misspelt or there twice`] as const)), '  Without it nothing can be said of the rest.'];
    case 'newer':
      return [`“${path}” was frozen by a later Watchline: its fingerprint has form ${String(found.version)}, this one knows forms up to ${String(found.known)}. Verify it with the Watchline that made it, or a later one.`];
    case 'unreadable':
      return [isNot, `  changed  fingerprint.json: ${found.why}`, ...heldLines(found.held)];
    case 'page': {
      const { asSaid, about, fingerprint } = found;
      return [...(asSaid ? [is] : [isNot, ...changeLines(found)]), ...aboutLines(about, fingerprint), ...(asSaid ? ['Every byte is as it was sealed.'] : []), ...asExpected(fingerprint, expected)];
    }
    case 'folder': {
      const { file, about, differences, pages, asSaid } = found;
      return [
        ...(asSaid ? [is] : [isNot, ...namedFiles(differences), ...pages.flatMap(pageLines), ...partLines(found)]),
        ...aboutLines({ ...about, title: file.title, frozenAt: file.frozenAt }, file.fingerprint),
        ...(asSaid ? [`${sentenceCase(formatCount(file.files.length, 'files'))}, each as it was frozen.`] : []),
        ...asExpected(file.fingerprint, expected),
      ];
    }
  }
}

function asExpected(fingerprint: string, expected: string | null): readonly string[] {
  if (expected === null) return ['Compare the fingerprint with the one on paper or in the minutes: whoever changes a pack can make it agree with itself.'];
  return [fingerprint.startsWith(expected) ? 'It is the fingerprint that was expected.' : `Another fingerprint was expected: ${shortFingerprint(expected)}. This is another pack.`];
}
