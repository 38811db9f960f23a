import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { SHOW_FORMATS } from '#desk';
import { readSource } from '#interchange';
import { root, runConducteur, runMain } from '../../testing/run-conducteur.js';

const page = join(root, 'apps/cli/demo/topic-page.txt');
const dir = mkdtempSync(join(tmpdir(), 'conducteur-convert-'));
const rundown = join(dir, 'conducteur.json');
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(dir, name), content);
  return join(dir, name);
};

jest.setTimeout(120_000);
beforeAll(() => {
  expect(runConducteur('plan', page, '--start', '2026-12-10T19:00', '--format', 'json', '--out', rundown)).toMatchObject({ status: 0, stderr: '' });
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** What each kind of file begins with. */
const BEGINS: Readonly<Record<string, RegExp>> = { pdf: /^%PDF-/, xlsx: /^PK/, csv: /^\uFEFFN°,/, md: /^# /, ics: /^BEGIN:VCALENDAR\r\n/, ontime: /^\{\n {2}"rundowns"/, json: /^\{\n {2}"format": "conducteur\/1"/, html: /^<!doctype html>/, text: /^CONDUCTEUR – / };

describe('conducteur convert', () => {
  it.each(['text', 'html', ...Object.keys(SHOW_FORMATS)])('writes %s', async (format) => {
    const out = join(dir, `out.${format}`);
    expect(await runMain('convert', rundown, '--format', format, '--out', out)).toMatchObject({ status: 0, text: '', stderr: '' });
    const begun = SHOW_FORMATS[format as keyof typeof SHOW_FORMATS]?.kind === 'paper' ? BEGINS['pdf'] : BEGINS[format];
    expect(readFileSync(out).subarray(0, 60).toString('utf8')).toMatch(begun!);
  });

  it('gives what plan gives, and the document back to the byte', async () => {
    expect((await runMain('convert', rundown, '--format', 'json')).text).toBe(readFileSync(rundown, 'utf8'));
    for (const format of ['text', 'csv', 'ontime', 'md']) expect((await runMain('convert', rundown, '--format', format)).text).toBe((await runMain('plan', page, '--start', '2026-12-10T19:00', '--format', format)).text);
    expect((await runMain('convert', rundown, '--format', 'csv')).text).toMatch(/^N°,Départ,/);
    expect((await runMain('convert', rundown, '--format', 'md', '--lang', 'en')).text).toContain('| No. | Start | Length |');
    expect((await runMain('convert', rundown, '--format', 'pdf', '--orientation', 'portrait')).stdout.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  it('writes a spreadsheet that is read again, from a pipe too', async () => {
    const read = await readSource(runConducteur('convert', rundown, '--format', 'xlsx').stdout);
    expect(read.outcome === 'tablesRead' && read.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([['Conducteur', 14], ['Intervenants', 6], ['Citations', expect.any(Number)], ['Réserve', expect.any(Number)]]);
  });

  it('explains itself, papers by name', async () => {
    const { status, text } = await runMain('convert', '--help');
    expect([status, text.includes('convert CONDUCTEUR.json'), text.includes(Object.entries(SHOW_FORMATS).filter(([, { kind }]) => kind === 'paper').map(([name]) => name).join(', '))]).toEqual([0, true, true]);
  });
});

describe('conducteur convert refuses in one line, with exit code 2 and nothing written:', () => {
  it.each<[string, () => string[], RegExp]>([
    ['no file', () => ['convert'], /manque le conducteur à lire/],
    ['two files', () => ['convert', rundown, 'x'], /un seul conducteur/],
    ['an empty file', () => ['convert', file('empty.json', ' ')], /est vide : donnez un fichier conducteur\/1/],
    ['no JSON', () => ['convert', file('cut.json', '{"format":')], /pas du JSON lisible/],
    ['another format', () => ['convert', file('other.json', '{"format":"applications/1"}')], /est abîmé, .* \(et \d+ autres défauts\)/],
    ['a negative duration', () => ['convert', file('bad.json', readFileSync(rundown, 'utf8').replace(/"durationSeconds": \d+/u, '"durationSeconds": -5'))], /segments\[0\]\.durationSeconds n’a pas la valeur attendue \(≥ 0\)/],
    ['a binary file', () => ['convert', file('image.json', Buffer.from('89504e470d0a1a0a0000000d49484452ff00fe', 'hex'))], /pas un fichier texte/],
    ['an unknown format', () => ['convert', rundown, '--format', 'docx'], /choisissez parmi text, html, pdf/],
    ['an unknown orientation', () => ['convert', rundown, '--orientation', 'upright'], /choisissez parmi landscape, portrait/],
    ['a calendar of no date', () => ['convert', file('undated.json', readFileSync(rundown, 'utf8').replace(/"recording": \{[^}]*\}/u, '"recording": null')), '--format', 'ics'], /pas de départ/],
    ['an output over its input', () => ['convert', rundown, '--format', 'csv', '--out', rundown], /effacerait le fichier lu/],
  ])('%s', async (_, args, said) => {
    const { status, text, stderr } = await runMain(...args());
    expect([status, text, stderr.match(/\n/g)?.length]).toEqual([2, '', 1]);
    expect(stderr).toMatch(said);
  });

  it('pages and spreadsheets on a terminal', () => {
    const line = (format: string) => spawnSync('script', ['-qec', `${process.execPath} scripts/conducteur.mjs convert ${rundown} --format ${format}`, '/dev/null'], { cwd: root, encoding: 'utf8' });
    if (spawnSync('script', ['--version']).status !== 0) return;
    expect(line('xlsx')).toMatchObject({ status: 2, stdout: expect.stringContaining('ajoutez --out FICHIER.xlsx') });
    expect(line('pdf')).toMatchObject({ status: 2, stdout: expect.stringContaining('ajoutez --out FICHIER.pdf') });
  });
});
