import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  carryOutPlanning, changeSegments, importTopic, notePrivately, openEpisode, requestPlanning, undoChange, NotAllowed,
  type LineEditInput, type RundownActId, type RundownActKind, type RundownModel, type UserActor,
} from '#desk';
import { duplicateLine, groupLines, mergeLines, splitLine, type ColumnId, type EpisodeId, type GroupId, type LineEdit, type RundownId, type SegmentId, type SpeakerId } from '#rundown';
import { demoApplications, demoPage, openTestDesk, otherHost, producer, type TestDesk } from '../../testing/open-test-desk.js';

describe('acts on a draft', () => {
  let test: TestDesk;
  let rundownId: RundownId;
  let model: RundownModel;
  const other: UserActor = { ...producer, id: '0190aaaa-0000-7000-8000-000000000002' as UserActor['id'], name: 'Noé' };
  const read = async () => (await test.desk.reads.rundown(rundownId))!;
  const newAct = () => test.desk.newId() as RundownActId;
  const newLine = () => test.desk.newId() as SegmentId;
  const on = () => ({ rundownId, expectedRevision: model.revision });
  const history = (wanted: { segment?: SegmentId; mine?: boolean; before?: number } = {}) => test.desk.reads.history(rundownId, { reader: producer.id, limit: 50, ...wanted });
  async function act(edits: readonly LineEditInput[] | readonly LineEdit[], kind: RundownActKind | null = null, name = newAct()) {
    model = await read();
    const done = await changeSegments(test.desk, producer, { ...on(), act: name, kind, edits: edits as readonly LineEditInput[] });
    if (done.outcome !== 'SegmentsChanged') throw new Error(JSON.stringify(done));
    return done;
  }
  async function undo(name: RundownActId, who: UserActor = producer) {
    model = await read();
    return undoChange(test.desk, who, { ...on(), act: newAct(), undo: name });
  }

  beforeAll(async () => {
    test = await openTestDesk();
    await test.rows(`insert into app_user (id, name, email, password_hash, role, locale, created_at) values ($1, 'Noé', 'noe@studio.example', '$argon2id$none', 'producer', 'fr', now())`, [other.id]);
    const imported = await importTopic(test.desk, producer, { text: demoPage(), applications: demoApplications() });
    if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
    const opened = await openEpisode(test.desk, producer, { topicId: imported.topicId, start: '2026-12-10T19:00', zone: 'Europe/Paris', targetSeconds: 3_120, seats: 5 });
    if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
    ({ rundownId } = opened);
    await openEpisode(test.desk, producer, { topicId: imported.topicId, zone: 'Europe/Paris', targetSeconds: 3_120, seats: 5 });
    const asked = await requestPlanning(test.desk, producer, { episodeId: opened.episodeId as EpisodeId, expectedRevision: 0 });
    if (asked.outcome !== 'PlanningQueued') throw new Error(asked.outcome);
    await carryOutPlanning(test.desk, asked.planning.id, { attempt: 1, last: false });
  });
  afterAll(() => test.close());
  // Kept from one edit to the next, and never read again while its revision holds.
  afterEach(async () => {
    const held = await test.desk.work.run((work) => work.rundowns.lock(rundownId));
    const { rundown, revision } = (await test.desk.reads.rundown(rundownId))!;
    expect({ rundown: held?.rundown, revision: held?.revision }).toEqual({ rundown, revision });
  });
  beforeEach(async () => {
    model = await read();
  });

  it('does several lines at once: as many revisions as steps, each logged and told, one act', async () => {
    const [first, second] = model.rundown.segments;
    const fresh = newLine();
    const before = model;
    const done = await act([
      { does: 'edit', segment: first!.id, change: { title: 'Bonsoir', colour: 'blue', hardStart: { offsetSeconds: 0 }, technique: { camera: 'Grue', sound: '', lowerThird: '' } } },
      { does: 'move', segment: second!.id, place: 0 },
      { does: 'add', segment: { id: fresh, kind: 'tape', title: 'Magnéto', durationSeconds: 90, content: 'Premiers mots' }, place: 2 },
    ]);
    expect([done.revision, done.segmentIds]).toEqual([before.revision + 3, [first!.id, second!.id, fresh]]);
    const after = await read();
    expect(after.revision).toBe(before.revision + 3);
    expect(after.rundown.segments.slice(0, 3)).toEqual([
      second,
      { ...first!, title: 'Bonsoir', colour: 'blue', hardStart: { offsetSeconds: 0 }, technique: { camera: 'Grue', sound: '', lowerThird: '' } },
      expect.objectContaining({ id: fresh, kind: 'tape', content: 'Premiers mots', why: [{ code: 'addedByHand' }], speakers: [] }),
    ]);
    expect(await test.desk.reads.changesSince(rundownId, before.revision)).toMatchObject([
      { change: 'edited', segmentId: first!.id, position: 0 }, { change: 'moved', segmentId: second!.id, position: 0 }, { change: 'added', segmentId: fresh, position: 2 },
    ]);
    await test.heard();
    expect(test.announcements.slice(-3).map(({ facts }) => (facts as { revision: number }).revision)).toEqual([1, 2, 3].map((step) => before.revision + step));
    const [told] = await history();
    expect(told).toMatchObject({ act: done.act, by: 'Inès', mine: true, undone: false, lines: [{ verb: 'editSegment', segmentId: first!.id, title: 'Bonsoir' }, { verb: 'moveSegment' }, { verb: 'addSegment', fields: [] }] });
    expect(told!.lines[0]!.fields.map(({ field, before: was, after: is }) => [field, was, is])).toEqual(expect.arrayContaining([['title', JSON.stringify(first!.title), '"Bonsoir"'], ['colour', null, '"blue"']]));
    expect(told!.lines[1]!.fields).toEqual([{ field: 'place', before: '1', after: '0' }]);
    expect((await undo(done.act)).outcome).toBe('SegmentsChanged');
    expect((await read()).rundown).toEqual(before.rundown);
  });

  it('is done once when it is asked for twice, and not at all when one edit cannot be', async () => {
    const [first] = model.rundown.segments;
    const name = newAct();
    const input = { ...on(), act: name, edits: [{ does: 'add', segment: { id: newLine(), kind: 'sting', title: 'Virgule', durationSeconds: 5 }, place: 0 } as const] };
    const done = await changeSegments(test.desk, producer, input);
    expect(await changeSegments(test.desk, producer, input)).toMatchObject({ outcome: 'SegmentsChanged', act: name, segmentIds: done.outcome === 'SegmentsChanged' ? done.segmentIds : [] });
    const between = await read();
    expect(between.revision).toBe(model.revision + 1);
    const refused = await changeSegments(test.desk, producer, {
      rundownId, expectedRevision: between.revision, act: newAct(),
      edits: [{ does: 'edit', segment: first!.id, change: { title: 'Perdu' } }, { does: 'move', segment: newLine(), place: 0 }],
    });
    expect(refused).toMatchObject({ outcome: 'SegmentGone' });
    expect(await read()).toEqual(between);
    await undo(name);
  });

  it('refuses people, pieces, groups and columns that are not of this rundown', async () => {
    const segment = model.rundown.segments[0]!.id;
    const stranger = '0190aaaa-0000-7000-8000-00000000dead';
    for (const change of [
      { speakers: [{ id: stranger as SpeakerId, role: 'guest', seconds: 10 }] }, { quotes: [stranger] }, { questions: [stranger] }, { theme: stranger },
      { group: stranger as GroupId }, { cells: { [stranger]: 'x' } },
    ]) {
      const edits = [{ does: 'edit', segment, change }] as unknown as LineEditInput[];
      expect(await changeSegments(test.desk, producer, { ...on(), act: newAct(), edits })).toEqual({ outcome: 'InvalidValue', field: 'edits', code: 'nameUnknown' });
    }
    const tooLong = { does: 'edit', segment, change: { notes: 'x'.repeat(50_001) } } as const;
    expect(await changeSegments(test.desk, producer, { ...on(), act: newAct(), edits: [tooLong] })).toEqual({ outcome: 'InvalidValue', field: 'notes', code: 'tooLong' });
    expect(await read()).toEqual(model);
  });

  it('goes to the reserve and back, with the points it deals with', async () => {
    const before = model.rundown;
    const covering = model.points.find(({ state }) => state === 'covered')!.segmentId!;
    const states = async () => (await read()).points.filter(({ segmentId }) => segmentId === covering).map(({ state }) => state);
    const count = (await states()).length;
    const aside = await act([{ does: 'move', segment: covering, place: 'reserve' }]);
    expect((await read()).rundown.reserve.map(({ id }) => id)).toContain(covering);
    expect(await states()).toEqual(Array.from({ length: count }, () => 'reserve'));
    expect((await test.desk.reads.changesSince(rundownId, aside.revision - 1))![0]).toMatchObject({ change: 'moved', segmentId: covering, position: null });
    await undo(aside.act);
    expect(await states()).toEqual(Array.from({ length: count }, () => 'covered'));
    expect((await read()).rundown).toEqual(before);
  });

  it('gives a removed line back whole, with the points it covered', async () => {
    const before = model;
    const covering = model.points.find(({ state }) => state === 'covered')!.segmentId!;
    const removed = await act([{ does: 'remove', segment: covering }]);
    expect((await read()).points.filter(({ segmentId }) => segmentId === covering)).toEqual([]);
    await undo(removed.act);
    const after = await read();
    expect([after.rundown, after.points]).toEqual([before.rundown, before.points]);
  });

  it('reshapes lines, and each act undone gives the original', async () => {
    const original = model.rundown;
    const [one, two] = original.segments.filter(({ kind }) => kind === 'debate');
    const column = newLine() as unknown as ColumnId;
    const acts = [
      await act([{ does: 'frame', frame: { columns: [{ id: column, title: 'Prompteur' }] } }]),
      await act([{ does: 'edit', segment: one!.id, change: { cells: { [column]: 'Défile' } as Record<ColumnId, string> } }]),
      await act(splitLine(original, one!.id, { id: newLine(), title: 'Débat (suite)' }, 100), 'split'),
      await act(groupLines(original, [one!.id, two!.id], { id: newLine() as unknown as GroupId, title: 'Première partie', budgetSeconds: 1_200 }), 'group'),
      await act(mergeLines(original, [one!.id, two!.id]), 'merge'),
      await act(duplicateLine(original, original.segments[0]!.id, newLine()), 'duplicate'),
    ];
    expect((await history({ mine: true })).slice(0, 6).map(({ kind }) => kind)).toEqual(['duplicate', 'merge', 'group', 'split', null, null]);
    for (const done of acts.toReversed()) expect((await undo(done.act)).outcome).toBe('SegmentsChanged');
    expect((await read()).rundown).toEqual(original);
  });

  it('is taken back by whoever did it, once, and done again by taking that back', async () => {
    const [first] = model.rundown.segments;
    const done = await act([{ does: 'edit', segment: first!.id, change: { objective: 'Accueillir' } }]);
    expect(await undo(done.act, other)).toMatchObject({ outcome: 'NothingToUndo', code: 'notYours' });
    const undone = await undo(done.act);
    if (undone.outcome !== 'SegmentsChanged') throw new Error(undone.outcome);
    expect((await read()).rundown.segments[0]!.objective).toBe(first!.objective);
    expect(await undo(done.act)).toMatchObject({ outcome: 'NothingToUndo', code: 'undoneAlready' });
    expect((await undo(undone.act)).outcome).toBe('SegmentsChanged');
    expect((await read()).rundown.segments[0]!.objective).toBe('Accueillir');
    // Taken back once more: the redo stands in its way no longer.
    const [again] = await history({ mine: true });
    expect([again!.kind, again!.undoes]).toEqual(['redo', undone.act]);
    expect((await undo(again!.act)).outcome).toBe('SegmentsChanged');
    expect(await undo(newAct())).toMatchObject({ code: 'actGone' });
    const planned = (await history()).at(-1)!;
    expect([planned.verb, (await undo(planned.act)).outcome]).toEqual(['planShow', 'NothingToUndo']);
  });

  it('says that somebody has left the episode since, instead of seating a stranger', async () => {
    const line = model.rundown.segments.find(({ speakers }) => speakers.some(({ role }) => role === 'guest'))!;
    const guest = line.speakers.find(({ role }) => role === 'guest')!;
    const removed = await act([{ does: 'remove', segment: line.id }]);
    const [elsewhere] = await test.rows<{ id: string }>('select id from episode where id <> (select episode_id from participation where id = $1) limit 1', [guest.id]);
    await test.rows('update participation set episode_id = $2, speaker_key = null where id = $1', [guest.id, elsewhere!.id]);
    expect(await undo(removed.act)).toEqual({ outcome: 'NothingToUndo', rundownId, code: 'namesGone' });
    await test.rows('update participation set episode_id = (select episode_id from rundown where id = $2) where id = $1', [guest.id, rundownId]);
    expect((await undo(removed.act)).outcome).toBe('SegmentsChanged');
  });

  it('never takes away what somebody else did since', async () => {
    const [first] = model.rundown.segments;
    const done = await act([{ does: 'edit', segment: first!.id, change: { title: 'À moi' } }]);
    model = await read();
    await changeSegments(test.desk, other, { ...on(), act: newAct(), edits: [{ does: 'edit', segment: first!.id, change: { title: 'À elle' } }] });
    expect(await undo(done.act)).toEqual({ outcome: 'UndoContested', rundownId, segmentId: first!.id, field: 'title', title: 'À elle' });
    const cell = await history({ segment: first!.id });
    expect(cell.slice(0, 2).map(({ mine, lines }) => [mine, lines[0]!.fields[0]!.after])).toEqual([[false, '"À elle"'], [true, '"À moi"']]);
    expect((await history({ before: cell[1]!.revision })).every(({ revision }) => revision < cell[1]!.revision)).toBe(true);
  });

  it('keeps a private note for whoever wrote it, outside revisions and versions', async () => {
    const { id: segmentId } = model.rundown.segments[0]!;
    expect(await notePrivately(test.desk, producer, { rundownId, segmentId, text: ' À rappeler ' })).toEqual({ outcome: 'NotedPrivately', rundownId, segmentId, text: 'À rappeler' });
    expect(await test.desk.reads.privateNotes(producer.id, [rundownId])).toEqual([[{ segmentId, text: 'À rappeler' }]]);
    expect(await read()).toEqual(model);
    // It waits while the line is gone.
    const removed = await act([{ does: 'remove', segment: segmentId }]);
    expect(await test.desk.reads.privateNotes(producer.id, [rundownId])).toEqual([[]]);
    await undo(removed.act);
    expect(await test.desk.reads.privateNotes(producer.id, [rundownId])).toEqual([[{ segmentId, text: 'À rappeler' }]]);
    await notePrivately(test.desk, producer, { rundownId, segmentId, text: '' });
    expect(await test.desk.reads.privateNotes(producer.id, [rundownId])).toEqual([[]]);
    expect(await notePrivately(test.desk, producer, { rundownId, segmentId: newLine(), text: 'x' })).toMatchObject({ outcome: 'SegmentGone' });
  });

  it('is not for everybody', async () => {
    const input = { ...on(), act: newAct(), edits: [] };
    await expect(changeSegments(test.desk, otherHost, input)).rejects.toBeInstanceOf(NotAllowed);
    await expect(undoChange(test.desk, otherHost, { ...on(), act: newAct(), undo: newAct() })).rejects.toBeInstanceOf(NotAllowed);
  });
});
