import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { ask, prepareEpisode } from './producer.js';

async function expectAccessible(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
    if (colorScheme === 'dark') axe.withRules('color-contrast');
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`)).toEqual([]);
  }
}

const shown = process.env['SHOW_TO'];
const show = async (page: Page, name: string) => {
  if (shown) await page.screenshot({ path: `${shown}/${name}.png` });
};

test('matter goes into lines by keyboard and by mouse, shows at once with its origin, and leads to its source', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/');
  const { episode } = await prepareEpisode(page, 'La matière sous la main');
  const rundown = async () => (await ask<{ episode: { rundown: { segments: { title: string; quotes: { text: string }[]; questions: { text: string }[]; speakers: { participation: { person: { name: string } } }[]; why: { code: string }[] }[]; points: { state: string; segmentId: string }[] } } }>(
    page, `{ episode(id: "${episode.split('/').at(-1) ?? ''}") { rundown { segments { title quotes { text } questions { text } speakers { participation { person { name } } } why { code } } points { state segmentId } } } }`)).episode.rundown;
  await page.goto(episode);
  const rows = page.locator('tr[id^="ligne-"]');
  await expect(rows.first()).toBeVisible();
  const count = await rows.count();

  await rows.nth(1).getByRole('button').first().focus();
  await page.keyboard.press('Alt+m');
  const drawer = page.getByRole('complementary', { name: 'Matière du sujet' });
  await expect(drawer.getByRole('searchbox')).toBeFocused();
  const cards = drawer.getByRole('listitem');
  await expect(cards.first()).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await show(page, 'drawer-light');

  // By keyboard: the first that nothing says yet goes into the line where one was.
  const words = await cards.first().locator('p').first().innerText();
  await cards.first().getByRole('button', { name: /^Mettre « .* » dans la/ }).press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  // As typed: the screens set apostrophes and spaces.
  const folded = (text: string) => text.replace(/\s+/g, '').replaceAll('’', "'");
  await expect(rows.nth(1).locator('blockquote')).toHaveCount(1);
  expect(folded(await rows.nth(1).locator('blockquote').innerText())).toContain(folded(words));
  await expect(cards.first().getByText('Déjà dans le conducteur')).toBeVisible();
  await expect.poll(async () => (await rundown()).segments[1]!.quotes.length).toBe(1);

  // By mouse: a question onto another line.
  await drawer.getByRole('button', { name: 'Questions' }).click();
  const question = cards.first();
  const asked = await question.locator('p').first().innerText();
  await rows.nth(3).scrollIntoViewIfNeeded();
  await question.locator('[aria-hidden][title^="Glisser"]').hover();
  await page.mouse.down();
  const box = (await rows.nth(3).boundingBox())!;
  await page.mouse.move(box.x + 300, box.y + 20, { steps: 8 });
  await page.mouse.move(box.x + 200, box.y + box.height / 2, { steps: 4 });
  await show(page, 'dragging');
  await page.mouse.up();
  await expect.poll(async () => (await rundown()).segments[3]!.questions.map(({ text }) => folded(text))).toContain(folded(asked));

  // A theme makes a debate; a person is seated where one chooses.
  await drawer.getByRole('button', { name: 'Thèmes' }).click();
  const theme = cards.first();
  await show(page, 'themes');
  await theme.getByRole('button', { name: /^Nouveau débat/ }).click();
  await expect(rows).toHaveCount(count + 1);
  await expect.poll(async () => (await rundown()).segments.find(({ why }) => why[0]?.code === 'themePlaced')?.quotes.length).toBeGreaterThan(0);
  await drawer.getByRole('button', { name: 'Candidats' }).click();
  const somebody = await cards.first().locator('p').first().innerText();
  await cards.first().getByRole('button', { name: /^Choisir où mettre/ }).click();
  await page.getByRole('menuitem').nth(1).click();
  await expect(rows.nth(1).getByText(somebody)).toBeVisible();
  await expect.poll(async () => (await rundown()).segments[1]!.speakers.map(({ participation }) => participation.person.name)).toContain(somebody);
  await show(page, 'people');

  // On a phone it is a sheet, and nothing slides sideways.
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(drawer).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  await page.emulateMedia({ colorScheme: 'dark' });
  await show(page, 'phone-dark');
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await page.setViewportSize({ width: 1440, height: 900 });
  await show(page, 'desk-dark');

  await rows.nth(1).getByRole('link', { name: /^Voir la source/ }).first().click();
  await expect(page).toHaveURL(/\/sujets\/.*mots=/);
  await expect(page.getByRole('complementary', { name: 'La source' }).locator('mark')).toBeVisible();
  await show(page, 'source');
});
