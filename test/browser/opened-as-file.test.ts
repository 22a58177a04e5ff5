import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';

test('the site opened from a file says at once why nothing happens and what to open instead', async ({ page }) => {
  await page.goto(pathToFileURL(resolve(process.env['SITE'] ?? 'dist', 'index.html')).href);
  // No waiting: the words stand there when the page has loaded. From a server they would come seconds later.
  expect(await page.getByRole('heading', { name: 'Watchline has not started' }).isVisible()).toBe(true);
  await expect(page.getByText('one-file pack or the PDF')).toBeVisible();
});
