import { expect, test, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ask, prepareEpisode } from './producer.js';

/** What a line says on the page and on paper alike. */
interface Line {
  readonly number: string;
  readonly title: string;
  readonly front: string;
  readonly duration: string;
}

/** More lines than the table keeps in the page at once. */
const MANY = 120;

/** Letters and signs without their spaces: typography and columns set those their own way. */
const run = (text: string) => text.replace(/\s+/g, '');

/** The runs of text of a PDF, in the order in which a reader hears them. */
async function readPages(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await pdf.destroy();
  return pages;
}

/** Every line stands in the text, in order and whole: number, hour, length, then the title after them. */
function expectLines(text: string, lines: readonly Line[]) {
  const all = run(text);
  let from = 0;
  for (const { number, front, duration, title } of lines) {
    const head = run(`${number}${front}${duration}`);
    const at = all.indexOf(head, from);
    expect(at, `line ${number}, ${title}`).toBeGreaterThanOrEqual(0);
    const titled = all.indexOf(run(title), at + head.length);
    expect(titled, `title of line ${number}`).toBeGreaterThanOrEqual(0);
    from = titled;
  }
}

async function addLines(page: Page, episode: string, count: number): Promise<void> {
  const { episode: { rundown } } = await ask<{ episode: { rundown: { id: string; revision: number; segments: unknown[] } } }>(page, `{ episode(id: "${episode.split('/').at(-1) ?? ''}") { rundown { id revision segments { id } } } }`);
  const edits = Array.from({ length: count }, (_, index) => ({ add: { segment: randomUUID(), position: rundown.segments.length + index, fields: { kind: 'sting', title: `Ligne ajoutée numéro ${index + 1} !`, durationSeconds: 60 + (index % 50) } } }));
  await ask(page, 'mutation ($input: ChangeSegmentsInput!) { changeSegments(input: $input) { __typename } }', { input: { rundownId: rundown.id, expectedRevision: rundown.revision, act: randomUUID(), edits } });
}

test('what the desk prints, and what the browser prints of it, say of every line what the page says', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/');
  const { episode } = await prepareEpisode(page, 'À imprimer');
  await page.goto(episode);
  const row = page.locator('tbody tr');
  await expect(row.nth(9)).toBeVisible();
  const lines = await row.evaluateAll((rows) => rows.map((tr) => {
    const text = (column: string, part = '') => (tr.querySelector<HTMLElement>(`[data-column="${column}"] ${part}`) ?? tr.querySelector<HTMLElement>(`[data-column="${column}"]`))?.innerText ?? '';
    return { number: text('number'), title: text('segment', '> b'), front: text('start'), duration: text('duration', '> b') };
  }));
  expect(lines.length).toBeGreaterThan(10);

  const button = page.getByRole('link', { name: 'Imprimer le brouillon (PDF)' });
  await expect(button).toHaveAttribute('target', '_blank');
  const paper = await page.request.get((await button.getAttribute('href')) ?? '');
  expect(paper.headers()['content-type']).toBe('application/pdf');
  const printed = await readPages(new Uint8Array(await paper.body()));
  // On paper what does not count in the programme stands in brackets.
  expectLines(printed.join(' ').replace(/\((\d+:\d\d(?::\d\d)?)\)/g, '$1'), lines);

  const plain = await readPages(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  expectLines(plain.join(' '), lines);
  // Repeated heads; nothing of the screen around the table, and nothing of the table left behind on the screen.
  for (const one of plain) expect(run(one)).toContain('N°DépartDuréeCumulSéquenceIntervenantsContenu');
  for (const word of ['Distribuer', 'Imprimer', 'Ajouter une séquence']) expect(plain.join(' ')).not.toContain(word);
  await expect(page.locator('[data-printed-table]')).toHaveCount(0);
});

test('the browser prints the lines that are out of sight as well', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/');
  const { episode } = await prepareEpisode(page, 'Longue à imprimer');
  await addLines(page, episode, MANY);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(episode);
  await expect(page.locator('tbody tr').nth(5)).toBeVisible();
  expect(await page.locator('tbody tr').count()).toBeLessThan(MANY);
  const text = (await readPages(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))).join(' ');
  expect(Array.from({ length: MANY }, (_, index) => `Lignajoutée${index + 1}`).filter((_, index) => !run(text).includes(run(`Ligne ajoutée numéro ${index + 1} !`)))).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe('rgb(255, 255, 255)');
});
