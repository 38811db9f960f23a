import { expect, test } from '@playwright/test';
import { expectAccessible, sideways } from './accessible.js';
import { ask, prepareEpisode, prepareTopic } from './producer.js';
import { SESSION } from './shard.js';

const NAME = 'Studio des Tanneurs';


test.describe.configure({ mode: 'serial' });

test('a studio is described once, with its reminders in words and as days', async ({ page }) => {
  await page.goto('/studios');
  await expect(page.getByText('Où enregistrez-vous ?')).toBeVisible();
  await expectAccessible(page, 'no studio');
  await page.getByRole('button', { name: 'Ajouter un studio' }).click();
  const form = page.getByRole('form', { name: 'Nouveau studio' });
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(form.getByText('Un studio porte un nom : écrivez-en un.')).toBeVisible();
  await form.getByLabel('Nom', { exact: true }).fill(NAME);
  await form.getByLabel('Adresse', { exact: true }).fill('14 quai des Tanneurs, 69005 Lyon');
  await form.getByLabel('Plan').fill('plan.example');
  await form.getByLabel('Places autour de la table').fill('4');
  await form.getByRole('button', { name: 'Ajouter un rappel' }).click();
  const added = form.getByRole('group', { name: 'Rappel 5' });
  await added.getByLabel('Jours avant').fill('30');
  await added.getByLabel('À', { exact: true }).fill('21:00');
  // Past the sending hours: it leaves the next morning, a day nearer.
  await expect(form.getByRole('list', { name: 'Les jours avant un enregistrement' })).toContainText('J−29');
  await expect(form.getByText(/30.jours avant, à.21.h.00\./)).toBeVisible();
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('alert')).toContainText('Le plan est une adresse qui commence par https://');
  await form.getByLabel('Plan').fill('https://plan.example/tanneurs');
  await expectAccessible(page, 'a studio');
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText(`« ${NAME} » est enregistré.`.replace(/« | »/g, (sign) => sign.replace(' ', '\u00a0')))).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: NAME })).toContainText(/30.jours avant, à.21.h.00/);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: /^Modifier «/ }).click();
  expect(await sideways(page)).toBe(0);
});

test('a mail’s words are changed beside what it looks like, and given back', async ({ page }) => {
  await page.goto('/studios');
  await page.getByRole('link', { name: /^Courriers de/ }).click();
  const preview = page.getByRole('region', { name: 'Aperçu' });
  await expect(preview).toContainText('Studio des Tanneurs, 14 quai des Tanneurs');
  await page.getByRole('button', { name: /^Relance/ }).click();
  await expect(preview).toContainText('nous n’avons pas encore votre réponse');
  await page.getByLabel('Objet').fill('Un mot, ');
  await page.getByLabel('Objet').press('End');
  await page.getByRole('button', { name: 'Insérer : nom de la personne' }).click();
  await expect(page.getByLabel('Objet')).toHaveValue('Un mot, {{recipient}}');
  await expect(preview).toContainText('Un mot, Maëlle Kerdoncuff');
  await page.getByLabel('Bouton').fill('{{nobody}}');
  await expect(page.getByText(/Bouton.: \{\{nobody\}\} n’existe pas dans ce courrier/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Enregistrer ces mots' })).toBeDisabled();
  await page.getByLabel('Bouton').fill('Répondre');
  await expectAccessible(page, 'a mail');
  // What is being written stays while one looks at another mail.
  await page.getByRole('button', { name: 'Invitation', exact: true }).click();
  await page.getByRole('button', { name: /^Relance/ }).click();
  await expect(page.getByLabel('Objet')).toHaveValue('Un mot, {{recipient}}');
  await page.getByRole('button', { name: 'Enregistrer ces mots' }).click();
  await expect(page.getByRole('button', { name: /^Relance mots du studio/ })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: /^Relance/ }).click();
  await expect(page.getByLabel('Objet')).toHaveValue('Un mot, {{recipient}}');
  await page.getByRole('button', { name: 'Revenir aux mots de la maison' }).click();
  await expect(page.getByLabel('Objet')).toHaveValue(/^Votre réponse est attendue/);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sideways(page)).toBe(0);
});

test('an episode takes its studio’s clock and chairs, and is changed after it was opened', async ({ page, browser }) => {
  const { path } = await prepareTopic(page, 'Réparer');
  await page.goto(`${path}/emission`);
  await expect(page.getByLabel('Studio')).toHaveValue(/.+/);
  await expect(page.getByLabel('Places autour de la table')).toHaveValue('4');
  await expect(page.getByLabel(/^Lieu/)).toHaveCount(0);
  await page.getByLabel('Studio').selectOption({ label: 'Ailleurs (lieu libre)' });
  await expect(page.getByLabel(/^Lieu/)).toBeVisible();
  await page.getByLabel('Studio').selectOption({ label: NAME });
  await page.getByRole('button', { name: 'Ouvrir l’émission' }).click();
  await expect(page.getByText(NAME)).toBeVisible();

  const { episode } = await prepareEpisode(page, 'Avant');
  await page.goto(episode);
  const other = await (await browser.newContext({ storageState: SESSION })).newPage();
  await other.goto(episode);
  await expect(other.getByRole('heading', { name: 'Avant', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Modifier l’émission' }).click();
  const dialog = page.getByRole('dialog', { name: 'Modifier l’émission' });
  await expect(dialog).toContainText('Rien ne part maintenant');
  await dialog.getByLabel('Studio').selectOption({ label: NAME });
  await dialog.getByLabel(/^Date et heure/).fill('2027-03-28T02:30');
  await dialog.getByLabel('Titre de l’émission').fill('Après');
  await dialog.getByLabel('Durée du programme').fill('50:00');
  await dialog.getByLabel('Les invités voient les questions et citations').check();
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog).toContainText('Cette heure n’existe pas ce jour-là');
  await expectAccessible(page, 'changing an episode');
  await dialog.getByLabel(/^Date et heure/).fill('2027-03-28T20:30');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('L’émission est modifiée.')).toBeVisible();
  for (const one of [page, other]) {
    await expect(one.getByRole('heading', { name: 'Après', level: 1 })).toBeVisible();
    await expect(one.getByText('dimanche 28 mars 2027')).toBeVisible();
  }
  await expect(page.getByRole('region', { name: 'Durée du conducteur' })).toContainText('+2:00');
  const { episode: kept } = await ask<{ episode: object }>(page, `{ episode(id: "${episode.split('/').at(-1) ?? ''}") { title seats showsMatter venue targetSeconds } }`);
  expect(kept).toEqual({ title: 'Après', seats: 4, showsMatter: true, venue: NAME, targetSeconds: 3000 });
  await other.context().close();
});

test('a private calendar is subscribed to, and closed', async ({ page, request }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'S’abonner à l’agenda' }).click();
  const dialog = page.getByRole('dialog', { name: 'S’abonner à l’agenda' });
  await dialog.getByLabel('Enregistrements de').selectOption({ label: NAME });
  await dialog.getByRole('button', { name: 'Créer une adresse' }).click();
  const address = await dialog.getByLabel(/^Adresse de l’agenda/).inputValue();
  expect(await (await request.get(address)).text()).toContain('SUMMARY:Après');
  await expectAccessible(page, 'the calendar');
  await dialog.getByRole('button', { name: /^Fermer l’agenda/ }).click();
  await expect(dialog.getByText('Cette adresse ne répond plus.')).toBeVisible();
  expect((await request.get(address)).status()).toBe(404);
});
