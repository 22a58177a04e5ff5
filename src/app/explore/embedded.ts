/** Files that stand inside the page itself, as `src/board-pack/explore-file.ts` wrote them. */

/** The page is still being read: what stands further down may yet come. */
function wholePage(page: Document): Promise<void> {
  return page.readyState === 'loading' ? new Promise((done) => { page.addEventListener('DOMContentLoaded', () => done(), { once: true }); }) : Promise.resolve();
}

async function element(path: string, page: Document): Promise<HTMLElement | null> {
  const find = (): HTMLElement | null => [...page.querySelectorAll<HTMLElement>('script[data-file]')].find(({ dataset }) => dataset['file'] === path) ?? null;
  return find() ?? (await wholePage(page), find());
}

/** The address of a file inside the page, its content written out; null when it is not there. */
export async function embeddedUrl(path: string, type = 'application/octet-stream', page: Document = document): Promise<string | null> {
  const found = await element(path, page);
  if (found === null) return null;
  const text = found.textContent;
  return found.dataset['form'] === 'base64' ? `data:${type};base64,${text}` : `data:${type},${encodeURIComponent(text)}`;
}

/** The bytes of a file inside the page; null when it is not there. */
export async function embeddedBytes(path: string): Promise<Uint8Array | null> {
  const url = await embeddedUrl(path);
  return url === null ? null : new Uint8Array(await (await fetch(url)).arrayBuffer());
}

/** A number that was written with a file, such as its size once unpacked. */
export async function embeddedSize(path: string, page: Document = document): Promise<number> {
  return Number((await element(path, page))?.dataset['size']);
}
