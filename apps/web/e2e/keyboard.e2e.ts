import { expect, test, type Page } from '@playwright/test';
import { ask, prepareTopic, rundownOn } from './producer.js';

/** The show of 52 minutes that the demonstration has, line by line. */
const SHOW = [
  ['Accroche', '0:40'], ['Générique', '0:20'], ['Lancement', '1:15'], ['Présentation des intervenants', '1:40'], ['Ouverture – la thèse de l’article', '4:00'],
  ['Débat 1 – Qui est coupable ?', '10:45'], ['Débat 2 – Qui répare à la maison ?', '10:45'], ['Coupure', '1:00'], ['Débat 3 – Magasin et client', '10:45'],
  ['Questions du public', '6:00'], ['Tour de table', '3:20'], ['Conclusion', '1:00'], ['Générique de fin', '0:30'],
] as const;

const KEYS = ['Enter', 'Tab', 'ArrowDown', 'ArrowRight', 'Control+a'];

/** Presses what is a key, and writes the rest letter by letter. */
async function type(page: Page, ...written: readonly string[]) {
  for (const one of written) await (KEYS.includes(one) ? page.keyboard.press(one) : page.keyboard.type(one));
}

test('a whole rundown is built from nothing by keyboard alone', async ({ page }) => {
  test.setTimeout(90_000);
  const { id: topicId } = await prepareTopic(page, 'Un conducteur au clavier');
  const { openEpisode } = await ask<{ openEpisode: { episode: { id: string } } }>(page, 'mutation ($input: OpenEpisodeInput!) { openEpisode(input: $input) { ... on EpisodeOpened { episode { id } } } }', { input: { topicId, title: 'Au clavier', start: '2026-12-10T19:00' } });
  await page.goto(`/emissions/${openEpisode.episode.id}`);
  const rundown = rundownOn(page);
  await expect(page.getByRole('button', { name: 'Ajouter une séquence' })).toBeVisible();

  // The first line, by the switcher and its window.
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Aller à…' }).getByRole('combobox')).toBeFocused();
  await type(page, 'ajouter une sequence', 'Enter');
  const adding = page.getByRole('dialog', { name: 'Ajouter une séquence' });
  await expect(adding.getByLabel('Titre')).toBeFocused();
  await type(page, SHOW[0][0], 'Tab', 'Control+a', SHOW[0][1], 'Enter');
  await expect(rundown.title(1)).toHaveText(SHOW[0][0]);

  // Every other one: the line above once more, and what is other in it.
  await rundown.cell(1, 'number').focus();
  for (const [index, [title, duration]] of SHOW.slice(1).entries()) {
    const line = index + 2;
    await page.keyboard.press('Control+d');
    await expect(rundown.rows).toHaveCount(line);
    await type(page, 'ArrowDown', 'ArrowRight', 'ArrowRight', duration, 'Tab', 'ArrowRight');
    await expect(rundown.cell(line, 'segment')).toBeFocused();
    await type(page, title, 'Enter');
    await expect(rundown.title(line)).toHaveText(title);
    await rundown.cell(line, 'segment').focus();
    await page.keyboard.press('Home');
    await expect(rundown.cell(line, 'number')).toBeFocused();
  }
  await expect(rundown.gap).toContainText('à la seconde');
  await rundown.saved();
  const { episode } = await ask<{ episode: { rundown: { segments: { title: string; durationSeconds: number }[] } } }>(page, `{ episode(id: "${openEpisode.episode.id}") { rundown { segments { title durationSeconds } } } }`);
  const seconds = (text: string) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  expect(episode.rundown.segments.map(({ title, durationSeconds }) => [title, durationSeconds])).toEqual(SHOW.map(([title, duration]) => [title, seconds(duration)]));

  // Everything done here is undone by the same key, down to nothing.
  await page.keyboard.press('Control+z');
  await expect(rundown.title(13)).toHaveText('Conclusion');
  await page.keyboard.press('Control+y');
  await expect(rundown.title(13)).toHaveText('Générique de fin');
});
