import { expect, test, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { createHash, randomUUID } from 'node:crypto';
// @ts-expect-error -- plain JavaScript, without declarations
import { runSql } from '../../../test/sql.mjs';
import { expectAccessible, expectAccessibleInBoth } from './accessible.js';
import { ask } from './producer.js';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const STRANGER: BrowserContextOptions = { storageState: { cookies: [], origins: [] } };

const sql = (statement: string, values: readonly unknown[] = []): Promise<Record<string, string>[]> => runSql(process.env['E2E_DATABASE_URL'], statement, values);
const suffix = randomUUID().slice(0, 8);
const VISITOR = { token: `un-jeton-de-visiteur-pour-les-essais-${suffix}`, name: 'Apolline Quervandec' };
const slugs = { full: `debrancher-${suffix}`, many: `cantine-${suffix}`, empty: `vide-${suffix}`, long: `long-${suffix}`, shown: `velos-${suffix}` };
let question = '';
let comment = '';
let thread = '';

/** A topic before the public, without the screens that the producers have for it. */
async function open(page: Page, slug: string, title: string, words: Record<string, unknown>): Promise<string> {
  const { createTopic: { page: { id } } } = await ask<{ createTopic: { page: { id: string } } }>(page, 'mutation ($title: String!) { createTopic(title: $title) { ... on TopicPageSaved { page { id } } } }', { title });
  const columns = { slug, title, state: 'open', opened_at: new Date(), given_pitch: null, article_markdown: '', given_venue: 'Lyon', given_format: 'Talkshow', given_treatment: 'Débat', given_sector: 'Éducation', ...words };
  await sql(`update topic set ${Object.keys(columns).map((column, at) => `${column} = $${at + 2}`).join(', ')} where id = $1`, [id, ...Object.values(columns)]);
  return id;
}

const write = (topic: string, visitor: string, author: string, kind: string, text: string, over: { parent?: string; at?: Date; source?: string } = {}) =>
  sql(
    `insert into public_contribution (id, topic_id, kind, parent_id, visitor_id, author_name, text, source_url, content_key, moderation, report_count, client_key, locale, wording, written_at, published_at)
     values ($1::uuid, $2, $3, $4, $5, $6, $7, $8, $1::uuid::text, 'published', 0, $1::uuid::text, 'fr', 0, $9, $9) returning id`,
    [randomUUID(), topic, kind, over.parent ?? null, visitor, author, text, over.source ?? null, over.at ?? new Date()]);

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  const [{ id: visitor = '' } = {}] = await sql(`insert into visitor (id, name, email, locale, trust, created_at) values ($1, $2, $3, 'fr', 'accepted', now()) returning id`, [randomUUID(), VISITOR.name, `apolline-${suffix}@exemple.example`]);
  await sql(`insert into visitor_session (token_hash, visitor_id, created_at, last_seen_at, expires_at) values ($1, $2, now(), now(), now() + interval '1 day')`, [createHash('sha256').update(VISITOR.token).digest('hex'), visitor]);
  const full = await open(page, slugs.full, 'Faut-il débrancher l’école ?', {
    given_pitch: 'Que fait-on d’un écran que l’on n’a pas choisi ?', call_to_take_part: 'Venez dire ce que les écrans changent dans la classe.', closes_at: new Date('2099-01-01'),
    article_markdown: '## Une seule prise\n\nVingt-six tablettes, et *une* rallonge.\n\n- la voir ;\n- la brancher.\n\n> Est-elle chargée ?\n\n[L’enquête](https://exemple.example/enquete)', published_url: null,
  });
  question = randomUUID();
  await sql(`insert into preparation_question values ($1, $2, 0, 'open', 'Qu’avez-vous vu changer ?', '[]', 'open', now()), ($3, $2, 1, 'choice', 'À quel âge ?', '["Avant 8 ans", "Après"]', 'open', now())`, [question, full, randomUUID()]);
  [{ id: comment = '' } = {}] = await write(full, visitor, 'Odile Ferrand', 'comment', 'La rallonge vient de la salle des maîtres. Voir https://exemple.example/rallonge.');
  await write(full, visitor, 'Karim', 'comment', 'Et repart à quatre heures.', { parent: comment });
  await write(full, visitor, 'Odile Ferrand', 'insight', 'Les usages suivent la formation.', { source: 'https://exemple.example/note' });
  await sql(`insert into opinion values ($1, $2, 'agree', now())`, [full, visitor]);
  await open(page, slugs.empty, 'Un sujet encore vide', { given_sector: null, given_venue: null, given_format: null, given_treatment: null });
  const shown = await open(page, slugs.shown, 'Qui répare encore les vélos ?', { state: 'published', published_url: 'https://video.example/velos' });
  await write(shown, visitor, 'Ana', 'feedback', 'J’ai appris à redresser une roue.');
  const long = await open(page, slugs.long, `Un titre ${'anticonstitutionnellement'.repeat(8)}`, { given_pitch: 'm'.repeat(400), call_to_take_part: 'x'.repeat(200), given_venue: 'V'.repeat(200), given_sector: 'S'.repeat(200) });
  await write(long, visitor, 'N'.repeat(100), 'comment', `${'hippopotomonstrosesquippedaliophobie'.repeat(9)} https://exemple.example/${'chemin-sans-fin/'.repeat(20)}`);
  const many = await open(page, slugs.many, 'Cinq cents voix sur la cantine', {});
  await sql(
    `insert into public_contribution (id, topic_id, kind, visitor_id, author_name, text, content_key, moderation, report_count, client_key, locale, wording, written_at, published_at)
     select gen_random_uuid(), $1, 'comment', $2, 'Voix ' || n, (select string_agg(md5(n || ' ' || m), ' ') from generate_series(1, 12) m), md5(n::text), 'published', 0, md5(n::text), 'fr', 0, now() - n * interval '1 minute', now()
     from generate_series(1, 500) n`, [many, visitor]);
  await sql(
    `insert into public_contribution (id, topic_id, kind, parent_id, visitor_id, author_name, text, content_key, moderation, report_count, client_key, locale, wording, written_at, published_at)
     select gen_random_uuid(), $1, 'comment', p.id, $2, 'Écho ' || n, (select string_agg(md5(n || '-' || m), ' ') from generate_series(1, 60) m), md5('r' || n), 'published', 0, md5('r' || n), 'fr', 0, date_trunc('milliseconds', p.written_at) + n * interval '1 second', now()
     from public_contribution p, generate_series(1, 500) n where p.topic_id = $1 and p.author_name = 'Voix 1'`, [many, visitor]);
  [{ id: thread = '' } = {}] = await sql(`select parent_id as id from public_contribution where topic_id = $1 and author_name = 'Écho 250'`, [many]);
  await page.close();
});

async function enter(browser: Browser, options: BrowserContextOptions = {}, signedIn = false): Promise<Page> {
  const context = await browser.newContext({ ...STRANGER, ...options });
  if (signedIn) await context.addCookies([{ name: 'conducteur_visiteur', value: VISITOR.token, url: process.env['E2E_BASE_URL']! }]);
  return context.newPage();
}

test('a topic is found, read and commented on a phone that runs no scripts', async ({ browser }) => {
  const page = await enter(browser, { ...PHONE, javaScriptEnabled: false });
  await page.goto('/sujets');
  await page.getByRole('searchbox', { name: 'Chercher un sujet' }).fill('debrancher ecole');
  await page.getByRole('button', { name: 'Chercher' }).first().click();
  await page.getByRole('link', { name: 'Faut-il débrancher l’école' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Faut-il débrancher l’école\u202f?');
  await expect(page.getByRole('heading', { name: 'Une seule prise' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Commentaires (2)' })).toBeVisible();

  const form = page.locator('form#commentaire');
  await form.getByLabel('Votre commentaire').fill('J’ai vu la même rallonge.');
  await form.getByLabel('Votre adresse e-mail').fill('zoe@exemple.example');
  await form.getByRole('button', { name: 'Publier mon commentaire' }).click();
  await expect(page.getByRole('alert')).toContainText('Écrivez votre nom.');
  await expect(form.getByLabel('Votre commentaire')).toHaveValue('J’ai vu la même rallonge.');
  await form.getByLabel('Votre nom').fill('Zoé');
  await form.getByRole('button', { name: 'Publier mon commentaire' }).click();
  await expect(page.getByRole('status')).toContainText('ouvrez le lien que nous venons de vous envoyer');
  await expect(page.getByText('J’ai vu la même rallonge.')).toHaveCount(0);
  await page.context().close();
});

test('somebody who is signed in comments, replies, changes their mind and their words', async ({ browser }) => {
  const page = await enter(browser, {}, true);
  await page.goto(`/sujets/${slugs.full}`);
  await page.getByRole('button', { name: 'à nuancer' }).click();
  await expect(page.getByText('Votre avis\u00a0: à nuancer.')).toBeVisible();
  await page.locator('form#commentaire').getByLabel('Votre commentaire').fill('Chez nous, on l’a vissée au mur.');
  await page.getByRole('button', { name: 'Publier mon commentaire' }).dblclick();
  await expect(page.getByRole('status')).toHaveText('Merci, c’est publié.');
  const own = page.getByRole('article').filter({ hasText: 'on l’a vissée au mur' });
  await expect(own).toHaveCount(1);
  await own.getByRole('link', { name: 'Modifier' }).click();
  await page.getByLabel('Votre commentaire').fill('Chez nous, on l’a vissée à la table.');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('article').filter({ hasText: 'vissée à la table' })).toContainText('modifié');
  await page.getByRole('article').filter({ hasText: 'salle des maîtres' }).getByRole('link', { name: 'Répondre' }).click();
  await page.getByLabel('Répondre à Odile Ferrand').fill('La nôtre aussi.');
  await page.getByRole('button', { name: 'Publier ma réponse' }).click();
  await expect(page.getByRole('heading', { name: '2 réponses' })).toBeVisible();
  await page.context().close();
});

test('500 replies are read on without scripts, from the place where the page stopped', async ({ browser }) => {
  const page = await enter(browser, { ...PHONE, javaScriptEnabled: false });
  await page.goto(`/sujets/${slugs.many}`);
  await page.getByText('500 réponses').click();
  await expect(page.locator('.replies .comment')).toHaveCount(3);
  await page.getByRole('link', { name: 'Voir les 497 autres réponses' }).click();
  await expect(page.getByText('Réponses 4 à 23 sur 500')).toBeInViewport();
  await expect(page.locator('.replies b').first()).toHaveText('Écho 4');
  await page.getByRole('link', { name: 'Réponses suivantes' }).click();
  await expect(page.locator('.replies b').first()).toHaveText('Écho 24');
  await page.getByRole('link', { name: 'Lire la suite' }).nth(3).click();
  await expect(page.locator('.comment:target b')).toHaveText('Écho 27');
  await expect(page.locator('.comment:target')).not.toContainText('Lire la suite');
  await page.context().close();
});

test('what is being typed outlives a page that is read again, and is forgotten once sent', async ({ browser }) => {
  const page = await enter(browser, {}, true);
  await page.goto(`/sujets/${slugs.empty}`);
  const text = page.locator('form#commentaire').getByLabel('Votre commentaire');
  await text.fill('Un début de phrase');
  await page.reload();
  await expect(text).toHaveValue('Un début de phrase');
  await page.getByRole('button', { name: 'Publier mon commentaire' }).click();
  await expect(page.getByRole('status')).toHaveText('Merci, c’est publié.');
  await expect(text).toHaveValue('');
  await page.context().close();
});

test('a topic with 500 comments and 500 replies to one of them costs less than 100 kB, all that it loads included', async ({ browser }) => {
  const page = await enter(browser, PHONE);
  await page.goto(`/sujets/${slugs.many}`, { waitUntil: 'networkidle' });
  const loaded = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => ({ name: new URL(entry.name).pathname.replace(/.*\//, ''), bytes: (entry as PerformanceResourceTiming).encodedBodySize })));
  await expect(page.locator('.thread')).toHaveCount(20);
  expect(loaded.every(({ bytes }) => bytes > 0)).toBe(true);
  expect(loaded.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(100_000);
  await page.getByRole('link', { name: 'Commentaires suivants' }).click();
  await expect(page.getByText('Voix 21', { exact: true })).toBeVisible();
  await page.context().close();
});

const pages = (): readonly (readonly [name: string, path: string])[] => [
  ['the list', '/sujets'],
  ['a search', '/sujets?q=%C3%A9cole&etat=open'],
  ['nothing found', '/sujets?q=zzzz'],
  ['a topic', `/sujets/${slugs.full}`],
  ['an empty topic', `/sujets/${slugs.empty}`],
  ['a show to watch', `/sujets/${slugs.shown}`],
  ['words without an end', `/sujets/${slugs.long}`],
  ['500 comments', `/sujets/${slugs.many}`],
  ['a thread', `/sujets/${slugs.full}/commentaires/${comment}`],
  ['a thread without an end', `/sujets/${slugs.many}/commentaires/${thread}`],
  ['a question', `/sujets/${slugs.full}/questions/${question}`],
  ['insights', `/sujets/${slugs.full}/eclairages`],
  ['feedback', `/sujets/${slugs.shown}/retours`],
  ['a report', `/sujets/${slugs.full}/contributions/${comment}/signaler`],
  ['a change of one’s own', `/sujets/${slugs.full}/contributions/${comment}/modifier`],
  ['a withdrawal', `/sujets/${slugs.full}/contributions/${comment}/retirer`],
  ['nowhere', '/sujets/nulle-part'],
];

/** What looks otherwise to whoever is signed in. */
const OWN = ['a topic', 'a thread', 'feedback', 'a change of one’s own', 'a withdrawal'];

for (const [language, where] of [['fr', 'in the light and in the dark'], ['en', 'in English']] as const) {
  test(`every page is accessible ${where}`, async ({ browser }) => {
    test.setTimeout(150_000);
    for (const signedIn of [false, true]) {
      const page = await enter(browser, { reducedMotion: 'reduce' }, signedIn);
      const look = async (name: string) => {
        await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
        await (language === 'fr' ? expectAccessibleInBoth(page, name) : expectAccessible(page, name, { rules: 'words' }));
      };
      await page.goto(`/sujets?lang=${language}`);
      for (const [name, path] of pages()) {
        if (signedIn ? !OWN.includes(name) : /modifier|retirer/.test(path)) continue;
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await look(name);
      }
      await page.goto(`/sujets/${slugs.full}`);
      await page.locator('form#commentaire button[type=submit]').click();
      await expect(page.getByRole('alert')).toBeVisible();
      await look('a refused form');
      await page.context().close();
    }
  });
}

test('no page scrolls sideways on a phone', async ({ browser }) => {
  const page = await enter(browser, PHONE, true);
  for (const [name, path] of pages()) {
    await page.goto(path);
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    expect(`${name}: ${await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)}`).toBe(`${name}: 0`);
  }
  await page.context().close();
});
