/** Why a pack cannot be frozen here. `path`: the file that it is about. */
type WhyNotFrozen =
  /** The site has no list of its own files: a development server, or a site built before there was one. */
  | 'no-site-list'
  /** The site was built without the program of the explore edition. */
  | 'no-explore'
  /** A file of the site is not there, or is not what the list says: the site was replaced meanwhile, or the host changes files. */
  | 'site-file'
  /** An extract is not there any more, or is not the one whose figures are shown. */
  | 'pack-file'
  /** Opened anew, the frozen pack would not show what is shown here. `path`: the measure, or the file whose rows it would not take. */
  | 'opens-otherwise'
  /** The time of freezing lies before months that have figures. `path`: the last of them. */
  | 'before-figures';

/** The pack cannot be frozen as asked. `wording` says it in a sentence. */
export class CannotFreeze extends Error {
  override readonly name = 'CannotFreeze';
  readonly why: WhyNotFrozen;
  readonly path: string;

  constructor(why: WhyNotFrozen, path: string) {
    super(`${why}: ${path}`);
    this.why = why;
    this.path = path;
  }
}
