import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { placeInRecording } from '#audience';
import {
  anonymiseVisitor, editAudienceSettings, followTopic, loadDemo, moveTopic, noteAsRun, previewPointNews, publishTopic, readBecameOfMine, readPointFollowers, readPublic, readPublication,
  sendMessages, sendPointNews, tellPoints, writeContribution, type NoteAsRunInput, type PublishTopicInput, type VisitorActor, type VisitorId,
} from '#desk';
import { typesetFrench } from '#print';
import type { EpisodeId, NoteId, SegmentId } from '#rundown';
import { audienceIn } from '../../testing/audience-in.js';
import { actorWith, demoApplications, demoPage, NOBODY, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

const visitorId = '0190aaaa-0000-7000-8000-0000000000dd' as VisitorId;

let test: TestDesk;
const audience = audienceIn(() => test);
const load = () => loadDemo(test.desk, { page: demoPage(), applications: demoApplications(), password: 'démonstration', audience: true });
beforeAll(async () => {
  test = await openTestDesk();
  await load();
});
afterAll(() => test.close());

describe('the demonstration', () => {
  it('has topics in several states, and people who wrote, applied and took seats; loaded once', async () => {
    await load();
    const { items } = await readPublic(test.desk, NOBODY).topicList({}, { limit: 10 });
    expect(items.map((topic) => [topic.state, topic.commentCount, topic.opinionCount])).toEqual([['open', 38, 3], ['open', 5, 4], ['closed', 3, 2]]);
    expect(await test.rows('select stage, count(*)::integer as n from application where begun_at is not null group by stage order by stage')).toEqual([
      { stage: 'accepted', n: 2 }, { stage: 'declined', n: 1 }, { stage: 'new', n: 1 }, { stage: 'shortlisted', n: 1 }, { stage: 'waitingList', n: 1 }]);
    expect(await test.desk.audience.countModeration()).toEqual({ waiting: 1, reported: 0 });
    expect(await test.rows('select state, count(*)::integer as n from audience_seat group by state order by state')).toEqual([{ state: 'in', n: 3 }, { state: 'waiting', n: 2 }]);
    expect((await test.desk.reads.topics())[0]!.commentCount).toBe(38);
  });

  it('tells whoever follows what became of their point: a producer in words they read, the house only where it may, and nobody the same twice', async () => {
    const { desk } = test;
    const { id } = (await desk.reads.topics())[0]!;
    const revision = async () => (await desk.audience.topicPage(id))!.revision;
    const move = async (to: 'inProduction' | 'recorded') => moveTopic(desk, producer, { topicId: id, expectedRevision: await revision(), to });
    // What stands on the imported page, written there again by whoever wrote it: one contribution to the readings.
    const [point] = await test.rows<{ text: string; author: string; segment: string; line: SegmentId; episode: EpisodeId }>(
      `select c.text, c.author_name as author, s.line ->> 'title' as segment, s.line ->> 'id' as line, r.episode_id as episode from rundown_version v join rundown r on r.id = v.rundown_id cross join jsonb_array_elements(v.snapshot -> 'points') as x (point)
       join contribution c on c.id = (x.point ->> 'contributionId')::uuid and c.kind = 'comment' and c.author_name is not null
       join jsonb_array_elements(v.snapshot #> '{rundown,segments}') with ordinality as s (line, place) on s.line ->> 'id' = x.point ->> 'segmentId' where x.point ->> 'state' = 'covered' order by c.position, s.place limit 1`);
    await desk.work.run((work) => work.visitors.add({ id: visitorId, name: point!.author, email: 'auteur@exemple.example', locale: 'fr', trust: 'accepted', hasPassword: false, personId: null }, null, desk.clock.now()));
    const actor: VisitorActor = { kind: 'visitor', id: visitorId, name: point!.author, locale: 'fr' };
    await writeContribution(desk, actor, audience.comment(id, { text: point!.text }));
    await followTopic(desk, actor, id, true);
    const mine = async () => (await readBecameOfMine(desk, actor, id)).map(({ became }) => became);
    const followers = async () => (await readPointFollowers(desk, producer, id, { limit: 10 })).items;
    const preview = async () => (await previewPointNews(desk, producer, id, [visitorId]))[0]!;
    expect((await readPublic(desk, NOBODY).topic((await desk.audience.topicPage(id))!.slug))!.commentCount).toBe(38);
    expect([await mine(), (await followers())[0]!.points, await preview()]).toMatchObject([[{ became: 'unknown' }], [{ now: { became: 'unknown' }, told: null, isNews: false }], { outcome: 'PointNewsNotSent', code: 'alreadyTold' }]);
    await move('inProduction');
    expect(await mine()).toEqual([{ became: 'covered', segment: point!.segment, atSeconds: null, recording: null }]);
    // Nothing leaves by itself.
    expect([await tellPoints(desk, id), (await followers())[0]!.points[0]!.isNews]).toEqual([{ outcome: 'PointsTold', told: 0 }, true]);
    const read = await preview();
    if (read.outcome !== 'PointNewsPreview') throw new Error(read.outcome);
    expect([read.to, read.words.subject, read.words.blocks.some((block) => block.block === 'paragraph' && block.text.includes(typesetFrench(`« ${point!.segment} »`)))]).toEqual([{ name: point!.author, address: 'auteur@exemple.example' }, expect.stringContaining('Ce qu’est devenu votre point'), true]);
    const letter = { visitorId, fingerprint: read.fingerprint, subject: 'Du nouveau', text: 'Bonjour.\n\nC’est dit.' };
    const send = async (over: object = {}) => (await sendPointNews(desk, producer, id, [{ ...letter, ...over }]))[0]!;
    expect(await send({ fingerprint: 'autre' })).toMatchObject({ code: 'newsChanged' });
    expect((await Promise.all([send(), send()])).map((one) => ('code' in one ? one.code : one.outcome)).sort()).toEqual(['PointNewsSent', 'alreadyTold']);
    await sendMessages(desk);
    expect(test.letters.filter(({ to }) => to.address === 'auteur@exemple.example').map(({ subject }) => subject)).toEqual(['Du nouveau']);
    expect((await followers())[0]!.points).toMatchObject([{ isNews: false, told: { became: 'covered', segment: point!.segment, atSeconds: null, byName: producer.name, mail: 'sent' } }]);

    // What was dropped on the floor is dealt with by nobody, and told anew when it was played after all: the house writes by itself from here.
    await editAudienceSettings(desk, actorWith('administrator'), { tellsPoints: true });
    await move('recorded');
    const note = (act: NoteAsRunInput['act'], more: Partial<NoteAsRunInput>) => {
      const key = desk.newId();
      return noteAsRun(desk, producer, { episodeId: point!.episode, version: 1, tapped: true, key, act, ...more }).then(({ outcome }) => (outcome === 'AsRunNoted' ? key as NoteId : outcome));
    };
    const lines = await test.rows<{ id: SegmentId; outside: boolean }>(`select s.line ->> 'id' as id, (s.line ->> 'outside')::boolean as outside from rundown_version v join rundown r on r.id = v.rundown_id cross join jsonb_array_elements(v.snapshot #> '{rundown,segments}') with ordinality as s (line, place) where r.episode_id = $1 order by s.place`, [point!.episode]);
    const other = lines.find((line) => !line.outside && line.id !== point!.line)!.id;
    const dropped = await note('drop', { line: point!.line });
    expect(await mine()).toMatchObject([{ became: 'covered' }]);
    await note('take', { line: other, startMs: 1_000_000 });
    expect(await mine()).toEqual([{ became: 'notKept', why: [{ code: 'droppedOnAir' }] }]);
    expect([await tellPoints(desk, id), await tellPoints(desk, id)]).toMatchObject([{ told: 1 }, { told: 0 }]);
    await note('undo', { of: dropped as NoteId });
    await note('take', { line: point!.line, startMs: 1_090_000 });
    await note('end', { startMs: 1_200_000 });
    expect([await mine(), await tellPoints(desk, id)]).toMatchObject([[{ became: 'covered', atSeconds: null }], { told: 1 }]);

    // Published with the real times, from the programme's zero, moved with its beginning, and a chapter corrected by hand.
    const draft = (await readPublication(desk, producer, id, null))!;
    expect([draft.episodeId, draft.lines.filter(({ startSeconds }) => startSeconds !== null).map(({ segmentId, startSeconds, placedBy }) => [segmentId, startSeconds, placedBy])]).toEqual([point!.episode, [[other, 0, 'played'], [point!.line, 90, 'played']]]);
    expect(draft.points.some(({ segmentId }) => segmentId === point!.line)).toBe(true);
    const chapters = placeInRecording(draft.lines, 45).map(({ segmentId, startSeconds }) => ({ segmentId, startSeconds: segmentId === other ? 40 : startSeconds }));
    const publish = async (over: Partial<PublishTopicInput> = {}) => publishTopic(desk, producer, { topicId: id, expectedRevision: await revision(), episodeId: point!.episode, url: 'https://youtu.be/abc', offsetSeconds: 45, chapters, reason: null, ...over });
    const codes = [{ url: ' ' }, { url: 'nulle part' }, { offsetSeconds: 86_400 }, { chapters: [{ segmentId: other, startSeconds: -1 }] }, { chapters: [{ segmentId: desk.newId(), startSeconds: 1 }] }, { expectedRevision: 0 }];
    expect(await Promise.all(codes.map(async (over) => publish(over).then((one) => ('code' in one ? one.code : one.outcome))))).toEqual(['addressMissing', 'notALink', 'minuteUnreadable', 'minuteUnreadable', 'chapterGone', 'StalePage']);
    expect(await moveTopic(desk, producer, { topicId: id, expectedRevision: await revision(), to: 'published' })).toEqual({ outcome: 'TopicPageRefused', code: 'publishApart' });
    const [guest] = await test.rows<{ id: string; name: string }>(`select n.id, p.name from participation n join person p on p.id = n.person_id where n.episode_id = $1 and n.role = 'guest' order by p.name limit 1`, [point!.episode]);
    await test.rows(`update participation set status_before = status, status = 'present' where id = $1`, [guest!.id]);
    expect([await publish(), (await desk.audience.topicPage(id))!.state]).toEqual([{ outcome: 'RightsMissing', names: [guest!.name] }, 'recorded']);
    expect(await publish({ reason: 'Signé au studio, papier à venir.' })).toMatchObject({ outcome: 'TopicPageSaved' });
    expect(await test.rows('select number, offset_seconds, without_rights, reason, published_by_name from publication')).toEqual([
      { number: 1, offset_seconds: 45, without_rights: [guest], reason: 'Signé au studio, papier à venir.', published_by_name: producer.name }]);
    expect([await mine(), await tellPoints(desk, id), await tellPoints(desk, id)]).toMatchObject([[{ became: 'covered', segment: point!.segment, atSeconds: 135 }], { told: 1 }, { told: 0 }]);
    const { slug: shown } = (await desk.audience.topicPage(id))!;
    expect(await readPublic(desk, NOBODY).topic(shown)).toMatchObject({ publishedUrl: 'https://youtu.be/abc', published: [{ url: 'https://youtu.be/abc', chapters: [{ segmentId: other, startSeconds: 40 }, { segmentId: point!.line, startSeconds: 135 }] }] });

    expect(await desk.work.run((work) => work.privacy.everythingAbout(visitorId))).toMatchObject({ tellings: [{ became: 'covered', at_seconds: 135, times: 4 }] });
    await anonymiseVisitor(desk, actor);
    expect(await test.rows('select from point_told')).toEqual([]);
  });
});
