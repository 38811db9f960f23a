import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { typesetFrench } from '#print';
import { createHmac, randomUUID } from 'node:crypto';
import { countStatementsOf } from '../testing/count-statements.js';
import { openTestApi, visitorAs, type TestApi, type Visitor } from '../testing/open-test-api.js';
import { TestPost, testPress } from '../testing/test-post.js';

const SECRET = 'sans-cela-personne-n-entre';
const NOWHERE = '01900000-0000-7000-8000-000000000000';
const post = new TestPost();
let api: TestApi;
let [producer, host, administrator]: Visitor[] = [];
let episodeId: string;
let rundownId: string;

beforeAll(async () => {
  api = await openTestApi({
    desk: { post, press: testPress },
    bounces: {
      secret: SECRET,
      read(body, signature, secret) {
        if (signature !== createHmac('sha256', secret).update(body).digest('hex')) return { outcome: 'signatureWrong' };
        return body.length > 2 ? { outcome: 'bounceRead', bounce: JSON.parse(body.toString()) } : { outcome: 'bodyMalformed' };
      },
    },
  });
  [producer, host, administrator] = await Promise.all((['producer', 'host', 'administrator'] as const).map((role) => visitorAs(api, role)));
  const { topics } = await ask('{ topics { episodes { id rundown { id } } } }');
  ({ id: episodeId, rundown: { id: rundownId } } = topics[0].episodes[0]);
  // The demonstration knows everybody's address: here nobody is reached until a producer says how.
  await rows('update person set email = null, telephone = null');
}, 40_000);
afterAll(() => api.close());

const ask = async (query: string, variables: object = {}, who: Visitor = producer!) => {
  const { data, errors } = await who.ask(query, variables as Record<string, unknown>);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const WORDS = 'words { locale subject button blocks { block text rows { label before value } } }';
const FILE = `file { contact { email telephone locale zone blocked } knows toldAt acts slot { call release zone callThere segments { number title start } } told { call }
  answer { says standing by notedBy at arrives leaves reason instead } rights { name } preparation { question }
  messages { id kind state address ${WORDS} calendar sentAt dueAt reason bounce editedByName kept } reminders { key rule state why } history { act via byName statusAfter facts { name value } } }`;
const BOARD = `query ($id: ID!) { people(episodeId: $id) { id role status person { name } ${FILE} } }`;
// oxlint-disable-next-line no-explicit-any -- a test reads what it asked for
type Line = any;
const board = async (): Promise<Line[]> => (await ask(BOARD, { id: episodeId })).people;
const lineOf = async (id: string): Promise<Line> => (await board()).find((line) => line.id === id);
const guests = async () => (await board()).filter(({ role }) => role === 'guest');
const ACT = 'mutation ($input: ActOnPeopleInput!) { actOnPeople(input: $input) { people { participationId refusal { code message } messages } } }';
const act = async (input: object) => (await ask(ACT, { input })).actOnPeople.people;
const CONTACT = 'mutation ($input: EditContactInput!) { editContact(input: $input) { __typename ... on ContactEdited { messages } ... on InvalidValue { code field message } } }';
const reach = async (participationId: string, email: string | null, more: object = {}) => (await ask(CONTACT, { input: { participationId, email, locale: 'fr', ...more } })).editContact;
const SEND = 'mutation ($input: SendDraftsInput!) { sendDrafts(input: $input) { messages } }';
const RELEASE = `mutation ($input: ReleaseRundownInput!) { releaseRundown(input: $input) { __typename ... on RundownReleased { version { number } rundown { revision } } } }`;
const PREVIEW = `query ($id: ID!) { previewRelease(rundownId: $id) { number revision people { id status difference changes contact { email telephone } before { call } after { call } mail { kind optional calendar dueAt ${WORDS} } why { code message } } } }`;

async function until<Found>(look: () => Promise<Found>, found: (value: Found) => boolean): Promise<Found> {
  for (const end = Date.now() + 12_000; ;) {
    const value = await look();
    if (found(value)) return value;
    if (Date.now() > end) throw new Error(`did not happen in time: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
/** Somebody's line once their newest mail has become that. A part and its mails are read one after the other, so a line may catch a mail that left between the two: it is read once more. */
async function settled(id: string, state: string): Promise<Line> {
  await until(() => lineOf(id), ({ file }) => file.messages[0]?.state === state);
  return lineOf(id);
}

describe('the board', () => {
  it('shows a host names and statuses, and never how anybody is reached', async () => {
    const names = await ask('query ($id: ID!) { people(episodeId: $id) { role status person { name } } }', { id: episodeId }, host);
    expect(names.people[0]).toEqual({ role: 'host', status: expect.any(String), person: { name: expect.any(String) } });
    for (const query of [BOARD, 'query ($id: ID!) { people(episodeId: $id) { file { contact { email } } } }']) {
      const { data, errors } = await host!.ask(query, { id: episodeId });
      expect([data, errors?.[0]?.extensions['code']]).toEqual([{ people: null }, 'FORBIDDEN']);
    }
    expect((await host!.ask(PREVIEW, { id: rundownId })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await host!.ask(ACT, { input: { participations: [], act: 'invite' } })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await host!.ask('{ keptMails { address } }')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await producer!.ask('{ jobs { reconciledAt } }')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await ask('query ($id: ID!) { people(episodeId: $id) { id } }', { id: NOWHERE })).people).toBeNull();
  });

  it('costs as many statements for one person as for three', async () => {
    const few = await countStatementsOf(api, async () => void (await ask(BOARD, { id: episodeId })));
    const [people] = await rows<{ count: number }>('select count(*)::int as count from participation where episode_id = $1', [episodeId]);
    expect(people!.count).toBeGreaterThan(2);
    const ids = (await board()).map(({ id }) => id);
    await rows('update participation set episode_id = $2 where id = any($1)', [ids.slice(1), (await otherEpisode())]);
    expect(await countStatementsOf(api, async () => void expect((await board()).length).toBe(1))).toBe(few);
    await rows('update participation set episode_id = $2 where id = any($1)', [ids, episodeId]);
  });
});

describe('how people are presented', () => {
  afterAll(() => rows('delete from participation_act'));
  const PRESENT = 'mutation ($input: EditPresentationInput!) { editPresentation(input: $input) { __typename ... on PresentationEdited { presentation { pronunciation biography lowerThird { name title } chair microphone } } ... on ChairTaken { code chair by message } ... on InvalidValue { code field } } }';
  const present = async (participationId: string, input: object) => (await ask(PRESENT, { input: { participationId, ...input } })).editPresentation;

  it('is settled by producers, read by the host, printed, and frozen by a version', async () => {
    const [one, other] = await guests();
    const settled = { pronunciation: 'val-QUI-ri', biography: 'Répare des vélos\ndepuis vingt ans.', lowerThird: { name: 'Léa V.', title: 'Réparatrice' }, chair: 3, microphone: 'HF 3' };
    expect(await present(one.id, { ...settled, pronunciation: ' val-QUI-ri\u200b\n' })).toEqual({ __typename: 'PresentationEdited', presentation: settled });
    expect(await present(other.id, { chair: 3 })).toEqual({ __typename: 'ChairTaken', code: 'ChairTaken', chair: 3, by: one.person.name, message: expect.stringContaining(one.person.name) });
    expect(await present(other.id, { chair: 0 })).toEqual({ __typename: 'InvalidValue', code: 'chairOutOfRange', field: 'chair' });
    expect(await present(other.id, { biography: 'x'.repeat(2001) })).toEqual({ __typename: 'InvalidValue', code: 'tooLong', field: 'biography' });
    expect((await host!.ask(PRESENT, { input: { participationId: one.id } })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const seen = await ask('query ($id: ID!) { people(episodeId: $id) { id presentation { pronunciation chair } } }', { id: episodeId }, host);
    expect(seen.people.find(({ id }: Line) => id === one.id).presentation).toEqual({ pronunciation: 'val-QUI-ri', chair: 3 });
    const { revision } = (await ask(PREVIEW, { id: rundownId })).previewRelease;
    expect((await ask(RELEASE, { input: { rundownId, expectedRevision: revision } })).releaseRundown.__typename).toBe('RundownReleased');
    const [row] = await rows<{ snapshot: Line; number: number }>('select snapshot, number from rundown_version where rundown_id = $1 order by number desc limit 1', [rundownId]);
    const frozen = row!.snapshot.participations.find(({ id }: Line) => id === one.id);
    expect(frozen.presentation).toEqual(settled);
    expect(row!.snapshot.hours.find(({ id }: Line) => id === one.id)).toEqual({ id: one.id, ...Object.fromEntries(['call', 'makeUp', 'microphone', 'release'].map((hour) => [hour, expect.stringMatching(/^\d{4}-\d\d-\d\dT/)])) });
    expect(await present(one.id, {})).toMatchObject({ presentation: { pronunciation: null, chair: null } });
    expect((await rows<{ snapshot: Line }>('select snapshot from rundown_version where rundown_id = $1 order by number desc limit 1', [rundownId]))[0]!.snapshot).toEqual(row!.snapshot);
  });

  it('gives the chair of who is out to whoever needs it', async () => {
    const [one, other] = await guests();
    await present(one.id, { chair: 2, microphone: 'HF 2' });
    await rows(`update participation set status = 'declined' where id = $1`, [one.id]);
    expect(await present(other.id, { chair: 2 })).toMatchObject({ __typename: 'PresentationEdited' });
    expect(await rows('select chair, microphone from participation where id = any($1) order by chair', [[one.id, other.id]])).toEqual([{ chair: 2, microphone: null }, { chair: null, microphone: 'HF 2' }]);
    await rows(`update participation set status = $2, chair = null, microphone = null where id = any($1)`, [[one.id, other.id], one.status]);
  });
});

describe('telling people', () => {
  it('keeps an address only where mail can go, and drafts what it makes possible', async () => {
    const [guest] = await guests();
    expect(await reach(guest.id, 'pas une adresse')).toEqual({ __typename: 'InvalidValue', code: 'notAnAddress', field: 'email', message: expect.stringContaining('adresse') });
    expect(await reach(guest.id, 'a@b.example', { zone: 'Mars/Olympus' })).toMatchObject({ code: 'zoneUnknown', field: 'zone' });
    expect((await act({ participations: [guest.id], act: 'invite' }))[0]).toMatchObject({ refusal: null, messages: [] });
    expect((await lineOf(guest.id)).file).toMatchObject({ knows: false, messages: [] });
    const edited = await reach(guest.id, ' lea@courrier.example ', { telephone: '+33 6 00 00 00 01', zone: 'America/Montreal' });
    expect(edited).toEqual({ __typename: 'ContactEdited', messages: [expect.any(String)] });
    const { file } = await lineOf(guest.id);
    expect(file.contact).toEqual({ email: 'lea@courrier.example', telephone: '+33 6 00 00 00 01', locale: 'fr', zone: 'America/Montreal', blocked: false });
    expect(file.messages).toMatchObject([{ id: edited.messages[0], state: 'drafted', address: 'lea@courrier.example' }]);
    expect(file.slot.callThere).not.toBeNull();
    expect(file.history.map((one: Line) => [one.act, one.byName])).toEqual([['editContact', 'Inès Vauquelande'], ['invite', 'Inès Vauquelande']]);
  });

  it('goes from a draft, edited by hand, to the post, and the board follows live', async () => {
    const [guest] = await guests();
    const { id: message } = guest.file.messages[0];
    const following = producer!.follow('subscription ($id: ID!) { peopleChanged(episodeId: $id) { episodeId participationId } }', { id: episodeId });
    const EDIT = `mutation ($input: EditDraftInput!) { editDraft(input: $input) { __typename ... on MessagesHandled { messages } ... on Problem { code message } } }`;
    const edit = async (subject: string) => (await ask(EDIT, { input: { message, subject, paragraphs: ['Bonjour,', 'À bientôt.'] } })).editDraft;
    expect(await edit('')).toMatchObject({ __typename: 'InvalidValue', code: 'empty' });
    // The socket is up once a first piece of news arrives.
    await until(async () => (await edit('Venez parler de la ville'), following.told.length), (count) => count > 0);
    expect((await ask(SEND, { input: { messages: [message], atOnce: true } })).sendDrafts).toEqual({ messages: [message] });
    const { file } = await settled(guest.id, 'sent');
    expect(file).toMatchObject({ knows: true, toldAt: expect.any(String), messages: [{ editedByName: 'Inès Vauquelande', sentAt: expect.any(String), calendar: 'REQUEST' }] });
    expect(file.messages[0].words.subject).toBe('Venez parler de la ville');
    expect(JSON.stringify(file)).not.toMatch(/lien\.invalid|\/i\//);
    expect(post.letters.at(-1)).toMatchObject({ to: { address: 'lea@courrier.example' }, subject: 'Venez parler de la ville' });
    await following.until(({ told }) => told.some(({ data }) => data.peopleChanged.participationId === guest.id));
    await following.close();
    expect(await edit('Trop tard')).toEqual({ __typename: 'MessageGone', code: 'MessageGone', message: expect.stringContaining('ne se modifie plus') });
    expect((await ask(SEND, { input: { messages: [message], atOnce: true } })).sendDrafts).toEqual({ messages: [] });
    expect(post.letters.filter(({ to }) => to.address === 'lea@courrier.example')).toHaveLength(1);
  });

  it('nudges whoever has not answered once a day, and says why it does not', async () => {
    const [guest, other] = await guests();
    const NUDGE = 'mutation ($input: NudgePeopleInput!) { nudgePeople(input: $input) { people { participationId message why } } }';
    const nudge = async () => (await ask(NUDGE, { input: { participations: [guest.id, other.id] } })).nudgePeople.people;
    expect(await nudge()).toEqual([{ participationId: guest.id, message: expect.any(String), why: null }, { participationId: other.id, message: null, why: 'notWaiting' }]);
    expect((await nudge())[0]).toEqual({ participationId: guest.id, message: null, why: 'alreadyNudged' });
    expect((await lineOf(guest.id)).file.messages.map(({ kind, state }: Line) => [kind, state])).toEqual([['nudge', 'drafted'], [expect.any(String), 'sent']]);
  });

  it('takes an answer from a call, with who noted it and the hours', async () => {
    const [guest] = await guests();
    const calledAt = new Date(Date.now() - 60_000).toISOString();
    const day = guest.file.slot.call.slice(0, 10);
    const wrong = await act({ participations: [guest.id], act: 'confirm', calledAt, arrives: `${day}T03:00`, leaves: `${day}T03:01` });
    expect(wrong[0].refusal).toEqual({ code: 'stayOutsideWindow', message: expect.stringContaining('corrigez-les') });
    const [{ refusal }] = await act({ participations: [guest.id], act: 'confirm', calledAt, leaves: guest.file.slot.segments.at(-1).start });
    expect(refusal).toBeNull();
    const after = await lineOf(guest.id);
    expect([after.status, after.file.answer]).toEqual(['confirmed', {
      says: 'confirms', standing: true, by: 'telephone', notedBy: 'Inès Vauquelande', at: calledAt, arrives: null, leaves: guest.file.slot.segments.at(-1).start, reason: '', instead: '',
    }]);
    expect(after.file.history[0]).toMatchObject({ act: 'confirm', via: 'telephone', byName: 'Inès Vauquelande' });
  });

  it('shows before a release to the word what is then sent, and tells whom it cannot', async () => {
    const [guest, silent] = await guests();
    await act({ participations: [silent.id], act: 'invite' });
    const { rundown } = await ask('query ($id: ID!) { rundown(id: $id) { revision segments { id durationSeconds kind speakers { participation { id } } } } }', { id: rundownId });
    const own = rundown.segments.find(({ speakers }: Line) => speakers.some(({ participation }: Line) => participation.id === guest.id));
    const ADD = 'mutation ($input: AddSegmentInput!) { addSegment(input: $input) { ... on SegmentAdded { rundown { revision } } } }';
    const { addSegment } = await ask(ADD, { input: { rundownId, expectedRevision: rundown.revision, position: rundown.segments.indexOf(own), kind: 'tape', title: 'Un long film', durationSeconds: 7200 } });
    const { previewRelease } = await ask(PREVIEW, { id: rundownId });
    expect(previewRelease.revision).toBe(addSegment.rundown.revision);
    const seen = previewRelease.people.find(({ id }: Line) => id === guest.id);
    expect(seen).toMatchObject({ status: 'toReconfirm', difference: 'toReconfirm', changes: expect.arrayContaining(['presence']), mail: { kind: 'slotChanged', calendar: 'REQUEST', optional: false }, why: null });
    expect(seen.before.call).not.toBe(seen.after.call);
    expect(previewRelease.people.find(({ id }: Line) => id === silent.id)).toMatchObject({ mail: null, why: { code: 'noAddress', message: 'Pas d’adresse\u00a0: à prévenir par téléphone.' } });
    expect(JSON.stringify(previewRelease)).not.toMatch(/lien\.invalid|\/i\//);
    const { releaseRundown } = await ask(RELEASE, { input: { rundownId, expectedRevision: previewRelease.revision, mails: 'queued', leaveOut: [] } });
    expect(releaseRundown.version.number).toBe(previewRelease.number);
    const waiting = (await lineOf(guest.id)).file.messages[0];
    expect([waiting.kind, waiting.words]).toEqual(['slotChanged', seen.mail.words]);
    // Whatever the hour of this test: the studio's hours have come.
    await rows('update message set due_at = now(), at_once = true where id = $1', [waiting.id]);
    await api.house.queue.add([{ id: randomUUID(), name: 'messages.send', facts: {} }]);
    const { file } = await settled(guest.id, 'sent');
    expect(file.messages[0].words).toEqual(seen.mail.words);
    const letter = post.letters.findLast(({ to }) => to.address === 'lea@courrier.example')!;
    expect(letter.subject).toBe(typesetFrench(seen.mail.words.subject));
  });

  it('takes a signed report of a bounce, blocks the address, and writes again to a better one', async () => {
    const [guest] = await guests();
    const header = (await rows<{ header: string }>('select message_id_header as header from message where id = $1', [guest.file.messages[0].id]))[0]!.header;
    const report = async (body: string, signature: string) => (await fetch(`${api.address}/hooks/bounces`, { method: 'POST', body, headers: { 'x-signature': signature } })).status;
    const sign = (body: string) => createHmac('sha256', SECRET).update(body).digest('hex');
    const body = JSON.stringify({ messageId: header, code: '5.1.1', reason: 'RCPT', permanent: true });
    expect([await report(body, 'non'), await report('{}', sign('{}')), (await producer!.get('/hooks/bounces')).status]).toEqual([403, 400, 404]);
    expect(await report(body, sign(body))).toBe(204);
    const nowhere = body.replace(header, '<personne@nulle-part>');
    expect(await report(nowhere, sign(nowhere))).toBe(404);
    const bounced = await lineOf(guest.id);
    expect([bounced.file.contact.blocked, bounced.file.messages[0]]).toMatchObject([true, { state: 'bounced', bounce: '5.1.1 RCPT' }]);
    const { messages } = await reach(guest.id, 'lea@autre.example');
    expect(messages).toHaveLength(1);
    const { file } = await lineOf(guest.id);
    expect({ ...file, messages: file.messages.slice(0, 2) }).toMatchObject({ contact: { blocked: false }, knows: false, toldAt: null, messages: [{ id: messages[0], kind: 'slotChanged', state: 'drafted', address: 'lea@autre.example' }, { state: 'voided', reason: 'readdressed', bounce: '5.1.1 RCPT' }] });
  });

  it('sends again what failed by a person’s word alone', async () => {
    const [guest] = await guests();
    const { id: message } = guest.file.messages[0];
    post.answer = { kind: 'unknown', reason: 'silence after DATA' };
    await ask(SEND, { input: { messages: [message], atOnce: true } });
    expect((await settled(guest.id, 'unknown')).file.messages[0].reason).toBe('silence after DATA');
    post.answer = { kind: 'sent' };
    expect((await ask('mutation ($id: ID!) { sendAgain(message: $id) { messages } }', { id: message })).sendAgain.messages).toEqual([message]);
    await settled(guest.id, 'sent');
    expect((await ask('mutation ($id: ID!) { sendAgain(message: $id) { messages } }', { id: message })).sendAgain.messages).toEqual([]);
  });
});

describe('the outbox', () => {
  const id = '0190bbbb-0000-7000-8000-000000000001';
  const letter = [
    'From: Studio <studio@conducteur.example>', 'To: =?utf-8?Q?L=C3=A9a?= <lea@courrier.example>', 'Subject: Venez', 'Message-ID: <x@conducteur.example>', 'Auto-Submitted: auto-generated', 'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=mix', '', '--mix', 'Content-Type: multipart/alternative; boundary=alt', '',
    '--alt', 'Content-Type: text/plain; charset=utf-8', '', 'Bonjour Léa', '--alt', 'Content-Type: text/html; charset=utf-8', '', '<html><head></head><body><p>Bonjour Léa</p><script>alert(1)</script></body></html>',
    '--alt', 'Content-Type: text/calendar; charset=utf-8; method=REQUEST', '', 'BEGIN:VCALENDAR', 'END:VCALENDAR', '--alt--',
    '--mix', 'Content-Type: application/pdf; name="convocation.pdf"', 'Content-Disposition: attachment; filename="convocation.pdf"', 'Content-Transfer-Encoding: base64', '', Buffer.from('%PDF').toString('base64'), '--mix--', '',
  ].join('\r\n');

  it('is read in parts, its HTML shut in and its files kept as files', async () => {
    await rows(`insert into kept_letter (id, recipient_name, address, subject, bytes, kept_at) values ($1, 'Léa', 'lea@courrier.example', 'Venez', $2, now())`, [id, Buffer.from(letter)]);
    expect((await ask('{ keptMails { id recipientName address subject } }')).keptMails).toEqual([{ id, recipientName: 'Léa', address: 'lea@courrier.example', subject: 'Venez' }]);
    const { keptMail } = await ask('query ($id: ID!) { keptMail(id: $id) { subject text html headers { name value } attachments { fileName mediaType bytes address } } }', { id });
    expect(keptMail).toEqual({
      subject: 'Venez', text: expect.stringContaining('Bonjour Léa'), html: `/outbox/${id}/html`,
      headers: [
        { name: 'From', value: 'Studio <studio@conducteur.example>' }, { name: 'To', value: 'Léa <lea@courrier.example>' }, { name: 'Subject', value: 'Venez' },
        { name: 'Message-ID', value: '<x@conducteur.example>' }, { name: 'Auto-Submitted', value: 'auto-generated' },
      ],
      attachments: [
        { fileName: 'invitation.ics', mediaType: 'text/calendar; method=REQUEST', bytes: expect.any(Number), address: `/outbox/${id}/attachments/0` },
        { fileName: 'convocation.pdf', mediaType: 'application/pdf', bytes: 4, address: `/outbox/${id}/attachments/1` },
      ],
    });
    const html = await producer!.get(keptMail.html);
    expect(html.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox");
    expect(html.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    const pdf = await producer!.get(keptMail.attachments[1].address);
    expect([await pdf.text(), pdf.headers.get('content-disposition')]).toEqual(['%PDF', expect.stringMatching(/^attachment; filename="convocation.pdf"/)]);
    for (const path of [keptMail.html, keptMail.attachments[1].address]) expect((await host!.get(path)).status).toBe(403);
    expect((await fetch(`${api.address}${keptMail.html}`)).status).toBe(401);
    expect((await producer!.get(`/outbox/${id}/attachments/7`)).status).toBe(404);
    expect((await producer!.get(`/outbox/${NOWHERE}/html`)).status).toBe(404);
  });
});

describe('jobs', () => {
  it('are counted for administrators, with what was given up', async () => {
    const JOBS = 'jobs { queues { name waiting active delayed failed everySeconds } failed { name id reason attempts } mails { drafted queued due unknown failed bounced } reconciledAt }';
    await api.house.queue.add([{ id: '0190cccc-0000-7000-8000-000000000001', name: 'show.plan', facts: { planningId: NOWHERE as never } }]);
    const { jobs } = await until(() => ask(`{ ${JOBS} }`, {}, administrator), ({ jobs: { failed } }) => failed.length > 0);
    expect(jobs.queues.map(({ name }: Line) => name)).toEqual(['show.plan', 'show.improve', 'messages.send', 'reminders.write', 'papers.run', 'topic.read', 'points.tell', 'audience.purge', 'desk.reconcile']);
    expect(jobs.failed[0]).toMatchObject({ name: 'show.plan', attempts: 1, reason: expect.stringContaining('planning') });
    const gone = await ask(`mutation ($id: String!) { removeJob(name: "show.plan", id: $id) { failed { id } } }`, { id: jobs.failed[0].id }, administrator);
    expect(gone.removeJob.failed).toEqual([]);
  });
});

const source = () => api.house.store.source;
const rows = async <Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> => (await source().query(sql, [...values])) as Row[];

async function otherEpisode(): Promise<string> {
  const { topics } = await ask('{ topics { id } }');
  const OPEN = 'mutation ($input: OpenEpisodeInput!) { openEpisode(input: $input) { ... on EpisodeOpened { episode { id } } } }';
  return (await ask(OPEN, { input: { topicId: topics[0].id } })).openEpisode.episode.id;
}
