import { expect, test } from '@playwright/test';
import { expectAccessible, sideways } from './accessible.js';
import { ask, prepareEpisode } from './producer.js';


test.describe.configure({ mode: 'serial' });

test('somebody from outside is invited, works on one episode, and is taken out of it', async ({ page, browser }) => {
  const { episode } = await prepareEpisode(page, 'À plusieurs');
  await page.goto('/equipe');
  await page.getByRole('button', { name: 'Inviter quelqu’un' }).click();
  await page.getByRole('button', { name: 'Créer l’invitation' }).click();
  await expect(page.getByRole('alert')).toContainText('Écrivez pour qui est cette invitation');
  await page.getByLabel('Pour qui').fill('La monteuse');
  await page.getByRole('button', { name: 'Créer l’invitation' }).click();
  const invitation = new URL(await page.getByLabel('Le lien pour La monteuse', { exact: true }).inputValue());
  await expectAccessible(page, 'accounts');

  const outside = await (await browser.newContext({ storageState: { cookies: [], origins: [] } })).newPage();
  await outside.goto(invitation.pathname + invitation.search);
  await outside.getByLabel('Votre nom').fill('Apolline Ferrandez');
  await outside.getByLabel('Adresse électronique').fill('apolline@ailleurs.test');
  await outside.getByLabel('Mot de passe', { exact: true }).fill('lanterne-tournevis-octobre');
  await outside.getByRole('button', { name: 'Créer mon compte' }).click();
  await expect(outside.getByText('Aucune émission ne vous est ouverte')).toBeVisible();
  expect(new URL(outside.url()).search).toBe('');

  await page.goto(`${episode}/partage`);
  await page.getByRole('button', { name: 'Ajouter quelqu’un' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ajouter à l’équipe' });
  await dialog.getByLabel('Personne', { exact: true }).selectOption({ label: 'Apolline Ferrandez (De l’extérieur)' });
  await dialog.getByLabel('Rôle').selectOption('contributor');
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('Choisissez au moins une colonne.');
  await dialog.getByLabel('Notes').check();
  await expectAccessible(page, 'adding somebody');
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click();
  const line = page.getByRole('listitem').filter({ hasText: 'Apolline Ferrandez' });
  await expect(line).toContainText(/Modifie.: Notes/);

  await outside.goto('/');
  await outside.getByRole('link', { name: 'À plusieurs' }).click();
  await expect(outside.getByRole('heading', { name: 'À plusieurs', level: 1 })).toBeVisible();
  await expect(outside.getByRole('button', { name: 'Distribuer' })).toHaveCount(0);
  await outside.goto(`${episode}/partage`);
  await expect(outside.getByText('Voici qui travaille sur cette émission.')).toBeVisible();
  await expect(outside.getByRole('heading', { name: 'Liens de lecture' })).toHaveCount(0);

  await line.getByRole('button', { name: 'Retirer Apolline Ferrandez de l’équipe' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click();
  await expect(page.getByText('Apolline Ferrandez n’est plus de l’équipe.')).toBeVisible();
  await outside.goto(episode);
  await expect(outside.getByRole('heading', { name: 'Cette page n’existe pas ou n’existe plus.' })).toBeVisible();
  await outside.context().close();
});

test('a link shows the chosen columns to a reader, follows the draft, and closes', async ({ page, browser }) => {
  const { episode } = await prepareEpisode(page, 'À montrer');
  await page.goto(`${episode}/partage`);
  await page.getByRole('button', { name: 'Créer un lien' }).click();
  const form = page.getByRole('form', { name: 'Créer un lien de lecture' });
  await form.getByLabel('Pour qui').fill('La presse');
  await form.getByLabel('Personnes').uncheck();
  await expectAccessible(page, 'making a link');
  await form.getByRole('button', { name: 'Créer le lien' }).click();
  const address = new URL(await page.getByLabel('Le lien pour La presse', { exact: true }).inputValue()).pathname;
  await expect(page.getByText('Copiez-le maintenant')).toBeVisible();

  const reader = await (await browser.newContext({ storageState: { cookies: [], origins: [] }, viewport: { width: 390, height: 844 }, colorScheme: 'dark' })).newPage();
  await reader.goto(address);
  await expect(reader.getByRole('heading', { name: 'À montrer' })).toBeVisible();
  expect(await reader.getByRole('columnheader').allInnerTexts()).toEqual(['N°', 'Départ', 'Durée', 'Séquence']);
  expect(await sideways(reader)).toBe(0);
  await expectAccessible(reader, 'a shared rundown');
  const { episode: shown } = await ask<{ episode: { rundown: { id: string; revision: number; segments: { id: string }[] } } }>(page, `{ episode(id: "${episode.split('/').at(-1) ?? ''}") { rundown { id revision segments { id } } } }`);
  const { id, revision, segments } = shown.rundown;
  await ask(page, 'mutation ($input: EditSegmentInput!) { editSegment(input: $input) { __typename } }', { input: { rundownId: id, segmentId: segments[0]?.id, expectedRevision: revision, title: 'Tout vient de changer' } });
  await expect(reader.getByText('Tout vient de changer')).toBeVisible({ timeout: 12_000 });

  await page.reload();
  await expect(page.getByLabel('Le lien pour La presse', { exact: true })).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: 'La presse' })).toContainText(/ouvert 1.fois/);
  await page.getByRole('button', { name: 'Fermer le lien pour La presse' }).click();
  await expect(page.getByText('Ce lien ne s’ouvre plus.')).toBeVisible();
  await expect(reader.getByRole('heading', { name: 'Ce lien a été fermé' })).toBeVisible({ timeout: 12_000 });
  expect((await reader.request.get(address)).status()).toBe(410);
  await reader.context().close();
});
