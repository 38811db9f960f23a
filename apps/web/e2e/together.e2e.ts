import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.js';
import { prepareEpisode, rundownOn } from './producer.js';
import { addColleague, openSecondServer } from './second-server.js';

test('two people see each other across servers; one whose server dies goes on writing, and nothing is lost when it is back', async ({ page, browser }) => {
  test.setTimeout(90_000);
  await page.goto('/');
  const { episode } = await prepareEpisode(page, 'Ensemble, et sans serveur');
  await page.goto(episode);
  const mine = rundownOn(page);
  await expect(mine.rows.first()).toBeVisible();

  const server = await openSecondServer();
  const colleague = await browser.newContext({ storageState: undefined });
  await colleague.addCookies([{ name: 'conducteur_session', value: (await addColleague('Basile Ormeau')).token, url: server.origin }]);
  try {
    const other = await colleague.newPage();
    await other.goto(server.origin + episode);
    const theirs = rundownOn(other);
    await expect(theirs.rows.first()).toBeVisible();
    const here = page.getByRole('list', { name: 'Aussi dans ce conducteur' });
    await expect(here).toHaveText(/Basile Ormeau/);
    await expect(other.getByRole('list', { name: 'Aussi dans ce conducteur' })).toHaveText(/Camille Marchetti/);
    await expectAccessible(page, 'in company');
    const before = await theirs.duration(3).innerText();

    await server.kill();
    await expect(other.getByText('La liaison en direct est coupée')).toBeVisible();
    await theirs.write(2, 'segment', 'Écrit pendant la panne');
    await theirs.write(3, 'duration', '3:21');
    await theirs.write(4, 'segment', 'Écrit aussi, et à personne d’autre');
    await expect(other.getByText(/Pas encore enregistré/)).toBeVisible();
    // Typing went on, the times with it, and nobody saw any of it.
    await expect(theirs.duration(3)).toHaveText('3:21');
    await expect(mine.duration(3)).toHaveText(before);
    await mine.write(2, 'segment', 'Changé ailleurs entre-temps');
    await mine.saved();
    // Whoever the dead process held is gone within fifteen seconds.
    await expect(here).toBeHidden({ timeout: 15_000 });

    await server.start();
    await expect(theirs.row(2).getByRole('alert')).toContainText('Changé ailleurs entre-temps', { timeout: 20_000 });
    await expect(theirs.row(2).getByRole('alert')).toContainText('Écrit pendant la panne');
    await theirs.saved();
    await expect(mine.duration(3)).toHaveText('3:21');
    await expect(mine.title(4)).toHaveText('Écrit aussi, et à personne d’autre');
    await theirs.row(2).getByRole('button', { name: 'Garder ma version' }).click();
    await expect(mine.title(2)).toHaveText('Écrit pendant la panne');
    await expect(here).toHaveText(/Basile Ormeau/);
    await colleague.close();
    await expect(here).toBeHidden();
  } finally {
    await server.kill();
  }
});
