import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.js';
import { ask, prepareTopic } from './producer.js';

test.describe.configure({ mode: 'serial' });

let context: BrowserContext;
let page: Page;
let topic: { path: string; text: string };

const lines = () => page.locator('[data-piece]');
const wordsOf = (line: Locator) => line.locator('[data-words]').innerText();
const said = (text: string | RegExp) => expect(page.getByRole('status').filter({ hasText: text }).first()).toBeVisible();
const saved = () => expect.poll(async () => page.locator('[data-saving]').count()).toBe(0);
const themes = () => page.getByRole('main').locator('ol > li').filter({ has: page.getByRole('heading', { level: 2 }) });

test.beforeAll(async ({ browser }) => {
  context = await browser.newContext();
  page = await context.newPage();
  topic = await prepareTopic(page, 'La panne, triée');
});
test.afterAll(() => context.close());

test('quotes are kept, pinned and dropped by keyboard, and the last act is undone', async () => {
  await page.goto(topic.path);
  await expect(lines().first()).toBeVisible();
  const [first, second, third, fourth] = await lines().locator('[data-words]').evaluateAll((all) => all.slice(0, 4).map((one) => one.textContent));
  await page.keyboard.press('j');
  await expect(lines().nth(0).locator('[data-words]')).toBeFocused();
  await page.keyboard.press('g');
  await expect(lines().nth(0).getByRole('button', { name: 'Gardée' })).toBeVisible();
  await expect(lines().nth(1).locator('[data-words]')).toBeFocused();
  await expect(page.getByRole('complementary', { name: 'La source' }).locator('mark').first()).toBeVisible();
  await page.keyboard.press('e');
  await expect(lines().nth(1).locator('[data-words]')).toHaveText(third ?? '');
  await expect(lines().nth(1).locator('[data-words]')).toBeFocused();
  await page.keyboard.press('p');
  await expect(lines().nth(1).getByRole('button', { name: 'Épinglée' })).toBeVisible();
  await expect(lines().nth(2).locator('[data-words]')).toHaveText(fourth ?? '');
  await said('Épinglée.');
  await expect(page.getByText(/à trier · 1 gardée · 1 épinglée$/)).toBeVisible();
  await saved();

  await page.keyboard.press('Control+z');
  await expect(lines().nth(1).getByRole('button', { name: 'Épingler' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(lines().nth(1).locator('[data-words]')).toHaveText(second ?? '');
  await saved();
  await page.reload();
  await expect(lines().nth(0).getByRole('button', { name: 'Gardée' })).toBeVisible();
  expect([await wordsOf(lines().nth(0)), await wordsOf(lines().nth(1))]).toEqual([first, second]);
});

test('the mouse does the same, pressing what is pressed takes it back, and fields keep their keys', async () => {
  const dropped = await wordsOf(lines().nth(1));
  await lines().nth(1).getByRole('button', { name: 'Écarter' }).click();
  await expect(page.getByText(dropped)).toHaveCount(0);
  await expect(lines().nth(1).locator('[data-words]')).toBeFocused();
  await lines().nth(2).getByRole('button', { name: 'Épingler' }).click();
  await saved();
  await lines().nth(2).getByRole('button', { name: 'Épinglée' }).click();
  await expect(lines().nth(2).getByRole('button', { name: 'Épingler' })).toBeVisible();
  await saved();

  await page.getByRole('switch', { name: 'Raccourcis' }).click();
  await lines().nth(4).locator('[data-words]').click();
  await page.keyboard.press('e');
  await page.getByRole('switch', { name: 'Raccourcis' }).click();
  await page.getByRole('searchbox', { name: 'Chercher dans la matière' }).pressSequentially('gepz');
  await expect(page.getByText(/à trier · 1 gardée · 0 épinglée$/)).toBeVisible();
  await page.getByRole('button', { name: 'Enlever les filtres' }).click();
  await page.getByRole('button', { name: /^Gardées/ }).click();
  await expect(lines()).toHaveCount(1);
  await page.getByRole('button', { name: /^À trier/ }).click();
  const next = await wordsOf(lines().nth(1));
  await lines().nth(0).locator('[data-words]').click();
  await page.keyboard.press('g');
  await expect(lines().nth(0).locator('[data-words]')).toHaveText(next);
  await expect(lines().nth(0).locator('[data-words]')).toBeFocused();
  await saved();
  await page.getByRole('link', { name: '1 écartée' }).click();
  await page.getByRole('button', { name: /^Annuler\s: Écarté/ }).click();
  await saved();
  await page.getByRole('link', { name: /^Citations/ }).click();
  await expect(page.getByText(dropped)).toBeVisible();
});

test('a quote is moved to a theme by its digit, and out of all', async () => {
  const label = (await page.getByLabel('Thème').locator('option').allInnerTexts())[2] ?? '';
  const line = lines().nth(0);
  await line.locator('[data-words]').click();
  // As fast as fingers go: the digit need not wait for the menu to have the focus.
  await page.keyboard.press('t');
  await page.keyboard.press('2');
  await expect(line.getByText(label, { exact: true })).toBeVisible();
  await expect(line.locator('[data-words]')).toBeFocused();
  await line.getByRole('button', { name: 'Déplacer vers…' }).click();
  await page.getByRole('menuitem', { name: 'Hors de tout thème' }).click();
  await expect(line.getByText(label, { exact: true })).toHaveCount(0);
  await saved();
});

test('what the server refuses is put back with its sentence', async () => {
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('ShapeMatter')
      ? route.fulfill({ json: { data: { shapeMatter: { __typename: 'PieceGone', code: 'PieceGone', message: 'Cette citation n’est plus là : relisez le sujet.' } } } })
      : route.fallback(),
  );
  const words = await wordsOf(lines().nth(3));
  await lines().nth(3).getByRole('button', { name: 'Écarter' }).click();
  await expect(page.getByRole('alert')).toContainText('Cette citation n’est plus là');
  await expect(page.getByText(words)).toBeVisible();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Fermer', exact: true }).click();
});

test('a theme is renamed in place, merged with a preview, and split', async () => {
  await page.getByRole('link', { name: /^Thèmes/ }).click();
  const before = await themes().count();
  await themes().nth(0).getByRole('button', { name: /renommer$/ }).click();
  await page.keyboard.type('À peine écrit');
  await page.keyboard.press('Escape');
  await expect(themes().nth(0).getByRole('button', { name: /renommer$/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type((await themes().nth(1).getByRole('heading').innerText()).toUpperCase());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Un autre thème porte ce nom');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Le prix de la panne');
  await page.keyboard.press('Enter');
  await expect(themes().nth(0).getByRole('heading', { name: /^Le prix de la panne/ })).toBeVisible();
  await saved();

  await themes().nth(1).getByRole('button', { name: 'Fusionner avec…' }).click();
  const merging = page.getByRole('dialog');
  await merging.getByLabel('Avec le thème').selectOption({ label: 'Le prix de la panne' });
  await expect(merging.getByText(/passent dans «\sLe prix de la panne/)).toBeVisible();
  await merging.getByRole('button', { name: 'Fusionner' }).click();
  await expect(themes()).toHaveCount(before - 1);
  await saved();

  const wide = themes().filter({ hasText: 'Le prix de la panne' });
  await wide.getByRole('button', { name: 'Scinder…' }).click();
  const splitting = page.getByRole('dialog');
  await splitting.getByRole('button', { name: 'Scinder' }).click();
  await expect(splitting.getByRole('alert')).toContainText('Choisissez au moins');
  await splitting.getByLabel('Nom du nouveau thème').fill('Tiré à part');
  await splitting.getByRole('checkbox').nth(0).check();
  await splitting.getByRole('checkbox').nth(1).check();
  await splitting.getByRole('button', { name: 'Scinder' }).click();
  await expect(themes()).toHaveCount(before);
  await saved();
  await expect(page.getByRole('heading', { name: /^Tiré à part/ })).toBeVisible();
});

test('a newer page is read, told in plain words, and every act holds', async () => {
  await page.getByRole('button', { name: 'Mettre à jour la page' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Relire' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Collez la page');
  const news = 'Commentaire de Lucienne Baraval : Ce n’est pas la vis qui manque, c’est la patience. Qui paiera le tournevis quand la machine sera morte ? Une pièce absente vaut une machine entière.';
  await dialog.getByLabel('La page du jour').fill(`${topic.text.trimEnd()}\n\n${news}\n`);
  await dialog.getByRole('button', { name: 'Relire' }).click();
  await expect(dialog.getByText('1 contribution nouvelle')).toBeVisible();
  await expect(dialog.getByText(/Tous les gestes tiennent/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Voir la matière' }).click();
  await expect(page.getByText(/Page mise à jour par Camille Marchetti/)).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Le prix de la panne/ })).toBeVisible();
  await page.getByRole('link', { name: /^Citations/ }).click();
  await page.getByRole('button', { name: /^Gardées 2/ }).click();
  await expect(lines()).toHaveCount(2);
});

test('what came otherwise than by the page is added with its question', async () => {
  await page.getByRole('link', { name: /^Hors page/ }).click();
  const before = await page.getByRole('main').locator('ol > li').count();
  await page.getByRole('main').getByRole('button', { name: 'Ajouter une contribution' }).last().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Genre').selectOption({ label: 'Réponse' });
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(dialog.getByText('Une réponse va avec sa question')).toBeVisible();
  await dialog.getByLabel('Question posée').fill('Que répareriez-vous en premier ?');
  await dialog.getByLabel('Texte').fill('Je réparerais d’abord la confiance. Ce n’est pas un outil qui manque, c’est quelqu’un qui prend le temps.');
  await dialog.getByLabel('Auteur').fill('Garance Outrebois');
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(dialog.getByText('1 contribution nouvelle')).toBeVisible();
  await dialog.getByRole('button', { name: 'Voir la matière' }).click();
  await expect(page.getByRole('main').locator('ol > li')).toHaveCount(before + 1);
  await expect(page.getByText('Que répareriez-vous en premier ?')).toBeVisible();
  // What came with an application goes with it: only what was added here can be taken back.
  await expect(page.getByRole('button', { name: /^Retirer la contribution/ })).toHaveCount(1);
  await page.getByRole('button', { name: 'Retirer la contribution de Garance Outrebois' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click();
  await said('Contribution retirée.');
  await expect(page.getByText('Que répareriez-vous en premier ?')).toHaveCount(0);
});

test('the history undoes any act, and a colleague sees it live', async ({ browser }) => {
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(`${topic.path}?vue=themes`);
  await expect(other.getByRole('heading', { name: /^Le prix de la panne/ })).toBeVisible();
  await page.getByRole('link', { name: /^Gestes/ }).click();
  await page.getByRole('button', { name: /^Annuler\s: Thème «.*» renommé/ }).click();
  await expect(other.getByRole('heading', { name: /^Le prix de la panne/ })).toHaveCount(0);
  await expect(page.getByText(/^Thème «.*» renommé/)).toHaveCount(0);
  await elsewhere.close();
});

test('an act that a newer page cannot hold is told first, and a lost drop is no longer counted', async () => {
  const lost = await prepareTopic(page, 'Un geste perdu');
  const { topic: { quotes, comments } } = await ask<{ topic: { quotes: { id: string; contribution: { id: string; comment: number | null } }[]; comments: { id: string; text: string }[] } }>(
    page, 'query ($id: ID!) { topic(id: $id) { quotes { id contribution { id comment } } comments { id text } } }', { id: lost.id });
  const [first, second] = quotes.filter(({ contribution }) => contribution.comment !== null);
  for (const quote of [first, second]) await ask(page, 'mutation ($input: ShapeMatterInput!) { shapeMatter(input: $input) { __typename } }', { input: { topicId: lost.id, drop: quote?.id } });
  await page.goto(lost.path);
  await expect(page.getByRole('link', { name: '2 écartées' })).toBeVisible();
  const gone = comments.find(({ id }) => id === first?.contribution.id)?.text ?? '';
  await ask(page, 'mutation ($input: UpdateTopicPageInput!) { updateTopicPage(input: $input) { __typename } }', { input: { topicId: lost.id, text: lost.text.replace(gone, 'Je retire ce que j’ai écrit.') } });
  await page.reload();
  await expect(page.locator('summary').filter({ hasText: /– 1 geste n’a pas pu être tenu, .*…$/ })).toBeVisible();
  await page.getByRole('link', { name: '1 écartée' }).click();
  await expect(page.getByRole('main').locator('ol > li')).toHaveCount(1);
  await page.getByRole('checkbox', { name: 'Seulement ce qui est écarté' }).uncheck();
  await expect(page.getByText(/^Ce geste ne tient plus/)).toHaveCount(1);
  await page.goto(topic.path);
});

test('an applicant’s affinities are proved by their own words', async () => {
  await page.getByRole('link', { name: /^Candidatures/ }).click();
  const proof = page.getByRole('list', { name: /^Mots qui le prouvent/ }).first().getByRole('button').first();
  const words = (await proof.innerText()).slice(0, 20);
  await proof.click();
  await expect(page.getByRole('complementary', { name: 'La source' }).locator('mark').first()).toContainText(words.split(/[\s’']/)[0] ?? '');
  await expect(page.getByText(/^(fort|moyen|faible)$/).first()).toBeVisible();
});

test('the language of a topic is imposed, then found again', async () => {
  await page.getByLabel('Langue du sujet').selectOption('en');
  await expect(page.getByText(/Langue changée par Camille Marchetti/)).toBeVisible();
  await expect(page.getByLabel('Langue du sujet')).toBeEnabled();
  await page.getByLabel('Langue du sujet').selectOption({ index: 0 });
  await expect(page.getByLabel('Langue du sujet')).toHaveValue('');
  await expect(page.getByLabel('Langue du sujet')).toBeEnabled();
});

test('a facet is corrected, restored and added, and the topic is read again with it', async () => {
  await page.goto(`${topic.path}?vue=themes`);
  await page.getByRole('link', { name: 'Facettes du débat' }).click();
  await page.getByRole('button', { name: /^Corriger «\sL’argent/ }).click();
  await page.getByLabel('Mots en français').fill('argent, prix\ncoût, rançon');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await said(/L’argent\s» est enregistrée/);
  await page.getByRole('button', { name: /^Corriger «\sL’argent/ }).click();
  await page.getByRole('button', { name: 'Rendre les mots d’origine' }).click();
  await said(/a retrouvé ses mots d’origine/);
  await page.getByRole('button', { name: 'Ajouter une facette' }).click();
  await page.getByRole('textbox', { name: 'Nom' }).fill("l'argent");
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText(/^Une autre facette porte ce nom/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Nom' }).fill('L’outillage');
  await page.getByLabel('Mots en français').fill('tournevis, pince, clé, vis');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { name: /^L’outillage/ })).toBeVisible();
  await page.getByRole('button', { name: 'Relire le sujet' }).click();
  await expect(page.getByRole('status').filter({ hasText: /Rien n’a changé|nouveau|thème|citation/ }).last()).toBeVisible();
  await page.getByRole('button', { name: /^Corriger «\sL’outillage/ }).click();
  await page.getByRole('button', { name: 'Supprimer cette facette' }).click();
  await expect(page.getByRole('heading', { name: /^L’outillage/ })).toHaveCount(0);
});

test('a phone weighs without the source coming over the list, and nothing scrolls sideways', async ({ browser }) => {
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const small = await phone.newPage();
  await small.goto(topic.path);
  const line = small.locator('[data-piece]').filter({ has: small.getByRole('button', { name: 'Garder', exact: true }) }).first();
  const id = await line.getAttribute('data-piece');
  await line.getByRole('button', { name: 'Garder' }).tap();
  await expect(small.locator(`[data-piece="${id}"]`).getByRole('button', { name: 'Gardée' })).toBeVisible();
  await expect(small.getByRole('dialog')).toHaveCount(0);
  await small.getByRole('button', { name: 'Annuler mon dernier geste' }).tap();
  await expect(small.locator(`[data-piece="${id}"]`).getByRole('button', { name: 'Garder' })).toBeVisible();
  for (const view of ['', '?vue=themes', '?vue=questions', '?vue=contributions', '?vue=applications', '?vue=acts']) {
    await small.goto(`${topic.path}${view}`);
    await expect(small.getByRole('navigation')).toBeVisible();
    expect(`${view} ${await small.evaluate(() => document.documentElement.scrollWidth - innerWidth)}`).toBe(`${view} 0`);
  }
  await phone.close();
});

test('the windows of a topic are accessible', async () => {
  await page.goto(`${topic.path}?vue=themes`);
  await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  await expectAccessible(page, 'themes, opened up');
  for (const name of ['Fusionner avec…', 'Scinder…', 'Ajouter une contribution', 'Mettre à jour la page']) {
    await page.getByRole('button', { name }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});
