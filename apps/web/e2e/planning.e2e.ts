import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { expectAccessibleInBoth } from './accessible.js';
import { ask, prepareEpisode, prepareTopic, rundownOn } from './producer.js';

test.describe.configure({ mode: 'serial' });

let context: BrowserContext;
let page: Page;
let episode: string;

const proposals = () => page.getByRole('dialog').getByRole('article');
const replan = async () => {
  await page.getByRole('button', { name: 'Replanifier…' }).click();
  await expect(page.getByRole('dialog', { name: 'Replanifier' })).toBeVisible();
};
const seeProposals = () => page.getByRole('button', { name: 'Voir trois propositions' }).click();

test.beforeAll(async ({ browser }) => {
  context = await browser.newContext();
  page = await context.newPage();
  ({ episode } = await prepareEpisode(page, 'La panne, replanifiée'));
});
test.afterAll(() => context.close());

test('a template is edited in durations and words, and given back its settings', async () => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Gabarits' }).click();
  await page.getByRole('button', { name: /^Modifier «\sTalkshow/ }).click();
  await page.getByRole('textbox', { name: 'Minimum – Débat' }).fill('16:02');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('alert')).toHaveText(/À corriger\s: Débat/);
  await page.getByRole('textbox', { name: 'Minimum – Débat' }).fill('5:00');
  await page.getByRole('textbox', { name: 'Fixe – Coupure' }).fill('1:30');
  await page.getByRole('textbox', { name: 'Part de l’animateur' }).fill('15');
  await page.getByRole('group', { name: 'Équilibre des temps de parole' }).getByRole('radio', { name: 'fort' }).check();
  await expect(page.getByText('Compte deux fois et demie plus que d’habitude.')).toHaveCount(1);
  await expectAccessibleInBoth(page, page.url());
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('status').filter({ hasText: /Talkshow 52′\s» est enregistré/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Modifier «\sTalkshow/ })).toBeFocused();
  const talkshow = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Talkshow/ }) });
  await expect(talkshow.getByText(/Équilibre des temps de parole\s: fort/)).toBeVisible();
  await page.reload();
  await expect(talkshow.getByText('L’animateur parle 15 % des séquences partagées.')).toBeVisible();

  await page.getByRole('button', { name: /^Modifier «\sTalkshow/ }).click();
  await expect(page.getByRole('textbox', { name: 'Minimum – Débat' })).toHaveValue('5:00');
  await page.getByRole('button', { name: 'Rendre les réglages d’origine' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'a retrouvé ses réglages d’origine' })).toBeVisible();
  await expect(talkshow.getByText('Tout compte comme dans la plupart des émissions.')).toBeVisible();
});

test('a template of the studio’s own is added, chosen for an episode and removed', async () => {
  await page.getByRole('button', { name: 'Ajouter un gabarit' }).click();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Un gabarit porte un nom : écrivez-en un.')).toBeVisible();
  await page.getByLabel('Nom', { exact: true }).fill('Face à face');
  await page.getByRole('group', { name: 'Contradiction' }).getByRole('radio', { name: 'fort' }).check();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { name: /^Face à face/ })).toBeVisible();

  const topic = await prepareTopic(page, 'Un face à face sur la panne');
  await page.goto(`${topic.path}/emission`);
  await page.getByLabel('Gabarit').selectOption({ label: 'Interview croisée' });
  await expect(page.getByLabel('Durée du programme')).toHaveValue('26:00');
  await expect(page.getByLabel('Places autour de la table')).toHaveValue('3');
  await page.getByLabel('Gabarit').selectOption({ label: 'Face à face' });
  await expect(page.getByLabel('Durée du programme')).toHaveValue('52:00');
  await page.getByRole('button', { name: 'Ouvrir l’émission' }).click();
  await expect(page.getByText('Face à face', { exact: true })).toBeVisible();

  await page.goto('/gabarits');
  await page.getByRole('button', { name: /^Modifier «\sFace à face/ }).click();
  await page.getByRole('button', { name: 'Supprimer ce gabarit' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer ce gabarit' }).click();
  await expect(page.getByRole('heading', { name: /^Face à face/ })).toHaveCount(0);
});

test('somebody declines: three proposals, one of them accepted', async () => {
  await page.goto(episode);
  const { rows } = rundownOn(page);
  await expect(rows.first()).toBeVisible();
  await replan();
  const who = (await page.getByLabel('Qui', { exact: true }).locator('option').allInnerTexts())[0] ?? '';
  await expect(rows.filter({ hasText: who }).first()).toBeVisible();
  await expectAccessibleInBoth(page, page.url());
  await seeProposals();
  await expect(proposals()).toHaveCount(3);
  await expect(page.getByRole('dialog').getByText(`${who} ne vient pas.`)).toBeVisible();
  await expect(proposals().getByRole('heading', { level: 3 })).toHaveText(['Minimale', 'Équilibrée', 'Libre']);
  await expect(proposals().first().getByRole('listitem').first()).toHaveText(new RegExp(`^${who} ne vient plus.*inévitable$`));
  await expect(page.getByText('Autre changement')).toHaveCount(0);
  await proposals().first().getByText(/^Le conducteur proposé/).click();
  await expectAccessibleInBoth(page, page.url());
  const titles = await proposals().first().locator('ol > li').evaluateAll((all) => all.map((one) => one.firstElementChild?.textContent));
  await page.getByRole('button', { name: 'Choisir la proposition minimale' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Le conducteur suit la proposition minimale.' })).toBeVisible();
  await expect(rows.filter({ hasText: who })).toHaveCount(0);
  await expect.poll(() => rundownOn(page).titles()).toEqual(titles.map((title) => title?.replace(/[\u00a0\u202f]/g, ' ')));
  await page.reload();
  await expect(rows.first()).toBeVisible();
  await expect(rows.filter({ hasText: who })).toHaveCount(0);
});

test('other hours and another length are asked for in words, and what cannot be is told in one', async () => {
  await replan();
  await page.getByRole('radio', { name: 'Quelqu’un arrive plus tard ou part plus tôt' }).check();
  await seeProposals();
  await expect(page.getByRole('alert')).toHaveText('Écrivez une heure d’arrivée ou de départ.');
  await page.getByLabel(/^Arrive à/).fill('22:30');
  await seeProposals();
  await expect(page.getByRole('alert')).toContainText('ne touche pas l’enregistrement, de 19:00 à 19:52');
  await page.getByLabel(/^Arrive à/).fill('19:10');
  await seeProposals();
  await expect(proposals()).toHaveCount(3);
  await page.getByRole('button', { name: 'Changer la demande' }).click();
  await expect(page.getByLabel(/^Arrive à/)).toHaveValue('19:10');
  await page.getByRole('radio', { name: 'La durée de l’émission' }).check();
  await page.getByLabel('Durée du programme').fill('48:00');
  await seeProposals();
  await expect(page.getByRole('dialog').getByText('L’émission dure 48 minutes.')).toBeVisible();
  await expect(proposals()).toHaveCount(3);
  for (const [length, change] of [['1h10', 'entre dans l’émission'], ['40:00', 'passe en réserve']] as const) {
    await page.getByRole('button', { name: 'Changer la demande' }).click();
    await page.getByLabel('Durée du programme').fill(length);
    await seeProposals();
    await expect(proposals()).toHaveCount(3);
    await expect(proposals().first()).toContainText(change);
  }
  await page.getByRole('button', { name: 'Changer la demande' }).click();
  await page.getByLabel('Durée du programme').fill('26:00');
  await seeProposals();
  await expect(page.getByRole('alert')).toContainText('Une émission de cette durée n’a qu’un débat');
  await page.getByLabel('Durée du programme').fill('48:00');
  await seeProposals();
  await expect(proposals()).toHaveCount(3);
});

test('proposals for a rundown that changed meanwhile are not taken', async () => {
  const id = episode.split('/').pop() ?? '';
  const { episode: { rundown } } = await ask<{ episode: { rundown: { id: string; revision: number; segments: { id: string }[] } } }>(page, `{ episode(id: "${id}") { rundown { id revision segments { id } } } }`);
  await ask(page, 'mutation ($input: EditSegmentInput!) { editSegment(input: $input) { __typename } }', { input: { rundownId: rundown.id, expectedRevision: rundown.revision, segmentId: rundown.segments[0]?.id, title: 'Retitrée ailleurs' } });
  await page.getByRole('button', { name: /^Choisir la proposition/ }).last().click();
  await expect(page.getByRole('alert')).toContainText(/Le conducteur a changé entre-temps|Ces propositions ne valent plus/);
  await seeProposals();
  await page.getByRole('button', { name: /^Choisir la proposition/ }).last().click();
  await expect(page.getByText(/Le conducteur suit la proposition/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Durée du conducteur' })).toContainText('48:00');
});

test('on a phone nothing scrolls sideways', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await replan();
  await seeProposals();
  await expect(proposals()).toHaveCount(3);
  expect(await sideways()).toBe(0);
  await page.goto('/gabarits');
  await page.getByRole('button', { name: /^Modifier/ }).first().click();
  await expect(page.getByRole('textbox', { name: 'Idéal – Débat' })).toBeVisible();
  expect(await sideways()).toBe(0);
});
