import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
// @ts-expect-error -- plain JavaScript, without declarations
import { runSql } from '../../../test/sql.mjs';
import { expectAccessible, expectAccessibleInBoth, showIn, sideways } from './accessible.js';
import { ask, DEMO_PAGE, prepareEpisode } from './producer.js';

test.describe.configure({ mode: 'serial' });

const suffix = randomUUID().slice(0, 8);
const TITLE = `À quoi tient une charnière ${suffix}`;
const sql = (statement: string, values: readonly unknown[] = []): Promise<Record<string, string>[]> => runSql(process.env['E2E_DATABASE_URL'], statement, values);

let context: BrowserContext;
let page: Page;
let topicId = '';
let slug = '';
/** Where points are told and a recording is published. */
let shown = '';

const said = (text: string | RegExp) => expect(page.getByRole('status').filter({ hasText: text }).first()).toBeVisible();
const save = async () => {
  await page.getByRole('button', { name: 'Enregistrer la page' }).click();
  await expect(page.getByText('Tout est enregistré')).toBeVisible();
};

/** A browser of somebody of the audience. */
async function visitor(name: string, trust: 'new' | 'accepted', id: string = randomUUID()): Promise<Page> {
  const token = randomUUID();
  await sql(`insert into visitor (id, name, email, locale, trust, created_at) values ($1, $2, $3, 'fr', $4, now())`, [id, name, `${id}@exemple.example`, trust]);
  await sql(`insert into visitor_session (token_hash, visitor_id, created_at, last_seen_at, expires_at) values ($1, $2, now(), now(), now() + interval '1 day')`, [createHash('sha256').update(token).digest('hex'), id]);
  const other = await context.browser()!.newContext({ storageState: { cookies: [], origins: [] } });
  await other.addCookies([{ name: 'conducteur_visiteur', value: token, url: process.env['E2E_BASE_URL']! }]);
  return other.newPage();
}

async function comment(on: Page, text: string): Promise<void> {
  await on.goto(`/sujets/${slug}`);
  await on.locator('form#commentaire').getByLabel('Votre commentaire').fill(text);
  await on.getByRole('button', { name: 'Publier mon commentaire' }).click();
  await expect(on.getByRole('status').first()).toContainText('Merci');
}

test.beforeAll(async ({ browser }) => {
  context = await browser.newContext();
  page = await context.newPage();
});
test.afterAll(() => context.close());

test('a topic is begun by its title, and its page is written beside what the public will read', async () => {
  await page.goto('/importer');
  await page.getByRole('link', { name: 'Créer un sujet sans page' }).click();
  await page.getByRole('button', { name: 'Créer le sujet' }).click();
  await expect(page.getByRole('alert')).toContainText('Un sujet a un titre');
  await page.getByLabel('Titre du sujet').fill(TITLE);
  await page.getByRole('button', { name: 'Créer le sujet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  topicId = /sujets\/([\da-f-]{36})/.exec(page.url())![1]!;
  await expect(page.getByRole('link', { name: 'Page publique' })).toHaveAttribute('aria-current', 'page');

  const preview = page.getByRole('region', { name: 'Aperçu de la page publique' });
  await page.getByLabel('Appel à participer').fill('Vous posez, vous graissez, vous dégondez : venez.');
  await page.getByRole('textbox', { name: 'Article', exact: true }).fill('## La paumelle\n\nElle **tient** tout. <img src=x onerror=alert(1)>\n\n- le gond ;\n- la lame.');
  await expect(preview.getByRole('heading', { name: 'La paumelle' })).toBeVisible();
  await expect(preview).toContainText('<img src=x onerror=alert(1)>');
  await expect(preview.locator('img')).toHaveCount(0);
  for (const text of ['Qui graisse chez vous ?', 'Laquelle grince ?']) {
    await page.getByRole('button', { name: 'Ajouter une question' }).click();
    await page.keyboard.type(text);
  }
  await expect(preview.getByRole('listitem').filter({ hasText: /\?$/ })).toHaveText([/Qui graisse/, /Laquelle/]);
  await page.getByRole('button', { name: 'Monter la question 2' }).press('Enter');
  await expect(preview.getByRole('listitem').filter({ hasText: /\?$/ })).toHaveText([/Laquelle/, /Qui graisse/]);
  const grip = page.getByRole('button', { name: 'Déplacer la question 1' });
  await grip.focus();
  await page.keyboard.press('Space');
  await expect(grip).toHaveAttribute('aria-pressed', 'true');
  await page.waitForFunction(() => document.querySelector('[data-dragging]') !== null);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('Question en position 2 sur 2')).toBeAttached();
  await page.keyboard.press('Space');
  await expect(preview.getByRole('listitem').filter({ hasText: /\?$/ })).toHaveText([/Qui graisse/, /Laquelle/]);
  await expect(page.getByText('Modifications non enregistrées')).toBeVisible();

  // What is written stays while one looks at the matter.
  await page.getByRole('link', { name: /^Citations/ }).click();
  await page.getByRole('link', { name: 'Page publique' }).click();
  await expect(page.getByLabel('Appel à participer')).toHaveValue(/dégondez/);
  await page.keyboard.press('Control+s');
  await said('La page est enregistrée.');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'La question, Question 1' })).toHaveValue('Qui graisse chez vous ?');
});

test('each state says what it shows before it is taken, and the page opens', async () => {
  const step = page.getByRole('region', { name: 'Ce que voit le public' });
  await step.getByRole('button', { name: 'Publié' }).click();
  await expect(step.getByText('pas depuis l’état actuel')).toBeVisible();
  await step.getByRole('button', { name: 'Ouvert', exact: true }).click();
  await expect(step).toContainText('On peut y\u00a0: commenter, répondre aux questions');
  await step.getByRole('button', { name: 'Passer à' }).click();
  await expect(step.getByText('La page est\u00a0: Ouvert')).toBeVisible();
  slug = (await ask<{ topic: { slug: string } }>(page, `{ topic(id: "${topicId}") { slug } }`)).topic.slug;
  const [opened] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'Voir la page publique' }).last().click()]);
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expect(opened.getByRole('heading', { name: 'La paumelle' })).toBeVisible();
  await expect(opened.getByText('Qui graisse chez vous')).toBeVisible();
  await opened.close();
});

test('who saves last is told of the other, and decides', async () => {
  const { topicPage } = await ask<{ topicPage: { revision: number; zone: string } }>(page, `{ topicPage(topicId: "${topicId}") { revision zone } }`);
  await page.getByLabel('Chapô').fill('Mon chapô.');
  const input = { topicId, expectedRevision: topicPage.revision, title: TITLE, pitch: 'Le sien.', callToTakePart: 'Venez.', articleMarkdown: '## La paumelle', zone: topicPage.zone, dates: [], categories: [], questions: [] };
  await ask(page, 'mutation ($input: EditTopicPageInput!) { editTopicPage(input: $input) { __typename } }', { input });
  await page.getByRole('button', { name: 'Enregistrer la page' }).click();
  await expect(page.getByRole('alert')).toContainText('a enregistré une autre version');
  await page.getByRole('button', { name: 'Garder la mienne' }).click();
  await expect(page.getByText('Tout est enregistré')).toBeVisible();
  expect((await ask<{ topicPage: { pitch: string } }>(page, `{ topicPage(topicId: "${topicId}") { pitch } }`)).topicPage.pitch).toBe('Mon chapô.');
});

test('a page is brought into it, twice without doubles', async () => {
  const text = `${readFileSync(DEMO_PAGE, 'utf8')}\n${suffix}\n`;
  const bring = async () => {
    await page.getByRole('button', { name: 'Mettre à jour la page' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('La page du jour').fill(text);
    await dialog.getByRole('button', { name: 'Relire' }).click();
    return dialog;
  };
  const first = await bring();
  await expect(first.getByText('La page est relue.')).toBeVisible({ timeout: 15_000 });
  await first.getByRole('button', { name: 'Voir la matière' }).click();
  const count = async () => (await ask<{ topic: { commentCount: number } }>(page, `{ topic(id: "${topicId}") { commentCount } }`)).topic.commentCount;
  const comments = await count();
  expect(comments).toBeGreaterThan(10);
  const second = await bring();
  await expect(second.getByText(/même que la dernière fois/)).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await count()).toBe(comments);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
});

test('what the public wrote is looked at by keyboard, taken back, refused with a reason', async () => {
  const newcomer = await visitor(`Odile ${suffix}`, 'new');
  await comment(newcomer, 'Une charnière qui grince prévient : on devrait la laisser faire, et écouter ce qu’elle dit de la maison.');
  const seller = await visitor(`Vendeur ${suffix}`, 'new');
  await comment(seller, 'Achetez mes montres.');
  await page.goto('/');
  await page.getByRole('link', { name: /^Modération \d+$/ }).click();
  const items = page.getByRole('region', { name: 'À regarder' }).getByRole('listitem');
  const of = (name: string) => items.filter({ hasText: `${name} ${suffix}` });
  await expect(of('Odile')).toContainText('première contribution');
  while ((await of('Odile').getAttribute('data-current')) === null) await page.keyboard.press('j');
  await page.keyboard.press('p');
  await expect(of('Odile')).toHaveCount(0);
  // Taken back before it leaves, then meant.
  await page.getByRole('button', { name: /^Annuler : Publiée|^Annuler.*Publiée/ }).click();
  await expect(of('Odile')).toHaveCount(1);
  expect((await sql(`select moderation from public_contribution where author_name = $1`, [`Odile ${suffix}`]))[0]).toEqual({ moderation: 'waiting' });
  // Worded anew while it was being read: nobody publishes words that they did not see.
  await sql(`update public_contribution set text = $2, wording = 1, edited_at = now() where author_name = $1`, [`Odile ${suffix}`, 'Une charnière qui grince prévient, et je le redis autrement.']);
  const publish = async () => {
    while ((await of('Odile').getAttribute('data-current')) === null) await page.keyboard.press('j');
    await page.keyboard.press('p');
    await expect(of('Odile')).toHaveCount(0);
  };
  await publish();
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  await expect(of('Odile')).toContainText('et je le redis autrement');
  await expect(page.getByRole('region', { name: 'Messages' }).getByText(`Odile ${suffix} vient de récrire sa contribution`)).toBeVisible();
  await publish();
  while ((await of('Vendeur').getAttribute('data-current')) === null) await page.keyboard.press('j');
  await page.keyboard.press('r');
  const form = page.getByRole('form', { name: 'Refuser cette contribution' });
  await form.getByLabel('Pourquoi').selectOption('Publicité');
  await form.getByRole('button', { name: 'Refuser cette contribution' }).click();
  // Leaving the room sends what was decided.
  await page.getByRole('link', { name: 'Décisions récentes' }).click();
  await expect.poll(async () => (await sql(`select moderation from public_contribution where author_name in ($1, $2) order by author_name`, [`Odile ${suffix}`, `Vendeur ${suffix}`])).map(({ moderation }) => moderation)).toEqual(['published', 'refused']);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Décisions récentes' }).getByRole('listitem').filter({ hasText: `Vendeur ${suffix}` })).toContainText('Publicité');
  await newcomer.goto(`/sujets/${slug}`);
  await expect(newcomer.getByText('Une charnière qui grince prévient')).toBeVisible();
  await newcomer.context().close();
  await seller.context().close();
});

test('insights have an author and a source, and stand on the public page', async () => {
  await page.goto(`/sujets/${topicId}?vue=insights`);
  await page.getByRole('button', { name: 'Ajouter un éclairage' }).first().click();
  await page.getByLabel('Ce qu’il dit').fill('Onze charnières sur douze sont changées sans avoir été graissées.');
  await page.getByLabel('Auteur', { exact: true }).fill('Herminie Castelnoir, sociologue');
  await page.getByLabel('Adresse de la source').fill('https://revue.example/onze');
  await page.getByRole('button', { name: 'Publier l’éclairage' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Herminie Castelnoir' })).toContainText('publié');
  const reader = await visitor(`Lectrice ${suffix}`, 'accepted');
  await reader.goto(`/sujets/${slug}`);
  await expect(reader.getByText('Onze charnières sur douze')).toBeVisible();
  await expect(reader.getByRole('link', { name: /revue\.example/ })).toHaveAttribute('rel', /nofollow ugc/);
  await reader.context().close();
});

test('a quote whose text was edited since is marked in the rundown, with the wording there was', async () => {
  const text = 'Une porte que personne ne peut dégonder est une porte louée, quoi qu’en dise la serrure que l’on garde au fond du tiroir.';
  const author = await visitor(`Ada ${suffix}`, 'accepted');
  await comment(author, text);
  type Quotes = { topic: { quotes: { id: string; author: string }[] } };
  const quotes = async () => (await ask<Quotes>(page, `{ topic(id: "${topicId}") { quotes { id author } } }`)).topic.quotes.filter((quote) => quote.author === `Ada ${suffix}`);
  await expect.poll(async () => (await quotes()).length, { timeout: 15_000 }).toBe(1);
  const [quote] = await quotes();
  const { openEpisode: { episode } } = await ask<{ openEpisode: { episode: { id: string; rundown: { id: string; revision: number } } } }>(
    page, 'mutation ($input: OpenEpisodeInput!) { openEpisode(input: $input) { ... on EpisodeOpened { episode { id rundown { id revision } } } } }', { input: { topicId, title: 'Charnières', start: '2026-12-10T19:00' } });
  const edits = [{ add: { segment: randomUUID(), position: 0, fields: { kind: 'debate', title: 'Dégonder', durationSeconds: 60, quotes: [quote!.id] } } }];
  await ask(page, 'mutation ($input: ChangeSegmentsInput!) { changeSegments(input: $input) { __typename } }', { input: { rundownId: episode.rundown.id, expectedRevision: episode.rundown.revision, act: randomUUID(), edits } });
  await author.getByRole('article').filter({ hasText: 'personne ne peut dégonder' }).getByRole('link', { name: 'Modifier' }).click();
  await author.getByLabel('Votre commentaire').fill(`${text} Voilà.`);
  await author.getByRole('button', { name: 'Enregistrer' }).click();
  await expect.poll(async () => (await ask<{ staleSources: object[] }>(page, `{ staleSources(rundownId: "${episode.rundown.id}") { contributionId } }`)).staleSources.length, { timeout: 15_000 }).toBe(1);
  await page.goto(`/emissions/${episode.id}`);
  await page.getByRole('button', { name: 'Texte modifié depuis' }).first().click();
  await expect(page.getByText(`${text} Voilà.`)).toBeVisible();
  await author.context().close();
});

test('whoever follows is told by an act that somebody reads first; the show is published with its minutes', async () => {
  const { episode, topic } = await prepareEpisode(page, `Qui graisse ? ${suffix}`);
  [shown] = topic.split('/').slice(-1) as [string];
  const id = episode.split('/').at(-1)!;
  await expect.poll(async () => {
    const { episode: { rundown } } = await ask<{ episode: { rundown: { id: string; revision: number } } }>(page, `{ episode(id: "${id}") { rundown { id revision } } }`);
    return (await ask<{ releaseRundown: { __typename: string } }>(page, 'mutation ($input: ReleaseRundownInput!) { releaseRundown(input: $input) { __typename } }', { input: { rundownId: rundown.id, expectedRevision: rundown.revision } })).releaseRundown.__typename;
  }).toBe('RundownReleased');
  await sql(`update topic set state = 'closed' where id = $1`, [shown]);
  const [point] = await sql(
    `select c.author_name as author, c.text, c.content_key as key from rundown_version v join rundown r on r.id = v.rundown_id cross join jsonb_array_elements(v.snapshot -> 'points') as x (point)
     join contribution c on c.id = (x.point ->> 'contributionId')::uuid and c.kind = 'comment' and c.author_name is not null where r.episode_id = $1 and x.point ->> 'state' = 'covered' order by c.position limit 1`, [id]);
  const writer = randomUUID();
  const author = await visitor(point!['author']!, 'accepted', writer);
  await sql(
    `insert into public_contribution (id, topic_id, kind, visitor_id, author_name, text, content_key, read_as, moderation, report_count, client_key, locale, wording, written_at, published_at)
     values ($1::uuid, $2, 'comment', $3, $4, $5, $6, $6, 'published', 0, $1::uuid::text, 'fr', 0, now(), now())`, [randomUUID(), shown, writer, point!['author'], point!['text'], point!['key']]);
  await sql('insert into topic_follow (visitor_id, topic_id, followed_at) values ($1, $2, now())', [writer, shown]);
  const step = page.getByRole('region', { name: 'Ce que voit le public' });
  const moveTo = async (state: string) => {
    await page.goto(`/sujets/${shown}?vue=page`);
    await step.getByRole('button', { name: state, exact: true }).click();
    await step.getByRole('button', { name: 'Passer à' }).click();
    await expect(step.getByText(`La page est\u00a0: ${state}`)).toBeVisible();
  };
  await moveTo('En production');
  await page.getByRole('link', { name: 'Ce que sont devenus les points' }).click();
  await expect(page.getByText('1 personne suit ce sujet, une a du nouveau.')).toBeVisible();
  await page.getByRole('button', { name: 'Relire 1 mail' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Message')).toHaveValue(/Votre point est traité dans la séquence/);
  await dialog.getByLabel('Objet').fill(`Votre point ${suffix}`);
  await expect(dialog.getByText('1 personne recevra un courriel.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Envoyer' }).dblclick();
  await said('1 mail en route.');
  await expect(page.getByText(/^Prévenue le .* par /)).toBeVisible();
  expect(await sql(`select count(*)::integer as n from message where kind = 'point.followed' and words ->> 'subject' = $1`, [`Votre point ${suffix}`])).toEqual([{ n: 1 }]);

  await moveTo('Enregistré');
  await step.getByRole('button', { name: 'Publié', exact: true }).click();
  await step.getByRole('link', { name: 'Préparer la publication' }).click();
  await page.getByLabel('Adresse de l’enregistrement').fill(`https://youtu.be/${suffix}`);
  await page.getByLabel('Début du programme dans l’enregistrement').fill('0:45');
  await page.getByRole('textbox', { name: 'Minute de « Générique »' }).fill('1:30');
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(page.getByText(/^Publiée le /)).toBeVisible();
  await author.goto(`/sujets/${(await sql('select slug from topic where id = $1', [shown]))[0]!['slug']!}`);
  await expect(author.getByRole('region', { name: 'Les chapitres de l’émission' }).getByRole('link', { name: '1:30 Générique' })).toHaveAttribute('href', `https://youtu.be/${suffix}?t=90`);
  await expect(author.getByRole('region', { name: 'Ce qu’est devenu votre point' }).getByRole('link', { name: /^Traité dans .* de l’enregistrement$/ })).toHaveAttribute('href', /\?t=\d+$/);
  for (const locale of ['fr', 'en']) {
    await sql('update visitor set locale = $2 where id = $1', [writer, locale]);
    await author.reload();
    await expect(author.getByRole('heading', { name: locale === 'fr' ? 'Les chapitres de l’émission' : 'Chapters of the show' })).toBeVisible();
    if (locale === 'fr') await expectAccessibleInBoth(author, 'the page of a published show', { within: 'main' });
    else await expectAccessible(author, 'the same in English', { rules: 'words', within: 'main' });
  }
  await author.context().close();
});

test('rubrics, and the public’s data', async () => {
  await page.goto('/rubriques');
  await page.getByRole('button', { name: 'Ajouter une rubrique' }).click();
  await page.getByLabel('Nom en français').last().fill(`Gestes ${suffix}`);
  await page.getByRole('button', { name: 'Enregistrer les rubriques' }).click();
  await expect(page.getByRole('alert')).toContainText('deux langues');
  await page.getByLabel('Nom en anglais').last().fill(`Gestures ${suffix}`);
  await page.getByRole('button', { name: 'Enregistrer les rubriques' }).click();
  await said('Les rubriques sont enregistrées.');
  await page.goto(`/sujets/${topicId}?vue=page`);
  await page.getByLabel(`Gestes ${suffix}`).check();
  await save();

  await page.goto('/donnees-du-public');
  await page.getByLabel(/Candidatures commencées/).fill('3');
  await page.getByRole('button', { name: 'Enregistrer les durées' }).click();
  await expect(page.getByText('Écrivez un nombre entier de jours, de 7 à 730.')).toBeVisible();
  // Nothing leaves by itself unless the house says so.
  const tells = page.getByRole('switch', { name: 'Prévenir automatiquement les personnes' });
  await expect(tells).not.toBeChecked();
  await tells.check();
  await said('Les personnes seront prévenues automatiquement.');
  await tells.uncheck();
  await said('Plus rien ne part tout seul.');
  await page.getByLabel('Nom ou adresse mail').fill(`ODILE ${suffix}`);
  await page.getByRole('button', { name: 'Chercher', exact: true }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `Exporter les données de Odile ${suffix}` }).click()]);
  expect(readFileSync((await file.path())!, 'utf8')).toContain('Une charnière qui grince');
  await page.getByRole('button', { name: `Anonymiser Odile ${suffix}` }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Anonymiser' })).toBeDisabled();
  await dialog.getByLabel('Pour confirmer, écrivez son nom').fill(`Odile ${suffix}`);
  await dialog.getByRole('button', { name: 'Anonymiser' }).click();
  await expect(page.getByText('Personne ne porte ce nom')).toBeVisible();
});

/** One that waits with all that words can be. */
async function bait(): Promise<void> {
  const id = randomUUID();
  await sql(`insert into visitor (id, name, email, locale, trust, created_at) values ($1, $2, $3, 'fr', 'watched', now())`, [id, `שלום ${'anticonstitutionnellement'.repeat(3)}`, `${id}@exemple.example`]);
  await sql(
    `insert into public_contribution (id, topic_id, kind, visitor_id, author_name, text, source_url, content_key, moderation, reason, report_count, client_key, locale, wording, written_at)
     values ($1::uuid, $2, 'insight', $1::uuid, $3, $4, 'https://source.example/', $1::uuid::text, 'waiting', 'watched', 0, $1::uuid::text, 'fr', 1, now() - interval '1 year')`,
    [id, topicId, `שלום ${'anticonstitutionnellement'.repeat(3)}`, `<b>Gras</b> 🪛 ${'hippopotomonstrosesquippedaliophobie'.repeat(6)} https://exemple.example/${'chemin/'.repeat(40)}\n\nמילים מימין לשמאל`]);
}

test('the screens are clean in both languages, wide and light, on a phone and dark', async ({ browser }) => {
  test.slow();
  const there = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
  const seen = await there.newPage();
  await bait();
  for (const language of ['en', 'fr']) {
    await ask(seen, `mutation { keepPreferences(input: { language: ${language} }) { __typename } }`);
    for (const path of ['/nouveau-sujet', `/sujets/${topicId}?vue=page`, `/sujets/${topicId}?vue=insights`, `/sujets/${shown}?vue=points`, `/sujets/${shown}?vue=publication`, '/moderation', '/moderation?vue=decisions', '/rubriques', '/donnees-du-public']) {
      await seen.goto(path);
      await expect(seen.getByRole('heading', { level: 1 })).toBeVisible();
      if (path === '/moderation') await seen.getByRole('button', { name: /^Refuse[r]?$/ }).click();
      for (const [scheme, width] of [['light', 1440], ['dark', 390]] as const) {
        await seen.setViewportSize({ width, height: 900 });
        await showIn(seen, scheme);
        await expectAccessible(seen, `${path}, ${language}, ${scheme}`, language === 'fr' ? {} : { rules: 'words' });
        expect([path, await sideways(seen)]).toEqual([path, 0]);
        if (process.env['PICTURES']) await seen.screenshot({ path: `${process.env['PICTURES']}/${path.replace(/[^a-z]+/gi, '-').slice(-24)}-${width}-${language}.png`, fullPage: true });
      }
      await seen.setViewportSize({ width: 1440, height: 900 });
      await showIn(seen, 'light');
    }
  }
  await there.close();
});
