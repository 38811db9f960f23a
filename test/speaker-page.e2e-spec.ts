import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { PARTICIPATION_STATUSES } from '#notices';
import { LiveSpeaker, OLD_TOKEN, TOKEN } from '../apps/api/testing/live-speaker.js';
import { openSpeakerSite, type SpeakerSite } from '../apps/api/testing/open-speaker-site.js';
// @ts-expect-error -- plain JavaScript, without declarations
import { findBrowser } from './find-browser.mjs';

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 800 }, hasTouch: true, locale: 'fr-FR', timezoneId: 'Europe/Paris', reducedMotion: 'reduce' };
let browser: Browser;
let speaker: LiveSpeaker;
let site: SpeakerSite;
let troubles: string[];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env['CONDUCTEUR_TEST_BROWSER'] ?? (await findBrowser()), args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
}, 60_000);
afterAll(() => browser.close());
afterEach(() => site.close());

/** Opens a person's page as a phone does; what the browser complains of, or asks of other sites, is gathered. */
async function visit(of: ConstructorParameters<typeof LiveSpeaker>, options: BrowserContextOptions = {}, token = TOKEN, before: (speaker: LiveSpeaker) => void = () => {}): Promise<Page> {
  speaker = new LiveSpeaker(...of);
  before(speaker);
  site = await openSpeakerSite(speaker);
  troubles = [];
  const page = await (await browser.newContext({ ...PHONE, ...options })).newPage();
  // The icon is the web's, which is not there.
  page.on('console', (message) => message.type() === 'error' && !/favicon|40[49]|42[29]/.test(message.text() + message.location().url) && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => request.url().startsWith(site.address) || troubles.push(request.url()));
  await page.goto(`${site.address}/i/${token}`);
  return page;
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

const unfold = (page: Page) => page.evaluate(`document.querySelectorAll('details').forEach((part) => { part.open = true; })`);

describe('a speaker’s page in a browser', () => {
  it.each(['light', 'dark'] as const)('is accessible in the %s, whatever the status', async (colorScheme) => {
    for (const status of PARTICIPATION_STATUSES) {
      const page = await visit([status], { colorScheme }, status === 'toReconfirm' ? OLD_TOKEN : TOKEN);
      await unfold(page);
      expect([status, await violationsOf(page), troubles]).toEqual([status, [], []]);
      await page.context().close();
      if (status !== 'cancelled') await site.close();
    }
  }, 120_000);

  it.each(['light', 'dark'] as const)('is accessible in the %s when a form or a link is refused', async (colorScheme) => {
    const page = await visit(['invited'], { colorScheme });
    await page.getByText('Oui, mais…').click();
    await page.getByLabel('J’arrive à').fill('16:00');
    await page.getByRole('button', { name: 'Je confirme avec ces heures' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('Choisissez des heures entre');
    expect([await page.getByLabel('J’arrive à').inputValue(), await page.evaluate('document.activeElement.id')]).toEqual(['16:00', 'but-arrives']);
    expect(await violationsOf(page)).toEqual([]);
    await page.goto(`${site.address}/i/guessed`);
    expect([await violationsOf(page), troubles]).toEqual([[], []]);
    await page.context().close();
  }, 60_000);

  it('takes every answer without any script, and sends back so that nothing is sent twice', async () => {
    const page = await visit(['invited'], { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'Je confirme', exact: true }).click();
    expect([new URL(page.url()).search, await page.getByRole('status').innerText()]).toEqual(['?fait=confirme', 'Merci, votre présence est confirmée.']);
    await page.reload();
    await page.getByText('Oui, mais…').click();
    await page.getByLabel('Je pars à').fill('19:45');
    await page.getByRole('button', { name: 'Je confirme avec ces heures' }).click();
    expect(speaker.participation.answer?.stay).toEqual({ arrivesAt: null, leavesAt: Date.parse('2026-12-10T18:45:00Z') });
    await page.getByLabel('Votre nom, en guise de signature').fill('Maëlle Kerdoncuff');
    await page.getByRole('button', { name: 'Signer' }).click();
    expect([await page.getByLabel('Votre nom, en guise de signature').inputValue(), speaker.signed]).toEqual(['Maëlle Kerdoncuff', null]);
    await page.getByLabel('J’ai lu ce texte').check();
    await page.getByRole('button', { name: 'Signer' }).click();
    expect(speaker.signed).toMatchObject({ signedName: 'Maëlle Kerdoncuff' });
    await page.getByText('Me retirer de l’émission').click();
    await page.getByRole('button', { name: 'Confirmer mon retrait' }).click();
    expect([speaker.participation.status, speaker.writes]).toEqual(['withdrawn', ['answerSlot', 'answerSlot', 'signImageRights', 'answerSlot']]);
    await page.context().close();
  }, 60_000);

  it('keeps what is being typed until it is sent', async () => {
    const page = await visit(['confirmed']);
    await page.getByLabel('Qu’avez-vous réparé en dernier').fill('Une bouilloire, et');
    await page.getByText('Je ne peux plus venir').click();
    await page.locator('#decline-reason').fill('Peut-être');
    await page.reload();
    expect([await page.getByLabel('Qu’avez-vous réparé en dernier').inputValue(), await page.locator('#decline-reason').inputValue(), await page.locator('#decline-reason').isVisible()]).toEqual(['Une bouilloire, et', 'Peut-être', true]);
    await page.getByLabel('Qu’avez-vous réparé en dernier').fill('Une bouilloire.');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    expect([speaker.said.preparation[0]!.text, await page.evaluate('Object.keys(sessionStorage).map((key) => key.split("#")[1])'), troubles]).toEqual(['Une bouilloire.', ['decline'], []]);
    await page.context().close();
  }, 60_000);

  it('tells the device’s own time where it is another, and offers its zone', async () => {
    const page = await visit(['confirmed'], { timezoneId: 'Asia/Kathmandu' });
    expect(await page.locator('[data-here] dd').innerText()).toMatch(/^jeudi 10 décembre, 22.h.15 – vendredi 11 décembre, 1.h.00 \(Asia\/Kat/i);
    expect(await page.locator('select[name=zone] option').nth(1).getAttribute('value')).toMatch(/^Asia\/Kat/);
    await page.context().close();
    await site.close();
    const athome = await visit(['confirmed']);
    expect(await athome.locator('[data-here]').isVisible()).toBe(false);
    await athome.context().close();
  }, 60_000);

  it('fits 320 pixels with text twice as large, and offers large targets', async () => {
    const page = await visit(['confirmed', { recipient: 'Marie-Antoinette-Joséphine Wolfeschlegelsteinhausenbergerdorff', companions: Array.from({ length: 20 }, (_, i) => `Personne ${i} ${'Nomdefamille'.repeat(3)}`) }], { viewport: { width: 320, height: 600 } });
    await unfold(page);
    const small = await page.locator('button, summary, .act, input:not([type=hidden]):not([type=checkbox]), select, textarea, .tick').evaluateAll((parts) => parts.filter((part) => (part as unknown as { getBoundingClientRect(): { height: number } }).getBoundingClientRect().height < 43.5).map((part) => (part as unknown as { outerHTML: string }).outerHTML));
    await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
    expect([small, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([[], 320]);
    await page.context().close();
  }, 60_000);

  it('prints as a call sheet, without what only a screen can do', async () => {
    const page = await visit(['confirmed']);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h2:visible').allInnerTexts()).toEqual(['Votre présence est confirmée', 'Quand et où', 'Vos séquences']);
    expect([await page.getByText('Convocation de Maëlle Kerdoncuff').isVisible(), await page.locator('button:visible, form:visible, summary:visible').count()]).toEqual([true, 0]);
    await page.context().close();
  }, 60_000);

  it('changes the language by a link, and stays in it', async () => {
    const page = await visit(['invited']);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('button', { name: 'I confirm', exact: true }).click();
    expect([await page.getByRole('status').innerText(), await page.locator('html').getAttribute('lang')]).toEqual(['Thank you, you are confirmed.', 'en']);
    await page.context().close();
  }, 60_000);
});
