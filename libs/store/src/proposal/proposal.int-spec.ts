import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  carryOutPlanning, changeSegments, importTopic, keepPlan, openEpisode, proposeReplanning, readProposal, requestPlanning, undoChange,
  type LineEditInput, type PlanningId, type ProposalId, type RundownActId, type RundownModel,
} from '#desk';
import { compareRundowns, diffToEdits, piecesBetween, type EpisodeId, type RundownId } from '#rundown';
import { demoApplications, demoPage, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

describe('a proposal beside the draft', () => {
  let test: TestDesk;
  let rundownId: RundownId;
  let episodeId: EpisodeId;
  let open: (targetSeconds: number, seats: number) => Promise<void>;
  const read = async () => (await test.desk.reads.rundown(rundownId))!;
  const newAct = () => test.desk.newId() as RundownActId;
  async function plan(proposes: boolean): Promise<PlanningId> {
    const asked = await requestPlanning(test.desk, producer, { episodeId, expectedRevision: (await read()).revision, proposes });
    if (asked.outcome !== 'PlanningQueued') throw new Error(asked.outcome);
    expect(await carryOutPlanning(test.desk, asked.planning.id, { attempt: 1, last: true })).toMatchObject({ outcome: proposes ? 'ShowProposed' : 'ShowPlanned' });
    if (!proposes) await keepPlan(test.desk, producer, asked.planning.id);
    return asked.planning.id;
  }
  /** Takes of a proposal the pieces of some kinds; all when none is named. */
  async function take(id: ProposalId, kinds: readonly string[] | null, act = newAct()) {
    const { before, after } = (await readProposal(test.desk, producer, id))!;
    const pieces = piecesBetween(before, after).filter(({ kind }) => kinds === null || kinds.includes(kind));
    const edits = diffToEdits(before, after, new Set(pieces.map((piece) => piece.id))) as readonly LineEditInput[];
    return { act, after, done: await changeSegments(test.desk, producer, { rundownId, expectedRevision: (await read()).revision, act, kind: 'proposal', proposal: id, edits: edits.map((edit) => ('place' in edit && typeof edit.place === 'object' ? { ...edit, place: 'reserve' as const } : edit)) }) };
  }
  beforeAll(async () => {
    test = await openTestDesk();
    const imported = await importTopic(test.desk, producer, { text: demoPage(), applications: demoApplications() });
    if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
    open = async (targetSeconds, seats) => {
      const opened = await openEpisode(test.desk, producer, { topicId: imported.topicId, start: '2026-12-10T19:00', zone: 'Europe/Paris', targetSeconds, seats });
      if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
      ({ rundownId, episodeId } = opened);
      await plan(false);
    };
    await open(1_560, 3);
  });
  afterAll(() => test.close());

  let before: RundownModel;
  it('leaves the draft and its people as they are, until it is taken: whole, it is the draft; taken back, it never was', async () => {
    // A draft that somebody has changed by hand: three lines are gone, and one is called otherwise.
    const { rundown: { segments }, revision } = await read();
    const edits: LineEditInput[] = [...segments.filter(({ kind }) => kind === 'debate' || kind === 'introduction').map(({ id }): LineEditInput => ({ does: 'remove', segment: id })), { does: 'edit', segment: segments[0]!.id, change: { title: 'Bonsoir', durationSeconds: 20 } }];
    expect((await changeSegments(test.desk, producer, { rundownId, expectedRevision: revision, act: newAct(), edits })).outcome).toBe('SegmentsChanged');
    before = await read();
    const id = await plan(true);
    expect(await read()).toEqual(before);
    expect((await test.desk.reads.planningsById([id]))[0]).toMatchObject({ state: 'done', proposes: true, waits: true, improvement: null });

    const { act, after, done } = await take(id, null);
    expect(done).toMatchObject({ outcome: 'SegmentsChanged' });
    const taken = await read();
    const bare = (model: RundownModel) => model.rundown.segments.map(({ id: line, title, durationSeconds, speakers }) => ({ line, title, durationSeconds, seats: speakers.map(({ id: who, seconds }) => [who, seconds]) }));
    expect(bare(taken)).toEqual(bare({ ...taken, rundown: after }));
    const added = after.segments.filter(({ id: line }) => !before.rundown.segments.some((one) => one.id === line));
    expect(added.length).toBeGreaterThan(0);
    expect(taken.rundown.segments.filter(({ id: line }) => added.some((one) => one.id === line)).map(({ why }) => why)).toEqual(added.map(({ why }) => why));
    expect(compareRundowns(taken.rundown, after).lines).toEqual([]);
    expect(await readProposal(test.desk, producer, id)).toBeNull();
    expect((await changeSegments(test.desk, producer, { rundownId, expectedRevision: taken.revision, act: newAct(), kind: 'proposal', proposal: id, edits: [] })).outcome).toBe('ProposalGone');

    expect((await undoChange(test.desk, producer, { rundownId, expectedRevision: taken.revision, act: newAct(), undo: act })).outcome).toBe('SegmentsChanged');
    expect((await read()).rundown).toEqual(before.rundown);
    expect((await read()).points).toEqual(before.points);
  });

  it('is taken in part: only what was chosen changes', async () => {
    const id = await plan(true);
    const { act, done } = await take(id, ['added']);
    expect(done).toMatchObject({ outcome: 'SegmentsChanged' });
    const partly = await read();
    const lines = new Set(before.rundown.segments.map(({ id: line }) => line));
    expect(partly.rundown.segments.filter(({ id: line }) => lines.has(line))).toEqual(before.rundown.segments);
    expect(partly.rundown.segments.length).toBeGreaterThan(lines.size);
    await undoChange(test.desk, producer, { rundownId, expectedRevision: partly.revision, act: newAct(), undo: act });
  });

  it('brings what the planning had to say of it, once the whole is taken', async () => {
    await open(3_120, 5);
    const model = await read();
    const held = model.rundown.segments.filter(({ kind }) => kind === 'debate').map(({ id }): LineEditInput => ({ does: 'edit', segment: id, change: { durationSeconds: 960, locks: { position: false, duration: true, speakers: false } } }));
    await changeSegments(test.desk, producer, { rundownId, expectedRevision: model.revision, act: newAct(), edits: held });
    const id = await plan(true);
    const proposal = (await readProposal(test.desk, producer, id))!;
    expect(proposal.remarks.map(({ code }) => code)).toContain('wishesContradict');
    expect((await read()).planRemarks).toEqual(model.planRemarks);
    await take(id, null);
    expect((await read()).planRemarks).toEqual(proposal.remarks);
  });

  it('of a replanning is taken in pieces too, and what it answers is written down', async () => {
    await open(3_120, 5);
    const model = await read();
    const gone = model.participations.find(({ role, id }) => role === 'guest' && model.rundown.segments.some(({ speakers }) => speakers.some((seat) => seat.id === id)))!;
    const proposed = await proposeReplanning(test.desk, producer, { rundownId, expectedRevision: model.revision, declined: gone.id });
    if (proposed.outcome !== 'ReplanningProposed') throw new Error(JSON.stringify(proposed));
    const people = (await read()).participations.length;
    const newcomers = (await readProposal(test.desk, producer, proposed.proposals[0]!.id))!.people.length - people;
    const { done, after } = await take(proposed.proposals[0]!.id, null);
    expect(done).toMatchObject({ outcome: 'SegmentsChanged' });
    const now = await read();
    expect(now.rundown.segments.map(({ id, durationSeconds }) => [id, durationSeconds])).toEqual(after.segments.map(({ id, durationSeconds }) => [id, durationSeconds]));
    expect(now.participations.length).toBe(people + newcomers);
    expect(now.participations.find(({ id }) => id === gone.id)?.status).toBe('withdrawn');
    expect(await readProposal(test.desk, producer, proposed.proposals[1]!.id)).toBeNull();
  });
});
