import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EMPTY_FORM, type ApplicationForm, type FactDifference } from '#audience';
import {
  anonymiseVisitor, createTopic, importTopic, keepPersonFacts, moveTopic, openEpisode, placeApplication, purgeAudience, readAudience, readOwnApplication, saveApplicationDraft, seatApplicant,
  submitApplication, takePersonFacts, undoRecordAct, updateTopicPage, withdrawApplication, type ApplicationId, type VisitorActor,
} from '#desk';
import type { EpisodeId, RundownId, TopicId } from '#rundown';
import { audienceIn } from '../../testing/audience-in.js';
import { actorWith, demoPage, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

let test: TestDesk;
const { visitorNamed } = audienceIn(() => test);
/** Two topics that take applications. */
let bikes: TopicId;
let bees: TopicId;
beforeAll(async () => {
  test = await openTestDesk();
  [bikes, bees] = [await openTopic('Réparer les vélos'), await openTopic('Élever des abeilles')];
});
afterAll(() => test.close());

async function openTopic(title: string): Promise<TopicId> {
  const made = await createTopic(test.desk, producer, title);
  if (made.outcome !== 'TopicPageSaved') throw new Error(made.outcome);
  await moveTopic(test.desk, producer, { topicId: made.topicId, expectedRevision: made.revision, to: 'open' });
  return made.topicId;
}

const form = (over: Partial<ApplicationForm>): ApplicationForm => ({ ...EMPTY_FORM, motivation: 'Je répare depuis trente ans.', ...over });
async function keep(visitor: VisitorActor, topicId: TopicId, over: Partial<ApplicationForm>, by = submitApplication): Promise<ApplicationId> {
  const there = await readOwnApplication(test.desk, visitor, topicId);
  const saved = await by(test.desk, visitor, { topicId, form: form(over), editorKey: 'page', expectedRevision: there?.revision ?? 0 });
  if (saved.outcome !== 'ApplicationSaved') throw new Error(JSON.stringify(saved));
  return saved.application.id;
}
async function seat(id: ApplicationId, topicId: TopicId): Promise<{ episodeId: EpisodeId; rundownId: RundownId }> {
  const opened = await openEpisode(test.desk, producer, { topicId, start: '2026-12-20T19:00', zone: 'Europe/Paris', targetSeconds: 3_120, seats: 5 });
  if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
  await placeApplication(test.desk, producer, id, 'accepted');
  expect((await seatApplicant(test.desk, producer, id, opened.episodeId)).outcome).toBe('ApplicantSeated');
  return opened;
}
/** What a draft prints of its people, and its revision. */
async function printed({ rundownId }: { readonly rundownId: RundownId }) {
  const model = (await test.desk.reads.rundown(rundownId))!;
  return { revision: model.revision, people: model.participations.map(({ person: { name, title, organisation } }) => [name, title, organisation]) };
}
const cardOf = async (id: ApplicationId) => (await readAudience(test.desk, producer).boardApplication(id))!;
const personOf = async (visitor: VisitorActor) =>
  (await test.rows<object>('select p.name, p.title, p.organisation, p.telephone from visitor v join person p on p.id = v.person_id where v.id = $1', [visitor.id]))[0] ?? null;
const people = async () => Number((await test.rows<{ n: string }>('select count(*) as n from person'))[0]!.n);

describe('what an application says of its author', () => {
  it('is nobody’s record while it is typed, not even when it is given up or withdrawn', async () => {
    const paule = await visitorNamed('Paule');
    const before = await people();
    const id = await keep(paule, bikes, { name: 'Paule Ferrand', title: 'Soudeuse', telephone: '04 65 71 00 18' }, saveApplicationDraft);
    expect([await people(), await personOf(paule)]).toEqual([before, null]);
    expect((await readOwnApplication(test.desk, paule, bikes))!.form).toMatchObject({ name: 'Paule Ferrand', title: 'Soudeuse', telephone: '04 65 71 00 18' });
    await withdrawApplication(test.desk, paule, bikes, '');
    expect(await readAudience(test.desk, producer).boardApplication(id)).toBeNull();
    expect((await readAudience(test.desk, producer).board(bikes, { withdrawn: true }, { limit: 10 })).items).toEqual([]);
    await expect(placeApplication(test.desk, producer, id, 'accepted')).rejects.toMatchObject({ name: 'NotFound' });
    test.moveClock(100 * 86_400_000);
    expect(await purgeAudience(test.desk)).toMatchObject({ drafts: 1 });
    expect(await people()).toBe(before);
  });

  it('is followed by the record of somebody whom no paper prints yet', async () => {
    const remi = await visitorNamed('Rémi');
    await keep(remi, bikes, { name: 'Rémi Ostal', title: 'Mécano' });
    expect(await personOf(remi)).toEqual({ name: 'Rémi Ostal', title: 'Mécano', organisation: null, telephone: null });
    const id = await keep(remi, bikes, { name: 'Rémi Ostal', title: 'Mécanicien', telephone: '04 65 71 00 19' });
    expect(await personOf(remi)).toEqual({ name: 'Rémi Ostal', title: 'Mécanicien', organisation: null, telephone: '04 65 71 00 19' });
    expect((await cardOf(id)).differences).toEqual([]);
  });

  it('is what the first show prints that gives its author a place, whatever they say elsewhere since', async () => {
    const ursule = await visitorNamed('Ursule');
    const first = await keep(ursule, bikes, { name: 'Ursule Nantel', title: 'Cycliste' });
    const second = await keep(ursule, bees, { name: 'Ursule Nantel', title: 'Apicultrice' });
    expect(await personOf(ursule)).toMatchObject({ title: 'Apicultrice' });
    const one = await seat(first, bikes);
    expect((await printed(one)).people).toEqual([['Ursule Nantel', 'Cycliste', null]]);
    expect((await cardOf(second)).differences).toEqual([{ field: 'title', recorded: 'Cycliste', applied: 'Apicultrice' }]);
  });

  it('changes what another topic’s draft prints by a producer’s act alone, which raises its revision', async () => {
    const olive = await visitorNamed('Olive');
    const first = await keep(olive, bikes, { name: 'Olive Brun', title: 'Ancien titre', organisation: 'Atelier' });
    const [one, other] = [await seat(first, bikes), await seat(await keep(await visitorNamed('Basile'), bees, { name: 'Basile Cournon' }), bees)];
    const [before, untouched] = [await printed(one), await printed(other)];
    expect(before.people).toEqual([['Olive Brun', 'Ancien titre', 'Atelier']]);

    await keep(olive, bees, { name: 'Olive B.', title: 'Nouveau titre', organisation: 'Atelier', telephone: '04 65 71 00 20' }, saveApplicationDraft);
    const second = await keep(olive, bees, { name: 'Olive B.', title: 'Nouveau titre', organisation: 'Atelier', telephone: '04 65 71 00 20' });
    expect([await printed(one), (await cardOf(first)).person.title, (await cardOf(first)).differences]).toEqual([before, 'Ancien titre', []]);
    const [named, titled] = (await cardOf(second)).differences as [FactDifference, FactDifference];
    expect([named, titled]).toEqual([{ field: 'name', recorded: 'Olive Brun', applied: 'Olive B.' }, { field: 'title', recorded: 'Ancien titre', applied: 'Nouveau titre' }]);
    // A number where none was known is filled in: no paper of a draft prints it.
    expect(await personOf(olive)).toMatchObject({ telephone: '04 65 71 00 20' });
    expect((await test.desk.work.run((work) => work.topics.applicationsOf(bees))).find(({ application }) => application.id === second)).toMatchObject({ imported: { name: 'Olive B.', title: 'Nouveau titre' }, application: { person: { name: 'Olive Brun' } } });

    const take = (differences: readonly FactDifference[], by = producer) => takePersonFacts(test.desk, by, { applicationId: second, differences });
    await expect(take([titled], actorWith('host'))).rejects.toMatchObject({ name: 'NotAllowed' });
    expect(await take([{ ...titled, recorded: 'Autre titre' }])).toMatchObject({ outcome: 'ApplicationNotTaken', code: 'factsChanged' });
    expect(await printed(one)).toEqual(before);
    const twice = await Promise.all([take([titled]), take([titled])]);
    expect(twice.map((done) => ('rundownIds' in done ? done.rundownIds.length : done.code)).sort()).toEqual([0, 1]);
    expect(await printed(one)).toEqual({ revision: before.revision + 1, people: [['Olive Brun', 'Nouveau titre', 'Atelier']] });
    expect(await printed(other)).toEqual(untouched);
    expect([(await cardOf(second)).differences, (await cardOf(first)).differences]).toEqual([[named], [{ field: 'title', recorded: 'Nouveau titre', applied: 'Ancien titre' }]]);
    await test.heard();
    expect(test.announcements.filter(({ event }) => event === 'rundown.changed').at(-1)).toMatchObject({ facts: { rundownId: one.rundownId, revision: before.revision + 1, change: 'edited', segmentId: null, by: producer.name } });
    expect((await test.desk.reads.history(one.rundownId, { reader: producer.id, limit: 5 }))[0]).toMatchObject({ verb: 'editPerson', by: producer.name });
  });

  it('is left aside until its author says something else, and shows again once that is taken back', async () => {
    const noe = await visitorNamed('Noé');
    const one = await seat(await keep(noe, bikes, { name: 'Noé Varenne', title: 'Soudeur', telephone: '04 65 71 00 31' }), bikes);
    const says = (title: string, telephone = '04 65 71 00 32') => keep(noe, bees, { name: 'Noé Varenne', title, telephone });
    const second = await says('Apiculteur');
    const before = await printed(one);
    const { differences } = await cardOf(second);
    expect(differences.map(({ field }) => field)).toEqual(['title', 'telephone']);
    const leave = (given: readonly FactDifference[] = differences, by = producer) => keepPersonFacts(test.desk, by, { applicationId: second, differences: given });
    await expect(leave(differences, actorWith('host'))).rejects.toMatchObject({ name: 'NotAllowed' });
    expect(await leave([{ ...differences[0]!, recorded: 'Autre' }])).toMatchObject({ outcome: 'ApplicationNotTaken', code: 'factsChanged' });
    const twice = await Promise.all([leave(), leave()]);
    const [actId, none] = twice.map((done) => ('actId' in done ? done.actId : undefined)).toSorted((a, b) => Number(b !== null) - Number(a !== null));
    expect([twice.map(({ outcome }) => outcome), none]).toEqual([['PersonFactsKept', 'PersonFactsKept'], null]);
    expect(await cardOf(second)).toMatchObject({ differences: [], recordActs: [{ id: actId, act: 'keep', facts: differences, byName: producer.name }] });
    // Sent again with the same words, and a number that is parted otherwise: nothing new is said. Another title is.
    await says('Apiculteur', '04.65.71.00.32');
    expect((await cardOf(second)).differences).toEqual([]);
    await says('Apicultrice');
    expect((await cardOf(second)).differences).toEqual([{ field: 'title', recorded: 'Soudeur', applied: 'Apicultrice' }]);
    await says('Apiculteur');
    expect((await cardOf(second)).differences).toEqual([]);
    const back = await Promise.all([undoRecordAct(test.desk, producer, actId!), undoRecordAct(test.desk, producer, actId!)]);
    expect(back).toEqual([1, 2].map(() => ({ outcome: 'RecordActUndone', applicationId: second, rundownIds: [] })));
    expect(await cardOf(second)).toMatchObject({ differences, recordActs: [] });
    expect(await printed(one)).toEqual(before);
  });

  it('is given back to every draft that printed it, at another revision, unless the record was changed again since', async () => {
    const lou = await visitorNamed('Lou');
    const one = await seat(await keep(lou, bikes, { name: 'Lou Estran', title: 'Mécano', telephone: '04 65 71 00 41' }), bikes);
    const second = await keep(lou, bees, { name: 'Lou E.', title: 'Apicultrice', telephone: '04 65 71 00 41' });
    const before = await printed(one);
    const take = async (fields: readonly string[]) => {
      const done = await takePersonFacts(test.desk, producer, { applicationId: second, differences: (await cardOf(second)).differences.filter(({ field }) => fields.includes(field)) });
      if (done.outcome !== 'PersonFactsTaken') throw new Error(done.outcome);
      return done.actId!;
    };
    const first = await take(['name', 'title']);
    expect([(await cardOf(second)).recordActs.map(({ act, facts }) => [act, facts.length]), await printed(one)]).toEqual([[['take', 2]], { revision: before.revision + 1, people: [['Lou E.', 'Apicultrice', null]] }]);
    await expect(undoRecordAct(test.desk, actorWith('host'), first)).rejects.toMatchObject({ name: 'NotAllowed' });
    const back = await Promise.all([undoRecordAct(test.desk, producer, first), undoRecordAct(test.desk, producer, first)]);
    expect(back.map((done) => ('rundownIds' in done ? done.rundownIds.length : done.outcome)).sort()).toEqual([0, 1]);
    expect(await printed(one)).toEqual({ ...before, revision: before.revision + 2 });
    expect((await test.desk.reads.history(one.rundownId, { reader: producer.id, limit: 5 })).slice(0, 2).map(({ verb }) => verb)).toEqual(['editPerson', 'editPerson']);
    expect((await cardOf(second)).differences.map(({ field }) => field)).toEqual(['name', 'title']);

    const again = await take(['title']);
    await keep(lou, bees, { name: 'Lou E.', title: 'Éleveuse d’abeilles', telephone: '04 65 71 00 41' });
    const newest = await take(['title']);
    const changed = await printed(one);
    expect(await undoRecordAct(test.desk, producer, again)).toMatchObject({ outcome: 'ApplicationNotTaken', code: 'recordChangedSince' });
    expect(await printed(one)).toEqual(changed);
    // Backwards, each is taken back.
    for (const id of [newest, again]) expect(await undoRecordAct(test.desk, producer, id)).toMatchObject({ rundownIds: [one.rundownId] });
    expect((await printed(one)).people).toEqual(before.people);
    const gone = await take(['name']);
    await anonymiseVisitor(test.desk, lou);
    expect([await undoRecordAct(test.desk, producer, gone), await test.rows(`select from record_act where facts::text ~ 'Lou'`)]).toEqual([{ outcome: 'RecordActGone', actId: gone }, []]);
  });

  it('leaves every draft’s paper, at another revision, with whoever asks to be forgotten', async () => {
    const sylve = await visitorNamed('Sylve');
    const one = await seat(await keep(sylve, bikes, { name: 'Sylve Garonne', title: 'Tourneuse' }), bikes);
    const before = await printed(one);
    await anonymiseVisitor(test.desk, sylve);
    expect(await printed(one)).toEqual({ revision: before.revision + 1, people: [['Anonyme', null, null]] });
    for (const table of ['application', 'person', 'operation', 'participation']) expect([table, await test.rows(`select from ${table} t where t::text ~ 'Sylve|Tourneuse'`)]).toEqual([table, []]);
  });
});

describe('a newer file of applications', () => {
  it('changes what a draft prints by the same act', async () => {
    const file = (title: string) => JSON.stringify({ format: 'applications/1', applications: [{ id: 'zoe', name: 'Zoé Marchetti', title, motivation: 'Parce que.', answers: [] }] });
    const imported = await importTopic(test.desk, producer, { text: demoPage(), applications: file('Horlogère') });
    if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
    const { topicId } = imported;
    await updateTopicPage(test.desk, producer, { topicId, text: demoPage(), applications: file('Maître horlogère') });
    const [zoe] = (await readAudience(test.desk, producer).board(topicId, {}, { limit: 5 })).items;
    expect([zoe!.person.title, zoe!.differences]).toEqual(['Maître horlogère', []]);
    const one = await seat(zoe!.id, topicId);
    const before = await printed(one);
    await updateTopicPage(test.desk, producer, { topicId, text: demoPage(), applications: file('Restauratrice d’horloges') });
    expect(await printed(one)).toEqual(before);
    const { differences } = await cardOf(zoe!.id);
    expect(differences).toEqual([{ field: 'title', recorded: 'Maître horlogère', applied: 'Restauratrice d’horloges' }]);
    expect(await takePersonFacts(test.desk, producer, { applicationId: zoe!.id, differences })).toMatchObject({ outcome: 'PersonFactsTaken', rundownIds: [one.rundownId] });
    expect(await printed(one)).toEqual({ revision: before.revision + 1, people: [before.people[0], ['Zoé Marchetti', 'Restauratrice d’horloges', null]] });
  });
});
