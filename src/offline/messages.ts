/** What the page and its service worker say to each other, one question and one answer on a channel of its own. */

/** `look`: fetch the pack as the server has it now, and say whether it is another. `take`: answer with the newer one from the next reload on. */
export type Ask = 'look' | 'take';

export interface Look {
  /** Does the server have another site or another pack than the one in use? It is then kept beside it, whole. */
  readonly newer: boolean;
}

export interface Taking {
  /** False: other tabs show the one in use, and none of them may end up with half of each. */
  readonly taken: boolean;
}

/** The server could not be asked, or what it sent did not fit together. */
export interface Unanswered {
  readonly failure: string;
}
