/** What looking at a frozen pack found, line by line. */
import { describeFingerprintPart, describeFrozenAt, shortFingerprint } from './describe-frozen.ts';
import { formatCount, joinWords, sentenceCase } from './format-count.ts';

/** What was looked at and found; `Verified` of the loader fits. */
export type VerifiedSaid =
  | { readonly state: 'unknown'; readonly why: 'no-fingerprint' | 'no-seal' }
  | { readonly state: 'newer'; readonly version: number; readonly known: number }
  | { readonly state: 'unreadable'; readonly why: string }
  | {
    readonly state: 'folder';
    readonly file: { readonly title: string; readonly frozenAt: string; readonly fingerprint: string; readonly files: readonly unknown[] };
    readonly differences: { readonly changed: readonly string[]; readonly missing: readonly string[]; readonly added: readonly string[] };
    readonly parts: readonly string[];
    readonly pages: readonly { readonly path: string; readonly fault: 'no-seal' | 'changed' | 'other-fingerprint' }[];
    readonly asSaid: boolean;
  }
  | { readonly state: 'page'; readonly fingerprint: string; readonly changed: boolean; readonly asSaid: boolean };

const FAULTS = {
  'no-seal': 'carries no seal',
  changed: 'was changed after it was sealed',
  'other-fingerprint': 'was made with another pack: its fingerprint is another one',
} as const;

/** A list that cannot fill a screen: a copy of the wrong folder differs in every file. */
const NAMED_AT_MOST = 20;

function named(word: string, paths: readonly string[]): readonly string[] {
  const rest = paths.length - NAMED_AT_MOST;
  return [...paths.slice(0, NAMED_AT_MOST).map((path) => `  ${word}  ${path}`), ...(rest > 0 ? [`  ${word}  and ${formatCount(rest, 'files')} more`] : [])];
}

function digits(fingerprint: string): string {
  return `Fingerprint ${shortFingerprint(fingerprint)}\n            ${fingerprint}`;
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
        : `“${path}” carries no seal: it is no page of a frozen pack, or the lines of its seal were changed.`];
    case 'newer':
      return [`“${path}” was frozen by a later Watchline: its fingerprint has form ${String(found.version)}, this one knows forms up to ${String(found.known)}. Verify it with the Watchline that made it, or a later one.`];
    case 'unreadable':
      return [isNot, `  changed  fingerprint.json: ${found.why}. It vouches for the other files, so nothing can be said of them.`];
    case 'page': {
      const said = found.asSaid ? [is] : [isNot, found.changed ? '  The file was changed after it was sealed: at least one byte is another one.' : '  Its fingerprint does not follow from the parts it states.'];
      return [...said, digits(found.fingerprint), ...asExpected(found.fingerprint, expected)];
    }
    case 'folder': {
      const { file, differences: { changed, missing, added }, parts, pages } = found;
      return [
        found.asSaid ? is : isNot,
        `${file.title}, frozen ${describeFrozenAt(file.frozenAt)}`,
        digits(file.fingerprint),
        ...named('changed', changed), ...named('missing', missing), ...named('added  ', added),
        ...pages.map(({ path: page, fault }) => `  ${page} ${FAULTS[fault]}.`),
        ...(parts.length === 0 ? [] : [`  The fingerprint says otherwise of: ${joinWords(parts.map(describeFingerprintPart))}.`]),
        ...(found.asSaid ? [`${sentenceCase(formatCount(file.files.length, 'files'))}, each as it was frozen.`] : []),
        ...asExpected(file.fingerprint, expected),
      ];
    }
  }
}

function asExpected(fingerprint: string, expected: string | null): readonly string[] {
  if (expected === null) return ['Compare the fingerprint with the one on paper or in the minutes: whoever changes a pack can make it agree with itself.'];
  return [fingerprint.startsWith(expected) ? 'It is the fingerprint that was expected.' : `Another fingerprint was expected: ${shortFingerprint(expected)}. This is another pack.`];
}
