/** Other hosts that a shipped text names, whether or not anything would ever call them. */

export interface NamedHost {
  readonly host: string;
  /** The address as written, cut at 80 letters. */
  readonly address: string;
}

/** Names that look like addresses and are none, with the reason why each may stay. */
export const ALLOWED_HOSTS: Readonly<Record<string, string>> = {
  'www.w3.org': 'XML namespaces: names that the DOM compares letter by letter, never fetched',
  'schemas.openxmlformats.org': 'names of the parts inside a workbook, which its reader compares letter by letter, never fetched',
  'schemas.microsoft.com': 'names of the parts that Excel adds to a workbook; the writer of workbooks sets them down, nobody fetches them',
  'purl.oclc.org': 'the same names in workbooks of the strict kind, never fetched',
};

const ADDRESS = /\b(?:https?|wss?|ftp):\/\/([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+|localhost)[^\s"'`<>)\\]*/g;
/** `//host/…` right after a quote or in `url(`: an address that takes the page's own scheme. */
const WITHOUT_SCHEME = /(?:["'`]|url\()\/\/([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})(?=[/"'`):?])[^\s"'`<>)\\]*/g;

/** All hosts named in a text, the allowed ones and the reserved `.invalid` left out. Example: `fetch("https://a.example/x")` gives `a.example`. */
export function namedHosts(text: string): NamedHost[] {
  return [...text.matchAll(ADDRESS), ...text.matchAll(WITHOUT_SCHEME)]
    .map(([address, host = '']) => ({ host: host.toLowerCase(), address: address.slice(0, 80) }))
    .filter(({ host }) => !(host in ALLOWED_HOSTS) && !host.endsWith('.invalid'));
}
