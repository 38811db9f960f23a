import { expect, test, type Page } from '@playwright/test';
import { expectAccessibleInBoth } from './accessible.js';
import { ask, prepareEpisode, prepareTopic } from './producer.js';

const TITLE = 'Une journée entière';
let studioId = '';

const shows = (page: Page) => page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Annoncer un retard/ }) });
/** Where the shows from one to another start, as they are read aloud. */
const hours = async (page: Page, from: number, until: number) => (await shows(page).locator('> p').allInnerTexts()).slice(from, until).map((hour) => hour.replace(/\s+/g, ' '));

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  await prepareTopic(page, TITLE);
  const input = {
    name: 'Plateau de jour', address: '', access: '', mapAddress: '', zone: 'Europe/Paris', seats: 5, letterhead: '', contact: { name: '', telephone: '', address: '' },
    presence: { makeUpSeconds: 1800, microphoneSeconds: 900, afterSeconds: 900, roundSeconds: 300, slackSeconds: 3600 }, reminders: [], sendingWindow: { from: '08:00', until: '20:00' },
  };
  await ask(page, 'mutation ($input: EditStudioInput!) { editStudio(input: $input) { __typename } }', { input });
  const { studios } = await ask<{ studios: { id: string; name: string }[] }>(page, '{ studios { id name } }');
  studioId = studios.find(({ name }) => name === input.name)?.id ?? '';
  await page.close();
});

test('a day is filled at once, a delay is tried, the shows that follow are moved and moved back', async ({ page }) => {
  await page.goto('/jour/2027-02-11');
  await expect(page.getByText('Rien ne s’enregistre ce jour-là.')).toBeVisible();
  await page.getByRole('button', { name: 'Remplir la journée' }).click();
  const dialog = page.getByRole('dialog', { name: 'Remplir la journée' });
  await dialog.getByLabel('Studio').selectOption({ label: 'Plateau de jour' });
  await dialog.getByLabel('Combien d’émissions').fill('21');
  await expect(dialog.getByText(/Écrivez un nombre, de 1 à.20\./)).toBeVisible();
  await dialog.getByLabel('Combien d’émissions').fill('20');
  await dialog.getByLabel('Première à').fill('08:00');
  await expect(dialog.getByRole('region', { name: 'Ce qui sera ouvert' }).getByRole('listitem')).toHaveCount(20);
  await expectAccessibleInBoth(page, 'filling a day');
  await dialog.getByRole('button', { name: /^Ouvrir 20/ }).click();
  await expect(page.getByText(/20.émissions sont ouvertes\./)).toBeVisible();
  await expect(shows(page)).toHaveCount(20);
  await expect(page.getByText('La journée tient')).toBeVisible();
  await page.getByRole('button', { name: 'Remplir la journée' }).click();
  await dialog.getByLabel('Studio').selectOption({ label: 'Plateau de jour' });
  await dialog.getByLabel('Première à').fill('08:00');
  await expect(dialog.getByRole('button', { name: 'Rien à ouvrir' })).toBeDisabled();
  await page.keyboard.press('Escape');

  // By the keyboard alone.
  await shows(page).nth(2).getByRole('button', { name: /^Annoncer un retard/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('3');
  await expect(page.getByText('Les battements absorbent ce retard')).toBeVisible();
  await page.getByLabel('Retard, en minutes').fill('25');
  await expect(page.getByText(/8.émissions changeraient d’heure/)).toBeVisible();
  await expectAccessibleInBoth(page, 'a late show');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/8.émissions sont décalées/)).toBeVisible();
  await expect.poll(() => hours(page, 2, 5)).toEqual(['Départ 10 h 20', 'Départ 11 h 52', 'Départ 12 h 59']);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByText('Les émissions ont retrouvé leurs heures.')).toBeVisible();
  await expect.poll(() => hours(page, 3, 4)).toEqual(['Départ 11 h 30']);

  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await expect(page.getByRole('link', { name: /11.février.2027 : 14.émissions/ })).toHaveAttribute('aria-current', 'date');
});

test('what cannot be on a day is said, and a slot is opened from the board', async ({ page }) => {
  const { topics } = await ask<{ topics: { id: string; title: string }[] }>(page, '{ topics { id title } }');
  const topicId = topics.find(({ title }) => title === TITLE)?.id;
  const open = (title: string, start: string) => ask(page, 'mutation ($input: OpenEpisodeInput!) { openEpisode(input: $input) { __typename } }', { input: { topicId, title, start, studioId } });
  await open('La première', '2027-02-16T10:00');
  await open('La seconde', '2027-02-16T10:40');
  await page.goto('/jour/2027-02-16');
  const clashes = page.getByRole('region', { name: 'À régler' });
  await expect(clashes.getByRole('link')).toHaveText([/La première.+La seconde.+se chevauchent de.12.min au même endroit/, /Maëlle TOURVIGNAC est dans.+La première.+La seconde/]);
  await expect(page.getByText(/^chevauche de.12.min ce qui précède$/)).toBeVisible();
  await page.getByRole('button', { name: /^Ouvrir une émission à.11.h.50$/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Ouvrir une émission' });
  await dialog.getByLabel('Quel sujet ?').selectOption({ label: TITLE });
  await expect(dialog.getByLabel(/^Date et heure/)).toHaveValue('2027-02-16T11:50');
  await dialog.getByLabel('Gabarit').selectOption({ label: 'Format court 26′' });
  await dialog.getByLabel(/^Titre de l’émission/).fill('La troisième');
  await expectAccessibleInBoth(page, 'opening a slot');
  await dialog.getByRole('button', { name: 'Ouvrir l’émission' }).click();
  await expect(shows(page)).toHaveCount(3);
  await expect(shows(page).nth(2)).toContainText(/La troisième.*26:00 de programme/);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Recordings on Tuesday 16 February 2027', level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: 'To settle' })).toContainText('overlap by 12 min');
  await page.getByRole('button', { name: 'Français' }).click();
});

test('saved lines are renamed, removed and given back', async ({ page }) => {
  const { episode } = await prepareEpisode(page, 'Un modèle à garder');
  const { episode: { rundown } } = await ask<{ episode: { rundown: { id: string; segments: { id: string }[] } } }>(page, `{ episode(id: "${episode.split('/').at(-1) ?? ''}") { rundown { id segments { id } } } }`);
  const save = (input: object) => ask(page, 'mutation ($input: SaveAsTemplateInput!) { saveAsTemplate(input: $input) { __typename } }', { input: { rundownId: rundown.id, ...input } });
  await page.goto('/gabarits');
  await expect(page.getByText('Rien n’est encore enregistré.')).toBeVisible();
  await save({ name: 'Notre talkshow' });
  await save({ name: 'Notre accroche', segmentId: rundown.segments[0]?.id });
  await page.reload();
  const line = page.getByRole('region', { name: 'Séquences types' }).getByRole('listitem').first();
  await line.getByRole('button', { name: /^Renommer/ }).click();
  await page.getByLabel('Nouveau nom').fill('Accroche maison');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/s’appelle maintenant.*Accroche maison/)).toBeVisible();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByRole('heading', { name: 'Notre accroche' })).toBeVisible();
  const whole = page.getByRole('region', { name: 'Conducteurs types' });
  await whole.getByText('Ce qu’il contient').click();
  await expectAccessibleInBoth(page, 'saved templates');
  await whole.getByRole('button', { name: /^Supprimer/ }).click();
  await expect(page.getByText(/Notre talkshow.*est supprimé/)).toBeVisible();
  await expect(whole).toHaveCount(0);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByText(/Notre talkshow.*est de retour/)).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});
