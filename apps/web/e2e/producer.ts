import { expect, type Locator, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

export const ACCOUNT = { name: 'Camille Marchetti', email: 'camille@studio.test', password: 'tournevis-lanterne-octobre' };
export const DEMO_PAGE = new URL('../../cli/demo/topic-page.txt', import.meta.url).pathname;
export const DEMO_APPLICATIONS = new URL('../../cli/demo/applications.json', import.meta.url).pathname;

/** The rundown as a producer sees it on a page. */
export function rundownOn(page: Page) {
  const rows = page.locator('tbody tr');
  const row = (line: number): Locator => rows.nth(line - 1);
  const cell = (line: number, column: string): Locator => row(line).locator(`[data-column="${column}"]`);
  const field = (line: number, column: string): Locator => cell(line, column).locator('input, textarea');
  /** Begins to write in a cell, and leaves it open. */
  const begin = async (line: number, column: string, text: string) => {
    await cell(line, column).locator('b, span, :scope').first().dblclick();
    await field(line, column).fill(text);
  };
  return {
    rows,
    row,
    cell,
    field,
    begin,
    title: (line: number) => cell(line, 'segment').locator('> b'),
    duration: (line: number) => cell(line, 'duration').locator('> b'),
    handle: (line: number) => row(line).getByRole('button', { name: /^Déplacer/ }),
    /** Writes in a cell by keyboard, as in a spreadsheet. */
    write: async (line: number, column: string, text: string) => {
      await begin(line, column, text);
      await field(line, column).press('Enter');
    },
    /** Chooses in a line's menu, opened again where the page moved under it: a menu goes when its line is scrolled away. */
    choose: (line: number, act: string) =>
      expect(async () => {
        const item = page.getByRole('menuitem', { name: act });
        if (!(await item.isVisible())) await row(line).getByRole('button', { name: /^Actions pour/ }).click({ timeout: 3_000 });
        await item.click({ timeout: 3_000 });
      }).toPass(),
    gap: page.getByRole('region', { name: 'Durée du conducteur' }).getByRole('status').first(),
    saved: () => expect(page.getByText('Enregistré', { exact: true })).toBeVisible(),
    /** As they were written: typography sets its own spaces on screen. */
    titles: async () => (await rows.locator('[data-column="segment"] > b').allInnerTexts()).map((title) => title.replace(/[\u00a0\u202f]/g, ' ')),
    starts: () => rows.locator('[data-column="start"]').allInnerTexts(),
  };
}

/** Asks the server what the screens do not, as whoever is signed in on the page. */
export async function ask<Answer>(page: Page, query: string, variables: object = {}): Promise<Answer> {
  const answer = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data: Answer; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** A topic with its applications, imported without the screens. */
export async function prepareTopic(page: Page, title: string): Promise<{ id: string; path: string; text: string }> {
  // A page of its own each time: the same one again would be refused.
  const text = `${readFileSync(DEMO_PAGE, 'utf8')}\n${randomUUID()}\n`;
  const { importTopic } = await ask<{ importTopic: { topic: { id: string } } }>(
    page,
    'mutation ($input: ImportTopicInput!) { importTopic(input: $input) { ... on TopicImported { topic { id } } } }',
    { input: { text, title, applications: readFileSync(DEMO_APPLICATIONS, 'utf8') } },
  );
  return { id: importTopic.topic.id, path: `/sujets/${importTopic.topic.id}`, text };
}

/** An episode with its rundown, made without the screens. Returns its address and its topic's. */
export async function prepareEpisode(page: Page, title: string): Promise<{ episode: string; topic: string }> {
  const { id: topicId, path } = await prepareTopic(page, title);
  const { openEpisode } = await ask<{ openEpisode: { episode: { id: string; rundown: { revision: number } } } }>(
    page,
    'mutation ($input: OpenEpisodeInput!) { openEpisode(input: $input) { ... on EpisodeOpened { episode { id rundown { revision } } } } }',
    { input: { topicId, title, start: '2026-12-10T19:00' } },
  );
  const { id, rundown } = openEpisode.episode;
  await ask(page, 'mutation ($input: PlanShowInput!) { planShow(input: $input) { __typename } }', { input: { episodeId: id, expectedRevision: rundown.revision } });
  await expect
    .poll(async () => (await ask<{ episode: { planning: { state: string } } }>(page, '{ episode(id: "' + id + '") { planning { state } } }')).episode.planning.state, { timeout: 20_000 })
    .toBe('done');
  return { episode: `/emissions/${id}`, topic: path };
}

/** An episode of a few lines by hand, released once and changed in every way since. Returns its address. */
export async function prepareReleased(page: Page, topic: string): Promise<string> {
  const topicId = topic.split('/').at(-1);
  const { openEpisode: { episode } } = await ask<{ openEpisode: { episode: { id: string; rundown: { id: string } } } }>(
    page, 'mutation ($input: OpenEpisodeInput!) { openEpisode(input: $input) { ... on EpisodeOpened { episode { id rundown { id } } } } }', { input: { topicId, title: 'Distribuée', start: '2026-12-12T19:00' } });
  const rundownId = episode.rundown.id;
  let expectedRevision = 0;
  const change = async (edits: readonly object[]) => {
    const { changeSegments } = await ask<{ changeSegments: { rundown: { revision: number } } }>(
      page, 'mutation ($input: ChangeSegmentsInput!) { changeSegments(input: $input) { ... on SegmentsChanged { rundown { revision } } } }', { input: { rundownId, expectedRevision, act: randomUUID(), edits } });
    expectedRevision = changeSegments.rundown.revision;
  };
  const [opening, debate, tape, late] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const add = (id: string, place: number, kind: string, title: string) => ({ add: { segment: id, position: place, fields: { kind, title, durationSeconds: 120 } } });
  await change([add(opening, 0, 'opening', 'Ouverture'), add(debate, 1, 'debate', `Débat ${'interminable'.repeat(14)}`), add(tape, 2, 'tape', 'Magnéto')]);
  await ask(page, 'mutation ($input: ReleaseRundownInput!) { releaseRundown(input: $input) { __typename } }', { input: { rundownId, expectedRevision, comment: `Relire ${'attentivement'.repeat(9)} avant ce soir. `.repeat(3) } });
  expectedRevision += 1;
  await change([add(late, 1, 'sting', 'Virgule'), { remove: tape }, { edit: { segment: debate, fields: { durationSeconds: 300, notes: 'n'.repeat(200) } } }]);
  return `/emissions/${episode.id}`;
}
