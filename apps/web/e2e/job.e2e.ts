import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { ACCOUNT, ask, DEMO_APPLICATIONS, DEMO_PAGE, rundownOn } from './producer.js';

test.describe.configure({ mode: 'serial' });

let context: BrowserContext;
let page: Page;
let address: string;

test.beforeAll(async ({ browser }) => {
  context = await browser.newContext();
  page = await context.newPage();
});
test.afterAll(() => context.close());

test('a page is imported, and its matter shows where every word comes from', async () => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Importer un sujet' }).click();
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Collez la page');
  await page.locator('input[type=file]').first().setInputFiles(DEMO_PAGE);
  await expect(page.getByText(/^[\d\s]+ signes$/)).toBeVisible();
  await page.locator('input[type=file]').last().setInputFiles(DEMO_APPLICATIONS);
  await page.getByLabel('Titre').fill('La panne, une invention ?');
  await page.getByRole('button', { name: 'Importer', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'La panne, une invention ?' })).toBeVisible();
  await expect(page.getByText('Plateau Lanterne')).toBeVisible();
  const reasons = await page.getByRole('list', { name: 'Pourquoi cette citation' }).getByRole('listitem').allInnerTexts();
  expect(reasons.length).toBeGreaterThan(20);
  expect(reasons.filter((reason) => reason.startsWith('quote '))).toEqual([]);
  const quote = page.getByRole('main').locator('li button[aria-pressed]').first();
  await quote.click();
  const mark = page.getByRole('complementary', { name: 'La source' }).locator('mark');
  await expect(mark).toBeVisible();
  expect(readFileSync(DEMO_PAGE, 'utf8')).toContain(await mark.innerText());

  for (const view of ['Thèmes', 'Questions', 'Commentaires', 'Candidatures']) {
    await page.getByRole('navigation', { name: 'La matière du sujet' }).getByRole('link', { name: view }).click();
    await expect(page.getByRole('main').locator('li:visible').nth(2)).toBeVisible();
  }
});

test('the same page again leads to the topic it already is', async () => {
  const topic = page.url().split('?')[0] ?? '';
  await page.goto('/importer');
  await page.getByLabel('La page du sujet').fill(readFileSync(DEMO_PAGE, 'utf8'));
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('déjà importée');
  await page.getByRole('link', { name: 'Ouvrir ce sujet' }).click();
  await expect(page).toHaveURL(topic);
});

test('an episode is opened; an hour that does not exist is refused', async () => {
  await page.getByRole('link', { name: 'Ouvrir une émission' }).click();
  await page.getByLabel('Date et heure d’enregistrement').fill('2027-03-28T02:30');
  await page.getByRole('button', { name: 'Ouvrir l’émission' }).click();
  await expect(page.getByText(/prenez le 28\smars\s2027, 3\sh\s00/)).toBeVisible();
  await page.getByLabel('Date et heure d’enregistrement').fill('2020-12-10T19:00');
  await expect(page.getByText(/cette heure/i)).toHaveCount(0);
  await expect(page.getByText('Cette date est déjà passée')).toBeVisible();
  await page.getByLabel('Durée du programme').fill('11:59');
  await page.getByRole('button', { name: 'Ouvrir l’émission' }).click();
  await expect(page.getByText(/dure de 12:00 à 4:00:00/)).toBeVisible();
  await page.getByLabel('Durée du programme').fill('52:00');
  await page.getByLabel('Date et heure d’enregistrement').fill('2099-12-10T19:00');
  await expect(page.getByText('Cette date est déjà passée')).toHaveCount(0);
  await page.getByLabel('Date et heure d’enregistrement').fill('2026-12-10T19:00');
  await expect(page.getByText('52 minutes')).toBeVisible();
  await page.getByRole('button', { name: 'Ouvrir l’émission' }).click();
  await expect(page.getByText('Ce conducteur attend sa première séquence.')).toBeVisible();
  address = page.url();
});

test('a rundown is proposed, on target to the second', async () => {
  await page.getByRole('button', { name: 'Proposer un conducteur' }).click();
  const rundown = rundownOn(page);
  await expect(rundown.rows.nth(9)).toBeVisible({ timeout: 20_000 });
  await expect(rundown.gap).toContainText('à la seconde');
  expect((await rundown.starts())[0]).toContain('19:00:00');
  await expect(page.getByText('a proposé un nouveau conducteur')).toHaveCount(0);
  await expect(page.getByText('Débat').first()).toBeVisible();
  await page.getByRole('button', { name: 'Pourquoi ici ?' }).first().click();
  await expect(page.getByRole('button', { name: 'Pourquoi ici ?' }).first()).toHaveAttribute('aria-expanded', 'true');
});

test('cells are written in place, by keyboard alone, and last', async () => {
  const rundown = rundownOn(page);
  await rundown.cell(1, 'segment').focus();
  // A letter replaces, Enter keeps and goes down.
  await page.keyboard.type('Une panne en direct');
  await page.keyboard.press('Enter');
  await expect(rundown.cell(2, 'segment')).toBeFocused();
  await expect(rundown.title(1)).toHaveText('Une panne en direct');
  const was = await rundown.duration(2).innerText();
  for (let steps = 0; steps < 2; steps += 1) await page.keyboard.press('ArrowLeft');
  await expect(rundown.cell(2, 'duration')).toBeFocused();
  const third = (await rundown.starts())[2];
  await page.keyboard.type('1h02');
  // The times below follow while it is typed.
  await expect.poll(async () => (await rundown.starts())[2]).not.toBe(third);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await rundown.starts())[2]).toBe(third);
  await page.keyboard.type('1h02');
  await page.keyboard.press('Enter');
  await expect(rundown.duration(2)).toHaveText('1:02:00');
  await expect(rundown.gap).toContainText('trop long');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await rundown.field(2, 'duration').fill('quatre minutes');
  await page.keyboard.press('Enter');
  const refusal = rundown.row(2).getByText('Écrivez une durée');
  await expect(refusal).toBeVisible();
  // Said within its own line, so that no other line is hidden.
  const [said, line] = [await refusal.boundingBox(), await rundown.row(2).boundingBox()];
  expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual((line?.y ?? 0) + (line?.height ?? 0));
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(rundown.duration(2)).toHaveText(was);
  await expect(rundown.gap).toContainText('à la seconde');
  // A first press chooses a cell, a second one writes in it; Shift stretches.
  await rundown.cell(3, 'start').click();
  await expect(rundown.field(3, 'start')).toHaveCount(0);
  await rundown.cell(4, 'duration').click({ modifiers: ['Shift'] });
  await expect(page.getByRole('toolbar', { name: '2 lignes choisies' })).toBeVisible();
  await page.keyboard.press('Escape');
  await rundown.cell(4, 'duration').click();
  await expect(rundown.field(4, 'duration')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+y');
  await expect(rundown.duration(2)).toHaveText('1:02:00');
  await page.keyboard.press('ControlOrMeta+z');
  await rundown.saved();
  await page.reload();
  await expect(rundown.title(1)).toHaveText('Une panne en direct');
  await expect(rundown.duration(2)).toHaveText(was);
});

test('lines are moved by keyboard and by mouse, and times follow', async () => {
  const rundown = rundownOn(page);
  const [first, second, third, fourth] = await rundown.titles();
  await rundown.cell(2, 'segment').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(rundown.titles).toEqual(expect.arrayContaining([first, third, second]));
  expect((await rundown.titles()).slice(0, 4)).toEqual([first, third, second, fourth]);
  await expect(rundown.cell(3, 'segment')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await rundown.titles()).slice(0, 4)).toEqual([first, second, third, fourth]);

  await rundown.handle(1).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('tr[data-dragging]')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(/:\sligne 2 sur/)).toBeAttached();
  await page.keyboard.press('Space');
  await expect.poll(async () => (await rundown.titles()).slice(0, 3)).toEqual([second, first, third]);

  const from = await rundown.handle(1).boundingBox();
  const onto = await rundown.row(2).boundingBox();
  if (from === null || onto === null) throw new Error('A line is not on the screen.');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2, from.y + 30, { steps: 4 });
  await page.mouse.move(from.x + from.width / 2, onto.y + onto.height * 0.7, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => (await rundown.titles()).slice(0, 3)).toEqual([first, second, third]);
  await rundown.saved();

  await rundown.choose(2, 'Monter');
  await expect.poll(async () => (await rundown.titles()).slice(0, 2)).toEqual([second, first]);
  await rundown.choose(2, 'Monter');
  await expect.poll(async () => (await rundown.titles()).slice(0, 2)).toEqual([first, second]);
  await rundown.saved();
});

test('a line is added and removed', async () => {
  const rundown = rundownOn(page);
  const before = await rundown.titles();
  await rundown.choose(1, 'Ajouter une séquence après');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Genre').selectOption({ label: 'Virgule' });
  await dialog.getByLabel('Titre').fill('Un jingle');
  await dialog.getByLabel('Durée', { exact: true }).fill('10');
  await dialog.getByRole('button', { name: 'Ajouter' }).click();
  await expect(rundown.title(2)).toHaveText('Un jingle');
  await expect(rundown.gap).toContainText('+0:10');
  await rundown.saved();
  await rundown.choose(2, 'Supprimer');
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  await expect(rundown.gap).toContainText('à la seconde');
  expect(await rundown.titles()).toEqual(before);
  await rundown.saved();
});

test('somebody else’s changes arrive live, without losing what is being typed', async ({ browser }) => {
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(address);
  const mine = rundownOn(page);
  const theirs = rundownOn(other);
  await expect(theirs.rows.first()).toBeVisible();

  await mine.begin(1, 'segment', 'À moitié écr');
  await theirs.write(2, 'segment', 'Écrit ailleurs');
  await expect(mine.title(2)).toHaveText('Écrit ailleurs');
  await expect(mine.field(1, 'segment')).toHaveValue('À moitié écr');

  await theirs.write(1, 'segment', 'Le titre des autres');
  await expect(mine.row(1).getByText(/vient d’écrire/)).toBeVisible();
  await mine.field(1, 'segment').press('Enter');
  await expect(mine.row(1).getByRole('alert')).toContainText('Le titre des autres');
  await expect(mine.row(1).getByRole('alert')).toContainText('À moitié écr');
  await mine.row(1).getByRole('button', { name: 'Garder ma version' }).click();
  await expect(theirs.title(1)).toHaveText('À moitié écr');
  await elsewhere.close();
});

test('an edit made on an old revision keeps both values and asks', async ({ browser }) => {
  const cut = await browser.newContext();
  // No news reach this desk: its revision grows old.
  await cut.routeWebSocket(/\/graphql/, () => {});
  const other = await cut.newPage();
  await other.goto(address);
  const mine = rundownOn(page);
  const theirs = rundownOn(other);
  await expect(theirs.rows.first()).toBeVisible();

  await mine.write(1, 'segment', 'Le nouveau titre');
  await mine.saved();
  await theirs.write(1, 'segment', 'Un titre en retard');
  await expect(theirs.row(1).getByRole('alert')).toContainText('Le nouveau titre');
  await expect(theirs.row(1).getByRole('alert')).toContainText('Un titre en retard');
  await theirs.row(1).getByRole('button', { name: 'Prendre l’autre' }).click();
  await expect(theirs.title(1)).toHaveText('Le nouveau titre');

  // What nobody else touched is written without a question.
  await mine.write(1, 'segment', 'Encore un autre');
  await mine.saved();
  await theirs.write(3, 'segment', 'Sans conflit');
  await theirs.saved();
  await expect(mine.title(3)).toHaveText('Sans conflit');
  await cut.close();
});

test('what is written without a network leaves when it is back', async () => {
  const rundown = rundownOn(page);
  await context.setOffline(true);
  await expect(page.getByText('Pas de connexion')).toBeVisible();
  await rundown.write(2, 'segment', 'Écrit hors ligne');
  await expect(page.getByText(/Pas encore enregistré/)).toBeVisible();
  await context.setOffline(false);
  await rundown.saved();
  await page.reload();
  await expect(rundown.title(2)).toHaveText('Écrit hors ligne');
});

test('what is written without a network leaves from another page too', async () => {
  const rundown = rundownOn(page);
  await context.setOffline(true);
  await rundown.write(2, 'segment', 'Écrit puis quitté');
  await expect(page.getByText(/Pas encore enregistré/)).toBeVisible();
  await page.getByRole('link', { name: 'Réalisé' }).click();
  await expect(rundown.rows).toHaveCount(0);
  await context.setOffline(false);
  await expect.poll(async () => (await ask<{ topics: { episodes: { rundown: { segments: { title: string }[] } }[] }[] }>(page, '{ topics { episodes { rundown { segments { title } } } } }')).topics.flatMap(({ episodes }) => episodes).some(({ rundown: { segments } }) => segments.some(({ title }) => title === 'Écrit puis quitté'))).toBe(true);
  await page.goto(address);
  await expect(rundown.title(2)).toHaveText('Écrit puis quitté');
});

test('a session that ends while one writes asks who is there and loses nothing', async () => {
  const rundown = rundownOn(page);
  await rundown.begin(2, 'segment', 'Générique, écrit sans session');
  await page.context().clearCookies();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Votre session a pris fin')).toBeVisible();
  await page.getByLabel('Adresse électronique').fill(ACCOUNT.email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(ACCOUNT.password);
  await page.keyboard.press('Enter');
  await expect(rundown.title(2)).toHaveText('Générique, écrit sans session');
  await rundown.saved();
  await page.reload();
  await expect(rundown.title(2)).toHaveText('Générique, écrit sans session');
});

test('a version is released with a word, listed, and printed as PDF', async () => {
  await page.getByRole('button', { name: 'Distribuer' }).click();
  const dialog = page.getByRole('dialog', { name: 'Distribuer la version 1' });
  await expect(dialog.getByText('Les comptes de rôle')).toBeVisible();
  await dialog.getByLabel('Ce qui change').fill('Première version complète');
  await dialog.getByRole('button', { name: 'Distribuer' }).click();
  await expect(page.getByText('Version 1 distribuée.')).toBeVisible();
  await expect(page.getByText('Première version complète')).toBeVisible();

  for (const name of ['Imprimer le brouillon (PDF)', 'Imprimer la version 1 (PDF)']) {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    const answer = await page.request.get(href ?? '');
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain('application/pdf');
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }

  await page.getByRole('button', { name: 'Distribuer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Distribuer' }).click();
  await expect(page.getByRole('alert')).toContainText('Rien n’a changé depuis la version 1');
  await page.keyboard.press('Escape');

  await page.goto('/');
  const own = page.locator('li').filter({ has: page.locator(`a[href="${new URL(address).pathname}"]`) });
  await expect(own.getByText('version 1 distribuée')).toBeVisible();
});
