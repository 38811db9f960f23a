import { carryOutPrintRun, jobHandlers, notePrint, readShow, WORKER, type ParticipationId } from '#desk';
import type { RundownId } from '#rundown';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPdf } from '../../../libs/press/testing/read-pdf.js';
import { countStatementsOf } from '../testing/count-statements.js';
import { openTestApi, Visitor, visitorAs, type TestApi } from '../testing/open-test-api.js';

let api: TestApi;
let producer: Visitor;
let host: Visitor;
let rundownId = '' as RundownId;
beforeAll(async () => {
  api = await openTestApi();
  [producer, host] = [await visitorAs(api, 'producer'), await visitorAs(api, 'host')];
  const { topics } = (await producer.ask('{ topics { episodes { rundown { id } } } }')).data;
  rundownId = topics.at(-1).episodes[0].rundown.id;
}, 60_000);
afterAll(() => api.close());

const read = async () => (await producer.ask('query ($id: ID!) { rundown(id: $id) { revision segments { id number title speakers { role participation { id person { name } } } } } }', { id: rundownId })).data.rundown;
async function edit(name: string, input: object): Promise<void> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const { data, errors } = await producer.ask(`mutation ($input: ${type}Input!) { done: ${name}(input: $input) { __typename } }`, { input: { rundownId, expectedRevision: (await read()).revision, ...input } });
  expect([errors, data?.done.__typename]).toEqual([undefined, expect.stringMatching(/ed$/)]);
}
const prints = async (visitor = producer) =>
  (await visitor.ask('query ($id: ID!) { prints(rundownId: $id) { code version revision format recipient copies printedByName printedAt outdated } }', { id: rundownId })).data.prints;
const print = async (visitor: Visitor, path: string) => {
  const answer = await visitor.get(`/rundowns/${rundownId}/${path}`);
  return { status: answer.status, etag: answer.headers.get('etag'), bytes: Buffer.from(await answer.arrayBuffer()) };
};
/** The words of a page, with plain spaces. */
const say = async (visitor: Visitor, code: string, language = 'fr') => {
  const answer = await visitor.get(`/v/${code}?langue=${language}`);
  const html = await answer.text();
  return { status: answer.status, headers: answer.headers, html, text: html.replace(/<[^>]+>/g, ' ').replace(/&[#x\w]+;/g, "'").replace(/\s+/g, ' ') };
};
const anybody = () => new Visitor(api.address);

describe('a printed version', () => {
  it('is the same file with the same code whoever prints it again, and noted once for each of them', async () => {
    const first = await print(producer, 'versions/1/pdf');
    expect([first.status, first.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    const again = await print(host, 'versions/1/pdf');
    expect([again.etag, Buffer.compare(again.bytes, first.bytes)]).toEqual([first.etag, 0]);
    await print(producer, 'versions/1/pdf');
    const kept = await producer.get(`/rundowns/${rundownId}/versions/1/pdf`, { 'if-none-match': first.etag! });
    expect(kept.status).toBe(304);
    await fetch(`${api.address}/rundowns/${rundownId}/versions/1/pdf?orientation=portrait`, { method: 'HEAD', headers: { cookie: host.cookie } });
    const noted = await prints();
    expect(noted).toEqual([
      { code: noted[0].code, version: 1, revision: null, format: 'pdf', recipient: '', copies: 1, printedByName: 'Maëlle Tourvignac', printedAt: expect.any(String), outdated: false },
      { code: noted[0].code, version: 1, revision: null, format: 'pdf', recipient: '', copies: 1, printedByName: 'Inès Vauquelande', printedAt: expect.any(String), outdated: false },
    ]);
    expect(await prints(host)).toEqual(noted);
    for (const page of (await readPdf(new Uint8Array(first.bytes))).pages) expect(page).toContain(`conducteur.example/v/${noted[0].code}`);
    await print(producer, 'versions/1/pdf?orientation=portrait');
    expect((await prints())[0].code).not.toBe(noted[0].code);
    await print(producer, 'versions/1/json');
    expect(await prints()).toHaveLength(3);
  });

  it('is current for whoever holds it, in their language, kept and found nowhere', async () => {
    const [{ code }] = await prints();
    const { status, headers, text } = await say(anybody(), code);
    expect([status, headers.get('cache-control'), headers.get('x-robots-tag'), headers.get('set-cookie')]).toEqual([200, 'no-store', 'noindex, nofollow', null]);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'");
    expect(text).toMatch(/À jour Vous tenez la version 1\. La version 1, distribuée à \d+ h \d\d, est la plus récente\./);
    expect((await say(anybody(), `${code.slice(0, 5).toUpperCase()}-${code.slice(5)}`, 'en')).text).toMatch(/Current You hold version 1\. Version 1, released at \d\d:\d\d, is the newest\./);
    expect([(await say(anybody(), code)).html, (await say(host, code)).html].map((html) => html.includes(`/rundowns/${rundownId}/versions/1/pdf?orientation=portrait`))).toEqual([false, true]);
  });

  it('is out of date once a newer one is out, and says which lines changed without a name', async () => {
    const [{ code }] = await prints();
    const own = await noteFor(1);
    const { segments } = await read();
    const seated = segments.filter(({ speakers }: Line) => speakers.some(({ participation }) => participation?.id === own.id));
    const others = segments.filter((line: Line) => !seated.includes(line) && line.title !== '');
    await edit('editSegment', { segmentId: others[0].id, title: 'Un titre tout neuf' });
    await edit('editSegment', { segmentId: seated[0].id, durationSeconds: 617 });
    await edit('removeSegment', { segmentId: others.at(-1).id });
    // A draft that was worked on is no news to who holds a version.
    expect((await say(anybody(), code)).text).toContain('À jour');
    await edit('releaseRundown', { comment: 'secret' });
    const { text, html } = await say(anybody(), code);
    expect(text).toMatch(/Périmée : version 2 distribuée à \d+ h \d\d Vous tenez la version 1\. Demandez la nouvelle à la production\./);
    expect(text).toContain(`Séquence ${others[0].number} · texte changé Un titre tout neuf`);
    expect(text).toContain(`Séquence ${others.at(-1).number} · supprimée`);
    const names = new Set(segments.flatMap(({ speakers }: Line) => speakers.flatMap(({ participation }) => participation?.person.name ?? [])));
    expect([...names, 'secret'].filter((name) => html.includes(name as string))).toEqual([]);
    // Whoever is seated in one line is told about theirs alone, with the hour of those that slid.
    const mine = (await say(anybody(), own.code)).text;
    expect(mine).toContain('Ce qui a changé pour vous');
    expect(mine).toContain(`Séquence ${seated[0].number} · durée changée`);
    expect(mine).not.toContain('Un titre tout neuf');
    if (seated.length > 1) expect(mine).toMatch(/heure changée.*à \d+ h \d\d au lieu de \d+ h \d\d/);
    expect((await say(producer, code)).html).toContain(`/rundowns/${rundownId}/versions/2/pdf?orientation=portrait`);
    // Who prints the older one now hands out what is out of date.
    await print(host, 'versions/1/pdf?orientation=portrait');
    expect((await prints()).map(({ version, outdated }: { version: number; outdated: boolean }) => [version, outdated])).toEqual([[1, true], [1, false], [1, false], [1, false], [1, false]]);
  });
});

describe('a printed draft', () => {
  it('is current until it is worked on, and again when that is taken back', async () => {
    expect((await print(producer, 'pdf')).status).toBe(200);
    const [{ code, revision, version }] = await prints();
    expect([version, revision]).toEqual([null, (await read()).revision]);
    expect((await say(anybody(), code)).text).toMatch(/À jour Vous tenez un brouillon, imprimé à .* Ce brouillon n’a pas changé depuis\./);
    const [{ id, title }] = (await read()).segments;
    await edit('editSegment', { segmentId: id, title: 'Autrement' });
    expect((await say(anybody(), code)).text).toMatch(/Brouillon : modifié depuis Vous tenez un brouillon, .*La version 2 a été distribuée/);
    expect((await say(host, code)).html).toContain(`"/rundowns/${rundownId}/pdf"`);
    await edit('editSegment', { segmentId: id, title });
    expect((await say(anybody(), code)).text).toContain('À jour');
    await edit('editSegment', { segmentId: id, title: 'Autrement' });
    await edit('releaseRundown', {});
    expect((await say(anybody(), code)).text).toMatch(/Périmé : version 3 distribuée à/);
  });

  it('is current whoever printed it: a reader from outside holds the same draft as its producer', async () => {
    const administrator = await visitorAs(api, 'administrator');
    const { data } = await administrator.ask('mutation { inviteAccount(forWhom: "Ludivine", role: member) { ... on InvitationMade { address } } }');
    const reader = new Visitor(api.address);
    const claimed = await reader.ask('mutation ($token: String!) { claimInvitation(token: $token, name: "Ludivine", email: "ludivine@ailleurs.example", password: "un mot de passe assez long") { ... on SignedIn { user { id } } } }', { token: new URL(data.inviteAccount.address).searchParams.get('token') });
    const episodeId = (await producer.ask('{ topics { episodes { id rundown { id } } } }')).data.topics.flatMap(({ episodes }: { episodes: { id: string; rundown: { id: string } }[] }) => episodes).find(({ rundown }: { rundown: { id: string } }) => rundown.id === rundownId).id;
    for (const [role, columns] of [['reader', []], ['contributor', ['title']]] as const) {
      const added = await producer.ask('mutation ($input: EditMemberInput!) { addMember(input: $input) { __typename } }', { input: { episodeId, userId: claimed.data.claimInvitation.user.id, role, columns } });
      const changed = added.data.addMember.__typename === 'TeamChanged' ? added : await producer.ask('mutation ($input: EditMemberInput!) { editMember(input: $input) { __typename } }', { input: { episodeId, userId: claimed.data.claimInvitation.user.id, role, columns } });
      expect(changed.errors).toBeUndefined();
      expect((await print(reader, `pdf?orientation=${role === 'reader' ? 'portrait' : 'landscape'}`)).status).toBe(200);
      expect((await say(anybody(), (await prints())[0].code)).text).toContain('À jour');
    }
  });

  it('is read anew by none of those who only look at it, until it is worked on', async () => {
    await print(producer, 'summary');
    const [{ code }] = await prints();
    await say(anybody(), code);
    const looks = await countStatementsOf(api, () => say(anybody(), code));
    const [{ id, title }] = (await read()).segments;
    await edit('editSegment', { segmentId: id, title: 'Touché' });
    expect((await say(anybody(), code)).text).toContain('Brouillon : modifié depuis');
    await edit('editSegment', { segmentId: id, title });
    expect((await say(anybody(), code)).text).toContain('À jour');
    // The paper, the newest version, the revision, and around them the transaction.
    expect(looks).toBeLessThanOrEqual(6);
  });
});

describe('a code', () => {
  it('that no paper has is told so, and guessed thirty times', async () => {
    for (const path of ['', 'zzzzzzzzzz', 'trop-court', '%ff', 'a/b']) expect([path, (await anybody().get(`/v/${path}`)).status]).toEqual([path, 404]);
    const answers: number[] = [];
    while (answers.length < 40 && answers.at(-1) !== 429) answers.push((await anybody().get('/v/zzzzzzzzzz')).status);
    expect(answers.at(-1)).toBe(429);
    // Who holds a paper is not shut out by who guesses.
    expect((await say(anybody(), (await prints())[0].code)).status).toBe(200);
  });
});

describe('a paper that shows little', () => {
  it('is told of what it shows alone: the audience reads titles, hours and who comes, and of nothing else', async () => {
    const versions = async () => (await producer.ask('query ($id: ID!) { rundown(id: $id) { versions { number } } }', { id: rundownId })).data.rundown.versions.map(({ number }: { number: number }) => number);
    const number = Math.max(...(await versions()));
    await print(producer, `versions/${number}/audience`);
    const [{ code }] = await prints();
    await print(producer, `versions/${number}/pdf?role=speakerSafe`);
    const [{ code: safe }] = await prints();
    const { segments } = (await producer.ask('query ($id: ID!) { rundown(id: $id) { segments { id kind title outside } } }', { id: rundownId })).data.rundown;
    const of = (kind: string) => segments.find((line: { kind: string }) => line.kind === kind);
    const [debate, opening] = [of('debate'), of('opening') ?? of('teaser') ?? segments.find((line: { kind: string }) => line.kind !== 'debate')];
    await edit('editSegment', { segmentId: opening.id, title: 'Le patron ne veut pas qu’on le sache', notes: 'secret' });
    await edit('editSegment', { segmentId: debate.id, notes: 'secret', objective: 'secret' });
    await edit('releaseRundown', {});
    const quiet = await say(anybody(), code);
    expect([quiet.text.includes('Périmée'), quiet.text.includes('Rien de ce que ce papier montre n’a changé.') || quiet.text.includes("Rien de ce que ce papier montre n'a changé."), quiet.text.includes('Le patron')]).toEqual([true, true, false]);
    expect((await say(anybody(), safe)).text).not.toContain(debate.title);
    await edit('editSegment', { segmentId: debate.id, title: 'Un débat tout neuf', durationSeconds: 300 });
    await edit('releaseRundown', {});
    const { text } = await say(anybody(), code);
    expect([text.includes('texte changé Un débat tout neuf'), text.includes('Le patron'), text.includes('Séquence'), text.includes('secret')]).toEqual([true, false, false, false]);
  });
});

interface Line { readonly id: string; readonly title: string; readonly speakers: readonly { readonly role: string; readonly participation: { readonly id: string; readonly person: { readonly name: string } } | null }[] }

/** A guest's own copy of a version. */
async function noteFor(version: number): Promise<{ readonly id: string; readonly code: string }> {
  const { desk } = api.house;
  const show = (await readShow(desk, WORKER, { rundownId, version, locale: 'fr' }))!;
  const { id, name } = show.document.speakers.find((one) => one.role === 'guest' && one.seconds > 0)!;
  const address = await notePrint(desk, WORKER, { rundownId, show, format: 'pdf', wishes: {}, recipient: name, participationId: id as unknown as ParticipationId });
  expect(address).toMatch(/^http:\/\/conducteur\.example\/v\/[0-9a-z]{10}$/);
  return { id, code: address.slice(-10) };
}

const DAY = 'mutation ($day: String!) { printDay(day: $day) { __typename ... on PrintRunQueued { run { id state } } ... on Problem { code message } ... on PrintRunUnderWay { run { id } } } }';
const LIST = '{ printList { studioId edited entries { recipient papers { format copies orientation role size } } } }';
const KEEP_LIST = 'mutation ($input: KeepPrintListInput!) { keepPrintList(input: $input) { __typename ... on PrintListKept { list { edited entries { recipient } } } ... on Problem { code } } }';

describe('a print run', () => {
  const studioOf = async () => (await producer.ask('{ dayBoard(date: "2026-12-10") { shows { episode { start } studioId } } }')).data.dayBoard.shows[0];

  it('is refused for a day on which nothing is recorded, and where nobody gets anything', async () => {
    for (const day of ['2027-01-01', 'demain']) expect((await producer.ask(DAY, { day })).data.printDay).toMatchObject({ __typename: 'PrintRunRefused', code: 'noShow' });
    const { studioId, episode: { start } } = await studioOf();
    expect((await producer.ask(KEEP_LIST, { input: { studioId, entries: [] } })).data.keepPrintList).toEqual({ __typename: 'PrintListKept', list: { edited: true, entries: [] } });
    expect((await host.ask(DAY, { day: start.slice(0, 10) })).data.printDay).toMatchObject({ code: 'nobodyListed', message: expect.stringContaining('Qui reçoit quoi') });
  });

  it('goes by a list that a producer keeps, studio by studio', async () => {
    const { studioId } = await studioOf();
    const paper = { format: 'pdf', copies: 2, role: 'controlRoom', orientation: 'portrait' };
    expect((await producer.ask(KEEP_LIST, { input: { studioId, entries: [{ recipient: 'controlRoom', papers: [paper] }, { recipient: 'host', papers: [{ format: 'pdf', copies: 1 }] }, { recipient: 'sound', papers: [] }] } })).data.keepPrintList.list.entries)
      .toEqual([{ recipient: 'controlRoom' }, { recipient: 'host' }]);
    for (const [code, papers] of [['copiesOutOfRange', [{ format: 'pdf', copies: 0 }]], ['paperUnknown', [{ format: 'json', copies: 1 }]], ['paperTwice', [paper, paper]], ['wishUnknown', [{ ...paper, size: 'a5' }]]])
      expect((await producer.ask(KEEP_LIST, { input: { entries: [{ recipient: 'host', papers }] } })).data.keepPrintList).toEqual({ __typename: 'PrintListRefused', code });
    expect((await host.ask(KEEP_LIST, { input: { entries: [] } })).errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
    expect((await host.ask(LIST)).data.printList.edited).toBe(false);
  });

  it('is one file of all papers, told copy by copy, kept for whoever may have it', async () => {
    const { episode: { start } } = await studioOf();
    const day = start.slice(0, 10);
    const { run } = (await producer.ask(DAY, { day })).data.printDay;
    expect((await producer.ask(DAY, { day })).data.printDay).toMatchObject({ __typename: 'PrintRunUnderWay', run: { id: run.id } });
    const following = producer.follow('subscription ($id: ID!) { printRunProgressed(id: $id) { state step done copies show pdf refusal { code } } }', { id: run.id });
    await following.until(({ ended }) => ended !== 'open', 60_000);
    const told = following.told.map(({ data }) => data.printRunProgressed);
    await following.close();
    expect(told.at(-1)).toEqual({ state: 'done', step: null, done: 3, copies: 3, show: null, pdf: `/print-runs/${run.id}/pdf`, refusal: null });
    expect(told.filter(({ step }) => step === 'press').map(({ done, copies }) => `${done} of ${copies}`)).toContain('0 of 3');
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((one, other) => one - other));
    const answer = await producer.get(`/print-runs/${run.id}/pdf`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const { pages, outline } = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    expect(pages[0]).toMatch(/Tirage du jour .*version \d.*Régie 2 × Conducteur.*Animation Conducteur|Tirage du jour .*version \d.*Régie 2 × Conducteur/);
    expect(outline.filter((entry) => entry.startsWith('Exemplaire'))).toHaveLength(2);
    const noted = (await prints()).slice(0, 2).map(({ recipient, copies, outdated }: { recipient: string; copies: number; outdated: boolean }) => ({ recipient, copies, outdated }));
    expect(noted).toEqual(expect.arrayContaining([{ recipient: 'Régie', copies: 2, outdated: false }]));
    // What a producer printed may hold telephones: a host has runs of their own.
    expect((await host.get(`/print-runs/${run.id}/pdf`)).status).toBe(403);
    expect((await anybody().get(`/print-runs/${run.id}/pdf`)).status).toBe(401);
    const runs = async (visitor: Visitor) => (await visitor.ask('query ($day: String!) { printRuns(day: $day) { id } }', { day })).data.printRuns;
    expect([await runs(producer), await runs(host)]).toEqual([[{ id: run.id }], []]);
    // Each copy of the run answers whether it is current.
    expect((await say(anybody(), (await prints())[0].code)).text).toContain('À jour');
  }, 90_000);

  it('done again after it was cut short gives the same file, and goes after a week', async () => {
    const { desk } = api.house;
    const { episode: { start } } = await studioOf();
    const [first] = await desk.reads.printRunsOf(start.slice(0, 10));
    const pages = await desk.reads.printRunPages(first!.id);
    await api.house.store.source.query(`delete from print_run_pdf`);
    await api.house.store.source.query(`update print_run set state = 'running', ended_at = null`);
    expect(await carryOutPrintRun(desk, first!.id, { attempt: 2, last: false })).toEqual({ outcome: 'PrintRunDone', copies: 3 });
    expect(await carryOutPrintRun(desk, first!.id, { attempt: 3, last: true })).toEqual({ outcome: 'PrintRunSettled', state: 'done' });
    expect(Buffer.compare(Buffer.from((await desk.reads.printRunPages(first!.id))!), Buffer.from(pages!))).toBe(0);
    await api.house.store.source.query(`update print_run set requested_at = requested_at - interval '8 days'`);
    await jobHandlers['desk.reconcile'](desk, {}, { attempt: 1, last: true });
    expect((await producer.get(`/print-runs/${first!.id}/pdf`)).status).toBe(404);
  }, 90_000);
});
