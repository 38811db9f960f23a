import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { prepareEpisode } from './producer.js';

let pages: readonly { name: string; path: string }[] = [];

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  const { episode, topic } = await prepareEpisode(page, 'Un titre long comme il s’en écrit quand on veut tout dire d’un coup, anticonstitutionnellement parlant');
  pages = [
    { name: 'the desk', path: '/' },
    { name: 'import', path: '/importer' },
    { name: 'quotes', path: topic },
    { name: 'themes', path: `${topic}?vue=themes` },
    { name: 'questions', path: `${topic}?vue=questions` },
    { name: 'comments', path: `${topic}?vue=comments` },
    { name: 'article', path: `${topic}?vue=article` },
    { name: 'applications', path: `${topic}?vue=applications` },
    { name: 'what came elsewhere', path: `${topic}?vue=contributions` },
    { name: 'the acts', path: `${topic}?vue=acts` },
    { name: 'the facets', path: '/facettes' },
    { name: 'the templates', path: '/gabarits' },
    { name: 'opening an episode', path: `${topic}/emission` },
    { name: 'the rundown', path: episode },
    { name: 'nowhere', path: '/nulle-part' },
  ];
  await page.close();
});

/** Goes there and waits until nothing is being loaded. */
async function visit(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('status', { name: /Chargement|Loading/ })).toHaveCount(0);
}

/** Every rule in the light; in the dark only colours differ. */
async function expectAccessible(page: Page, name: string, colorScheme: 'light' | 'dark') {
  // Faster: no passes to describe, and no frames to gather from.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (colorScheme === 'dark') axe.withRules('color-contrast');
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations } = await axe.analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`)).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every page is accessible in the ${colorScheme}`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const { name, path } of pages) {
      await visit(page, path);
      await expectAccessible(page, name, colorScheme);
    }
    await visit(page, pages.find(({ name }) => name === 'the rundown')?.path ?? '');
    for (const why of (await page.getByRole('button', { name: 'Pourquoi ici ?' }).all()).slice(0, 4)) await why.click();
    await page.locator('aside details').evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')));
    await expectAccessible(page, 'the rundown, opened up', colorScheme);
    await page.getByRole('button', { name: 'Distribuer' }).click();
    await expectAccessible(page, 'releasing', colorScheme);
  });

  test(`the entrance is accessible in the ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ storageState: { cookies: [], origins: [] }, colorScheme });
    const page = await context.newPage();
    for (const path of ['/', '/premier-acces?token=x', '/premier-acces']) {
      await page.goto(path);
      await expect(page.getByRole('main')).toBeVisible();
      await expectAccessible(page, path, colorScheme);
    }
    await context.close();
  });
}

test('no page scrolls sideways on a phone', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  for (const { name, path } of pages) {
    await visit(page, path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(`${name}: ${overflow}`).toBe(`${name}: 0`);
  }
  await context.close();
});

test('a phone shows where a quote comes from, over the list', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await visit(page, pages.find(({ name }) => name === 'quotes')?.path ?? '');
  await page.getByRole('main').locator('li button[aria-pressed]').first().tap();
  await expect(page.getByRole('dialog', { name: 'La source' }).locator('mark')).toBeVisible();
  await page.getByRole('button', { name: 'Fermer', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await context.close();
});

test('a page that Back brings out of the browser’s memory is asked for anew', async ({ page }) => {
  await visit(page, '/');
  await page.evaluate(() => {
    document.body.dataset['kept'] = '';
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.locator('body[data-kept]')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('English is one press away and remembered, and so is the light', async ({ page }) => {
  await visit(page, pages.find(({ name }) => name === 'the rundown')?.path ?? '');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Release' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Theme: as the system' }).click();
  await page.getByRole('button', { name: 'Theme: light' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Release' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});
