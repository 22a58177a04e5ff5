/** So many files at once: a browser opens no more than six connections to a host, and the page may want one for itself. */
const AT_ONCE = 4;

/** What became of one file: its bytes, null when it is not there, or why it could not be fetched. */
export type Fetched = { readonly path: string; readonly bytes: Uint8Array | null } | { readonly path: string; readonly failure: string };

/** Fetches files, four at a time; answers in the order asked. One that fails says why, and does not stop the others. */
export async function fetchFiles(paths: readonly string[], fetchFile: (path: string) => Promise<Uint8Array | null>): Promise<readonly Fetched[]> {
  const fetched: Fetched[] = [];
  let next = 0;
  const fetchInTurn = async (): Promise<void> => {
    for (let at = next++; at < paths.length; at = next++) {
      const path = paths[at] ?? '';
      try {
        fetched[at] = { path, bytes: await fetchFile(path) };
      } catch (cause) {
        fetched[at] = { path, failure: cause instanceof Error ? cause.message : String(cause) };
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchInTurn));
  return fetched;
}
