import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { drawAll, expectAccessible, expectAccessibleInBoth, sideways } from './accessible.js';
import { ask, DEMO_APPLICATIONS, DEMO_PAGE, prepareEpisode, prepareReleased } from './producer.js';

let pages: readonly { name: string; path: string }[] = [];

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  const { episode, topic } = await prepareEpisode(page, 'Un titre long comme il s’en écrit quand on veut tout dire d’un coup, anticonstitutionnellement parlant');
  const released = await prepareReleased(page, topic);
  pages = [
    { name: 'the desk', path: '/' },
    { name: 'import', path: '/importer' },
    { name: 'quotes', path: topic },
    { name: 'themes', path: `${topic}?vue=themes` },
    { name: 'questions', path: `${topic}?vue=questions` },
    { name: 'comments', path: `${topic}?vue=comments` },
    { name: 'article', path: `${topic}?vue=article` },
    { name: 'applications', path: `${topic}?vue=applications` },
    { name: 'what came elsewhere', path: `${topic}?vue=contributions` },
    { name: 'the acts', path: `${topic}?vue=acts` },
    { name: 'the facets', path: '/facettes' },
    { name: 'the templates', path: '/gabarits' },
    { name: 'the studios', path: '/studios' },
    { name: 'a day', path: '/jour/2026-12-10' },
    { name: 'an empty day', path: '/jour/2026-12-25' },
    { name: 'opening an episode', path: `${topic}/emission` },
    { name: 'the rundown', path: episode },
    { name: 'the people', path: `${episode}/intervenants` },
    { name: 'no version yet', path: `${episode}/versions` },
    { name: 'a version', path: `${released}/versions?lire=1` },
    { name: 'two versions', path: `${released}/versions?de=1&a=brouillon` },
    { name: 'the team', path: `${episode}/partage` },
    { name: 'the accounts', path: '/equipe' },
    { name: 'the as-run', path: `${episode}/realise` },
    { name: 'the floor', path: '/plateau?jour=2026-12-10' },
    { name: 'the outbox', path: '/boite-envoi' },
    { name: 'the jobs', path: '/taches' },
    { name: 'nowhere', path: '/nulle-part' },
  ];
  await page.close();
});

/** Goes there and waits until nothing is being loaded. */
async function visit(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('status', { name: /Chargement|Loading/ })).toHaveCount(0);
}

test('every page is accessible in the light and in the dark', async ({ page }) => {
  test.setTimeout(150_000);
  for (const { name, path } of pages) {
    await visit(page, path);
    await expectAccessibleInBoth(page, name);
  }
  await visit(page, pages.find(({ name }) => name === 'the rundown')?.path ?? '');
  for (const why of (await page.getByRole('button', { name: 'Pourquoi ici ?' }).all()).slice(0, 4)) await why.click();
  await page.locator('aside details').evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')));
  await expectAccessibleInBoth(page, 'the rundown, opened up');
  await page.getByRole('button', { name: 'Distribuer' }).click();
  await expectAccessibleInBoth(page, 'releasing');
});

test('the entrance is accessible in the light and in the dark', async ({ browser }) => {
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const page = await context.newPage();
  for (const path of ['/', '/premier-acces?token=x', '/premier-acces']) {
    await page.goto(path);
    await expect(page.getByRole('main')).toBeVisible();
    await expectAccessibleInBoth(page, path);
  }
  await context.close();
});

test('every page is accessible in English', async ({ page }) => {
  test.setTimeout(90_000);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await ask(page, 'mutation { keepPreferences(input: { language: en }) { __typename } }');
  try {
    for (const { name, path } of pages) {
      await visit(page, path);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expectAccessible(page, name, { rules: 'words' });
    }
  } finally {
    await ask(page, 'mutation { keepPreferences(input: { language: fr }) { __typename } }');
  }
});

test('no page scrolls sideways on a phone', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  for (const { name, path } of pages) {
    await visit(page, path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(`${name}: ${overflow}`).toBe(`${name}: 0`);
  }
  await context.close();
});

/** What is wider than the window, or than its own place without being made to scroll or to end in dots. */
const findCutWords = (page: Page) =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth + 1;
    const scrolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    return [...document.querySelectorAll<HTMLElement>('main *, [role=dialog] *')]
      .filter((element) => {
        const { width, right } = element.getBoundingClientRect();
        if (width <= 1 || element.closest('nav, svg, option, thead') || element.matches('input, textarea, select')) return false;
        const { textOverflow, display } = getComputedStyle(element);
        const spills = display !== 'inline' && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1;
        return right > room || (spills && (scrolls(element) || element.childElementCount === 0));
      })
      .map((element) => `${element.tagName} ${element.className} ${(element.textContent ?? '').slice(0, 40)}`);
  });

/** A topic in which everybody writes words and names without an end. */
async function prepareLongWords(page: Page): Promise<{ topic: string; episode: string }> {
  const { episode, topic } = await prepareEpisode(page, `Un titre ${'anticonstitutionnellement'.repeat(6)}`);
  const topicId = topic.split('/').at(-1) ?? '';
  const address = `https://exemple.test/${'chemin-sans-fin/'.repeat(18)}`;
  const { format, applications } = JSON.parse(readFileSync(DEMO_APPLICATIONS, 'utf8')) as { format: string; applications: { name: string; motivation: string }[] };
  const endless = applications.map((one, i) => (i === 0 ? { ...one, name: 'N'.repeat(150), motivation: `${'m'.repeat(300)} ${one.motivation}` } : one));
  const { updateTopicPage } = await ask<{ updateTopicPage: { topic: { comments: { author: string | null; text: string }[] } } }>(
    page,
    'mutation ($input: UpdateTopicPageInput!) { updateTopicPage(input: $input) { ... on TopicReread { topic { comments { author text } } } } }',
    { input: { topicId, text: `${readFileSync(DEMO_PAGE, 'utf8')}\nCommentaire de ${'Zoé'.repeat(40)} : ${address}${'x'.repeat(300)}\n`, applications: JSON.stringify({ format, applications: endless }) } },
  );
  expect(updateTopicPage.topic.comments.at(-1)).toEqual({ author: 'Zoé'.repeat(40), text: `${address}${'x'.repeat(300)}` });
  const add = (input: object) =>
    ask(page, 'mutation ($input: AddContributionInput!) { addContribution(input: $input) { __typename } }', { input: { topicId, ...input } });
  await add({ kind: 'comment', author: 'Zoé'.repeat(40), text: `Ce n’est pas une adresse, c’est un tunnel : ${address}. Qui paiera ${'r'.repeat(200)} ? Le prix n’est pas une dépense, c’est ${'investissement'.repeat(20)}.` });
  await add({ kind: 'insight', author: 'W'.repeat(200), text: `${'Hippopotomonstrosesquippedaliophobie'.repeat(9)} ${address}` });
  await add({ kind: 'answer', author: 'W'.repeat(200), question: 'Q'.repeat(300), text: 'x'.repeat(400) });
  const matter = await ask<{ topic: { themes: { id: string }[]; quotes: { id: string; author: string | null }[]; questions: { id: string }[] } }>(
    page, 'query ($id: ID!) { topic(id: $id) { themes { id } quotes { id author } questions { id } } }', { id: topicId });
  const shape = (input: object) => ask(page, 'mutation ($input: ShapeMatterInput!) { shapeMatter(input: $input) { __typename } }', { input: { topicId, ...input } });
  const [one, other] = matter.topic.themes;
  await shape({ relabel: { theme: one?.id, label: 'M'.repeat(120) } });
  for (const { id } of matter.topic.quotes.filter(({ author }) => /^(Zoé|W)/.test(author ?? ''))) {
    await shape({ pin: id });
    await shape({ move: { piece: id, theme: one?.id } });
  }
  await shape({ drop: matter.topic.questions.at(-1)?.id });
  await shape({ merge: { theme: other?.id, into: one?.id } });
  const { topic: { episodes: [planned] } } = await ask<{ topic: { episodes: { id: string; rundown: { revision: number } }[] } }>(
    page, 'query ($id: ID!) { topic(id: $id) { episodes { id rundown { revision } } } }', { id: topicId });
  await ask(page, 'mutation ($input: PlanShowInput!) { planShow(input: $input) { __typename } }', { input: { episodeId: planned?.id, expectedRevision: planned?.rundown.revision } });
  await expect
    .poll(async () => (await ask<{ episode: { rundown: { revision: number } } }>(page, `{ episode(id: "${planned?.id ?? ''}") { rundown { revision } } }`)).episode.rundown.revision, { timeout: 20_000 })
    .toBeGreaterThan(planned?.rundown.revision ?? 0);
  return { topic, episode };
}

test('words and names without an end are read whole, on a phone and on a desk', async ({ page }) => {
  test.setTimeout(90_000);
  const { topic, episode } = await prepareLongWords(page);
  const views = ['quotes', 'themes', 'questions', 'comments', 'article', 'applications', 'contributions', 'acts', 'page', 'insights'].map((view) => `${topic}?vue=${view}`);
  const sizes = [390, 1400] as const;
  for (const path of [...views, episode, `${episode}/intervenants`, '/', `${topic}/emission`]) {
    await visit(page, path);
    await page.locator('main details').evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')));
    // Lines below the window are laid out too.
    await drawAll(page);
    for (const width of sizes) {
      await page.setViewportSize({ width, height: 900 });
      expect({ width, path, sideways: await sideways(page), cut: await findCutWords(page) }).toEqual({ width, path, sideways: 0, cut: [] });
    }
  }
  for (const width of sizes) {
    await page.setViewportSize({ width, height: 900 });
    await visit(page, `${topic}?etat=pinned`);
    await page.getByRole('main').locator('li button[aria-pressed]').first().click();
    expect({ width, source: await findCutWords(page) }).toEqual({ width, source: [] });
    await visit(page, `${topic}?vue=themes`);
    for (const asked of [/^Fusionner avec/, /^Scinder/]) {
      await page.getByRole('button', { name: asked }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect({ width, dialog: await findCutWords(page) }).toEqual({ width, dialog: [] });
      await page.keyboard.press('Escape');
    }
  }
});

test('a phone shows where a quote comes from, over the list', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await visit(page, pages.find(({ name }) => name === 'quotes')?.path ?? '');
  await page.getByRole('main').locator('li button[aria-pressed]').first().tap();
  await expect(page.getByRole('dialog', { name: 'La source' }).locator('mark')).toBeVisible();
  await page.getByRole('button', { name: 'Fermer', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await context.close();
});

test('a page that Back brings out of the browser’s memory is asked for anew', async ({ page }) => {
  await visit(page, '/');
  await page.evaluate(() => {
    document.body.dataset['kept'] = '';
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.locator('body[data-kept]')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('English is one press away and remembered, and so is the light', async ({ page }) => {
  await visit(page, pages.find(({ name }) => name === 'the rundown')?.path ?? '');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Release' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Theme: as the system' }).click();
  await page.getByRole('button', { name: 'Theme: light' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Release' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

// The account remembers too: whoever comes next finds it as it was.
test.afterAll(async ({ browser }) => {
  const page = await browser.newPage();
  await ask(page, 'mutation { keepPreferences(input: { language: fr, theme: null }) { __typename } }');
  await page.close();
});
