import { expect, test } from '@playwright/test';
import { expectAccessibleInBoth } from './accessible.js';
import { ask, prepareReleased, prepareTopic } from './producer.js';

test('numbers are frozen by a release; a version is read, compared, restored and taken back, by keyboard', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto('/');
  const { path } = await prepareTopic(page, 'Ce qui a été distribué');
  const episode = await prepareReleased(page, path);
  const numbers = () => page.locator('tbody tr td:nth-child(2)').allInnerTexts().then((texts) => texts.map((text) => text.replace(/\s+/g, ' ')));
  const titles = async () => (await ask<{ episode: { rundown: { segments: { title: string }[] } } }>(page, `{ episode(id: "${episode.split('/').at(-1) ?? ''}") { rundown { segments { title } } } }`)).episode.rundown.segments.map(({ title }) => title.slice(0, 9));

  await page.goto(episode);
  await expect(page.locator('tbody tr')).toHaveCount(3);
  expect(await numbers()).toEqual(['1', '1 bis', '2']);
  await expect(page.getByRole('region', { name: 'Séquences supprimées' }).getByRole('listitem')).toHaveText('3 Magnéto supprimée');

  await page.getByRole('navigation', { name: 'L’émission' }).getByRole('link', { name: 'Versions' }).click();
  await page.getByRole('link', { name: 'Lire la version 1' }).press('Enter');
  const article = page.getByRole('article');
  await expect(article.getByRole('heading', { name: 'Version 1, telle qu’elle a été distribuée' })).toBeVisible();
  await expect(article.getByRole('row').filter({ hasText: 'Magnéto' }).getByRole('cell').first()).toHaveText('3');

  await page.getByRole('link', { name: 'Comparer la version 1 au brouillon' }).press('Enter');
  await expect(article.getByRole('list').first().getByRole('listitem')).toHaveText([/1 ajoutée/, /1 supprimée/, /1 durée changée/, /1 texte changé/]);
  await page.getByRole('button', { name: 'Inverser' }).press('Enter');
  await expect(article.getByRole('heading', { name: 'Brouillon – Version 1' })).toBeVisible();
  await expectAccessibleInBoth(page, page.url());

  await page.getByRole('button', { name: 'Restaurer la version 1 dans le brouillon' }).press('Enter');
  await expect(page.getByRole('dialog').getByText('Magnéto – ajoutée')).toBeVisible();
  await expectAccessibleInBoth(page, page.url());
  await page.getByRole('button', { name: 'Restaurer dans le brouillon', exact: true }).press('Enter');
  await expect(page.getByText('La version 1 est de nouveau dans le brouillon.')).toBeVisible();
  expect(await titles()).toEqual(['Ouverture', 'Débat int', 'Magnéto']);
  // What is compared with the draft follows it.
  await expect(article.getByText('Rien ne diffère')).toBeVisible();

  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Undo the restoration' })).toBeVisible();
  await expectAccessibleInBoth(page, page.url());
  await page.getByRole('button', { name: 'Undo the restoration' }).press('Enter');
  await expect(page.getByText('The restoration is undone')).toBeVisible();
  expect(await titles()).toEqual(['Ouverture', 'Virgule', 'Débat int']);
});
