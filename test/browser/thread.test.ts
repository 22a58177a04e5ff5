/** The executive nurse's thread on the demonstration: from an orange cell to the site, the month and its events, and a decision that can be undone. */
import type { Locator, Page } from '@playwright/test';

import { expect, test, type Site } from './support/site-test.ts';
import { scorecardTable } from './support/visit.ts';

const LEAD = 'Worcestershire Acute';
const HARM = 'Pressure ulcers, grades 3 and 4';
const HARM_SHORT = 'Pressure ulcers, grades 3–4';
const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const decisions = (page: Page): Locator => page.getByRole('region', { name: 'Notes and decisions' });
const limits = (page: Page): Locator => page.getByRole('region', { name: 'Why these icons' }).getByText(/^From .* around a mean of/);
const walk = (page: Page): Locator => page.locator('.chart-card').getByRole('slider', { name: /month/i });

async function orangeCell(page: Page, site: Site): Promise<Locator> {
  await page.goto(site.screen('/scorecard'));
  return (await scorecardTable(page)).getByRole('link', { name: new RegExp(`^Nursing hours filled, ${LEAD}: .*Concern`) });
}

/** Where the chart reads out the month it stands on. */
const readOut = (page: Page): Locator => page.locator('.chart-card .wl-readout');

test('by mouse: orange cell → provider → harm → measure → site → events of a month → annotate → re-base with reason → register → undo', async ({ page, site }) => {
  await (await orangeCell(page, site)).click();
  await expect(heading(page)).toHaveText('Nursing hours worked compared with hours planned');
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: LEAD }).click();
  await expect(heading(page)).toContainText(LEAD);
  await page.getByRole('heading', { level: 3, name: HARM_SHORT }).getByRole('link').click();
  await expect(heading(page)).toHaveText(HARM);

  await page.getByRole('link', { name: 'All providers' }).click();
  const followed = page.getByRole('listitem').filter({ hasText: 'Followed' });
  await followed.getByRole('link', { name: LEAD }).click();
  await page.getByRole('link', { name: 'In parts' }).click();
  await page.getByRole('link', { name: 'Worcester', exact: true }).click();
  await expect(page).toHaveURL(/#\/chart\/pressure_ulcer_cat3_4\/ZZ101$/);
  const before = (await limits(page).textContent()) ?? '';

  // The month of October 2010, the first of two in orange, is the nineteenth of forty.
  await expect(page.locator('.chart-table tbody tr').first()).toBeAttached();
  // Both in one look: between two the page may have moved.
  const { along, down, width, height } = await walk(page).evaluate((element) => {
    const ground = element.getBoundingClientRect();
    const orange = element.closest('.chart-card')?.querySelector('.wl-point--concern')?.getBoundingClientRect() ?? new DOMRect(NaN, NaN);
    return { along: orange.x + orange.width / 2 - ground.x, down: orange.y - ground.y, width: ground.width, height: ground.height };
  });
  expect(along).toBeLessThan(width);
  expect(down).toBeGreaterThan(0);
  await walk(page).click({ position: { x: along, y: height / 2 } });
  await expect(readOut(page)).toContainText('October 2010 6 pressure ulcers', { useInnerText: true });
  await page.getByRole('link', { name: 'Events of October 2010' }).click();
  await expect(page.getByRole('status').filter({ hasText: '6 events in October 2010.' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Events one by one' }).locator('tbody tr')).toHaveCount(6);
  await page.getByRole('link', { name: 'Back to the chart' }).click();
  await expect(readOut(page)).toContainText('October 2010 6 pressure ulcers', { useInnerText: true });

  await page.getByRole('button', { name: 'Annotate…' }).click();
  await expect(page.getByLabel('From')).toHaveValue('2010-10');
  await page.getByLabel('What happened').fill('Two wards closed for norovirus');
  await page.getByLabel('Your name').fill('Lead nurse');
  await page.getByRole('button', { name: 'Record the note' }).click();
  await expect(decisions(page)).toContainText('Two wards closed for norovirus.');
  await expect(limits(page)).toHaveText(before);

  await page.getByRole('button', { name: 'Re-base…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Re-base the limits' });
  await dialog.getByLabel('New limits from').selectOption('2011-04');
  await expect(dialog.getByRole('heading', { name: 'Limits if re-based' })).toBeVisible();
  await dialog.getByLabel('Reason').fill('One skin care team for both sites');
  await dialog.getByLabel('Known cause').fill('The team began on 1 April 2011');
  await dialog.getByRole('button', { name: 'Record the decision' }).click();
  await expect(limits(page)).toContainText('April 2011 to July 2012');

  await page.getByRole('link', { name: 'The register of all decisions' }).click();
  const entry = page.getByRole('listitem').filter({ hasText: 'One skin care team for both sites' });
  await expect(entry).toContainText('Lead nurse');
  await entry.getByRole('button', { name: /^Withdraw/ }).click();
  await page.getByLabel('Reason').fill('Decided too early');
  await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect(entry).toContainText('Withdrawn by Lead nurse');
  await entry.getByRole('link').click();
  await expect(limits(page)).toHaveText(before);
});

/** Tabs on (or back) until the focus is on what has this name; gives the number of steps. The focus must be seen on the way. */
async function tabTo(page: Page, name: string | RegExp, { back = false, most = 120 } = {}): Promise<number> {
  for (let steps = 1; steps <= most; steps += 1) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const at = await page.evaluate(() => {
      const here = document.activeElement;
      if (here === null || here === document.body) return '';
      const labels = here instanceof HTMLInputElement || here instanceof HTMLSelectElement || here instanceof HTMLTextAreaElement ? [...(here.labels ?? [])].map((label) => label.textContent) : [];
      return (here.getAttribute('aria-label') ?? (labels.join(' ') || here.textContent || '')).replace(/\s+/g, ' ').trim();
    });
    if (typeof name === 'string' ? at === name : name.test(at)) return steps;
  }
  throw new Error(`${String(most)} steps of Tab did not reach ${String(name)}.`);
}

test('by keyboard alone: the same thread, nothing clicked, the focus never lost', async ({ page, site }) => {
  const press = async (...keys: readonly string[]): Promise<void> => { for (const key of keys) await page.keyboard.press(key); };
  const type = (text: string): Promise<void> => page.keyboard.type(text);
  const follow = async (name: string | RegExp, title: string | RegExp): Promise<number> => {
    const steps = await tabTo(page, name);
    await press('Enter');
    await expect(heading(page)).toHaveText(title);
    // The way goes on in the new screen, not before the header.
    await expect(page.locator('main')).toBeFocused();
    return steps;
  };
  await (await orangeCell(page, site)).waitFor();
  await tabTo(page, /^A&E|^18 weeks|: .*(Concern|Common|Improvement)/);
  for (let row = 0; row < 40 && !/^Nursing hours filled, Worcestershire Acute/.test(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')); row += 1) await press('ArrowDown');
  await press('Enter');
  await expect(heading(page)).toHaveText('Nursing hours worked compared with hours planned');
  await follow(LEAD, new RegExp(`^${LEAD}`));
  await follow(HARM_SHORT, HARM);
  await follow('All providers', HARM);
  await follow(LEAD, HARM);
  await follow('In parts', /by site$/);
  await follow('Worcester', HARM);
  const before = (await limits(page).textContent()) ?? '';

  await tabTo(page, 'Points of the chart, month by month');
  await press('Home', 's');
  await expect(page.locator('.chart-card [aria-live="polite"]')).toContainText('October 2010');
  await press('Enter');
  await tabTo(page, 'Events of October 2010', { back: true });
  await press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '6 events in October 2010.' })).toBeVisible();
  await follow('Back to the chart', HARM);

  await tabTo(page, 'Annotate…');
  await press('Enter');
  await tabTo(page, /^What happened/);
  await type('Two wards closed for norovirus');
  await tabTo(page, /^Your name/);
  await type('Lead nurse');
  await press('Enter');
  await expect(decisions(page)).toContainText('Two wards closed for norovirus.');
  await expect(page.getByRole('button', { name: 'Annotate…' })).toBeFocused();

  await tabTo(page, 'Re-base…', { most: 1 });
  await press('Enter');
  await tabTo(page, /^New limits from/);
  // A list forgets what was typed when a slow machine leaves a second between two letters: whoever is that slow types it again.
  await expect(async () => {
    await type('April 2011');
    expect(await page.getByLabel('New limits from').inputValue()).toBe('2011-04');
  }).toPass({ intervals: [2000] });
  await tabTo(page, /^Reason/);
  await type('One skin care team for both sites');
  await tabTo(page, /^Known cause/, { most: 1 });
  await type('The team began on 1 April 2011');
  await press('Enter');
  await expect(limits(page)).toContainText('April 2011 to July 2012');
  await expect(page.getByRole('button', { name: 'Re-base…' })).toBeFocused();

  await follow('The register of all decisions', 'Register');
  await tabTo(page, /^Withdraw: One skin care team for both sites/);
  await press('Enter');
  await expect(page.getByLabel('Reason')).toBeFocused();
  await type('Decided too early');
  await tabTo(page, 'Withdraw', { most: 2 });
  await press('Enter');
  const entry = page.getByRole('listitem').filter({ hasText: 'One skin care team for both sites' });
  await expect(entry).toContainText('Withdrawn by Lead nurse');
  await tabTo(page, `${HARM_SHORT}, Worcester`, { back: true });
  await press('Enter');
  await expect(limits(page)).toHaveText(before);
});
