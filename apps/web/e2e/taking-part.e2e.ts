import { expect, test, type BrowserContextOptions, type Page } from '@playwright/test';
import { expectAccessibleInBoth, sideways } from './accessible.js';
import { openMailingProduct, type MailingProduct } from './mailing-product.js';

test.describe.configure({ mode: 'serial', timeout: 90_000 });

const STRANGER = { storageState: { cookies: [], origins: [] } } satisfies BrowserContextOptions;
const PHONE: BrowserContextOptions = { ...STRANGER, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'fr-FR', reducedMotion: 'reduce' };
const EMAIL = 'solene@courrier.example';
const MOTIVATION = 'Je prends le car depuis que la halte a fermé.\n\nUne heure dix au lieu de vingt-quatre minutes.';

let product: MailingProduct;
let phone: Page;
let topic = '';

test.beforeAll(async ({ browser }) => {
  product = await openMailingProduct();
  phone = await (await browser.newContext({ ...PHONE, baseURL: product.origin })).newPage();
  [{ slug: topic = '' } = {}] = await product.sql(`select slug from topic where title like 'Faut-il rallumer%'`);
});
test.afterAll(async () => {
  await phone.context().close();
  await product.close();
});

/** In the light every rule, in the dark the colours; nothing wider than the screen. */
async function expectAccessible(page: Page) {
  await expectAccessibleInBoth(page, page.url());
  expect(await sideways(page)).toBeLessThanOrEqual(0);
}

test('a topic is opened, and a comment is left with an address alone', async () => {
  await phone.goto('/sujets');
  await phone.getByRole('link', { name: /Faut-il rallumer les petites gares/ }).first().click();
  await expect(phone.getByRole('heading', { level: 1 })).toContainText('Faut-il rallumer les petites gares');
  const form = phone.locator('form').filter({ has: phone.getByLabel('Votre commentaire') });
  await form.getByLabel('Votre commentaire').fill('Chez nous le quai sert de banc.');
  await form.getByLabel('Votre nom').fill('Solène Kerbrat');
  await form.getByLabel('Votre adresse e-mail').fill(EMAIL);
  await form.getByRole('button', { name: 'Publier mon commentaire' }).click();
  await expect(phone.getByRole('status')).toContainText('ouvrez le lien');
  const mail = await product.mail(EMAIL);
  expect([mail.subject?.replace(/\s/g, ' '), mail.headers.get('auto-submitted')]).toEqual(['Confirmez ce que vous avez écrit : Faut-il rallumer les petites gares ?', 'auto-generated']);
  await phone.goto(await product.link(EMAIL));
  await expectAccessible(phone);
  await phone.getByRole('button', { name: 'Oui, c’est moi' }).click();
  await expect(phone.getByRole('status')).toContainText('sera relu');
});

test('an application is begun on a phone, kept while one types, and shown on screen as it will be', async () => {
  await phone.goto(`/sujets/${topic}/candidature`);
  await phone.getByLabel('Témoigner').check();
  await phone.getByLabel('Pourquoi vous ?').fill(MOTIVATION);
  await phone.getByLabel('Prénom et nom').fill('Solène Kerbrat');
  await phone.getByLabel('Titre').fill('lycéenne');
  await expect(phone.locator('[data-third-role]')).toHaveText('lycéenne');
  await expect(phone.getByText(/^Brouillon enregistré à/)).toBeVisible();
  await expectAccessible(phone);
  await phone.reload();
  await expect(phone.getByLabel('Pourquoi vous ?')).toHaveValue(MOTIVATION);
  await expect(phone.getByLabel('Témoigner')).toBeChecked();
  await phone.getByText('Terminer plus tard', { exact: true }).click();
  await phone.getByRole('button', { name: 'Recevoir le lien' }).click();
  await expect(phone.getByRole('status').first()).toContainText('Le lien est parti');
  // Nobody's record before it is sent.
  expect(await product.sql(`select from person where name = 'Solène Kerbrat'`)).toEqual([]);
});

test('it is finished on another device by the mailed link, without scripts, and sent', async ({ browser }) => {
  const context = await browser.newContext({ ...STRANGER, baseURL: product.origin, javaScriptEnabled: false, viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(await product.link(EMAIL, 2));
  await page.getByRole('button', { name: 'Reprendre ma candidature' }).click();
  await expect(page.getByLabel('Pourquoi vous ?')).toHaveValue(MOTIVATION);
  await page.getByLabel('Pourquoi vous ?').fill('');
  await page.getByRole('button', { name: 'Envoyer ma candidature' }).click();
  await expect(page.getByText('Dites en quelques phrases pourquoi vous.').last()).toBeVisible();
  await page.getByLabel('Pourquoi vous ?').fill(`${MOTIVATION}\n\nJe peux venir avec les horaires d’alors.`);
  await page.getByLabel('Je peux en parler').first().check();
  await page.getByRole('button', { name: 'Envoyer ma candidature' }).click();
  await expect(page.getByRole('status')).toContainText('Votre candidature est envoyée.');
  await expect(page.getByRole('heading', { name: 'Ce que vous avez envoyé' })).toBeVisible();
  const sent = await product.sql('select a.state, a.role, p.name from application a join person p on p.id = a.person_id join visitor v on v.id = a.visitor_id where v.email = $1', [EMAIL]);
  expect(sent).toEqual([{ state: 'submitted', role: 'witness', name: 'Solène Kerbrat' }]);
  await context.close();
});

test('the phone that still holds an older page is shown both versions, and loses neither', async () => {
  await phone.getByLabel('Pourquoi vous ?').fill('Ce que j’avais commencé à dire autrement.');
  await expect(phone.getByText('Cette candidature a changé ailleurs')).toBeVisible();
  await phone.getByRole('button', { name: 'Voir les deux versions' }).click();
  await expect(phone.getByRole('alert')).toContainText('Rien n’est perdu');
  await expect(phone.getByLabel('Pourquoi vous ?')).toHaveValue('Ce que j’avais commencé à dire autrement.');
  await expect(phone.locator('.other').first()).toContainText('Je peux venir avec les horaires d’alors.');
  await expectAccessible(phone);
  await phone.getByRole('link', { name: 'Prendre l’autre version' }).click();
  await expect(phone.getByRole('heading', { name: 'Ce que vous avez envoyé' })).toBeVisible();
  await expectAccessible(phone);
});

test('one’s own space holds it all, in both languages', async () => {
  await phone.getByRole('link', { name: 'Mon espace' }).click();
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Bonjour Solène Kerbrat');
  await expect(phone.getByText('Envoyée', { exact: true })).toBeVisible();
  await expect(phone.getByText('En relecture')).toBeVisible();
  await expectAccessible(phone);
  const pages = ['/moi/compte', '/moi/anonyme', `/sujets/${topic}/candidature`];
  for (const path of pages) {
    await phone.goto(`${path}?lang=en`);
    await expect(phone.locator('html')).toHaveAttribute('lang', 'en');
    await expectAccessible(phone);
  }
  const stranger = await (await phone.context().browser()!.newContext({ ...PHONE, baseURL: product.origin })).newPage();
  for (const path of ['/moi/connexion', '/moi/inscription', '/moi/connexion/envoye', `/sujets/${topic}/candidature`, '/m/inconnu']) {
    for (const language of ['fr', 'en']) {
      await stranger.goto(`${path}?lang=${language}`);
      await expectAccessible(stranger);
    }
  }
  await stranger.context().close();
});

test('what was typed and not sent is not there for who comes after', async () => {
  const comment = phone.locator('#commentaire-texte');
  await phone.goto(`/sujets/${topic}?lang=fr`);
  await comment.fill('Cela, je ne l’enverrai pas.');
  await phone.reload();
  await expect(comment).toHaveValue('Cela, je ne l’enverrai pas.');
  await phone.goto('/moi/compte');
  await phone.getByRole('button', { name: 'Se déconnecter ici' }).click();
  await expect(phone).toHaveURL(`${product.origin}/sujets`);
  await phone.goto(`/sujets/${topic}`);
  await expect(comment).toHaveValue('');
});
