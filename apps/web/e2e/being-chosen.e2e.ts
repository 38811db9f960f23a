import { expect, test, type BrowserContextOptions, type Page } from '@playwright/test';
import { DEMO_PASSWORD, openMailingProduct, type MailingProduct } from './mailing-product.js';
import { ask } from './producer.js';

// Goes on where `taking-part.e2e.ts` ends: from an application that was sent to what the producers make of it.
test.describe.configure({ mode: 'serial', timeout: 90_000 });

const STRANGER = { storageState: { cookies: [], origins: [] } } satisfies BrowserContextOptions;
const EMAIL = 'marius@courrier.example';

let product: MailingProduct;
/** Whoever applied, and the producer who reads it. */
let [applicant, producer] = [undefined as unknown as Page, undefined as unknown as Page];
let topic: { id: string; slug: string };

test.beforeAll(async ({ browser }) => {
  product = await openMailingProduct();
  const open = async () => (await browser.newContext({ ...STRANGER, baseURL: product.origin, locale: 'fr-FR' })).newPage();
  [applicant, producer] = [await open(), await open()];
  const [found] = await product.sql(`select id, slug from topic where title like 'Faut-il rallumer%'`);
  topic = { id: found!['id']!, slug: found!['slug']! };
});
test.afterAll(async () => {
  await applicant.context().close();
  await producer.context().close();
  await product.close();
});

test('an application made and sent on the public page is read at the desk', async () => {
  await applicant.goto(`/sujets/${topic.slug}/candidature`);
  await applicant.getByLabel('Pourquoi vous ?').fill('J’ai conduit la dernière micheline de la ligne.');
  await applicant.getByLabel('Prénom et nom').fill('Marius Delattre');
  await applicant.getByLabel('Adresse e-mail').fill(EMAIL);
  await applicant.getByRole('button', { name: 'Continuer par mail' }).click();
  await applicant.goto(await product.link(EMAIL));
  await applicant.getByRole('button', { name: 'Reprendre ma candidature' }).click();
  await applicant.getByRole('button', { name: 'Envoyer ma candidature' }).click();
  await expect(applicant.getByRole('status').first()).toContainText('Votre candidature est envoyée.');

  await producer.goto('/');
  await producer.getByLabel('Adresse électronique').fill('productrice@demo.conducteur.example');
  await producer.getByLabel('Mot de passe', { exact: true }).fill(DEMO_PASSWORD);
  await producer.keyboard.press('Enter');
  await expect(producer.getByRole('heading', { level: 1 })).toContainText('Bonjour');
  const names = async () =>
    (await ask<{ topic: { applications: { person: { name: string } }[] } }>(producer, `{ topic(id: "${topic.id}") { applications { person { name } } } }`)).topic.applications.map(({ person }) => person.name);
  await expect.poll(names).toContain('Marius Delattre');
});
