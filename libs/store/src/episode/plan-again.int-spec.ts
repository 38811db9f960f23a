import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addSegment, carryOutPlanning, editSegment, editShowTemplate, importTopic, openEpisode, removeSegment, requestPlanning, restoreShowTemplate, shapeMatter,
  HOUSE_TEMPLATES, TALKSHOW_ID, type EditShowTemplateInput, type RundownModel, type TemplateId,
} from '#desk';
import { USUAL_WISHES } from '#casting';
import { programmeSeconds, type EpisodeId, type RundownId, type Segment, type TopicId } from '#rundown';
import { actorWith, demoApplications, demoPage, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

let test: TestDesk;
let topicId: TopicId;
beforeAll(async () => {
  test = await openTestDesk();
  const imported = await importTopic(test.desk, producer, { text: demoPage(), applications: demoApplications() });
  if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
  topicId = imported.topicId;
});
afterAll(() => test.close());

interface Opened {
  readonly episodeId: EpisodeId;
  readonly rundownId: RundownId;
}
async function open(template: TemplateId | null = null): Promise<Opened> {
  const opened = await openEpisode(test.desk, producer, { topicId, start: '2026-12-10T19:00', zone: 'Europe/Paris', targetSeconds: 3_120, seats: 5, template });
  if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
  return opened;
}
async function plan({ episodeId, rundownId }: Opened): Promise<RundownModel> {
  const expectedRevision = (await test.desk.reads.revision(rundownId))!;
  const asked = await requestPlanning(test.desk, producer, { episodeId, expectedRevision });
  if (asked.outcome !== 'PlanningQueued') throw new Error(asked.outcome);
  expect(await carryOutPlanning(test.desk, asked.planning.id, { attempt: 1, last: true })).toMatchObject({ outcome: 'ShowPlanned' });
  return (await test.desk.reads.rundown(rundownId))!;
}
async function edit({ rundownId }: Opened, { id }: Segment, change: Omit<Parameters<typeof editSegment>[2], 'rundownId' | 'segmentId' | 'expectedRevision'>) {
  const done = await editSegment(test.desk, producer, { rundownId, segmentId: id, expectedRevision: (await test.desk.reads.revision(rundownId))!, ...change });
  expect(done.outcome).toBe('SegmentEdited');
}
const debatesOf = ({ rundown }: RundownModel) => rundown.segments.filter(({ kind }) => kind === 'debate');

describe('planning a draft again', () => {
  it('makes the same show in the same rows, with the producer’s notes', async () => {
    const opened = await open();
    const first = await plan(opened);
    await edit(opened, first.rundown.segments[4]!, { notes: 'Prévoir un micro-cravate.', title: 'Ouvrons' });
    const again = await plan(opened);
    expect(again.revision).toBe(first.revision + 2);
    expect(again.rundown).toEqual({ ...first.rundown, segments: first.rundown.segments.map((one, at) => (at === 4 ? { ...one, notes: 'Prévoir un micro-cravate.' } : one)) });
    expect([again.points, again.reserve, again.participations, again.planRemarks]).toEqual([first.points, first.reserve, first.participations, first.planRemarks]);
  });

  it('keeps place, duration and people where they are locked, and a line of the producer’s own', async () => {
    const opened = await open();
    const first = await plan(opened);
    const [one, , three] = debatesOf(first);
    await edit(opened, one!, { durationSeconds: 800, locks: { duration: true, speakers: true } });
    const place = first.rundown.segments.indexOf(three!);
    await edit(opened, three!, { locks: { position: true } });
    const added = await addSegment(test.desk, producer, { rundownId: opened.rundownId, expectedRevision: (await test.desk.reads.revision(opened.rundownId))!, position: 2, kind: 'tape', title: 'Magnéto', durationSeconds: 60 });
    if (added.outcome !== 'SegmentAdded') throw new Error(added.outcome);
    await edit(opened, added.segment, { locks: { position: true } });
    const again = await plan(opened);
    expect(again.rundown.segments[2]).toEqual({ ...added.segment, locks: { position: true, duration: false, speakers: false } });
    const held = again.rundown.segments.find(({ id }) => id === one!.id)!;
    expect([held.durationSeconds, held.locks, held.speakers.map(({ id }) => id)]).toEqual([800, { position: false, duration: true, speakers: true }, one!.speakers.map(({ id }) => id)]);
    expect(again.rundown.segments[place + 1]?.id === three!.id || again.rundown.segments[place]?.id === three!.id).toBe(true);
    expect(programmeSeconds(again.rundown.segments)).toBe(3_120);
  });

  it('leaves out what was removed by hand only until it is planned again, and keeps a locked line whose words the topic dropped', async () => {
    const opened = await open();
    const first = await plan(opened);
    const launch = first.rundown.segments.find(({ kind }) => kind === 'launch')!;
    await removeSegment(test.desk, producer, { rundownId: opened.rundownId, segmentId: launch.id, expectedRevision: first.revision });
    const [debate] = debatesOf(first);
    await edit(opened, debate!, { locks: { position: true, speakers: true } });
    const dropped = debate!.quotes[0] ?? debate!.questions[0]!;
    const shaped = await shapeMatter(test.desk, producer, { topicId, drop: dropped });
    expect(shaped.outcome).toBe('MatterShaped');
    const again = await plan(opened);
    expect(again.rundown.segments.map(({ kind }) => kind).toSorted()).toEqual(first.rundown.segments.map(({ kind }) => kind).toSorted());
    expect(again.rundown.segments.findIndex(({ id }) => id === debate!.id)).toBe(first.rundown.segments.indexOf(debate!) - 1);
    expect(again.rundown.segments.find(({ kind }) => kind === 'launch')!.id).not.toBe(launch.id);
    expect(again.rundown.segments.find(({ id }) => id === debate!.id)?.speakers.map(({ id }) => id)).toEqual(debate!.speakers.map(({ id }) => id));
  });
});

describe('a show template', () => {
  const input = (change: Partial<EditShowTemplateInput> = {}): EditShowTemplateInput => ({ name: 'Débat court', pieces: [], hostPercent: 20, wishes: USUAL_WISHES, ...change });
  const make = async (change: Partial<EditShowTemplateInput> = {}) => {
    const done = await editShowTemplate(test.desk, producer, input(change));
    if (done.outcome !== 'ShowTemplateEdited') throw new Error(JSON.stringify(done));
    return done.template;
  };

  it('is the engine’s own until it is edited, and again when it is restored', async () => {
    expect(await test.desk.reads.templateEdits()).toEqual([]);
    const break90 = { piece: 'break' as const, minSeconds: 90, idealSeconds: 90, maxSeconds: 90 };
    expect(await make({ id: TALKSHOW_ID, name: 'Talkshow 52′', pieces: [break90] })).toMatchObject({ id: TALKSHOW_ID, edited: true, own: false, pieces: { break: { idealSeconds: 90 }, debate: { idealSeconds: 645 } } });
    expect(await test.rows('select edited_by, edited_by_name from show_template')).toEqual([{ edited_by: producer.id, edited_by_name: producer.name }]);
    const planned = await plan(await open());
    expect(planned.rundown.segments.find(({ kind }) => kind === 'break')?.durationSeconds).toBe(90);
    expect(programmeSeconds(planned.rundown.segments)).toBe(3_120);
    // Edited back to what it was, it is no edit any more.
    expect(await make({ id: TALKSHOW_ID, name: 'Talkshow 52′', pieces: [{ ...break90, minSeconds: 60, idealSeconds: 60, maxSeconds: 60 }] })).toMatchObject({ edited: false });
    expect(await test.desk.reads.templateEdits()).toEqual([]);
    await make({ id: TALKSHOW_ID, name: 'Talk', hostPercent: 30 });
    expect((await restoreShowTemplate(test.desk, producer, TALKSHOW_ID))[0]).toMatchObject({ id: TALKSHOW_ID, name: 'Talkshow 52′', hostPercent: 20, edited: false, own: false });
  });

  it('of the house is named by episodes without a row, edited or not, and each plans to its length', async () => {
    for (const { id, name, targetSeconds } of HOUSE_TEMPLATES.slice(1)) {
      const opened = await openEpisode(test.desk, producer, { topicId, start: '2026-12-10T19:00', zone: 'Europe/Paris', targetSeconds, seats: 5, template: id });
      if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
      const { rundown } = await plan(opened);
      expect([name, programmeSeconds(rundown.segments)]).toEqual([name, targetSeconds]);
      expect(rundown.segments.filter(({ kind }) => kind === 'debate').length).toBe({ 1560: 1, 3120: 3, 5400: 5 }[targetSeconds]);
      await make({ id, name, targetSeconds: 2_400, seats: 7 });
      expect((await restoreShowTemplate(test.desk, producer, id)).find((one) => one.id === id)).toMatchObject({ name, targetSeconds, edited: false });
      expect((await test.desk.reads.episodesById([opened.episodeId]))[0]!.templateId).toBe(id);
    }
  }, 30_000);

  it('says what a show is made of and what counts in it', async () => {
    const template = await make({
      name: ' Débat  calme ', hostPercent: 40, wishes: { ...USUAL_WISHES, contradiction: 'off', interest: 'strong' },
      pieces: [{ piece: 'introduction', minSeconds: 30, idealSeconds: 30, maxSeconds: 30 }, { piece: 'opening', minSeconds: 60, idealSeconds: 90, maxSeconds: 120 }],
    });
    expect(template).toMatchObject({ name: 'Débat calme', own: true, wishes: { contradiction: 'off', interest: 'strong' } });
    const opened = await open(template.id);
    const asked: unknown[] = [];
    const { planner } = test.desk;
    const desk = { ...test.desk, planner: { ...planner, plan: (request: Parameters<typeof planner.plan>[0], onStep: Parameters<typeof planner.plan>[1]) => (asked.push(request.wishes), planner.plan(request, onStep)) } };
    const queued = await requestPlanning(desk, producer, { episodeId: opened.episodeId, expectedRevision: 0 });
    if (queued.outcome !== 'PlanningQueued') throw new Error(queued.outcome);
    await carryOutPlanning(desk, queued.planning.id, { attempt: 1, last: true });
    expect(asked).toEqual([template.wishes]);
    const { rundown } = (await test.desk.reads.rundown(opened.rundownId))!;
    const introduction = rundown.segments.find(({ kind }) => kind === 'introduction')!;
    expect([introduction.durationSeconds, introduction.speakers.map(({ seconds }) => seconds)]).toEqual([150, [30, 30, 30, 30, 30]]);
    expect(rundown.segments.find(({ kind }) => kind === 'opening')!.durationSeconds).toBeLessThanOrEqual(120);
    for (const { speakers, durationSeconds } of rundown.segments.filter(({ kind }) => kind === 'debate')) {
      expect(speakers.find(({ role }) => role === 'host')!.seconds).toBe(Math.floor(durationSeconds * 0.4));
    }
    // Removed, the episode is planned by the engine's own again.
    await restoreShowTemplate(test.desk, producer, template.id);
    expect((await test.desk.reads.episodesById([opened.episodeId]))[0]!.templateId).toBeNull();
    expect((await plan(opened)).rundown.segments.find(({ kind }) => kind === 'introduction')!.durationSeconds).toBe(100);
  });

  it('is refused where no show could be made by it', async () => {
    const mine = await make({ name: 'Le mien' });
    const refusal = async (change: Partial<EditShowTemplateInput>) => {
      const done = await editShowTemplate(test.desk, producer, input(change));
      return done.outcome === 'TemplateRefused' ? [done.code, done.piece] : done.outcome;
    };
    const piece = (name: 'debate' | 'break', minSeconds: number, idealSeconds: number, maxSeconds: number) => ({ pieces: [{ piece: name, minSeconds, idealSeconds, maxSeconds }] });
    expect([
      await refusal({ name: ' \u200b' }), await refusal({ name: 'x'.repeat(81) }), await refusal({ name: 'LE  MIEN' }), await refusal({ id: '0190aaaa-0000-7000-8000-00000000dead' as TemplateId }),
      await refusal({ hostPercent: 61 }), await refusal({ hostPercent: -1 }), await refusal(piece('debate', 600, 300, 900)), await refusal(piece('debate', 361, 600, 900)),
      await refusal(piece('debate', 0, 600, 900)), await refusal(piece('break', 30, 60, 60)), await refusal({ wishes: { ...USUAL_WISHES, parity: 'lots' as 'strong' } }),
    ]).toEqual([
      ['nameEmpty', null], ['nameTooLong', null], ['nameTaken', null], ['templateGone', null], ['hostPercentOutOfRange', null], ['hostPercentOutOfRange', null],
      ['secondsOutOfOrder', 'debate'], ['notInSteps', 'debate'], ['pieceTooShort', 'debate'], ['pieceFixed', 'break'], ['wishUnknown', null],
    ]);
    await expect(editShowTemplate(test.desk, producer, input({ name: 'y', pieces: [...piece('break', 60, 60, 60).pieces, ...piece('break', 60, 60, 60).pieces] }))).rejects.toThrow('named twice');
    await expect(editShowTemplate(test.desk, actorWith('host'), input())).rejects.toThrow('role');
    await expect(restoreShowTemplate(test.desk, actorWith('host'), mine.id)).rejects.toThrow('role');
    expect(await openEpisode(test.desk, producer, { topicId, zone: 'Europe/Paris', targetSeconds: 3_120, seats: 5, template: '0190aaaa-0000-7000-8000-00000000dead' as TemplateId })).toEqual({ outcome: 'InvalidValue', field: 'template', code: 'templateGone' });
    expect((await restoreShowTemplate(test.desk, producer, mine.id)).map(({ name }) => name)).toEqual(HOUSE_TEMPLATES.map(({ name }) => name));
  });
});
