import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  actOnPeople, editEpisode, editNoticeTemplate, editStudio, importTopic, openEpisode, previewNotice, requestPlanning, carryOutPlanning, releaseRundown, restoreNoticeTemplate, sendMessages,
  NotAllowed, NotFound, type EditStudioInput, type Episode, type Studio, type StudioId,
} from '#desk';
import { NOTICE_TEMPLATES, USUAL_PRESENCE, USUAL_REMINDERS } from '#notices';
import type { EpisodeId, RundownId } from '#rundown';
import { actorWith, demoApplications, demoPage, openTestDesk, otherHost, producer, type TestDesk } from '../../testing/open-test-desk.js';

const NOWHERE = '0190aaaa-0000-7000-8000-00000000dead';
const tanneurs: EditStudioInput = {
  name: 'Studio des Tanneurs', address: '14 quai des Tanneurs, 69005 Lyon', access: 'Interphone « Plateau »', mapAddress: 'https://plan.example/tanneurs', zone: 'Europe/Paris', seats: 4,
  contact: { name: 'Inès Carrel', telephone: '04 65 71 00 14', address: 'production@conducteur.example' }, letterhead: 'Le studio', presence: USUAL_PRESENCE, reminders: USUAL_REMINDERS,
};

let test: TestDesk;
let topicId: Parameters<typeof openEpisode>[2]['topicId'];
beforeAll(async () => {
  test = await openTestDesk();
  const imported = await importTopic(test.desk, producer, { text: demoPage(), applications: demoApplications() });
  if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
  topicId = imported.topicId;
});
afterAll(() => test.close());
beforeEach(() => test.rows('delete from studio'));

async function make(change: Partial<EditStudioInput> = {}): Promise<Studio> {
  const edited = await editStudio(test.desk, producer, { ...tanneurs, ...change });
  if (edited.outcome !== 'StudioEdited') throw new Error(JSON.stringify(edited));
  return edited.studio;
}
async function open(change: Partial<Parameters<typeof openEpisode>[2]> = {}): Promise<Episode> {
  const opened = await openEpisode(test.desk, producer, { topicId, start: '2026-12-10T19:00', zone: 'Europe/Paris', targetSeconds: 3_120, seats: 5, ...change });
  if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
  return (await test.desk.reads.episodesById([opened.episodeId]))[0]!;
}
const episodeNow = async (id: EpisodeId) => (await test.desk.reads.episodesById([id]))[0]!;
const revisionOf = async (id: RundownId) => (await test.desk.reads.revision(id))!;

describe('studios', () => {
  it('are kept as they were described, without what nobody sees, and listed by name', async () => {
    const studio = await make({ name: ' Studio\u200b des\nTanneurs ', access: 'Porte A\r\n2e étage ' });
    const other = await make({ name: 'atelier' });
    expect(studio).toEqual({ ...tanneurs, id: studio.id, changeoverSeconds: 900, name: 'Studio des Tanneurs', access: 'Porte A\n2e étage' });
    expect(await test.desk.reads.studios()).toEqual([other, studio]);
    expect(await test.desk.reads.studiosById([NOWHERE as StudioId, studio.id])).toEqual([null, studio]);
    expect(await make({ id: other.id, name: 'atelier', changeoverSeconds: 0 })).toEqual({ ...other, changeoverSeconds: 0 });
    expect(await make({ id: other.id, name: 'atelier' })).toEqual({ ...other, changeoverSeconds: 0 });
    const renamed = await make({ id: studio.id, name: 'STUDIO DES TANNEURS' });
    expect(await test.desk.reads.studiosById([studio.id])).toEqual([renamed]);
    expect(await test.rows('select edited_by, edited_by_name from studio where id = $1', [studio.id])).toEqual([{ edited_by: producer.id, edited_by_name: producer.name }]);
  });

  it('are refused with the field it is about, and by nobody else than who may keep them', async () => {
    await make();
    const refusals = await Promise.all([{ name: 'studio des tanneurs' }, { name: '' }, { id: NOWHERE as StudioId }, { mapAddress: 'ftp://plan.example' }, { changeoverSeconds: 43_201 }].map((change) => editStudio(test.desk, producer, { ...tanneurs, ...change })));
    expect(refusals.map((refused) => refused.outcome === 'StudioRefused' && [refused.code, refused.field])).toEqual([['nameTaken', 'name'], ['nameEmpty', 'name'], ['studioGone', null], ['mapNotALink', 'mapAddress'], ['changeoverOutOfRange', 'changeoverSeconds']]);
    await expect(editStudio(test.desk, actorWith('host'), tanneurs)).rejects.toThrow(NotAllowed);
  });

  it('take a name once, however many ask at the same moment', async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, (_, at) => editStudio(test.desk, producer, { ...tanneurs, name: at % 2 ? 'Plateau' : 'PLATEAU' })));
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['StudioEdited', ...Array(4).fill('StudioRefused')]);
  });

  it('plan everybody’s reminders anew when theirs change, and leave those of other places alone', async () => {
    const [studio, other] = [await make(), await make({ name: 'Ailleurs' })];
    const rules = async (episode: Episode) => (await test.rows<{ rule: string; state: string; why: string | null; due: string }>(
      `select r.rule, r.state, r.why, to_char(r.due_at at time zone 'Europe/Paris', 'DD HH24:MI') as due from reminder r join participation n on n.id = r.participation_id where n.episode_id = $1 order by r.due_at, r.key`, [episode.id]));
    const told = async (studioId: StudioId) => {
      const episode = await open({ studioId });
      const asked = await requestPlanning(test.desk, producer, { episodeId: episode.id, expectedRevision: 0 });
      if (asked.outcome !== 'PlanningQueued') throw new Error(asked.outcome);
      await carryOutPlanning(test.desk, asked.planning.id, { attempt: 1, last: true });
      await releaseRundown(test.desk, producer, { rundownId: episode.rundownId, expectedRevision: 1, mails: 'queued' });
      const guest = (await test.desk.reads.participationsOfEpisodes([episode.id]))[0]!.find(({ status }) => status === 'applied')!;
      await actOnPeople(test.desk, producer, { participations: [guest.id], act: 'acceptApplication', send: true });
      await sendMessages(test.desk);
      return episode;
    };
    const [here, there] = [await told(studio.id), await told(other.id)];
    const before = await rules(here);
    expect(before.map(({ rule, state }) => [rule, state])).toEqual([['week', 'armed'], ['twoDays', 'armed'], ['eve', 'armed'], ['day', 'armed']]);
    const elsewhere = await rules(there);
    await test.heard();
    const heard = test.announcements.length;
    await make({ id: studio.id, reminders: { rules: [{ rule: 'week', daysBefore: 7, at: '11:00' }, { rule: 'three', daysBefore: 3, at: '10:00' }], window: USUAL_REMINDERS.window } });
    expect((await rules(here)).map(({ rule, state, why, due }) => [rule, state, why, due])).toEqual([
      ['week', 'armed', null, '03 11:00'], ['three', 'armed', null, '07 10:00'], ['twoDays', 'voided', 'ruleGone', '08 10:00'], ['eve', 'voided', 'ruleGone', '09 17:00'], ['day', 'voided', 'ruleGone', before[3]!.due],
    ]);
    expect(await rules(there)).toEqual(elsewhere);
    await test.heard();
    expect(test.announcements.slice(heard)).toEqual([{ event: 'people.changed', facts: { episodeId: here.id, participationId: null } }]);
    // Another name is no reason to plan anything.
    await make({ id: studio.id, name: 'Autrement', reminders: (await test.desk.reads.studiosById([studio.id]))[0]!.reminders });
    await test.heard();
    expect(test.announcements.slice(heard)).toHaveLength(1);
  });
});

describe('the words of a studio’s mails', () => {
  const own = { subject: 'À bientôt, {{recipient}}', paragraphs: ['{{show}}', '{{slot}}'], button: '' };

  it('are its own until the house’s come back, each language by itself', async () => {
    const { id: studioId } = await make();
    const edited = await editNoticeTemplate(test.desk, producer, { studioId, kind: 'nudge', locale: 'fr', template: { ...own, paragraphs: [...own.paragraphs, ' \n'] } });
    expect(edited).toEqual({ outcome: 'NoticeTemplateEdited', words: { studioId, kind: 'nudge', locale: 'fr', template: own, house: NOTICE_TEMPLATES.fr.nudge, own: true } });
    expect(await test.desk.reads.studioWords(studioId)).toEqual([{ kind: 'nudge', locale: 'fr', template: own }]);
    const again = await editNoticeTemplate(test.desk, producer, { studioId, kind: 'nudge', locale: 'fr', template: NOTICE_TEMPLATES.fr.nudge });
    expect([again.outcome === 'NoticeTemplateEdited' && again.words.own, await test.desk.reads.studioWords(studioId)]).toEqual([false, []]);
    await editNoticeTemplate(test.desk, producer, { studioId, kind: 'nudge', locale: 'en', template: own });
    expect((await restoreNoticeTemplate(test.desk, producer, { studioId, kind: 'nudge', locale: 'en' })).own).toBe(false);
    expect(await test.desk.reads.studioWords(studioId)).toEqual([]);
  });

  it('are refused with every fault, and kept for no studio that is not there', async () => {
    const { id: studioId } = await make();
    const wrong = { subject: '', paragraphs: ['{{nobody}}'], button: '{{slot}}' };
    expect(await editNoticeTemplate(test.desk, producer, { studioId, kind: 'nudge', locale: 'fr', template: wrong })).toMatchObject({
      outcome: 'NoticeTemplateRefused', code: 'templateFaulty', faults: [{ code: 'subjectEmpty' }, { code: 'unknownVariable', place: 0, name: 'nobody' }, { code: 'blockInText', place: 'button', name: 'slot' }],
    });
    expect(await editNoticeTemplate(test.desk, producer, { studioId: NOWHERE as StudioId, kind: 'nudge', locale: 'fr', template: own })).toEqual({ outcome: 'NoticeTemplateRefused', code: 'studioGone', faults: [] });
    await expect(restoreNoticeTemplate(test.desk, producer, { studioId: NOWHERE as StudioId, kind: 'nudge', locale: 'fr' })).rejects.toThrow(NotFound);
    for (const verb of [editNoticeTemplate, restoreNoticeTemplate]) await expect(verb(test.desk, actorWith('host'), { studioId, kind: 'nudge', locale: 'fr', template: own })).rejects.toThrow(NotAllowed);
  });

  it('are previewed as they would leave', async () => {
    const { id: studioId } = await make();
    const { words, faults } = await previewNotice(test.desk, actorWith('host'), { studioId, kind: 'nudge', locale: 'fr', template: own });
    expect([words?.subject, words?.blocks[0], words?.button, faults]).toEqual(['À bientôt, Maëlle Kerdoncuff', { block: 'paragraph', text: 'Réparer plutôt que racheter' }, null, []]);
    expect(words?.blocks[1]).toMatchObject({ block: 'rows', rows: expect.arrayContaining([{ label: 'Lieu', before: null, value: 'Studio des Tanneurs, 14 quai des Tanneurs, 69005 Lyon' }]) });
    expect(await previewNotice(test.desk, producer, { studioId, kind: 'nudge', locale: 'fr', template: { ...own, subject: '{{' } })).toEqual({ words: null, faults: [{ code: 'bracesOpen', place: 'subject' }] });
    await expect(previewNotice(test.desk, producer, { studioId: NOWHERE as StudioId, kind: 'nudge', locale: 'fr', template: own })).rejects.toThrow(NotFound);
  });
});

describe('an episode', () => {
  const asIs = ({ id, title, start, zone, targetSeconds, seats, studioId, venue, showsMatter }: Episode) => ({ episodeId: id, title, start, zone, targetSeconds, seats, studioId, venue, showsMatter });
  const edit = (episode: Episode, expectedRevision: number, change: object = {}) => editEpisode(test.desk, producer, { ...asIs(episode), expectedRevision, ...change });

  it('is opened in a studio, whose name is its place for as long as it has that name', async () => {
    const studio = await make();
    const episode = await open({ studioId: studio.id, venue: 'ailleurs', showsMatter: true });
    expect([episode.studioId, episode.venue, episode.showsMatter]).toEqual([studio.id, 'Studio des Tanneurs', true]);
    await make({ id: studio.id, name: 'Plateau 2' });
    expect([(await episodeNow(episode.id)).venue, (await test.desk.reads.rundown(episode.rundownId))!.episode.venue]).toEqual(['Plateau 2', 'Plateau 2']);
    expect(await openEpisode(test.desk, producer, { topicId, zone: 'Europe/Paris', targetSeconds: 3_120, seats: 5, studioId: NOWHERE as StudioId })).toEqual({ outcome: 'InvalidValue', field: 'studioId', code: 'studioGone' });
  });

  it('is changed as a whole, with its draft, in the log and for whoever listens', async () => {
    const studio = await make();
    const episode = await open();
    await test.heard();
    const heard = test.announcements.length;
    const change = { title: ' Réparer, encore ', start: '2026-12-17T20:30', zone: 'Indian/Reunion', targetSeconds: 1_560, seats: 4, studioId: studio.id, venue: 'ailleurs', showsMatter: true };
    expect(await edit(episode, 0, change)).toEqual({ outcome: 'EpisodeEdited', episodeId: episode.id, rundownId: episode.rundownId, revision: 1 });
    const after: Episode = { ...episode, ...change, title: 'Réparer, encore', venue: 'Studio des Tanneurs' };
    expect(await episodeNow(episode.id)).toEqual(after);
    const { rundown, revision } = (await test.desk.reads.rundown(episode.rundownId))!;
    expect([rundown.title, rundown.start, rundown.targetSeconds, revision]).toEqual(['Réparer, encore', { local: '2026-12-17T20:30', zone: 'Indian/Reunion' }, 1_560, 1]);
    expect(await test.rows('select verb, before, after, by_name from operation where rundown_id = $1', [episode.rundownId])).toEqual([{ verb: 'editEpisode', before: { ...episode }, after, by_name: producer.name }]);
    const news = { rundownId: episode.rundownId, revision: 1, change: 'edited', segmentId: null, position: null, by: producer.name };
    await test.heard();
    expect(test.announcements.slice(heard)).toEqual([{ event: 'rundown.changed', facts: news }]);
    expect(await test.desk.reads.changesSince(episode.rundownId, 0)).toEqual([news]);
    expect(await test.rows('select revision from episode where id = $1', [episode.id])).toEqual([{ revision: 1 }]);
    // The same again is no change.
    expect(await edit(after, 1)).toMatchObject({ outcome: 'EpisodeEdited', revision: 1 });
    expect(await edit(after, 1, { start: null, studioId: null, venue: ' ' })).toMatchObject({ revision: 2 });
    expect(await episodeNow(episode.id)).toEqual({ ...after, start: null, studioId: null, venue: null });
  });

  it('is not changed on an old revision, nor to what cannot be, nor by a host', async () => {
    const episode = await open();
    const refusals = [
      await edit(episode, 1, { title: 'x' }), await edit(episode, 0, { title: ' ' }), await edit(episode, 0, { title: 'x'.repeat(501) }), await edit(episode, 0, { targetSeconds: 60 }),
      await edit(episode, 0, { seats: 0 }), await edit(episode, 0, { zone: 'Mars/Olympus' }), await edit(episode, 0, { start: '2027-03-28T02:30' }), await edit(episode, 0, { studioId: NOWHERE }),
    ];
    expect(refusals).toEqual([
      { outcome: 'StaleRevision', rundownId: episode.rundownId, currentRevision: 0 }, { outcome: 'InvalidValue', field: 'title', code: 'empty' }, { outcome: 'InvalidValue', field: 'title', code: 'tooLong' },
      { outcome: 'InvalidValue', field: 'targetSeconds', code: 'lengthOutOfRange' }, { outcome: 'InvalidValue', field: 'seats', code: 'seatsOutOfRange' }, { outcome: 'StartRefused', code: 'unknownZone', resumesAt: null },
      { outcome: 'StartRefused', code: 'skippedHour', resumesAt: '2027-03-28T03:00' }, { outcome: 'InvalidValue', field: 'studioId', code: 'studioGone' },
    ]);
    expect([await episodeNow(episode.id), await revisionOf(episode.rundownId)]).toEqual([episode, 0]);
    await expect(editEpisode(test.desk, otherHost, { ...asIs(episode), expectedRevision: 0 })).rejects.toThrow(NotAllowed);
    await expect(edit({ ...episode, id: NOWHERE as EpisodeId }, 0)).rejects.toThrow(NotFound);
  });

  it('is changed by one of several at once', async () => {
    const episode = await open();
    const outcomes = await Promise.all(['a', 'b', 'c', 'd'].map((title) => edit(episode, 0, { title })));
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['EpisodeEdited', 'StaleRevision', 'StaleRevision', 'StaleRevision']);
    expect(await revisionOf(episode.rundownId)).toBe(1);
  });
});
