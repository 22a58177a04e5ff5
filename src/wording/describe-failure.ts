/** Failures of ours in words: the database did not start, a query failed. Never about somebody's file. */

/** The reasons that the page can give for a failure. `database/failure.ts` types its own; the words for each are here. */
export type FailureWordsFor =
  | 'browser-too-old' | 'no-webassembly' | 'engine-not-found' | 'engine-damaged' | 'engine-did-not-start' | 'engine-stopped'
  | 'extension-needed' | 'query-failed' | 'unexpected-columns' | 'unexpected-type';

const WORDS: Readonly<Record<FailureWordsFor, string>> = {
  'browser-too-old':
    'This browser is too old for the database in this page. Open the page in a current version of Edge, Chrome, Firefox or Safari.',
  'no-webassembly':
    'This browser does not run WebAssembly, which the database needs. Open the page in a current version of Edge, Chrome, Firefox or Safari, or ask the IT desk whether WebAssembly is switched off.',
  'engine-not-found':
    'The database was not found beside the page. Either the site was copied without its “assets” folder, or the network holds WebAssembly files back: ask the IT desk to let them through from this address.',
  'engine-damaged':
    'The database arrived, and it is not what it should be: something between the server and this page changed or cut it. Reload the page; if it happens again, show the words below to the IT desk.',
  'engine-did-not-start':
    'The database arrived and did not start in time. Close other tabs and reload the page; on a slow machine the second start is quicker than the first.',
  'engine-stopped':
    'The database stopped while it worked, most often because the browser ran out of memory. Reload the page; if the files are large, load fewer of them at a time.',
  'extension-needed':
    'A question needed a part of the database that is not shipped with this site. Reload the page; if it happens again, report the words below.',
  'query-failed':
    'The database could not answer a question of this page. The figures already shown still hold. Reload the page; if it happens again, report the words below.',
  'unexpected-columns':
    'The database was given rows in another shape than its tables have, and refused them. Nothing was changed. Reload the page, so that all its parts are of the same version.',
  'unexpected-type':
    'The database answered with a kind of value that this page cannot read exactly, and the answer was not used. Report the words below.',
};

/**
 * What failed, and what can the reader do? A reason without words of its own gets a sentence that is still true.
 *
 * @example describeFailure('engine-stopped') // 'The database stopped while it worked, most often because…'
 */
export function describeFailure(reason: string): string {
  return isKnown(reason) ? WORDS[reason] : 'Something failed that should not have. The figures already shown still hold. Reload the page; if it happens again, report the words below.';
}

function isKnown(reason: string): reason is FailureWordsFor {
  return Object.hasOwn(WORDS, reason);
}
