import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  acceptReplanning, carryOutPlanning, editSegment, importTopic, openEpisode, proposeReplanning, requestPlanning, NotAllowed, NotFound,
  type Participation, type ParticipationId, type ProposeReplanningInput, type ReplanningId, type RundownModel,
} from '#desk';
import { programmeSeconds, type EpisodeId, type RundownId } from '#rundown';
import { demoApplications, demoPage, openTestDesk, otherHost, producer, type TestDesk } from '../../testing/open-test-desk.js';

const NOWHERE = '0190aaaa-0000-7000-8000-00000000dead';

let test: TestDesk;
let open: (start?: string | null) => Promise<{ episodeId: EpisodeId; rundownId: RundownId }>;
let episodeId: EpisodeId;
let rundownId: RundownId;
let model: RundownModel;
let guests: readonly Participation[];
beforeAll(async () => {
  test = await openTestDesk();
  const imported = await importTopic(test.desk, producer, { text: demoPage(), applications: demoApplications() });
  if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
  open = async (start = '2026-12-10T19:00') => {
    const opened = await openEpisode(test.desk, producer, { topicId: imported.topicId, start, zone: 'Europe/Paris', targetSeconds: 3_120, seats: 5 });
    if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
    return opened;
  };
});
afterAll(() => test.close());
const read = async () => (await test.desk.reads.rundown(rundownId))!;
async function plan(): Promise<void> {
  const asked = await requestPlanning(test.desk, producer, { episodeId, expectedRevision: (await test.desk.reads.revision(rundownId))! });
  if (asked.outcome !== 'PlanningQueued') throw new Error(asked.outcome);
  expect(await carryOutPlanning(test.desk, asked.planning.id, { attempt: 1, last: true })).toMatchObject({ outcome: 'ShowPlanned' });
}
beforeEach(async () => {
  ({ episodeId, rundownId } = await open());
  await plan();
  model = await read();
  guests = model.participations.filter(({ role }) => role === 'guest');
});
const propose = (change: Partial<ProposeReplanningInput>) => proposeReplanning(test.desk, producer, { rundownId, expectedRevision: model.revision, ...change });
async function proposals(change: Partial<ProposeReplanningInput>) {
  const proposed = await propose(change);
  if (proposed.outcome !== 'ReplanningProposed') throw new Error(JSON.stringify(proposed));
  return proposed.proposals;
}
const accept = (proposal: ReplanningId, expectedRevision = model.revision) => acceptReplanning(test.desk, producer, { rundownId, expectedRevision, proposal });
const idsOf = ({ rundown }: RundownModel) => rundown.segments.map(({ id }) => id);

describe('re-planning a draft', () => {
  it('proposes three ways to do without somebody, in names and titles, and changes nothing yet', async () => {
    const [gone] = guests;
    const ways = await proposals({ declined: gone!.id });
    expect(ways.map(({ kind }) => kind)).toEqual(['minimal', 'balanced', 'free']);
    const titles = new Set(model.rundown.segments.map(({ title }) => title));
    for (const { changes, toldAgain, segments } of ways) {
      expect(segments.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0)).toBe(3_120);
      expect(segments.flatMap(({ speakers }) => speakers)).not.toContain(gone!.person.name);
      expect(segments.flatMap(({ speakers }) => speakers).every((name) => name !== '')).toBe(true);
      expect(changes).toContainEqual({ code: 'guestUninvited', facts: { person: gone!.person.name, forced: 'yes' } });
      expect(toldAgain.find(({ person }) => person === gone!.person.name)?.why).toEqual({ code: 'uninvited', facts: { arrivedSeconds: expect.any(Number), leftSeconds: expect.any(Number) } });
      expect(changes.filter(({ facts }) => facts?.['title'] === '')).toEqual([]);
    }
    expect(ways[0]!.segments.filter(({ title }) => titles.has(title)).length).toBeGreaterThan(10);
    expect(await read()).toEqual(model);
    expect(await test.rows('select count(*)::int as count from replanning where rundown_id = $1', [rundownId])).toEqual([{ count: 3 }]);
  });

  it('puts one in the draft’s place: lines keep their rows, who declined is not asked again', async () => {
    const [gone] = guests;
    const [minimal, , free] = await proposals({ declined: gone!.id });
    expect(await accept(minimal!.id)).toEqual({ outcome: 'RundownReplanned', rundownId, revision: model.revision + 1 });
    const after = await read();
    expect(after.rundown.segments.map(({ title, durationSeconds }) => [title, durationSeconds])).toEqual(minimal!.segments.map(({ title, durationSeconds }) => [title, durationSeconds]));
    expect(minimal!.segments.flatMap(({ segmentId }, at) => (segmentId === null || segmentId === idsOf(after)[at] ? [] : [at]))).toEqual([]);
    expect(idsOf(model).filter((id) => idsOf(after).includes(id)).length).toBeGreaterThan(10);
    const names = new Map(after.participations.map(({ id, person }) => [id, person.name]));
    expect(after.rundown.segments.map(({ speakers }) => speakers.map(({ id }) => names.get(id)))).toEqual(minimal!.segments.map(({ speakers }) => [...speakers]));
    expect(after.participations.find(({ id }) => id === gone!.id)?.status).toBe('withdrawn');
    await test.heard();
    expect(test.announcements.at(-1)).toEqual({ event: 'rundown.changed', facts: { rundownId, revision: model.revision + 1, change: 'planned', segmentId: null, position: null, by: producer.name } });
    expect(await test.desk.reads.changesSince(rundownId, model.revision)).toMatchObject([{ change: 'planned', revision: model.revision + 1 }]);
    expect(await test.rows('select verb, by_user from operation where rundown_id = $1 order by revision desc limit 1', [rundownId])).toEqual([{ verb: 'acceptReplanning', by_user: producer.id }]);
    // The others answered a draft that is no more, and a planning from the start knows who declined.
    expect(await accept(free!.id, after.revision)).toEqual({ outcome: 'ProposalGone', rundownId });
    await plan();
    expect((await read()).rundown.segments.flatMap(({ speakers }) => speakers).map(({ id }) => id)).not.toContain(gone!.id);
  });

  it('seats around a late arrival, now and in later plans', async () => {
    const late = guests[1]!;
    const window = { from: '2026-12-10T19:15', to: '2026-12-10T21:00' };
    const [minimal] = await proposals({ late: { participation: late.id, ...window } });
    await accept(minimal!.id);
    expect(await test.rows('select presence, slot_revision, status from participation where id = $1', [late.id])).toEqual([{ presence: [window], slot_revision: 0, status: late.status }]);
    const seatedEarly = async () => {
      let from = 0;
      return (await read()).rundown.segments.flatMap(({ speakers, durationSeconds }) => {
        const [starts, there] = [from, speakers.some(({ id }) => id === late.id)];
        from += durationSeconds;
        return there && starts < 900 ? [starts] : [];
      });
    };
    expect(await seatedEarly()).toEqual([]);
    await plan();
    expect(await seatedEarly()).toEqual([]);
  });

  it('reaches a new length, which is the episode’s from then on', async () => {
    const [minimal] = await proposals({ targetSeconds: 2_943 });
    expect((await read()).rundown.targetSeconds).toBe(3_120);
    await accept(minimal!.id);
    const after = await read();
    expect([after.rundown.targetSeconds, after.episode.targetSeconds, programmeSeconds(after.rundown.segments)]).toEqual([2_943, 2_943, 2_943]);
    expect(after.points.length).toBe(model.points.length);
    await plan();
    expect(programmeSeconds((await read()).rundown.segments)).toBe(2_943);
  });

  it('changes nothing where nothing changed', async () => {
    const [minimal] = await proposals({ targetSeconds: 3_120 });
    expect([minimal!.changes, minimal!.toldAgain, Math.abs(minimal!.worthLost), minimal!.segments.map(({ segmentId }) => segmentId)]).toEqual([[], [], 0, idsOf(model)]);
    await accept(minimal!.id);
    expect((await read()).rundown).toEqual(model.rundown);
  });

  it('is void once the draft was edited, or others were asked for', async () => {
    const [old] = await proposals({ targetSeconds: 2_943 });
    const [next] = await proposals({ targetSeconds: 3_000 });
    expect(await accept(old!.id)).toEqual({ outcome: 'ProposalGone', rundownId });
    await editSegment(test.desk, producer, { rundownId, segmentId: idsOf(model)[0]!, expectedRevision: model.revision, notes: 'x' });
    expect(await accept(next!.id)).toEqual({ outcome: 'StaleRevision', rundownId, currentRevision: model.revision + 1 });
    expect(await accept(next!.id, model.revision + 1)).toEqual({ outcome: 'ProposalGone', rundownId });
    expect(await propose({ targetSeconds: 3_000 })).toEqual({ outcome: 'StaleRevision', rundownId, currentRevision: model.revision + 1 });
    expect(await accept(NOWHERE as ReplanningId, model.revision + 1)).toEqual({ outcome: 'ProposalGone', rundownId });
  });

  it('refuses with the reason', async () => {
    const host = model.participations.find(({ role }) => role === 'host')!;
    const late = (from: string, to: string) => ({ late: { participation: guests[0]!.id, from, to } });
    const code = async (change: Partial<ProposeReplanningInput>) => {
      const proposed = await propose(change);
      return proposed.outcome === 'ReplanRefused' ? proposed.code : proposed.outcome;
    };
    expect([
      await code({ declined: host.id }), await code({ declined: NOWHERE as ParticipationId }), await code({ targetSeconds: 60 }), await code({ targetSeconds: 3_120.5 }),
      await code(late('plus tard', '2026-12-10T21:00')), await code(late('2026-12-10T21:00', '2026-12-10T20:00')),
    ]).toEqual(['notInEpisode', 'notInEpisode', 'lengthOutOfRange', 'lengthOutOfRange', 'windowUnreadable', 'windowUnreadable']);
    for (const segment of model.rundown.segments.filter(({ kind }) => kind === 'debate')) {
      await editSegment(test.desk, producer, { rundownId, segmentId: segment.id, expectedRevision: (await read()).revision, locks: { duration: true } });
    }
    model = await read();
    expect([await code({ targetSeconds: 900 }), await code({ targetSeconds: 2_400 })]).toEqual(['oneDebateLeft', 'castImpossible']);
    ({ episodeId, rundownId } = await open(null));
    model = await read();
    expect(await code({ targetSeconds: 3_000 })).toBe('notPlannedAsWhole');
    await plan();
    model = await read();
    guests = model.participations.filter(({ role }) => role === 'guest');
    expect(await code(late('2026-12-10T19:15', '2026-12-10T21:00'))).toBe('noStart');
  });

  it('is not for everybody, and takes one change at a time', async () => {
    const input = { rundownId, expectedRevision: model.revision };
    await expect(proposeReplanning(test.desk, otherHost, { ...input, targetSeconds: 3_000 })).rejects.toBeInstanceOf(NotAllowed);
    await expect(acceptReplanning(test.desk, otherHost, { ...input, proposal: NOWHERE as ReplanningId })).rejects.toBeInstanceOf(NotAllowed);
    await expect(propose({})).rejects.toThrow('exactly one');
    await expect(propose({ targetSeconds: 3_000, declined: guests[0]!.id })).rejects.toThrow('exactly one');
    await expect(propose({ rundownId: NOWHERE as RundownId, targetSeconds: 3_000 })).rejects.toBeInstanceOf(NotFound);
    await expect(acceptReplanning(test.desk, producer, { ...input, rundownId: NOWHERE as RundownId, proposal: NOWHERE as ReplanningId })).rejects.toBeInstanceOf(NotFound);
  });

  it('is accepted once when two accept at the same moment', async () => {
    const [minimal, balanced] = await proposals({ targetSeconds: 2_943 });
    const both = await Promise.all([accept(minimal!.id), accept(balanced!.id)]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['RundownReplanned', 'StaleRevision']);
  });
});
