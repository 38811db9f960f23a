import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { expectAccessibleInBoth, sideways } from './accessible.js';
import { DEMO_PASSWORD, openMailingProduct, type MailingProduct } from './mailing-product.js';
import { ask } from './producer.js';

test.describe.configure({ mode: 'serial' });

let product: MailingProduct;
let context: BrowserContext;
let page: Page;
let topic = '';

/** In the light every rule, in the dark the colours; nothing wider than the screen. */
async function expectAccessible() {
  await expectAccessibleInBoth(page, page.url());
  expect(await sideways(page)).toBeLessThanOrEqual(0);
}

const column = (name: string): Locator => page.getByRole('region', { name: new RegExp(`^${name}`) });
const card = (name: string): Locator => page.locator('[data-card]').filter({ has: page.getByRole('button', { name, exact: true }) });
const stageOf = (name: string) => card(name).getByRole('combobox', { name: `Étape de ${name}` });

test.beforeAll(async ({ browser }) => {
  product = await openMailingProduct();
  context = await browser.newContext({ storageState: { cookies: [], origins: [] }, baseURL: product.origin, locale: 'fr-FR', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  await page.goto('/');
  await page.getByLabel('Adresse électronique').fill('productrice@demo.conducteur.example');
  await page.getByLabel('Mot de passe', { exact: true }).fill(DEMO_PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour');
  const [found] = await product.sql(`select id from topic where title like 'Faut-il rallumer%'`);
  topic = found!['id']!;
});
test.afterAll(async () => {
  await context.close();
  await product.close();
});

test('a producer finds the board from the topic, and sorts by hand, by keyboard and by list', async () => {
  await page.goto(`/sujets/${topic}?vue=applications`);
  await page.getByRole('link', { name: 'Trier les candidatures' }).click();
  await expect(column('Nouvelles').getByRole('button', { name: 'Ysaline Tordoir', exact: true })).toBeVisible();
  await expectAccessible();
  const grip = card('Ysaline Tordoir').getByRole('button', { name: /^Déplacer/ });
  const [from, to] = [(await grip.boundingBox())!, (await column('Présélection').boundingBox())!];
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 20, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, to.y + 60, { steps: 8 });
  await page.mouse.up();
  await expect(column('Présélection').getByRole('button', { name: 'Ysaline Tordoir', exact: true })).toBeVisible();
  await expect(page.getByText('Personne n’est prévenu.').first()).toBeVisible();
  await card('Ysaline Tordoir').getByRole('button', { name: /^Déplacer/ }).press('ArrowRight');
  await expect(stageOf('Ysaline Tordoir')).toHaveValue('accepted');
  await expect(card('Ysaline Tordoir').getByRole('button', { name: /^Déplacer/ })).toBeFocused();
  await stageOf('Apolline Quervandec').selectOption('accepted');
  await expect(column('Retenues').getByRole('button', { name: 'Apolline Quervandec', exact: true })).toBeVisible();
  await page.reload();
  await expect(stageOf('Apolline Quervandec')).toHaveValue('accepted');
  await expect(card('Ysaline Tordoir')).toContainText('pas encore prévenue');
  await page.getByLabel('Chercher un nom, un mot').fill('pneus');
  await expect(page.locator('[data-card]')).toHaveCount(1);
  await page.getByLabel('Chercher un nom, un mot').fill('');
});

test('two applications are read side by side, and a score opens the others’', async () => {
  await card('Ysaline Tordoir').getByRole('checkbox').check();
  await card('Apolline Quervandec').getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Comparer les 2 choisies' }).click();
  const pane = page.getByRole('article', { name: 'Ysaline Tordoir' });
  await expect(pane).toContainText('Mes élèves ont compté les passagers');
  await expect(page.getByRole('article', { name: 'Apolline Quervandec' })).toContainText('cent vingt kilomètres');
  await pane.getByRole('combobox', { name: 'Note' }).selectOption('4');
  await pane.getByRole('textbox', { name: 'Remarques' }).fill('Concrète, et ses élèves avec.');
  await pane.getByRole('button', { name: 'Enregistrer mon avis' }).click();
  await expect(page.getByText('Votre avis est noté.').first()).toBeVisible();
  await expectAccessible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible();
  await page.getByRole('button', { name: 'Retour au tableau' }).click();
  await expect(column('Retenues')).toBeVisible();
  await expectAccessible();
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('what was decided is written: previewed, changed, sent once, and read from the mail server', async () => {
  await page.getByRole('button', { name: /^Écrire aux candidats/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Relire \d+ messages/ }).click();
  const letter = dialog.getByRole('region', { name: 'Ysaline Tordoir' });
  await expect(letter.getByLabel('Objet')).toHaveValue(/^Votre candidature est retenue/);
  await expectAccessible();
  await letter.getByLabel('Objet').fill('Venez avec vos relevés');
  await letter.getByLabel('Message').fill('Bonjour Ysaline,\n\nC’est oui, et vos élèves aussi.');
  for (const name of ['Apolline Quervandec', 'Sosthène Bramoullé']) await dialog.getByRole('checkbox', { name: `Écrire à ${name}` }).uncheck();
  await dialog.getByRole('button', { name: 'Envoyer 1 message' }).click();
  await expect(dialog).toBeHidden();
  const [who] = await product.sql(`select v.email from visitor v where v.name = 'Ysaline Tordoir'`);
  const mail = await product.mail(who!['email']!);
  expect([mail.subject, mail.text]).toEqual(['Venez avec vos relevés', expect.stringContaining('C’est oui, et vos élèves aussi.')]);
  await expect(card('Ysaline Tordoir')).toContainText(/prévenue le .*retenue/);
  await expect(card('Apolline Quervandec')).toContainText('pas encore prévenue');
  await stageOf('Ysaline Tordoir').selectOption('waitingList');
  await expect(card('Ysaline Tordoir')).toContainText('changée depuis');
  await stageOf('Ysaline Tordoir').selectOption('accepted');
  await expect(card('Ysaline Tordoir')).not.toContainText('changée depuis');
});

test('somebody accepted is placed in the show', async () => {
  await ask(page, 'mutation ($input: OpenEpisodeInput!) { openEpisode(input: $input) { __typename } }', { input: { topicId: topic, title: 'La gare un soir', start: '2026-12-20T19:00' } });
  await page.reload();
  await card('Ysaline Tordoir').getByRole('button', { name: 'Ysaline Tordoir', exact: true }).click();
  const pane = page.getByRole('article', { name: 'Ysaline Tordoir' });
  await pane.getByRole('button', { name: 'Placer', exact: true }).click();
  await pane.getByRole('link', { name: /^Dans «/ }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Ysaline Tordoir' }).first()).toBeVisible();
});

test('what she says of herself afterwards reaches that show’s papers once it is taken over', async () => {
  await product.sql(`update application set title = 'Géographe', telephone = '04 65 71 00 21' where name = 'Ysaline Tordoir'`);
  await page.goto(`/sujets/${topic}/candidatures`);
  await expect(card('Ysaline Tordoir')).toContainText('fiche à mettre à jour');
  await card('Ysaline Tordoir').getByRole('button', { name: 'Ysaline Tordoir', exact: true }).click();
  const record = page.getByRole('region', { name: /^Sa fiche dit autre chose/ });
  await expect(record.getByRole('checkbox', { name: /^Titre : .* devient\s+Géographe$/ })).toBeChecked();
  await expectAccessible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible();
  await page.setViewportSize({ width: 1440, height: 900 });
  // Left as it is, then taken back from the message that tells of it.
  await record.getByRole('button', { name: 'Garder la fiche' }).click();
  await expect(record).toBeHidden();
  const decided = page.getByRole('region', { name: /^Décidé pour sa fiche/ });
  await expect(decided).toContainText('et non Géographe');
  await page.getByRole('button', { name: /^Annuler : La fiche de Ysaline Tordoir reste/ }).click();
  await expect(decided).toBeHidden();
  const titled = () => product.sql(`select title from person where name = 'Ysaline Tordoir'`);
  const before = await titled();
  await record.getByRole('button', { name: 'Mettre à jour la fiche' }).click();
  await expect(page.getByText('La fiche de Ysaline Tordoir est à jour, et 1 conducteur avec elle.').first()).toBeVisible();
  await expect(record).toBeHidden();
  expect(await titled()).toEqual([{ title: 'Géographe' }]);
  // Taken back after a while, from the list.
  await page.reload();
  await decided.getByRole('button', { name: /^Annuler : Titre : Géographe, au lieu de / }).click();
  await expect(page.getByText('la fiche de Ysaline Tordoir redit ce qu’elle disait, et 1 conducteur avec elle.').first()).toBeVisible();
  await expect(record).toBeVisible();
  expect(await titled()).toEqual(before);
});

test('what a colleague does shows at once, whoever just came in too, and what is being typed stays', async () => {
  const [{ id: late = '' } = {}] = await product.sql(`select a.id from application a join person p on p.id = a.person_id where a.topic_id = $1 and p.name like 'Sosthène%'`, [topic]);
  await product.sql(`update application set state = 'draft' where id = $1`, [late]);
  await page.goto(`/sujets/${topic}/candidatures`);
  await card('Apolline Quervandec').getByRole('button', { name: 'Apolline Quervandec', exact: true }).click();
  const pane = page.getByRole('article', { name: 'Apolline Quervandec' });
  const remarks = pane.getByRole('textbox', { name: 'Remarques' });
  await remarks.fill('Une phrase que je n’ai pas fin');
  const other = await context.newPage();
  await other.goto(`/sujets/${topic}/candidatures`);
  const stage = 'Étape de Apolline Quervandec';
  for (const value of ['declined', 'shortlisted', 'accepted']) {
    await other.locator('[data-card]').getByRole('combobox', { name: stage }).selectOption(value);
    await expect(pane.getByRole('combobox', { name: stage })).toHaveValue(value);
  }
  await other.close();
  await expect(remarks).toHaveValue('Une phrase que je n’ai pas fin');
  await page.getByRole('button', { name: 'Retour au tableau' }).click();
  await expect(card('Sosthène Bramoullé')).toHaveCount(0);
  await product.sql(`update application set state = 'submitted' where id = $1`, [late]);
  await product.sql(`select pg_notify('conducteur', $1)`, [JSON.stringify({ event: 'applications.changed', facts: { topicId: topic, applicationId: late } })]);
  await expect(card('Sosthène Bramoullé')).toBeVisible();
});

test('the audience of a show is received at the door, by name and Enter, and an arrival is undone', async () => {
  const [{ id: episode = '', name = '' } = {}] = await product.sql(`select s.episode_id as id, v.name from audience_seat s join visitor v on v.id = s.visitor_id where s.state = 'in' and s.checked_in_at is null order by s.number limit 1`);
  await product.sql(`update audience_seat set accessibility = 'Fauteuil roulant' where episode_id = $1 and state = 'in'`, [episode]);
  await page.goto(`/emissions/${episode}/public`);
  await page.getByLabel('Chercher un nom').fill(name.toUpperCase());
  await page.getByLabel('Chercher un nom').press('Enter');
  const row = page.getByRole('button', { name: `${name} est arrivé : annuler` });
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  await expect(row).toHaveAccessibleDescription(/Besoins : Fauteuil roulant/);
  await expect(page.getByLabel('Chercher un nom')).toBeFocused();
  await expectAccessible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible();
  await row.click();
  await expect(page.getByRole('button', { name: `Noter l’arrivée de ${name}` })).toBeVisible();
  // By keyboard: on a phone the messages of the arrivals lie over the button for a while.
  await page.getByLabel('Places', { exact: true }).fill('6000');
  await page.getByLabel('Places', { exact: true }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('5');
});
