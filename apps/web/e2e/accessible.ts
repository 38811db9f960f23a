import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** All rules, those of colours alone, or those of words alone: the dark changes nothing but colours, and a language everything but them. */
type Rules = 'all' | 'colours' | 'words';

interface Looked {
  readonly rules?: Rules;
  /** A selector: only what is inside. */
  readonly within?: string;
}

/** Axe finds nothing against WCAG 2.2 AA or good practice on the page as it is now. */
export async function expectAccessible(page: Page, name: string, { rules = 'all', within }: Looked = {}): Promise<void> {
  await expect(page.locator('h1')).not.toHaveCount(0);
  await expect(page.getByRole('status', { name: /Chargement|Loading/ })).toHaveCount(0);
  // Faster: no passes to describe, and no frames to gather from.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (rules === 'colours') axe.withRules('color-contrast');
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  if (rules === 'words') axe.disableRules('color-contrast');
  if (within !== undefined) axe.include(within);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`)).toEqual([]);
}

/** Every rule in the light, then the colours of the same page in the dark; it is left in the light. */
export async function expectAccessibleInBoth(page: Page, name: string, looked: Looked = {}): Promise<void> {
  await showIn(page, 'light');
  await expectAccessible(page, name, looked);
  await showIn(page, 'dark');
  await expectAccessible(page, `${name}, in the dark`, { ...looked, rules: 'colours' });
  await showIn(page, 'light');
}

/** Shows the page in the light or in the dark, all of it. */
export async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await drawAll(page);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  // The desk follows the system a moment later than its style sheets do.
  await expect(page.locator(`html:not([data-mantine-color-scheme]), html[data-mantine-color-scheme=${colorScheme}]`)).toHaveCount(1);
}

/** What is out of sight would keep the colours that it was last drawn in. */
export const drawAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });

/** By how much the page is wider than its window, in pixels. */
export const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
