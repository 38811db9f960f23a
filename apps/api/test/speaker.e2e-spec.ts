import { Unavailable } from '#desk';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LiveSpeaker, OLD_TOKEN, TOKEN } from '../testing/live-speaker.js';
import { openSpeakerSite, type SpeakerSite } from '../testing/open-speaker-site.js';

let speaker: LiveSpeaker;
let site: SpeakerSite;
async function open(...of: ConstructorParameters<typeof LiveSpeaker>): Promise<void> {
  await site?.close();
  speaker = new LiveSpeaker(...of);
  site = await openSpeakerSite(speaker);
}
beforeEach(() => open());
afterEach(async () => {
  expect(site.log.join('')).not.toContain(TOKEN);
  await site.close();
  site = undefined as unknown as SpeakerSite;
});

const get = (path = `/i/${TOKEN}`, init: RequestInit = {}) => fetch(site.address + path, { redirect: 'manual', ...init });
const post = (under: string, fields: Record<string, string> | [string, string][], headers: Record<string, string> = {}, token = TOKEN) =>
  get(`/i/${token}/${under}`, { method: 'POST', body: new URLSearchParams(fields), headers });
/** What a person reads: words only, entities and fine spaces made plain. */
const wordsOf = (html: string) =>
  html.replace(/<(head|script)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ').replace(/&#x27;/g, "'").replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim();

describe('reading a page', () => {
  it('changes nothing, fifty times over, with GET, HEAD and the calendar', async () => {
    const before = speaker.state();
    for (let i = 0; i < 50; i += 1) {
      const answers = await Promise.all([get(), get(undefined, { method: 'HEAD' }), get(`/i/${TOKEN}?fait=decline`), get(`/i/${TOKEN}/calendar.ics`)]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    }
    expect(speaker.state()).toBe(before);
  }, 30_000);

  it('is kept nowhere, found nowhere, tells nobody, and sets no cookie', async () => {
    const response = await get();
    const header = (name: string) => response.headers.get(name);
    expect([header('cache-control'), header('x-robots-tag'), header('referrer-policy'), header('set-cookie'), header('content-type')]).toEqual([
      'no-store', 'noindex, nofollow', 'no-referrer', null, 'text/html; charset=utf-8',
    ]);
    expect(header('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect([header('x-frame-options'), header('x-content-type-options')]).toEqual(['DENY', 'nosniff']);
  });

  it('gives HEAD the same headers and no body', async () => {
    const [page, head] = [await get(), await get(undefined, { method: 'HEAD' })];
    const facts = ({ status, headers }: Response) => [status, ...['content-length', 'content-type', 'cache-control', 'x-robots-tag'].map((name) => headers.get(name))];
    expect(facts(head)).toEqual(facts(page));
    expect(await head.text()).toBe('');
  });

  it('draws from our own address alone, names no token but in its own forms, and runs nothing inline', async () => {
    const html = await (await get()).text();
    const addresses = [...html.matchAll(/(?:src|href|action)="([^"]*)"/g)].map(([, address]) => address!);
    expect(addresses.filter((address) => !address.startsWith('/') && !address.startsWith('#'))).toEqual([
      'https://plan.example/quai-des-tanneurs', 'tel:0400000000', 'mailto:production@conducteur.example',
    ]);
    expect(addresses.filter((address) => address.includes(TOKEN)).every((address) => address.startsWith(`/i/${TOKEN}`))).toBe(true);
    expect(/<title>([^<]*)/.exec(html)?.[1]).toBe('Réparer plutôt que racheter\u00a0– votre participation');
    expect(html).not.toMatch(/ on\w+=|style=|<style|javascript:/);
    expect(html.match(/<script/g)).toHaveLength(1);
  });

  it('serves its style, script and fonts to be kept for ever', async () => {
    const html = await (await get()).text();
    const [style, script] = [/href="(\/i\/look\/page-\w+\.css)"/.exec(html)![1]!, /src="(\/i\/look\/speaker-\w+\.js)"/.exec(html)![1]!];
    const css = await get(style);
    const text = await css.text();
    const font = /url\('([\w.-]+\.woff2)'\)/.exec(text)![1]!;
    const files = [css, await get(script), await get(`/i/look/${font}`)];
    expect(files.map(({ status, headers }) => [status, headers.get('content-type'), headers.get('cache-control')])).toEqual([
      [200, 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
      [200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
      [200, 'font/woff2', 'public, max-age=31536000, immutable'],
    ]);
    expect(text).not.toMatch(/https?:|@import/);
    expect((await get('/i/look/nothing.css')).status).toBe(404);
  });

  it('speaks the person’s language, and the other where asked', async () => {
    const [french, english] = [await (await get()).text(), await (await get(`/i/${TOKEN}?langue=en`)).text()];
    expect([/<html lang="(..)"/.exec(french)?.[1], /<html lang="(..)"/.exec(english)?.[1]]).toEqual(['fr', 'en']);
    expect(wordsOf(french)).toContain('Votre réponse est attendue');
    expect(wordsOf(english)).toContain('Your answer is awaited');
    expect(english).toContain(`action="/i/${TOKEN}/answer?langue=en"`);
    expect(french).toContain(`href="/i/${TOKEN}?langue=en"`);
  });

  it('hands out the calendar file', async () => {
    const response = await get(`/i/${TOKEN}/calendar.ics`);
    expect([response.status, response.headers.get('content-type'), response.headers.get('content-disposition'), await response.text()]).toEqual([
      200, 'text/calendar; charset=utf-8', `inline; filename="enregistrement.ics"; filename*=UTF-8''enregistrement.ics`, 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
    ]);
  });

  it('says first that the slot of an older mail has changed', async () => {
    speaker.changeSlot();
    const words = wordsOf(await (await get(`/i/${OLD_TOKEN}`)).text());
    expect(words.indexOf('Ce créneau a changé')).toBeGreaterThan(0);
    expect(words.indexOf('Ce créneau a changé')).toBeLessThan(words.indexOf('Je confirme'));
    expect(wordsOf(await (await get()).text())).not.toContain('Ce créneau a changé');
  });
});

describe('a link that opens nothing', () => {
  it('gets the same bytes whether guessed, cut short, malformed, expired or revoked', async () => {
    const answer = async (path: string) => {
      const response = await get(path);
      return [response.status, response.headers.get('cache-control'), response.headers.get('x-robots-tag'), await response.text()];
    };
    const guessed = await answer(`/i/${TOKEN.replace('Z', 'A')}`);
    expect([guessed[0], wordsOf(guessed[3] as string)]).toEqual([404, expect.stringContaining('Ce lien ne s’ouvre pas')]);
    const paths = [`/i/${TOKEN.slice(0, 20)}`, '/i/%E0%A4%A', '/i/%00', '/i/x/y/z', '/i', '/i/', `/i/${TOKEN.slice(1)}/calendar.ics`, `/i/${TOKEN}/elsewhere`];
    for (const path of paths) expect(await answer(path)).toEqual(guessed);
    speaker.revokedAt = speaker.now;
    expect(await answer(`/i/${TOKEN}`)).toEqual(guessed);
    speaker.revokedAt = null;
    speaker.now = Date.parse('2026-12-10T16:30:00Z');
    expect(await answer(`/i/${TOKEN}`)).toEqual(guessed);
    expect(await answer(`/i/${TOKEN}/calendar.ics`)).toEqual(guessed);
  });

  it('says so in English to who reads English', async () => {
    const response = await get('/i/guessed', { headers: { 'accept-language': 'en-GB,fr;q=0.4' } });
    expect([response.status, wordsOf(await response.text())]).toEqual([404, expect.stringContaining('This link does not open')]);
    expect(wordsOf(await (await get('/i/guessed?langue=fr', { headers: { 'accept-language': 'en' } })).text())).toContain('Ce lien ne s’ouvre pas');
  });

  it('makes whoever guesses wait, by network address', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 22; i += 1) statuses.push((await get(`/i/guess${i}`)).status);
    expect(statuses).toEqual([...Array<number>(20).fill(404), 429, 429]);
    const response = await get();
    expect([response.status, response.headers.get('retry-after'), wordsOf(await response.text())]).toEqual([429, '600', expect.stringContaining('Réessayez dans 10 minutes')]);
    expect(speaker.remoteAddress).toBe('127.0.0.1');
  });

  it('takes no form either, and gives back what was typed', async () => {
    const response = await post('answer', { answer: 'decline', slot: '1', reason: 'Un train à prendre' }, {}, 'guessed');
    expect([response.status, wordsOf(await response.text()), speaker.writes]).toEqual([404, expect.stringContaining('Un train à prendre'), []]);
  });
});

describe('answering', () => {
  it.each([
    ['confirm', {}, 'confirme', 'confirmed'],
    ['but', { arrives: '18:00', leaves: '' }, 'confirme-mais', 'confirmed'],
    ['decline', { reason: 'Je travaille', instead: 'Tarek Benhaddou' }, 'decline', 'declined'],
  ])('takes « %s » and sends back to the page', async (answer, fields, done, status) => {
    const response = await post('answer', { answer, slot: '1', ...fields });
    expect([response.status, response.headers.get('location'), await response.text(), speaker.participation.status]).toEqual([303, `/i/${TOKEN}?fait=${done}`, '', status]);
    const page = await get(response.headers.get('location')!);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('role="status"')]);
  });

  it('keeps hours, reasons and names as they were given', async () => {
    await post('answer', { answer: 'but', slot: '1', arrives: '18h15', leaves: '19:45' });
    expect(speaker.participation.answer?.stay).toEqual({ arrivesAt: Date.parse('2026-12-10T17:15:00Z'), leavesAt: Date.parse('2026-12-10T18:45:00Z') });
    await post('answer', { answer: 'decline', slot: '1', reason: 'Un train\r\nà prendre ', instead: '' });
    expect(speaker.participation.answer).toMatchObject({ says: 'declines', reason: 'Un train\nà prendre', instead: '' });
    expect(wordsOf(await (await get()).text())).toContain('Vous avez décliné');
  });

  it('is the same the second time', async () => {
    for (let i = 0; i < 3; i += 1) expect((await post('answer', { answer: 'confirm', slot: '1' })).status).toBe(303);
    expect(speaker.writes).toEqual(['answerSlot']);
  });

  it('accepts without a slot, and takes it back', async () => {
    await open('invited', { slot: null });
    expect((await post('answer', { answer: 'accept', slot: '1' })).headers.get('location')).toBe(`/i/${TOKEN}?fait=accepte`);
    expect((await post('answer', { answer: 'withdraw', slot: '1', reason: '' })).headers.get('location')).toBe(`/i/${TOKEN}?fait=retire`);
    expect(speaker.participation.status).toBe('withdrawn');
  });

  it('stays in the language that was chosen', async () => {
    const response = await post('answer?langue=en', { answer: 'confirm', slot: '1' });
    expect(response.headers.get('location')).toBe(`/i/${TOKEN}?fait=confirme&langue=en`);
  });

  it.each([
    ['hours outside the window', { answer: 'but', arrives: '16:00', leaves: '19:00' }, 422, 'Choisissez des heures entre 17 h 30 et 20 h 15', ['value="16:00"', 'value="19:00"']],
    ['no hour', { answer: 'but', arrives: '', leaves: '' }, 422, 'Dites à quelle heure vous arrivez', []],
    ['no hour of a day', { answer: 'but', arrives: 'vers six heures', leaves: '' }, 422, 'Écrivez l’heure ainsi : 18:30', ['value="vers six heures"']],
    ['a reason that is too long', { answer: 'decline', reason: 'x'.repeat(1001), instead: '' }, 422, 'C’est trop long', ['x'.repeat(1001)]],
    ['an answer that is none', { answer: 'perhaps' }, 422, 'Choisissez une des réponses', []],
  ])('says what to do about %s, and keeps what was typed', async (_name, fields, status, sentence, typed) => {
    const before = speaker.state();
    const response = await post('answer', { slot: '1', ...fields });
    const html = await response.text();
    expect([response.status, speaker.state(), wordsOf(html)]).toEqual([status, before, expect.stringContaining(sentence)]);
    for (const text of typed) expect(html).toContain(text);
  });

  it('refuses an answer about the slot before, and shows the one that stands', async () => {
    speaker.changeSlot();
    const response = await post('answer', { answer: 'decline', slot: '1', reason: 'Un train', instead: '' });
    const html = await response.text();
    expect([response.status, wordsOf(html)]).toEqual([409, expect.stringContaining('Le créneau vient de changer')]);
    expect([html.includes('>Un train</textarea>'), html.includes('name="slot" value="2"'), speaker.participation.status]).toEqual([true, true, 'invited']);
  });

  it('gives back what was typed where the form is no longer there', async () => {
    speaker.cancel();
    const response = await post('answer', { answer: 'decline', slot: '1', reason: 'Un train', instead: 'Ada' });
    expect([response.status, wordsOf(await response.text())]).toEqual([409, expect.stringMatching(/Le studio a annulé votre participation.*Ce que vous aviez écrit Un train Ada/)]);
  });
});

describe('saying more', () => {
  beforeEach(() => open('confirmed'));

  it('keeps the wording on screen, the prepared answers and the zone', async () => {
    const fields: [string, string][] = [
      ['name', ' Maëlle K. '], ['title', 'Réparatrice'], ['question', 'Une ?'], ['text', 'Oui.\r\nNon.'], ['question', 'Deux ?'], ['text', ''], ['zone', 'America/Montreal'],
    ];
    const response = await post('words', fields);
    expect([response.status, response.headers.get('location')]).toEqual([303, `/i/${TOKEN}?fait=garde`]);
    expect([speaker.said.lowerThird, speaker.said.preparation, speaker.said.zone]).toEqual([
      { name: 'Maëlle K.', title: 'Réparatrice' }, [{ question: 'Une ?', text: 'Oui.\nNon.' }, { question: 'Deux ?', text: '' }], 'America/Montreal',
    ]);
    expect(wordsOf(await (await get()).text())).toContain('jeudi 10 décembre 2026, de 11 h 30 à 14 h 15 (America/Montreal) 6 h avant le studio');
  });

  it('says beside which answer something is wrong, and keeps it', async () => {
    const [first, second] = speaker.said.preparation.map(({ question }) => question);
    const response = await post('words', [['name', 'Maëlle'], ['title', ''], ['question', first!], ['text', 'court'], ['question', second!], ['text', 'y'.repeat(2001)], ['zone', '']]);
    const html = await response.text();
    expect([response.status, speaker.writes]).toEqual([422, []]);
    expect(html).toMatch(/<textarea[^>]*id="words-text-1"[^>]*aria-invalid="true"/);
    expect([html.includes('value="Maëlle"'), html.includes('>court</textarea>'), html.includes(`>${'y'.repeat(2001)}</textarea>`)]).toEqual([true, true, true]);
  });

  it('takes a signature with its name, its box and its text alone', async () => {
    const sign = { version: '2026-1', signedName: 'Maëlle Kerdoncuff', agrees: 'yes' };
    expect((await post('rights', { ...sign, signedName: '  ' })).status).toBe(422);
    const unticked = await post('rights', { version: '2026-1', signedName: 'Maëlle Kerdoncuff' });
    const html = await unticked.text();
    expect([unticked.status, wordsOf(html)]).toEqual([422, expect.stringContaining('Cochez la case pour signer.')]);
    expect([html.includes('value="Maëlle Kerdoncuff"'), html.includes('checked')]).toEqual([true, false]);
    const old = await post('rights', { ...sign, version: '2025-9' });
    expect([old.status, wordsOf(await old.text()), speaker.writes]).toEqual([409, expect.stringContaining('Le texte a changé'), []]);
    expect((await post('rights', sign)).headers.get('location')).toBe(`/i/${TOKEN}?fait=signe`);
    expect(speaker.signed).toMatchObject({ signedName: 'Maëlle Kerdoncuff', textVersion: '2026-1', signedFrom: '127.0.0.1' });
    expect(wordsOf(await (await get()).text())).toContain('Signé par Maëlle Kerdoncuff le mardi 8 décembre 2026.');
  });
});

describe('what comes to the door', () => {
  const answer = { answer: 'confirm', slot: '1' };

  it.each<[string, Record<string, string>, number]>([
    ['our page, as browsers send it', { 'origin': 'null', 'sec-fetch-site': 'same-origin' }, 303],
    ['our page, by an old browser', { origin: 'null' }, 303],
    ['the public address', { origin: 'http://conducteur.example' }, 303],
    ['a program', {}, 303],
    ['another site', { 'origin': 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }, 403],
    ['another site that hides', { 'origin': 'null', 'sec-fetch-site': 'cross-site' }, 403],
    ['a neighbour', { 'origin': 'null', 'sec-fetch-site': 'same-site' }, 403],
    ['another site, by an old browser', { origin: 'https://elsewhere.example' }, 403],
  ])('answers %s with its headers %j by %i', async (_name, headers, status) => {
    expect([(await post('answer', answer, headers)).status, speaker.writes.length]).toEqual([status, status === 303 ? 1 : 0]);
  });

  it('takes forms alone, of 64 KiB at most', async () => {
    const send = (body: RequestInit['body'], type: string) => get(`/i/${TOKEN}/answer`, { method: 'POST', body, headers: { 'content-type': type }, duplex: 'half' } as RequestInit);
    const form = 'application/x-www-form-urlencoded';
    const large = 'x'.repeat(64 * 1024 - 8);
    expect((await send('{}', 'application/json')).status).toBe(415);
    expect((await send('answer=confirm', 'multipart/form-data; boundary=x')).status).toBe(415);
    expect((await send(`answer=x${large}`, form)).status).toBe(422);
    expect((await send(`answer=xx${large}`, form)).status).toBe(413);
    const stream = new Blob(['a'.repeat(40_000), 'b'.repeat(40_000)]).stream();
    expect((await send(stream, form)).status).toBe(413);
    expect(speaker.writes).toEqual([]);
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const response = await get(undefined, { method });
    expect([response.status, response.headers.get('allow'), response.headers.get('cache-control')]).toEqual([405, 'GET, HEAD, POST', 'no-store']);
  });

  it('does not take what only reads as a form', async () => {
    const before = speaker.state();
    expect((await get(`/i/${TOKEN}/answer`)).status).toBe(404);
    expect([(await post('', answer)).status, speaker.state()]).toEqual([404, before]);
  });

  it('tells an outage and a fault of ours to a person, with a reference and no address in the log', async () => {
    speaker.fault = new Unavailable('…');
    const outage = await get();
    expect([outage.status, wordsOf(await outage.text())]).toEqual([503, expect.stringContaining('réessayez dans quelques minutes')]);
    speaker.fault = new Error('broken');
    const fault = await post('answer', { answer: 'decline', slot: '1', reason: 'Un train' });
    const words = wordsOf(await fault.text());
    expect([fault.status, words, fault.headers.get('cache-control')]).toEqual([500, expect.stringMatching(/cette référence au studio : [\da-f-]{36}.*Un train/), 'no-store']);
  });
});
