import { expect, test } from '@playwright/test';
import { ask, prepareEpisode, rundownOn } from './producer.js';

test('what is being written stays with its line when others move lines, and is not lost when they remove it', async ({ page }) => {
  await page.goto('/');
  const { episode } = await prepareEpisode(page, 'Sous la main');
  const id = episode.split('/').at(-1);
  const read = async () => (await ask<{ episode: { rundown: { id: string; revision: number; segments: { id: string }[] } } }>(page, 'query ($id: ID!) { episode(id: $id) { rundown { id revision segments { id } } } }', { id })).episode.rundown;
  await page.goto(episode);
  const rundown = rundownOn(page);
  await expect(rundown.rows.first()).toBeVisible();
  const titles = await rundown.titles();
  await rundown.begin(4, 'segment', 'À moitié écr');

  const before = await read();
  const on = (revision: number, segmentId: string | undefined) => ({ rundownId: before.id, expectedRevision: revision, segmentId });
  await ask(page, 'mutation ($input: MoveSegmentInput!) { moveSegment(input: $input) { __typename } }', { input: { ...on(before.revision, before.segments[0]?.id), position: before.segments.length - 1 } });
  await expect(rundown.title(1)).toHaveText(titles[1] ?? '');
  await expect(rundown.field(3, 'segment')).toHaveValue('À moitié écr');
  await expect(rundown.field(3, 'segment')).toBeFocused();

  await ask(page, 'mutation ($input: RemoveSegmentInput!) { removeSegment(input: $input) { __typename } }', { input: on(before.revision + 1, before.segments[3]?.id) });
  await expect(page.getByRole('alert').filter({ hasText: 'À moitié écr' })).toBeVisible();
  await expect(page.locator('tbody input, tbody textarea')).toHaveCount(0);
  expect((await read()).segments.map((segment) => segment.id)).toEqual([...before.segments.slice(1, 3), ...before.segments.slice(4), before.segments[0]].map((segment) => segment?.id));
});
