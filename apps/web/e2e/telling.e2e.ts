import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { expectAccessibleInBoth } from './accessible.js';
import { ask, prepareEpisode } from './producer.js';

test.describe.configure({ mode: 'serial' });

let context: BrowserContext;
let page: Page;
let episode: string;
let guest: string;

const dialog = () => page.getByRole('dialog');

test.beforeAll(async ({ browser }) => {
  context = await browser.newContext();
  page = await context.newPage();
  ({ episode } = await prepareEpisode(page, 'La panne, racontée aux invités'));
  const { people } = await ask<{ people: { status: string; person: { name: string } }[] }>(page, `{ people(episodeId: "${episode.split('/').at(-1) ?? ''}") { status person { name } } }`);
  guest = people.find(({ status }) => status === 'applied')?.person.name ?? '';
});
test.afterAll(() => context.close());

test('a guest is reached, accepted, and told by a release that was shown to the word', async () => {
  await page.goto(episode);
  await page.getByRole('navigation', { name: 'L’émission' }).getByRole('link', { name: 'Intervenants' }).click();
  await page.getByRole('button', { name: `Ouvrir la fiche de ${guest}` }).click();
  await dialog().getByRole('button', { name: 'Corriger', exact: true }).click();
  await dialog().getByRole('textbox', { name: 'Adresse' }).fill('sans arobase');
  await dialog().getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog().getByText(/Ce n’est pas une adresse/)).toBeVisible();
  await dialog().getByRole('textbox', { name: 'Adresse' }).fill('invitee@courrier.example');
  await dialog().getByRole('textbox', { name: 'Téléphone' }).fill('+33 6 00 00 00 01');
  await dialog().getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog().getByRole('link', { name: 'invitee@courrier.example' })).toBeVisible();
  await dialog().getByRole('button', { name: 'Retenir la candidature' }).click();
  await expect(dialog().getByText('brouillon', { exact: true })).toBeVisible();
  await expectAccessibleInBoth(page, page.url());
  await page.goto(episode);
  await page.getByRole('button', { name: 'Distribuer' }).click();
  await expect(dialog().getByText('1 mail à envoyer')).toBeVisible();
  await dialog().getByRole('button', { name: 'Lire' }).click();
  await expect(dialog().getByRole('article')).toContainText('Votre candidature');
  await expectAccessibleInBoth(page, page.url());
  await dialog().getByRole('button', { name: 'Distribuer, mails en brouillons' }).click();
  await expect(page.getByText(/Version 1 distribuée\. 1 mail en brouillon/)).toBeVisible();
});

test('a draft is changed, an answer noted from a call, and the board follows', async () => {
  await page.goto(`${episode}/intervenants`);
  await expectAccessibleInBoth(page, page.url());
  const line = page.getByRole('listitem').filter({ hasText: guest });
  await expect(line).toContainText('18 h 15');
  await expect(line).toContainText('ne sait pas encore');
  await page.getByRole('button', { name: `Ouvrir la fiche de ${guest}` }).click();
  await dialog().getByRole('button', { name: 'Modifier le texte' }).click();
  await dialog().getByRole('textbox', { name: 'Objet' }).fill('Venez parler de la panne');
  await dialog().getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog().getByRole('article')).toContainText('Venez parler de la panne');
  await dialog().getByRole('button', { name: 'Noter une réponse au téléphone' }).click();
  await dialog().getByLabel('Part avant (facultatif)').fill('19:50');
  await dialog().getByRole('button', { name: 'Noter', exact: true }).click();
  await expect(dialog().getByText(/part à 19\sh\s50/).first()).toBeVisible();
  await expect(dialog().getByText(/noté par Camille Marchetti/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(line).toContainText('confirmé');
  await page.getByRole('button', { name: /^À inviter/ }).click();
  await expect(line).toHaveCount(0);
});

test('the outbox and the jobs teach what they are for', async () => {
  await page.goto('/boite-envoi');
  await expect(page.getByRole('heading', { name: 'Boîte d’envoi' })).toBeVisible();
  await expectAccessibleInBoth(page, page.url());
  await page.goto('/taches');
  await expect(page.getByRole('rowheader', { name: 'Envoyer les mails' })).toBeVisible();
  await expectAccessibleInBoth(page, page.url());
});
