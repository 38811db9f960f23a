import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type Page } from '@playwright/test';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { openPost, type Post } from '#post';
import { openTestApi, visitorAs, type TestApi, type Visitor } from '../apps/api/testing/open-test-api.js';
// @ts-expect-error -- plain JavaScript, without declarations
import { findBrowser } from './find-browser.mjs';
import { readCalendar, type ReadEvent } from '../libs/notices/testing/read-calendar.js';

/** A real mail server that gathers what it accepts. */
class Catcher {
  readonly mails: ParsedMail[] = [];
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, done) => void simpleParser(stream).then((mail) => {
      this.mails.push(mail);
      done();
    }, done),
  });

  async open(): Promise<string> {
    await new Promise<void>((resolve) => void this.server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

const catcher = new Catcher();
let post: Post;
let api: TestApi;
let producer: Visitor;
let browser: Browser;
let phone: Page;
let [episodeId, rundownId, speaker, address] = ['', '', '', ''];
let seen = 0;

beforeAll(async () => {
  post = openPost({ smtp: await catcher.open(), keep: async () => undefined, from: { name: 'Studio', address: 'studio@conducteur.example' }, now: () => new Date() });
  api = await openTestApi({ desk: { post } });
  producer = await visitorAs(api, 'producer');
  browser = await chromium.launch({ executablePath: process.env['CONDUCTEUR_TEST_BROWSER'] ?? (await findBrowser()), args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
  phone = await (await browser.newContext({ viewport: { width: 390, height: 800 }, hasTouch: true, locale: 'fr-FR', reducedMotion: 'reduce' })).newPage();
  const { topics } = await ask('{ topics { episodes { id rundown { id } } } }');
  ({ id: episodeId, rundown: { id: rundownId } } = topics[0].episodes[0]);
  const { people } = await ask(`{ people(episodeId: "${episodeId}") { id role status file { contact { email } slot { call } } } }`);
  const one = people.find(({ role, file }: { role: string; file: { slot: unknown } }) => role === 'guest' && file.slot !== null);
  [speaker, address] = [one.id, one.file.contact.email];
}, 90_000);
afterAll(async () => {
  await browser.close();
  await api.close();
  await post.close();
  await catcher.close();
});

// oxlint-disable-next-line no-explicit-any -- a test reads what it asked for
async function ask(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await producer.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** The next mail to the speaker; nobody else's counts. */
async function nextMail(): Promise<ParsedMail> {
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const mail = catcher.mails.slice(seen).find(({ to }) => JSON.stringify(to).includes(address));
    if (mail === undefined) continue;
    seen = catcher.mails.indexOf(mail) + 1;
    // The server has it before the house has written down that it left.
    while ((await fileOf()).messages.some(({ state }) => state === 'sending')) await new Promise((resolve) => setTimeout(resolve, 50));
    return mail;
  }
  throw new Error('No mail came in time.');
}

/** The mail's calendar part, read by a library that is not ours. */
function entryOf(mail: ParsedMail): ReadEvent {
  const part = mail.attachments.find(({ contentType }) => contentType.startsWith('text/calendar') || contentType.startsWith('application/ics'));
  return readCalendar(part!.content.toString('utf8'))[0]!;
}

/** Opens the page that a mail leads to, as the phone of whoever got it. */
async function follow(mail: ParsedMail): Promise<string> {
  const path = /\/i\/[\w-]{43}/.exec(mail.text ?? '')![0];
  await phone.goto(`${api.address}${path}`);
  return path;
}

const act = (what: string) => ask('mutation ($input: ActOnPeopleInput!) { actOnPeople(input: $input) { people { messages refusal { code } } } }', { input: { participations: [speaker], act: what } });
const send = (messages: readonly string[]) => ask('mutation ($input: SendDraftsInput!) { sendDrafts(input: $input) { messages } }', { input: { messages, atOnce: true } });
const fileOf = async (): Promise<{ messages: readonly { readonly id: string; readonly state: string }[] }> =>
  (await ask(`{ people(episodeId: "${episodeId}") { id file { messages { id state } } } }`)).people.find(({ id }: { id: string }) => id === speaker).file;
const drafts = async (): Promise<string[]> => (await fileOf()).messages.filter(({ state }) => state === 'drafted').map(({ id }) => id);
const revision = async (): Promise<number> => (await ask(`{ rundown(id: "${rundownId}") { revision } }`)).rundown.revision;

describe('from the release to the cancellation', () => {
  let first = '';

  it('release → mail → the page on a phone → confirmed', async () => {
    const { actOnPeople } = await act('acceptApplication');
    await send(actOnPeople.people[0].messages);
    const mail = await nextMail();
    expect(entryOf(mail)).toMatchObject({ method: 'REQUEST', sequence: 0, status: 'TENTATIVE', attendees: [{ address: `mailto:${address}` }] });
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    first = await follow(mail);
    expect((await phone.locator('body').innerText()).replaceAll(/\s/g, ' ')).toContain('Studio des Tanneurs');
    await phone.getByRole('button', { name: 'Je confirme', exact: true }).click();
    await phone.waitForURL(/fait=confirme/);
    expect(entryOf(await nextMail())).toMatchObject({ method: 'REQUEST', sequence: 1, status: 'CONFIRMED' });
  }, 60_000);

  it('the slot moves → a new mail, the old link says so → confirmed again', async () => {
    const { episode } = await ask(`{ episode(id: "${episodeId}") { title start zone targetSeconds seats showsMatter venue studio { id } } }`);
    const { studio, ...now } = episode;
    const later = new Date(`${now.start}Z`);
    later.setUTCDate(later.getUTCDate() + 1);
    const input = { ...now, episodeId, studioId: studio.id, expectedRevision: await revision(), start: later.toISOString().slice(0, 16) };
    expect((await ask('mutation ($input: EditEpisodeInput!) { editEpisode(input: $input) { __typename } }', { input })).editEpisode.__typename).toBe('EpisodeEdited');
    const { previewRelease } = await ask(`{ previewRelease(rundownId: "${rundownId}") { people { id difference changes mail { calendar words { subject } } } } }`);
    const shown = previewRelease.people.find(({ id }: { id: string }) => id === speaker);
    expect([shown.difference, shown.changes, shown.mail.calendar]).toEqual(['toReconfirm', ['date', 'segments'], 'REQUEST']);
    await ask('mutation ($input: ReleaseRundownInput!) { releaseRundown(input: $input) { __typename } }', { input: { rundownId, expectedRevision: await revision(), mails: 'drafted' } });
    await send(await drafts());
    const mail = await nextMail();
    expect(mail.subject?.replaceAll(/\s/g, ' ')).toBe(shown.mail.words.subject.replaceAll(/\s/g, ' '));
    expect(entryOf(mail)).toMatchObject({ method: 'REQUEST', sequence: 2, status: 'TENTATIVE' });
    await phone.goto(`${api.address}${first}`);
    expect((await phone.locator('body').innerText()).replaceAll(/\s/g, ' ')).toContain('Ce créneau a changé');
    await follow(mail);
    await phone.getByRole('button', { name: 'Je confirme', exact: true }).click();
    await phone.waitForURL(/fait=confirme/);
    const confirmed = entryOf(await nextMail());
    expect(confirmed).toMatchObject({ method: 'REQUEST', sequence: 3, status: 'CONFIRMED' });
    expect(confirmed.uid).toBe(entryOf(mail).uid);
  }, 60_000);

  it('cancelled → the calendar is told to take it out, and the page answers nothing any more', async () => {
    const { actOnPeople } = await act('cancel');
    await send(actOnPeople.people[0].messages);
    const mail = await nextMail();
    expect(entryOf(mail)).toMatchObject({ method: 'CANCEL', sequence: 4, status: 'CANCELLED' });
    await phone.goto(`${api.address}${first}`);
    expect(await phone.getByRole('button', { name: 'Je confirme', exact: true }).count()).toBe(0);
    const { people } = await ask(`{ people(episodeId: "${episodeId}") { id status file { messages { kind state } } } }`);
    const board = people.find(({ id }: { id: string }) => id === speaker);
    expect([board.status, [...new Set(board.file.messages.map(({ state }: { state: string }) => state))]]).toEqual(['cancelled', ['sent']]);
  }, 60_000);
});
