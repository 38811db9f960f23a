import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  addSegment, carryOutPlanning, editSegment, importTopic, moveSegment, openEpisode, releaseRundown, removeSegment, requestPlanning,
  canonicalJson, NotAllowed, NotFound, type RundownModel,
} from '#desk';
import { programmeSeconds, type EpisodeId, type RundownId, type SegmentId } from '#rundown';
import { demoApplications, demoPage, NOBODY, openTestDesk, otherHost, producer, type TestDesk } from '../../testing/open-test-desk.js';

describe('a rundown', () => {
  let test: TestDesk;
  let rundownId: RundownId;
  let episodeId: EpisodeId;
  beforeAll(async () => {
    test = await openTestDesk();
    const imported = await importTopic(test.desk, producer, { text: demoPage(), applications: demoApplications() });
    if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
    const opened = await openEpisode(test.desk, producer, {
      topicId: imported.topicId, start: '2026-12-10T19:00', zone: 'Europe/Paris', targetSeconds: 3_120, seats: 5,
    });
    if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
    ({ rundownId, episodeId } = opened);
    const asked = await requestPlanning(test.desk, producer, { episodeId, expectedRevision: 0 });
    if (asked.outcome !== 'PlanningQueued') throw new Error(asked.outcome);
    expect(await carryOutPlanning(test.desk, asked.planning.id, { attempt: 1, last: false })).toEqual({ outcome: 'ShowPlanned', revision: 1 });
  });
  afterAll(() => test.close());
  // Kept from one edit to the next, and never read again while its revision holds.
  afterEach(async () => {
    const held = await test.desk.work.run((work) => work.rundowns.lock(rundownId));
    const { rundown, revision } = (await test.desk.reads.rundown(rundownId))!;
    expect({ rundown: held?.rundown, revision: held?.revision }).toEqual({ rundown, revision });
  });

  let model: RundownModel;
  const read = async () => (await test.desk.reads.rundown(rundownId))!;
  beforeEach(async () => {
    model = await read();
  });
  const order = ({ rundown }: RundownModel) => rundown.segments.map(({ id }) => id);
  const seen = () => ({ rundownId, expectedRevision: model.revision });

  it('is planned to the second, with the people, quotes and themes of its topic', () => {
    expect(programmeSeconds(model.rundown.segments)).toBe(3_120);
    expect(model.rundown.start).toEqual({ local: '2026-12-10T19:00', zone: 'Europe/Paris' });
    const speakers = new Set(model.rundown.segments.flatMap((segment) => segment.speakers.map(({ id }) => id)));
    expect([...speakers].filter((id) => !model.participations.some((one) => one.id === id))).toEqual([]);
    expect(model.participations.filter(({ role }) => role === 'host').map(({ person }) => person.name)).toEqual(['Maëlle TOURVIGNAC']);
    expect(model.participations.filter(({ role }) => role === 'guest').map(({ status }) => status)).toEqual(['applied', 'applied', 'applied', 'applied']);
    const named = [...model.rundown.segments, ...model.rundown.reserve].flatMap(({ quotes }) => quotes);
    expect(new Set(model.quotes.map(({ id }) => id))).toEqual(new Set(named));
  });

  it('moves a segment, and everybody hears of it after the commit', async () => {
    const [first, second] = order(model);
    const moved = await moveSegment(test.desk, producer, { ...seen(), segmentId: first!, position: 1 });
    expect(moved).toMatchObject({ outcome: 'SegmentMoved', revision: model.revision + 1, position: 1 });
    expect(order(await read()).slice(0, 2)).toEqual([second, first]);
    await test.heard();
    expect(test.announcements.at(-1)).toEqual({
      event: 'rundown.changed',
      facts: { rundownId, revision: model.revision + 1, change: 'moved', segmentId: first, position: 1, by: 'Inès' },
    });
    expect(await test.desk.reads.changesSince(rundownId, model.revision)).toEqual([
      { rundownId, revision: model.revision + 1, change: 'moved', segmentId: first, position: 1, by: 'Inès' },
    ]);
  });

  it('edits what was said and nothing else', async () => {
    const segment = model.rundown.segments[2]!;
    const edited = await editSegment(test.desk, producer, { ...seen(), segmentId: segment.id, title: 'Lancement \u{1F3AC}', durationSeconds: 0, notes: null });
    expect(edited).toMatchObject({ outcome: 'SegmentEdited', revision: model.revision + 1 });
    const after = await read();
    expect(after.rundown.segments).toEqual(model.rundown.segments.map((one) => (one === segment ? { ...one, title: 'Lancement \u{1F3AC}', durationSeconds: 0 } : one)));
  });

  it('adds and removes a line, and is what it was', async () => {
    const added = await addSegment(test.desk, producer, { ...seen(), position: 3, kind: 'tape', title: 'Magnéto', durationSeconds: 90 });
    if (added.outcome !== 'SegmentAdded') throw new Error(added.outcome);
    expect(order(await read())[3]).toBe(added.segment.id);
    const removed = await removeSegment(test.desk, producer, { rundownId, segmentId: added.segment.id, expectedRevision: added.revision });
    expect(removed).toEqual({ outcome: 'SegmentRemoved', rundownId, segmentId: added.segment.id, revision: model.revision + 2 });
    expect((await read()).rundown).toEqual(model.rundown);
  });

  it('puts the points of a removed segment in the reserve, with the reason', async () => {
    const covering = model.points.find(({ state }) => state === 'covered')!.segmentId!;
    const count = model.points.filter(({ segmentId }) => segmentId === covering).length;
    await removeSegment(test.desk, producer, { ...seen(), segmentId: covering });
    const after = (await read()).points.filter(({ why }) => why[0]?.code === 'segmentRemoved');
    expect(after.map(({ state, segmentId }) => ({ state, segmentId }))).toEqual(Array.from({ length: count }, () => ({ state: 'reserve', segmentId: null })));
    expect(await removeSegment(test.desk, producer, { rundownId, segmentId: covering, expectedRevision: model.revision + 1 })).toEqual({
      outcome: 'SegmentGone', rundownId, segmentId: covering,
    });
  });

  it('answers refusals as values, and changes nothing then', async () => {
    const segmentId = order(model)[0]!;
    const refusals = [
      await moveSegment(test.desk, producer, { ...seen(), segmentId, position: 999 }),
      await editSegment(test.desk, producer, { ...seen(), segmentId, durationSeconds: -1 }),
      await editSegment(test.desk, producer, { ...seen(), segmentId, title: 'x'.repeat(501) }),
      await moveSegment(test.desk, producer, { ...seen(), segmentId: '0190aaaa-0000-7000-8000-00000000dead' as SegmentId, position: 0 }),
      await moveSegment(test.desk, producer, { rundownId, segmentId, expectedRevision: model.revision - 1, position: 0 }),
    ];
    expect(refusals).toEqual([
      { outcome: 'InvalidValue', field: 'position', code: 'positionOutOfRange' },
      { outcome: 'InvalidValue', field: 'durationSeconds', code: 'durationOutOfRange' },
      { outcome: 'InvalidValue', field: 'title', code: 'tooLong' },
      { outcome: 'SegmentGone', rundownId, segmentId: '0190aaaa-0000-7000-8000-00000000dead' },
      { outcome: 'StaleRevision', rundownId, currentRevision: model.revision },
    ]);
    const same = await moveSegment(test.desk, producer, { ...seen(), segmentId, position: 0 });
    expect(same).toMatchObject({ outcome: 'SegmentMoved', revision: model.revision });
    expect(await read()).toEqual(model);
  });

  it('is read without what is not wanted', async () => {
    const lean = await test.desk.reads.rundown(rundownId, { matter: false, points: false });
    expect(lean).toEqual({ ...model, themes: [], quotes: [], questions: [], points: [] });
  });

  it('is not for everybody', async () => {
    const input = { ...seen(), segmentId: order(model)[0]!, position: 1 };
    await expect(moveSegment(test.desk, otherHost, input)).rejects.toBeInstanceOf(NotAllowed);
    await expect(moveSegment(test.desk, NOBODY, input)).rejects.toBeInstanceOf(NotAllowed);
    await expect(moveSegment(test.desk, producer, { ...input, rundownId: '0190aaaa-0000-7000-8000-00000000dead' as RundownId })).rejects.toBeInstanceOf(NotFound);
  });

  it('takes one of two edits made at the same moment', async () => {
    const [first, second] = order(model);
    const both = await Promise.all([
      editSegment(test.desk, producer, { ...seen(), segmentId: first!, title: 'Un' }),
      editSegment(test.desk, producer, { ...seen(), segmentId: second!, title: 'Deux' }),
    ]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['SegmentEdited', 'StaleRevision']);
    expect((await read()).revision).toBe(model.revision + 1);
  });

  it('announces nothing and queues nothing when the transaction is undone', async () => {
    await test.heard();
    const [before, waiting] = [test.announcements.length, await test.rows('select id from outbox')];
    const undone = test.desk.work.run(async (work) => {
      work.announce({ event: 'rundown.changed', facts: { rundownId, revision: 99, change: 'edited', segmentId: null, position: null, by: null } });
      work.queue('desk.reconcile', {});
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await test.heard();
    expect(test.announcements.length).toBe(before);
    expect(await test.rows('select id from outbox')).toEqual(waiting);
  });

  it('is released as an immutable version whose hash can be checked', async () => {
    const released = await releaseRundown(test.desk, producer, { ...seen(), comment: 'Pour relecture' });
    if (released.outcome !== 'RundownReleased') throw new Error(released.outcome);
    expect(released.version).toMatchObject({ number: 1, comment: 'Pour relecture', releasedBy: 'Inès' });
    const kept = (await test.desk.reads.version(released.version.id))!;
    expect(test.desk.secrets.hash(canonicalJson(kept.snapshot))).toBe(kept.version.hash);
    const frozen = model.rundown.segments.map(({ id, title }, position) => ({ segment: id, number: String(position + 1), title }));
    expect(kept.snapshot.rundown).toEqual({ ...model.rundown, frozen: frozen.toSorted((a, b) => (a.segment < b.segment ? -1 : 1)) });
    expect(await test.desk.reads.versionNumbered(rundownId, 1)).toEqual(kept);

    const now = await read();
    expect(now.versions).toEqual([released.version]);
    expect(now.rundown).toEqual(kept.snapshot.rundown);
    expect(await releaseRundown(test.desk, producer, { rundownId, expectedRevision: now.revision })).toEqual({
      outcome: 'NothingToRelease', rundownId, version: released.version,
    });
    for (const change of [`update rundown_version set comment = ''`, 'delete from rundown_version', 'truncate rundown_version cascade']) {
      await expect(test.rows(change)).rejects.toThrow('A released version never changes.');
    }
  });

  it('is not overwritten by a planning asked for before an edit', async () => {
    const asked = await requestPlanning(test.desk, producer, { episodeId, expectedRevision: model.revision });
    if (asked.outcome !== 'PlanningQueued') throw new Error(asked.outcome);
    await editSegment(test.desk, producer, { ...seen(), segmentId: order(model)[0]!, title: 'Entre-temps' });
    expect(await carryOutPlanning(test.desk, asked.planning.id, { attempt: 1, last: false })).toEqual({
      outcome: 'PlanningRefused',
      refusal: { code: 'draftEdited', facts: { expectedRevision: model.revision, currentRevision: model.revision + 1 } },
    });
  });

  it('is the same when it is planned again, with the same people in the same places', async () => {
    const asked = await requestPlanning(test.desk, producer, { episodeId, expectedRevision: model.revision });
    if (asked.outcome !== 'PlanningQueued') throw new Error(asked.outcome);
    expect(await requestPlanning(test.desk, producer, { episodeId, expectedRevision: model.revision })).toMatchObject({ outcome: 'PlanningUnderWay' });
    // Delivered twice at the same moment: one saves, the other finds it settled.
    const runs = await Promise.all([1, 2].map((attempt) => carryOutPlanning(test.desk, asked.planning.id, { attempt, last: false })));
    expect(runs.map(({ outcome }) => outcome).sort()).toEqual(['PlanningSettled', 'ShowPlanned']);
    const once = await read();
    expect(once.revision).toBe(model.revision + 1);
    const again = await requestPlanning(test.desk, producer, { episodeId, expectedRevision: once.revision });
    if (again.outcome !== 'PlanningQueued') throw new Error(again.outcome);
    await carryOutPlanning(test.desk, again.planning.id, { attempt: 1, last: false });
    const twice = await read();
    const bare = ({ rundown, participations, reserve }: RundownModel) => ({
      segments: rundown.segments.map((segment) => ({ ...segment, id: null })), participations, reserve,
    });
    expect(bare(twice)).toEqual(bare(once));
  });
});
