import { expect, test, type Page } from '@playwright/test';
import { expectAccessibleInBoth } from './accessible.js';
import { prepareEpisode, rundownOn } from './producer.js';
import { SESSION } from './shard.js';

let episode = '';
test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage({ storageState: SESSION });
  await page.goto('/');
  ({ episode } = await prepareEpisode(page, 'Fichiers'));
  await page.close();
});

/** As written, whichever spaces typography has set. */
const words = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s'));
const csv = (rows: readonly (readonly string[])[]) => Buffer.from(rows.map((row) => row.join(';')).join('\r\n'), 'latin1');
const open = async (page: Page) => {
  await page.goto(episode);
  await expect(rundownOn(page).rows.first()).toBeVisible();
  await page.getByRole('button', { name: 'Importer…' }).click();
  return page.getByRole('dialog', { name: 'Importer un conducteur' });
};

test('a partner’s spreadsheet comes in: columns guessed, corrected, previewed with what cannot be read, imported, and taken back', async ({ page }) => {
  const dialog = await open(page);
  const rundown = rundownOn(page);
  const titles = await rundown.titles();
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'partenaire.csv', mimeType: 'text/csv',
    buffer: csv([['N°', 'Durée', 'Sujet', 'Prompteur'], ['1', "1'10", titles[0] ?? '', 'Bonsoir à tous'], ['', "2'", 'Sondage éclair', ''], ['', 'bientôt', 'Surprise', ''], ['', '5:00', '', '']]),
  });
  await expect(dialog.getByRole('status').filter({ hasText: '2 nouvelles, 1 modifiée, 0 inchangée' })).toBeVisible();
  await expect(dialog.getByLabel('Durée', { exact: true })).toHaveValue('duration');
  await expect(dialog.getByRole('region', { name: '2 cases ou lignes non lues' }).getByRole('listitem')).toHaveText([
    words('Ligne 4, « Durée » bientôt durée illisible : écrivez-la comme 5:30 ou 5 min 30 (case laissée de côté)'), words('Ligne 5 5:00 pas de titre : écrivez-en un, ou désignez la colonne des titres (ligne laissée de côté)'),
  ]);
  await dialog.getByLabel('Prompteur').selectOption('newColumn');
  const absent = dialog.getByRole('region', { name: /absentes? du fichier/ });
  await absent.getByLabel(words(`Retirer « ${titles.at(-1)} »`)).check();
  await expectAccessibleInBoth(page, 'an import', { within: '[role=dialog]' });
  await dialog.getByRole('button', { name: 'Importer 3 séquences' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('[data-newest-toast]').getByText(words('« partenaire.csv » est importé : 2 ajoutées, 1 modifiée. 1 retirée.'))).toBeVisible();
  await expect.poll(rundown.titles).toEqual([titles[0], 'Sondage éclair', 'Surprise', ...titles.slice(1, -1)]);
  await expect(rundown.duration(1)).toHaveText('1:10');
  await page.locator('[data-newest-toast]').getByRole('button').filter({ hasText: 'Annuler' }).click();
  await expect.poll(rundown.titles).toEqual(titles);
});

test('a table is pasted and imported by keyboard alone, on a phone, and a second time changes nothing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const dialog = await open(page);
  const before = await rundownOn(page).titles();
  await dialog.getByLabel('Ou collez un tableau').fill('Titre\tDurée\nVirgule sonore\t0:05\n');
  await dialog.getByLabel('Ou collez un tableau').press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('1 nouvelle, 0 modifiée, 0 inchangée')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await dialog.getByRole('button', { name: 'Importer 1 séquence' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(rundownOn(page).titles).toEqual([...before, 'Virgule sonore']);
  const again = await open(page);
  await again.getByLabel('Ou collez un tableau').fill('Titre\tDurée\nVirgule sonore\t0:05\n');
  await again.getByRole('button', { name: 'Lire le tableau' }).click();
  await expect(again.getByText(words('Le conducteur dit déjà tout cela : il n’y a rien à importer.'))).toBeVisible();
  await expect(again.getByRole('button', { name: 'Importer', exact: true })).toBeDisabled();
});

test('what cannot be taken is said in one sentence, and our own spreadsheet comes back as it left', async ({ page }) => {
  const dialog = await open(page);
  const input = dialog.locator('input[type=file]');
  await input.setInputFiles({ name: 'vieux.xls', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]) });
  await expect(dialog.getByRole('alert')).toHaveText(words('ancien Excel (.xls) : enregistrez-le en .xlsx ou en CSV'));
  const { rundown } = (await (await page.request.post('/graphql', { data: { query: `{ episode(id: "${episode.split('/').at(-1)}") { rundown { id } } }` } })).json()).data.episode;
  const xlsx = await (await page.request.get(`/rundowns/${rundown.id}/xlsx`)).body();
  await input.setInputFiles({ name: 'conducteur.xlsx', mimeType: 'application/octet-stream', buffer: xlsx });
  await expect(dialog.getByText(words('Le conducteur dit déjà tout cela : il n’y a rien à importer.'))).toBeVisible();
  await expect(dialog.getByLabel('Feuille')).toBeVisible();
  await dialog.getByRole('button', { name: 'Un autre fichier' }).click();
  await expect(dialog.getByRole('button', { name: 'Choisir un fichier' })).toBeVisible();
});
