import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  carryOutPlanning, changeSegments, importTopic, openEpisode, requestPlanning, undoChange, NotAllowed,
  type Application, type ApplicationId, type ParticipationId, type Point, type RundownActId, type RundownModel, type TopicQuote, type UserId,
} from '#desk';
import { placeMatter, type Matter, type MatterTarget, type RundownId, type SegmentId, type ThemeId, type TopicId } from '#rundown';
import { actorWith, demoApplications, demoPage, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

describe('matter put into lines', () => {
  let test: TestDesk;
  let rundownId: RundownId;
  let topicId: TopicId;
  let model: RundownModel;
  let quotes: readonly TopicQuote[];
  let applications: readonly Application[];
  const read = async () => (await test.desk.reads.rundown(rundownId))!;
  const newId = <Id extends string>() => test.desk.newId() as Id;
  beforeAll(async () => {
    test = await openTestDesk();
    const imported = await importTopic(test.desk, producer, { text: demoPage(), applications: demoApplications() });
    if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
    ({ topicId } = imported);
    // A short show: much of the matter waits.
    const opened = await openEpisode(test.desk, producer, { topicId, start: '2026-12-10T19:00', zone: 'Europe/Paris', targetSeconds: 1_560, seats: 3 });
    if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
    ({ rundownId } = opened);
    const asked = await requestPlanning(test.desk, producer, { episodeId: opened.episodeId, expectedRevision: 0 });
    if (asked.outcome !== 'PlanningQueued') throw new Error(asked.outcome);
    await carryOutPlanning(test.desk, asked.planning.id, { attempt: 1, last: false });
    ({ quotes, applications } = await test.desk.reads.topicMatter(topicId));
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    model = await read();
  });

  async function put(target: MatterTarget, matter: Matter, seats: { participation: ParticipationId; application: ApplicationId }[] = [], act = newId<RundownActId>()) {
    const { revision, rundown } = await read();
    const done = await changeSegments(test.desk, producer, { rundownId, expectedRevision: revision, act, kind: 'matter', edits: placeMatter(rundown, target, matter) as never, seats });
    if (done.outcome !== 'SegmentsChanged') throw new Error(JSON.stringify(done));
    return done;
  }
  async function undo(act: RundownActId): Promise<RundownActId> {
    const back = newId<RundownActId>();
    expect((await undoChange(test.desk, producer, { rundownId, expectedRevision: (await read()).revision, act: back, undo: act })).outcome).toBe('SegmentsChanged');
    return back;
  }
  /** A quote whose contribution nobody deals with, and that contribution's points. */
  const waiting = (): { quote: TopicQuote; points: (from: RundownModel) => readonly Point[] } => {
    const open = new Set(model.points.filter(({ state }) => state !== 'covered').map(({ contributionId }) => contributionId));
    const quote = quotes.find(({ contributionId }) => open.has(contributionId))!;
    return { quote, points: (from) => from.points.filter(({ contributionId }) => contributionId === quote.contributionId) };
  };

  it('cover the points of whoever wrote it; taken back they wait as before, done again they are covered again', async () => {
    const { quote, points } = waiting();
    const line = model.rundown.segments.find(({ kind }) => kind === 'opening')!;
    const { act } = await put({ onto: line.id }, { matter: 'quote', id: quote.id });
    expect(points(await read())).toEqual(points(model).map((point) => ({ ...point, state: 'covered', segmentId: line.id, why: [{ code: 'saidAloud' }] })));
    const after = await read();
    const back = await undo(act);
    expect([(await read()).points, (await read()).rundown]).toEqual([model.points, model.rundown]);
    const again = await undo(back);
    expect((await read()).points).toEqual(after.points);
    await undo(again);
    expect((await read()).points).toEqual(model.points);
  });

  it('make a debate of a theme, which says where it comes from; its points follow the line away, back, and into the reserve', async () => {
    const used = new Set(model.rundown.segments.map(({ theme }) => theme));
    const theme = model.themes.find(({ id }) => !used.has(id) && quotes.some(({ themeId }) => themeId === id))!;
    const own = quotes.filter(({ themeId }) => themeId === theme.id).slice(0, 2).map(({ id }) => id);
    const line = newId<SegmentId>();
    const { act } = await put({ after: null }, { matter: 'theme', id: theme.id as ThemeId, label: theme.label, hook: theme.hook, quotes: own, questions: [], line });
    const made = await read();
    expect(made.rundown.segments[0]).toMatchObject({ id: line, kind: 'debate', theme: theme.id, quotes: own, why: [{ code: 'themePlaced', facts: { theme: theme.label } }] });
    const covered = made.points.filter(({ segmentId }) => segmentId === line);
    expect(covered.length).toBeGreaterThanOrEqual(new Set(quotes.filter(({ themeId }) => themeId === theme.id).map(({ contributionId }) => contributionId)).size - model.points.filter(({ state }) => state === 'covered').length);
    expect(new Set(covered.map(({ why }) => why[0]!.code))).toEqual(new Set(['saidAloud', 'themeDebated']));
    const back = await undo(act);
    expect([(await read()).points, (await read()).rundown]).toEqual([model.points, model.rundown]);
    const again = await undo(back);
    expect((await read()).points).toEqual(made.points);
    await undo(again);
  });

  it('leave their points in no line that has gone meanwhile, once that is taken back', async () => {
    const { quote, points } = waiting();
    const line = model.rundown.segments.find(({ kind }) => kind === 'opening')!;
    const aside = newId<SegmentId>();
    const added = await changeSegments(test.desk, producer, { rundownId, expectedRevision: model.revision, act: newId(), edits: [{ does: 'add', segment: { id: aside, kind: 'debate', title: 'Plus tard', durationSeconds: 60, quotes: [quote.id] }, place: 'reserve' }] });
    expect(added.outcome).toBe('SegmentsChanged');
    await test.rows(`update point set state = 'reserve', segment_id = $1 where rundown_id = $2 and contribution_id = $3`, [aside, rundownId, quote.contributionId]);
    const { act } = await put({ onto: line.id }, { matter: 'quote', id: quote.id });
    const gone = await changeSegments(test.desk, producer, { rundownId, expectedRevision: (await read()).revision, act: newId(), edits: [{ does: 'remove', segment: aside }] });
    expect(gone.outcome).toBe('SegmentsChanged');
    await undo(act);
    expect((await read()).rundown).toEqual(model.rundown);
    expect(points(await read()).map(({ state, segmentId }) => [state, segmentId])).toEqual(points(model).map(() => ['reserve', null]));
  });

  it('seat an applicant, who gets a place in the episode with it; asked for twice they get one', async () => {
    const here = new Set(model.participations.map(({ person }) => person.id));
    const { id: application, person } = applications.find((one) => !here.has(one.person.id))!;
    const [participation, act] = [newId<ParticipationId>(), newId<RundownActId>()];
    const line = model.rundown.segments.find(({ kind }) => kind === 'debate')!;
    await put({ onto: line.id }, { matter: 'person', id: participation }, [{ participation, application }], act);
    const after = await read();
    expect(after.participations.find(({ id }) => id === participation)).toMatchObject({ person: { id: person.id }, status: 'applied', role: 'guest', applicationId: application });
    expect(after.rundown.segments.find(({ id }) => id === line.id)!.speakers.at(-1)).toMatchObject({ id: participation, role: 'guest' });
    // Another desk seats the same person by an id of its own.
    const other = newId<ParticipationId>();
    const opening = model.rundown.segments.find(({ kind }) => kind === 'opening')!;
    const second = await put({ onto: opening.id }, { matter: 'person', id: other }, [{ participation: other, application }]);
    const both = await read();
    expect(both.participations.filter((one) => one.person.id === person.id).map(({ id }) => id)).toEqual([participation]);
    expect(both.rundown.segments.find(({ id }) => id === opening.id)!.speakers.at(-1)!.id).toBe(participation);
    await undo(second.act);
    await undo(act);
    expect((await read()).rundown).toEqual(model.rundown);
  });

  it('give nobody a place by whoever was only given the column of the people', async () => {
    const member = { ...actorWith('member'), id: newId<UserId>() };
    await test.rows(`insert into app_user (id, name, email, password_hash, role, locale, created_at) values ($1, 'Mahaut', 'mahaut@ailleurs.example', '$argon2id$none', 'member', 'fr', now())`, [member.id]);
    await test.rows(`insert into episode_member (episode_id, user_id, role, columns, added_at) values ($1, $2, 'contributor', '["people"]', now())`, [model.episode.id, member.id]);
    const line = model.rundown.segments.find(({ kind }) => kind === 'debate')!;
    const here = new Set(model.participations.map(({ person }) => person.id));
    const participation = newId<ParticipationId>();
    const edits = [{ does: 'edit', segment: line.id, change: { speakers: [...line.speakers, { id: participation, role: 'guest', seconds: 30 }] } }] as const;
    const input = { rundownId, expectedRevision: model.revision, act: newId<RundownActId>(), kind: 'matter' as const, edits };
    const applicant = applications.find((one) => !here.has(one.person.id))!;
    await expect(changeSegments(test.desk, member, { ...input, seats: [{ participation, application: applicant.id }] })).rejects.toBeInstanceOf(NotAllowed);
    expect(await read()).toEqual(model);
  });

  it('give nobody a place by an act that is refused', async () => {
    const here = new Set(model.participations.map(({ person }) => person.id));
    const free = applications.find((one) => !here.has(one.person.id));
    const participation = newId<ParticipationId>();
    const edits = [{ does: 'edit', segment: model.rundown.segments[0]!.id, change: { speakers: [{ id: participation, role: 'guest', seconds: 30 }] } }, { does: 'remove', segment: newId<SegmentId>() }] as const;
    const input = { rundownId, expectedRevision: model.revision, kind: 'matter' as const, edits };
    expect(await changeSegments(test.desk, producer, { ...input, act: newId(), seats: [{ participation, application: free?.id ?? applications[0]!.id }] })).toMatchObject({ outcome: 'SegmentGone' });
    expect(await changeSegments(test.desk, producer, { ...input, act: newId(), seats: [{ participation, application: newId<ApplicationId>() }] })).toMatchObject({ outcome: 'InvalidValue', code: 'nameUnknown' });
    expect(await read()).toEqual(model);
  });
});
