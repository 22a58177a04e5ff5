/** Pictures for people to look at; no test is judged by one. */
import { errors, type Page } from '@playwright/test';

/** A picture takes a second or two; one that takes as long as this will not come. */
const NEVER_COMES = 30_000;

/**
 * Takes a picture of the window. Rarely (once in some hundreds) Chromium never answers for a window whose size has just changed,
 * however long one waits: then it is asked once more.
 */
export async function takePicture(page: Page, path: string): Promise<void> {
  const take = async (timeout: number): Promise<void> => void (await page.screenshot({ path, animations: 'disabled', timeout }));
  try {
    await take(NEVER_COMES);
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    await take(2 * NEVER_COMES);
  }
}
