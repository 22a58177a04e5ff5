/** Pictures for people to look at; no test is judged by one. */
import { errors, type Page } from '@playwright/test';

/** A picture takes a second or two; one that takes as long as this will not come. */
const NEVER_COMES = 30_000;

/**
 * Takes a picture of the window. Rarely (once in some hundreds) Chromium stops drawing for good, and only a reload wakes it: then the
 * picture shows the screen as its address opens it, and that is said.
 */
export async function takePicture(page: Page, path: string): Promise<void> {
  const take = async (): Promise<void> => void (await page.screenshot({ path, animations: 'disabled', timeout: NEVER_COMES }));
  try {
    await take();
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    console.warn(`Chromium stopped drawing: ${path} shows the screen as it is after a reload.`);
    await page.reload();
    await take();
  }
}
