import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.js';
import { ask, prepareTopic } from './producer.js';

const KEEP = 'mutation ($input: KeepPreferencesInput!) { keepPreferences(input: $input) { __typename } }';
const forget = (page: Page) => ask(page, KEEP, { input: { theme: null, density: null, language: 'fr', layout: null, layouts: [] } });

test('one goes anywhere by a few letters and does what the page offers, and the sheet tells the keys', async ({ page }) => {
  const { path } = await prepareTopic(page, 'Faut-il réparer l’Œuvre éphémère ?');
  await page.goto('/studios');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  const options = page.getByRole('dialog').getByRole('option');
  const field = page.getByRole('dialog', { name: 'Aller à…' }).getByRole('combobox');
  await expect(field).toBeFocused();
  await field.fill('oeuvre EPHE');
  await expect(options).toHaveText([/Faut-il réparer l’Œuvre éphémère/]);
  await expectAccessible(page, 'the switcher');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/éphémère/);

  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Raccourcis clavier' });
  await expect(sheet.getByRole('region', { name: 'Sur cette page' }).getByRole('term')).toHaveText(['parcourir', 'garder', 'écarter', 'épingler', 'déplacer', 'annuler']);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Chercher dans la matière' }).press('?');
  await expect(sheet).toHaveCount(0);

  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('ouvrir une');
  await expect(options.first()).toHaveText(/Ouvrir une émission/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${path}/emission`);
  // Where one has just been comes first.
  await page.keyboard.press('Control+k');
  await expect(options.first()).toHaveText(/Œuvre éphémère/);
});

test('what one prefers follows to another machine, and a removed layout comes back', async ({ page, browser }) => {
  try {
    await page.goto('/');
    await page.getByRole('button', { name: 'Préférences' }).click();
    await page.getByRole('combobox', { name: 'Thème' }).selectOption('dark');
    await page.getByRole('combobox', { name: 'Densité' }).selectOption('compact');
    await expectAccessible(page, 'the preferences');
    await page.getByRole('button', { name: 'Colonnes du conducteur' }).click();
    const dialog = page.getByRole('dialog', { name: 'Colonnes du conducteur' });
    await dialog.getByRole('checkbox', { name: 'Montrer « Son »' }).check();
    await dialog.getByRole('textbox', { name: 'Enregistrer sous un autre nom' }).fill('Régie');
    await page.keyboard.press('Enter');
    await expect(dialog.getByLabel('Disposition', { exact: true })).toHaveValue('Régie');
    await dialog.getByRole('button', { name: 'Supprimer cette disposition' }).click();
    await expect(dialog.getByLabel('Disposition', { exact: true })).toHaveValue('');
    // The key that reaches the newest message, and the undo it stands on.
    await expect(page.getByRole('region', { name: 'Messages' }).getByRole('listitem')).toHaveCount(2);
    await page.keyboard.press('F8');
    await expect(page.getByRole('button', { name: 'Annuler : Disposition « Régie » supprimée.' })).toBeFocused();
    await expectAccessible(page, 'messages');
    await page.keyboard.press('Enter');
    await expect(dialog.getByLabel('Disposition', { exact: true })).toHaveValue('Régie');
    await expect
      .poll(async () => (await ask<{ me: { preferences: object } }>(page, '{ me { preferences { theme density layout layouts { name } } } }')).me.preferences)
      .toEqual({ theme: 'dark', density: 'compact', layout: 'Régie', layouts: [{ name: 'Ma disposition' }, { name: 'Régie' }] });
    await ask(page, KEEP, { input: { language: 'en' } });

    const elsewhere = await browser.newContext({ storageState: { cookies: (await page.context().storageState()).cookies, origins: [] }, colorScheme: 'light' });
    const other = await elsewhere.newPage();
    // Whatever was painted of the desk was painted as it is liked.
    await other.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const look = () => {
        if (document.querySelector('main h1')) seen.push([document.documentElement.dataset['mantineColorScheme'], document.documentElement.dataset['density'], document.documentElement.lang].join(' '));
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await other.goto('/');
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(/Hello/);
    expect(await other.evaluate(() => [...new Set((globalThis as unknown as { seen: string[] }).seen)])).toEqual(['dark compact en']);
    await elsewhere.close();
  } finally {
    await forget(page);
  }
});
