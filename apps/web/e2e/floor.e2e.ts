import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expectAccessibleInBoth, sideways } from './accessible.js';
import { ask, prepareEpisode } from './producer.js';


/** A planned show, released as version 1. */
async function prepareReleased(page: Page, title: string) {
  const { episode } = await prepareEpisode(page, title);
  const id = episode.split('/').at(-1) ?? '';
  const { episode: { rundown } } = await ask<{ episode: { rundown: { id: string; revision: number; segments: { id: string; title: string }[] } } }>(page, `{ episode(id: "${id}") { rundown { id revision segments { id title } } } }`);
  const RELEASE = 'mutation ($input: ReleaseRundownInput!) { releaseRundown(input: $input) { __typename } }';
  await expect.poll(async () => {
    // The search for a better rundown may reach a revision meanwhile.
    const { rundown: { revision } } = await ask<{ rundown: { revision: number } }>(page, `{ rundown(id: "${rundown.id}") { revision } }`);
    return (await ask<{ releaseRundown: { __typename: string } }>(page, RELEASE, { input: { rundownId: rundown.id, expectedRevision: revision } })).releaseRundown.__typename;
  }).toBe('RundownReleased');
  return { episode, id, rundownId: rundown.id };
}

test('a host finds the show as released, takes its lines, and a colleague follows, network or not', async ({ browser, page }) => {
  test.setTimeout(60_000);
  const title = 'Le plateau, ligne après ligne';
  const { id, rundownId } = await prepareReleased(page, title);
  await page.goto('/');
  await page.getByRole('link', { name: 'Plateau', exact: true }).click();
  await page.getByLabel('Jour', { exact: true }).fill('2031-01-01');
  await expect(page.getByText('Rien n’est enregistré ce jour-là.')).toBeVisible();
  await page.getByLabel('Jour', { exact: true }).fill('2026-12-10');
  const show = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });
  await expect(show).toContainText('Version 1, distribuée le');
  await expect(show.getByRole('link', { name: 'Conducteur, version 1' })).toHaveAttribute('href', `/rundowns/${rundownId}/versions/1/pdf`);
  expect(await show.getByRole('link', { name: /^Convocation/ }).count()).toBeGreaterThan(1);
  await expectAccessibleInBoth(page, 'the floor');
  await show.getByRole('link', { name: /^Ouvrir le conducteur distribué/ }).click();
  await expect(page.getByRole('button', { name: /^Commencer : 1\. / })).toBeVisible();

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const other = await phone.newPage();
  await other.goto(`/plateau/${id}`);
  await other.getByRole('button', { name: /^Commencer : 1\. / }).tap();
  await expect(page.getByRole('button', { name: /^Suivante : 2\. / })).toBeVisible();
  await expect(other.getByText('Tout est enregistré.')).toBeVisible();
  expect(await sideways(other)).toBe(0);

  await phone.setOffline(true);
  // A tap right behind another counts as the finger's: it is made again, as a person would.
  await expect(async () => {
    const second = other.getByRole('button', { name: /^Suivante : 2\. / });
    if (await second.isVisible()) await second.tap();
    await expect(other.getByRole('button', { name: /^Suivante : 3\. / })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(other.getByText(/1.note en attente du réseau/)).toBeVisible();
  await phone.setOffline(false);
  await expect(other.getByText('Tout est enregistré.')).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('button', { name: /^Suivante : 3\. / })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'à l’antenne' })).toHaveAttribute('aria-current', 'step');
  await expectAccessibleInBoth(page, 'the show on air');
  await page.getByRole('button', { name: /^Annuler : 2\. / }).click();
  await expect(other.getByRole('button', { name: /^Suivante : 2\. / })).toBeVisible();
  const { episode } = await ask<{ episode: { asRun: { notes: { act: string }[] } } }>(page, `{ episode(id: "${id}") { asRun { notes { act } } } }`);
  expect(episode.asRun.notes.map(({ act }) => act)).toEqual(['take', 'take', 'undo']);
  await phone.close();
});

test('real times are typed with the keyboard, and give differences, a CSV and chapters', async ({ page, context }) => {
  test.setTimeout(60_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { episode } = await prepareReleased(page, 'Le réalisé, à la seconde');
  await page.goto(episode);
  await page.getByRole('navigation', { name: 'L’émission' }).getByRole('link', { name: 'Réalisé' }).click();
  const rows = page.locator('tbody tr');
  await page.getByRole('textbox', { name: /^Départ réel de/ }).first().focus();
  for (const written of ['19:00:10', '0:45', 'midi']) {
    await page.keyboard.type(written);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText(/^Cette heure ne se lit pas/)).toBeVisible();
  await page.keyboard.press('Escape');
  // Inverted: the fourth line before the third.
  for (const written of ['19:06:00', '19:02:00']) {
    await page.keyboard.type(written);
    await page.keyboard.press('Enter');
  }
  const cells = (row: number) => rows.nth(row).locator('td').allInnerTexts();
  await expect(rows.nth(2)).toContainText('invertie');
  expect((await cells(0))[3]).toBe('+0:10');
  expect(await page.getByRole('textbox', { name: /^Départ réel de/ }).nth(1).inputValue()).toBe('19:00:55');
  await page.getByRole('checkbox', { name: /^Trappée/ }).first().check();
  await expect(rows.nth(4)).toContainText('trappée');
  await page.getByLabel('Titre de la ligne').fill('Rappel du public');
  await page.getByLabel('Départ réel', { exact: true }).fill('19:09:00');
  await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
  await expect(rows.nth(3)).toContainText(/Rappel du public.*à l’antenne/s);
  await expect(page.getByText('L’émission n’est pas finie')).toBeVisible();
  await page.getByRole('textbox', { name: 'Fin de l’émission' }).fill('19:10:00');
  await page.keyboard.press('Enter');
  await page.getByLabel('De', { exact: true }).fill('19:02:30');
  await page.getByLabel('À', { exact: true }).fill('19:03:30');
  await page.getByRole('button', { name: 'Ajouter une coupe' }).click();
  await expect(page.getByText('Durée de la vidéo : 8:50.'.replace(' :', '\u00a0:'))).toBeVisible();
  await page.getByRole('button', { name: 'Copier les chapitres' }).click();
  const chapters = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(chapters.map((line) => line.split(' ')[0])).toEqual(['0:00', '0:45', '1:50', '4:50', '7:50']);
  expect(chapters.at(-1)).toBe('7:50 Rappel du public');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Télécharger en CSV' }).click()]);
  expect(readFileSync(await download.path(), 'utf8').split('\r\n')[1]).toMatch(/^1,.*,jouée,1,,19:00:00,19:00:10,\+10,/);
  await page.getByText(/^Journal/).click();
  await expectAccessibleInBoth(page, 'the as-run');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sideways(page)).toBe(0);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Fin de l’émission' })).toHaveValue('19:10:00');
  await expect(rows.nth(3)).toContainText(/Rappel du public.*ajoutée/s);
});
