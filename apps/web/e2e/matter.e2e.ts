import { expect, test, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { expectAccessibleInBoth } from './accessible.js';
import { ask, prepareEpisode } from './producer.js';

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
  await expectAccessibleInBoth(page, page.url());
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

test('a rundown proposed again is a difference, taken in pieces or left', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/');
  const { episode } = await prepareEpisode(page, 'Proposé à nouveau');
  const id = episode.split('/').at(-1) ?? '';
  type Lines = { episode: { planning: { id: string }; rundown: { id: string; revision: number; segments: { id: string; kind: string; title: string; why: { code: string }[] }[] } } };
  const read = () => ask<Lines>(page, `{ episode(id: "${id}") { planning { id } rundown { id revision segments { id kind title why { code } } } } }`);
  const { episode: { planning, rundown } } = await read();
  await ask(page, 'mutation ($id: ID!) { keepPlan(id: $id) { state } }', { id: planning.id });
  const [first, ...others] = rundown.segments;
  const debates = others.filter(({ kind }) => kind === 'debate');
  await ask(page, 'mutation ($input: ChangeSegmentsInput!) { changeSegments(input: $input) { __typename } }', {
    input: { rundownId: rundown.id, expectedRevision: (await read()).episode.rundown.revision, act: randomUUID(), edits: [{ remove: debates[0]!.id }, { edit: { segment: first!.id, fields: { title: 'Bonsoir à tous' } } }] },
  });
  await page.goto(episode);
  const rows = page.locator('tr[id^="ligne-"]');
  await expect(rows).toHaveCount(rundown.segments.length - 1);
  const before = (await read()).episode.rundown;
  await page.getByRole('button', { name: 'Proposer à nouveau' }).click();
  const review = page.getByRole('dialog', { name: 'Le conducteur proposé' });
  const added = review.getByRole('checkbox', { name: /ajoute/ });
  await expect(added.first()).toBeChecked({ timeout: 20_000 });
  expect((await read()).episode.rundown).toEqual(before);
  await expectAccessibleInBoth(page, page.url());
  await page.emulateMedia({ colorScheme: 'light' });
  await show(page, 'review');

  await review.getByRole('button', { name: 'Tout décocher' }).press('Enter');
  await expect(review.getByText(/^0 changement choisi sur/)).toBeVisible();
  await added.first().press('Space');
  await expect(review.getByText(/^1 changement choisi sur/)).toBeVisible();
  await review.getByRole('button', { name: 'Accepter le changement choisi' }).press('Enter');
  await expect(review).toBeHidden();
  await expect(rows).toHaveCount(rundown.segments.length);
  await expect(page.getByText('1 changement accepté.')).toBeVisible();
  await expect.poll(async () => (await read()).episode.rundown.segments.length).toBe(rundown.segments.length);
  const after = (await read()).episode.rundown.segments;
  expect(after.filter((one) => before.segments.some((line) => line.id === one.id))).toEqual(before.segments);
  expect(after.find((one) => !before.segments.some((line) => line.id === one.id))!.why.map(({ code }) => code)).toContain('heavyTheme');
});
