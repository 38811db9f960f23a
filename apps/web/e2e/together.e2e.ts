import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
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
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const [theirTitle, theirDuration] = [await theirs.title(2).inputValue(), await theirs.duration(3).inputValue()];

    await server.kill();
    await expect(other.getByText('La liaison en direct est coupée')).toBeVisible();
    await theirs.title(2).fill('Écrit pendant la panne');
    await theirs.title(2).press('Enter');
    await theirs.duration(3).fill('3:21');
    await theirs.duration(3).press('Enter');
    await theirs.title(4).fill('Écrit aussi, et à personne d’autre');
    await theirs.title(4).press('Enter');
    await expect(other.getByText(/Pas encore enregistré/)).toBeVisible();
    // Typing went on, the times with it, and nobody saw any of it.
    await expect(theirs.duration(3)).toHaveValue('3:21');
    expect(await mine.duration(3).inputValue()).toBe(theirDuration);
    await mine.title(2).fill('Changé ailleurs entre-temps');
    await mine.title(2).press('Enter');
    await mine.saved();
    // Whoever the dead process held is gone within fifteen seconds.
    await expect(here).toBeHidden({ timeout: 15_000 });

    await server.start();
    await expect(theirs.row(2).getByRole('alert')).toContainText('Changé ailleurs entre-temps', { timeout: 20_000 });
    await expect(theirs.row(2).getByRole('alert')).toContainText('Écrit pendant la panne');
    await theirs.saved();
    await expect(mine.duration(3)).toHaveValue('3:21');
    await expect(mine.title(4)).toHaveValue('Écrit aussi, et à personne d’autre');
    await theirs.row(2).getByRole('button', { name: 'Garder ma version' }).click();
    await expect(mine.title(2)).toHaveValue('Écrit pendant la panne');
    expect(theirTitle).not.toBe('Écrit pendant la panne');
    await expect(here).toHaveText(/Basile Ormeau/);
    await colleague.close();
    await expect(here).toBeHidden();
  } finally {
    await server.kill();
  }
});
