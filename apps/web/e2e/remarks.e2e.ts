import { expect, test, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { expectAccessibleInBoth } from './accessible.js';
import { ask, prepareEpisode, rundownOn } from './producer.js';

interface Draft {
  readonly id: string;
  readonly revision: number;
  readonly segments: readonly { readonly id: string; readonly kind: string; readonly durationSeconds: number }[];
}

const READ = 'query ($id: ID!) { episode(id: $id) { rundown { id revision segments { id kind durationSeconds } } } }';
const read = async (page: Page, episode: string): Promise<Draft> => (await ask<{ episode: { rundown: Draft } }>(page, READ, { id: episode.split('/').at(-1) })).episode.rundown;

/** Changes lines as somebody else would. */
async function edit(page: Page, episode: string, fieldsOf: (line: Draft['segments'][number]) => object | null): Promise<void> {
  const draft = await read(page, episode);
  const edits = draft.segments.flatMap((line) => {
    const fields = fieldsOf(line);
    return fields === null ? [] : [{ edit: { segment: line.id, fields } }];
  });
  const { changeSegments } = await ask<{ changeSegments: { __typename: string } }>(page, 'mutation ($input: ChangeSegmentsInput!) { changeSegments(input: $input) { __typename } }', {
    input: { rundownId: draft.id, expectedRevision: draft.revision, act: randomUUID(), edits },
  });
  expect(changeSegments.__typename).toBe('SegmentsChanged');
}

test('a remark leads to its line, and a repair is seen, done and taken back by keyboard', async ({ page }) => {
  test.setTimeout(60_000);
  const { episode } = await prepareEpisode(page, 'Une émission qui déborde');
  const debate = (await read(page, episode)).segments.find(({ kind }) => kind === 'debate')!;
  await edit(page, episode, ({ id, durationSeconds }) => (id === debate.id ? { durationSeconds: durationSeconds + 130, title: '' } : null));
  await page.goto(episode);
  const rail = page.locator('#remarques');
  const { gap } = rundownOn(page);
  await expect(rail.getByText(/trop long de 2:10/)).toBeVisible();

  await rail.getByRole('listitem').filter({ hasText: 'titre' }).getByRole('link').press('Enter');
  await expect(page.locator(`#ligne-${debate.id} [data-column=segment]`)).toBeFocused();

  const ask = rail.getByRole('listitem').filter({ hasText: 'trop long' }).getByRole('button', { name: 'Réparer' });
  await ask.press('Enter');
  const way = rail.getByRole('listitem').filter({ hasText: /^Gagner 2:10\s: réduire \d+ séquences élastiques/ }).first();
  await expect(way).toContainText('% de la marge');
  await way.getByRole('button', { name: /Voir l’effet/ }).press('Enter');
  await expect(way.getByRole('row', { name: /Fin du programme/ })).toContainText('52:00');
  await expectAccessibleInBoth(page, 'remarks', { within: '#remarques' });
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });

  await way.getByRole('button', { name: /^Appliquer/ }).press('Enter');
  await expect(gap).toContainText('à la seconde');
  await expect(rail.getByText(/trop long/)).toHaveCount(0);
  const message = page.locator('[data-newest-toast]');
  await expect(message).toContainText(/C’est fait\. Gagner 2:10/);
  await page.keyboard.press('F8');
  await expect(message.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(gap).toContainText('+2:10');

  await edit(page, episode, () => ({ locks: { position: true, duration: true, speakers: false } }));
  await ask.press('Enter');
  await expect(rail.getByText(/Rien ne rattrape 2:10 sans toucher aux verrous/)).toBeVisible();
});
