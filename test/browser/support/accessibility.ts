/** What a machine can judge of a screen for people who see, hear or point otherwise. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

import { takePicture } from './picture.ts';
import { chooseRoom } from './visit.ts';

/** Axe for this page, told that nobody reads what it did not find; frames, which it would judge from a window of its own, are none of ours. */
export const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);

/** What axe found against WCAG 2.2 AA, short enough to read: the rule and where. Contrast of 4.5 to 1 is among its rules, or the only one. */
export async function violations(page: Page, of: 'all' | 'contrast' = 'all'): Promise<string[]> {
  // What is in a frame is the frozen page, which is held to the same rules by itself.
  const judge = axe(page).exclude('iframe');
  const { violations: found } = await (of === 'contrast' ? judge.withRules('color-contrast') : judge.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`));
}

/**
 * In forced colours only the system's colours are left: what is told apart must be told by shape, letter or word. Gives the marks of
 * charts and icons that would be as the ground they lie on; only the shade between the limits may, whose edges are drawn as lines.
 */
async function marksUnseen(page: Page): Promise<string[]> {
  const unseen = await page.evaluate(() => {
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    const isUnseen = (paint: string): boolean => paint === 'none' || paint === ground || /^rgba\(.*, 0\)$/.test(paint);
    // The disc of “both at once” is a hole in a diamond that is seen.
    return [...document.querySelectorAll('svg path, svg line, svg circle, svg text')]
      .filter((mark) => mark.getClientRects().length > 0 && mark.closest('defs, clipPath, [class*="__band"]') === null && !mark.matches('.wl-point--conflict circle'))
      .filter((mark) => isUnseen(getComputedStyle(mark).stroke) && isUnseen(getComputedStyle(mark).fill))
      .map((mark) => mark.getAttribute('class') ?? mark.outerHTML.slice(0, 80));
  });
  return [...new Set(unseen)];
}

/** No rule broken in the light and in a dark room, and nothing of a drawing lost in forced colours, of which a picture is left behind. */
export async function expectForEverybody(page: Page, name: string): Promise<void> {
  expect(await violations(page), `${name}, light`).toEqual([]);
  await chooseRoom(page, 'dark');
  // Of its rules only that of contrast looks at colours.
  expect(await violations(page, 'contrast'), `${name}, dark`).toEqual([]);
  await chooseRoom(page, 'light');
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await takePicture(page, `screenshots/${name}-high-contrast.png`);
  expect(await marksUnseen(page), `${name}, forced colours`).toEqual([]);
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
}
