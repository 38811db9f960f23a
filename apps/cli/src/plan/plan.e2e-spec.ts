import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { APPLICATIONS_1_SCHEMA, CONDUCTEUR_1_SCHEMA, readConducteur1, writeConducteur1, type Conducteur1 } from '#interchange';
import { root, runConducteur, runMain } from '../../testing/run-conducteur.js';

const page = join(root, 'apps/cli/demo/topic-page.txt');
const applications = join(root, 'apps/cli/demo/applications.json');
const formats = join(root, 'libs/interchange/src');
const dir = mkdtempSync(join(tmpdir(), 'conducteur-plan-'));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(dir, name), content);
  return join(dir, name);
};

async function json(...args: string[]): Promise<Conducteur1> {
  const { status, text, stderr } = await runMain('plan', page, '--format', 'json', ...args);
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(text) as Conducteur1;
}

// Each test starts whole processes, on machines that may be busy.
jest.setTimeout(60_000);
// The first run may build; the others then say nothing on stderr.
beforeAll(() => void runConducteur('--help'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('conducteur plan', () => {
  it('answers with a valid conducteur/1, verbatim, twice the same', async () => {
    const document = await json('--applications', applications, '--start', '2026-12-10T14:30');
    const ajv = new Ajv2020({ allowUnionTypes: true });
    expect([ajv.validate(CONDUCTEUR_1_SCHEMA, document), ajv.errors]).toEqual([true, null]);
    const text = readFileSync(page, 'utf8');
    const own = new Map(document.sources.map((source) => [source.id, source.text ?? text]));
    for (const piece of [...document.quotes, ...document.questions, ...document.points]) expect(own.get(piece.source)?.slice(piece.start, piece.end)).toBe(piece.text);
    expect(document.comments.map((comment) => comment.index)).toEqual(Array.from({ length: 38 }, (_, index) => index));
    expect(document.comments.filter((comment) => comment.author === null).map((comment) => comment.index)).toEqual([4, 9, 16, 34]);
    expect(document.topic.title).toBe("La panne n'existe pas.");
    const alone = runConducteur('plan', page, '--format', 'json', '--applications', applications, '--start', '2026-12-10T14:30');
    expect([alone.status, alone.stderr, JSON.parse(alone.text)]).toEqual([0, '', document]);
    const read = readConducteur1(JSON.stringify(document));
    expect(read.outcome === 'conducteurRead' && JSON.parse(writeConducteur1(read.document))).toEqual(document);
  });

  it('reads a page saved as HTML as its reader sees it, and says which text offsets count in', async () => {
    const escaped = readFileSync(page, 'utf8').replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/\u00a0/gu, '&nbsp;').replace(/é/gu, '&eacute;');
    const saved = `<!DOCTYPE html>\n<html><head><style>p { color: red }</style><script>Commentaire de Pirate : "</p>"</script></head><body><!-- Commentaire de Personne : rien -->${escaped.split('\n').map((line) => `<div>${line}</div>`).join('')}</body></html>`;
    const { status, text, stderr } = await runMain('plan', file('saved.html', saved), '--format', 'json');
    expect([status, stderr]).toEqual([0, '']);
    const [document, pasted] = [JSON.parse(text) as Conducteur1, await json()];
    for (const piece of document.quotes) expect(document.topic.pageText?.slice(piece.start, piece.end)).toBe(piece.text);
    expect(document.quotes.map((quote) => [quote.author, quote.text])).toEqual(pasted.quotes.map((quote) => [quote.author, quote.text]));
    expect(document.comments.map((comment) => comment.author)).toEqual(pasted.comments.map((comment) => comment.author));
    expect('pageText' in pasted.topic).toBe(false);
  });

  it('reads a page whose UTF-8 is broken here and there, and says so', async () => {
    const whole = readFileSync(page);
    const broken = Buffer.concat([whole.subarray(0, 9_000), Buffer.from([0xe2, 0x80]), whole.subarray(9_000)]);
    const document = JSON.parse((await runMain('plan', file('broken.txt', broken), '--format', 'json')).text) as Conducteur1;
    expect(document.remarks.find((remark) => remark.code === 'brokenText')?.facts).toEqual({ count: 1 });
    expect(document.comments.map((comment) => comment.author)).toEqual((await json()).comments.map((comment) => comment.author));
  });

  it('refers only to what it holds', async () => {
    const document = await json();
    const ids = (list: readonly { readonly id: string }[]) => new Set(list.map((one) => one.id));
    const [quotes, questions, themes, speakers, segments] = [ids(document.quotes), ids(document.questions), ids(document.themes), ids(document.speakers), ids([...document.segments, ...document.reserve])];
    for (const segment of [...document.segments, ...document.reserve]) {
      expect([segment.quotes.every((id) => quotes.has(id)), segment.questions.every((id) => questions.has(id)), segment.theme === null || themes.has(segment.theme)]).toEqual([true, true, true]);
    }
    expect(document.segments.flatMap((segment) => segment.speakers).every((seat) => speakers.has(seat.id))).toBe(true);
    expect(document.points.every((point) => point.segment === null || segments.has(point.segment))).toBe(true);
    expect(new Set(document.segments.map((segment) => segment.id)).size).toBe(document.segments.length);
  });

  it.each([['12:00', 720], ['20:00', 1200], ['26:00', 1560], ['52:00', 3120], ['90:00', 5400], ['1:45:30', 6330], ['4:00:00', 14_400], ['47:13', 2833]])('lasts %s to the second', async (length, seconds) => {
    const document = await json('--length', length);
    const inside = document.segments.filter((segment) => !segment.outside);
    expect(inside.reduce((sum, segment) => sum + segment.durationSeconds, 0)).toBe(seconds);
    expect(document.length).toMatchObject({ targetSeconds: seconds, plannedSeconds: seconds });
    let start = 0;
    for (const segment of inside) {
      expect(segment.startSeconds).toBe(start);
      start += segment.durationSeconds;
    }
  });

  it('knows starts only when it is told, and remarks on the hour that comes twice', async () => {
    expect((await json()).segments.map((segment) => segment.start).every((start) => start === null)).toBe(true);
    const twice = await json('--start', '2026-10-25T02:30');
    expect([twice.segments[0]?.start, twice.remarks.map((remark) => remark.code).includes('startAmbiguous')]).toEqual(['2026-10-25T02:30:00+02:00', true]);
    expect((await json('--start', '2026-12-10T19:00', '--zone', 'America/Montreal')).segments[0]?.start).toBe('2026-12-10T19:00:00-05:00');
  });

  it('seats applicants who are free, suggests the most quoted otherwise, and never the article’s author as a guest', async () => {
    const applied = await json('--applications', applications, '--start', '2026-12-10T16:00');
    expect(applied.speakers.filter((speaker) => speaker.role === 'guest').map((speaker) => speaker.status)).toEqual(Array(4).fill('applied'));
    expect(applied.notSeated.find((person) => person.name === 'Célestin Fauvarque')?.why[0]?.code).toBe('notAvailable');
    const suggested = await json('--seats', '7');
    expect(suggested.speakers.filter((speaker) => speaker.role === 'guest').map((speaker) => speaker.status)).toEqual(Array(6).fill('suggested'));
    expect(suggested.speakers.filter((speaker) => /tourvignac/i.test(speaker.name)).map((speaker) => speaker.role)).toEqual(['host']);
  });

  it('prints a table that a producer recognises, in French or English', async () => {
    const french = await runMain('plan', page, '--start', '2026-12-10T19:00');
    expect([french.status, french.stderr]).toEqual([0, '']);
    expect(french.text).toMatch(/19:00:00 +0:40 +0:40 +Accroche/);
    expect(french.text).toMatch(/Débat 1 – /);
    expect(french.text).toContain('REMARQUES');
    const english = (await runMain('plan', page, '--lang', 'en')).text;
    expect(english).toContain('REMARKS');
    expect(english).toMatch(/0:40 +0:40 +Cold open/);
    expect(english).toMatch(/Debate 1 – /);
    expect(english).not.toMatch(/Accroche|Débat|invité|lancement/i);
  });

  it('writes csv, html and pdf', async () => {
    expect((await runMain('plan', page, '--format', 'csv')).text.split('\r\n')[0]).toBe('N°,Départ,Durée,Durée (s),Cumul,Nature,Séquence,Intervenants,Objectif,Contenu,Questions,Citations,Thème,Hors durée,Notes,Heure fixe,État,Groupe,Caméra,Son,Synthé,Élasticité,Fin à l’heure,Couleur,Identifiant');
    expect((await runMain('plan', page, '--format', 'html')).text).toMatch(/^<!doctype html>/);
    const out = join(dir, 'conducteur.pdf');
    expect(await runMain('plan', page, '--format', 'pdf', '--out', out)).toMatchObject({ status: 0, text: '', stderr: '' });
    expect(readFileSync(out).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  it('replaces a file whole, through links, and leaves no draft', async () => {
    const out = file('out.json', 'old');
    symlinkSync(out, join(dir, 'link.json'));
    expect((await runMain('plan', page, '--format', 'json', '--out', join(dir, 'link.json'))).status).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ format: 'conducteur/1' });
    expect((await runMain('plan', page, '--format', 'csv', '--out', join(dir, 'out.csv'))).status).toBe(0);
    expect(readFileSync(join(dir, 'out.csv'), 'utf8').startsWith('\uFEFF')).toBe(true);
    expect(readdirSync(dir).filter((name) => name.endsWith('.draft'))).toEqual([]);
  });

  it('does not mind a reader that stops early', async () => {
    const child = spawn(process.execPath, [join(root, 'scripts/conducteur.mjs'), 'plan', page, '--format', 'json'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, stderr]).toEqual([0, '']);
  });

  it('publishes the very schemas it checks against, and an example that passes', async () => {
    const written = (name: string) => JSON.parse(readFileSync(join(formats, name), 'utf8'));
    expect(written('conducteur-1.schema.json')).toEqual(JSON.parse(JSON.stringify(CONDUCTEUR_1_SCHEMA)));
    expect(written('applications-1.schema.json')).toEqual(JSON.parse(JSON.stringify(APPLICATIONS_1_SCHEMA)));
    expect(new Ajv2020({ allowUnionTypes: true }).validate(APPLICATIONS_1_SCHEMA, written('applications-1.example.json'))).toBe(true);
    expect((await json('--applications', join(formats, 'applications-1.example.json'))).speakers.map((speaker) => speaker.id)).toContain('candidature-1');
  });
});

describe('conducteur plan refuses in one line, with exit code 2 and nothing written:', () => {
  const big = () => {
    const path = file('big.txt', '');
    truncateSync(path, 33 * 1024 * 1024);
    return path;
  };

  it.each<[string, () => string[], RegExp]>([
    ['an empty file', () => ['plan', file('empty.txt', ' \n\t')], /est vide/],
    ['a binary file', () => ['plan', file('image.txt', Buffer.from('89504e470d0a1a0a0000000d49484452ff00fe', 'hex'))], /pas un fichier texte/],
    ['over 32 MiB', () => ['plan', big()], /dépasse 32 Mio/],
    ['a page without comments', () => ['plan', file('bare.txt', readFileSync(page, 'utf8').split('• Commentaire de')[0]!)], /aucun commentaire/],
    ['comments that say nothing', () => ['plan', file('mute.txt', 'Commentaire de Zoé : Commentaire de Luc P. :  ')], /aucun commentaire/],
    ['a saved page that shows nobody a word', () => ['plan', file('app.html', '<!DOCTYPE html><title>Sujet</title><div id="app"></div><script>start()</script>')], /aucun texte ne se lit dans la page HTML « .+ » : ouvrez-la/],
    ['a saved page without comments', () => ['plan', file('bare.html', '<!DOCTYPE html><title>Sujet</title><p>Un mot</p><script>"Commentaire de Zoé : un autre"</script>')], /aucun commentaire/],
    ['two pages', () => ['plan', file('two.txt', `${readFileSync(page, 'utf8')}\n${readFileSync(page, 'utf8')}`)], /plusieurs pages, la deuxième à la ligne \d+/],
    ['a missing file', () => ['plan', join(dir, 'none.txt')], /n’existe pas/],
    ['a folder', () => ['plan', dir], /est un dossier/],
    ['no page', () => ['plan'], /manque la page/],
    ['two arguments', () => ['plan', page, 'x'], /une seule page/],
    ['no command', () => [], /manque la commande/],
    ['an unknown command', () => ['toString'], /commande inconnue/],
    ['an unknown option', () => ['plan', page, '--lenght', '52:00'], /option inconnue « --lenght »/],
    ['an option without its value', () => ['plan', page, '--length'], /attend une valeur/],
    ['an option that swallows the next', () => ['plan', page, '--title', '--format', 'json'], /--title attend une valeur/],
    ['an option given twice', () => ['plan', page, '--start', '2026-12-10T19:00', '--start=2026-12-11T19:00'], /--start est donné deux fois/],
    ['an unknown format', () => ['plan', page, '--format', 'docx'], /choisissez parmi text, html, pdf/],
    ['no duration', () => ['plan', page, '--length', 'long'], /n’est pas une durée/],
    ['a length shorter than the fixed parts', () => ['plan', page, '--length', '10:00'], /plus court que les parties fixes \(12:00 au moins\)/],
    ['minutes written as seconds', () => ['plan', page, '--length', '52'], /se lit 52 secondes/],
    ['no length at all', () => ['plan', page, '--length', '0'], /retirez des chaises\.$/m],
    ['a length over four hours', () => ['plan', page, '--length', '4:00:01'], /4:00:00 au plus/],
    ['a start in a skipped hour', () => ['plan', page, '--start', '2026-03-29T02:30'], /partez à 2026-03-29T03:00/],
    ['a start that is none', () => ['plan', page, '--start', 'demain'], /n’est pas une date/],
    ['an unknown zone, even without a start', () => ['plan', page, '--zone', 'Europe/Lutece'], /fuseau inconnu/],
    ['no number of seats', () => ['plan', page, '--seats', '0'], /nombre de chaises/],
    ['damaged applications', () => ['plan', page, '--applications', file('bad.json', '{"format":"applications/1","applications":[{"id":"a"}]}')], /applications\[0\]\.name manque \(et 2 autres défauts\)/],
    ['an empty applications file', () => ['plan', page, '--applications', file('none.json', '\n')], /est vide : donnez un fichier applications/],
    ['a person without a name', () => ['plan', page, '--applications', file('dots.json', '{"format":"applications/1","applications":[{"id":"a","name":"\u200b…","motivation":"","answers":[]}]}')], /applications\[0\]\.name n’a pas la forme attendue/],
    ['applications that are no JSON', () => ['plan', page, '--applications', file('cut.json', '{"format":')], /pas du JSON lisible/],
    ['an output that cannot be written', () => ['plan', page, '--out', join(dir, 'nowhere/out.json')], /ne peut pas être écrit \(ENOENT\)/],
    ['an output that is a folder', () => ['plan', page, '--out', dir], /est un dossier/],
    ['an output over its input', () => ['plan', page, '--out', page], /effacerait le fichier lu/],
  ])('%s', async (_, args, said) => {
    const before = readFileSync(page, 'utf8');
    const { status, text, stderr } = await runMain(...args());
    expect([status, text, stderr.match(/\n/g)?.length]).toEqual([2, '', 1]);
    expect(stderr).toMatch(/^conducteur: /);
    expect(stderr).toMatch(said);
    expect(readFileSync(page, 'utf8')).toBe(before);
  });

  it('in English when asked, in a process of its own', () =>
    expect(runConducteur('plan', '--lang', 'en')).toMatchObject({ status: 2, text: '', stderr: 'conducteur: the page to read is missing: plan PAGE.txt (see --help).\n' }));
});
