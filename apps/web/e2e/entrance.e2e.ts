import { expect, test } from '@playwright/test';
import { ACCOUNT } from './producer.js';
import { SESSION } from './shard.js';

test.describe.configure({ mode: 'serial' });

test('the one-time link makes the administrator, once', async ({ page }) => {
  const link = process.env['E2E_FIRST_ACCESS'] ?? '';
  await page.goto(link);
  await page.getByLabel('Votre nom').fill(ACCOUNT.name);
  await page.getByLabel('Adresse électronique').fill(ACCOUNT.email);
  await page.getByLabel('Mot de passe', { exact: true }).fill('court');
  await page.getByRole('button', { name: 'Créer le compte' }).click();
  await expect(page.getByText(/mot de passe est trop court/)).toBeVisible();

  await page.getByLabel('Mot de passe', { exact: true }).fill(ACCOUNT.password);
  await page.getByRole('button', { name: 'Créer le compte' }).click();
  await expect(page.getByRole('heading', { name: 'Bonjour Camille' })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/');
  await expect(page.getByText('Tout commence par une page.')).toBeVisible();

  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.goto(link);
  await page.getByLabel('Votre nom').fill('Quelqu’un d’autre');
  await page.getByLabel('Adresse électronique').fill('autre@studio.test');
  await page.getByLabel('Mot de passe', { exact: true }).fill(ACCOUNT.password);
  await page.getByRole('button', { name: 'Créer le compte' }).click();
  await expect(page.getByRole('alert')).toContainText('Ce lien a déjà servi');
});

test('signing in refuses a wrong password, then leads where one was going', async ({ page }) => {
  await page.goto('/importer');
  await page.getByLabel('Adresse électronique').fill(ACCOUNT.email);
  await page.getByLabel('Mot de passe', { exact: true }).fill('pas celui-là');
  await page.getByRole('button', { name: 'Entrer' }).click();
  await expect(page.getByRole('alert')).toContainText('Adresse ou mot de passe inconnus');

  await page.getByLabel('Mot de passe', { exact: true }).fill(ACCOUNT.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Importer un sujet' })).toBeVisible();
  await page.context().storageState({ path: SESSION });
});
