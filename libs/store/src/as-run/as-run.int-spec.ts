import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addSegment, importTopic, InvalidInput, noteAsRun, NotAllowed, NotFound, openEpisode, playedVersion, readFloor, readReleased, releaseRundown,
  type LoggedNote, type NoteAsRunInput,
} from '#desk';
import { newId } from '#platform';
import { gatherNotes, type EpisodeId, type NoteId, type RundownId, type SegmentId } from '#rundown';
import { actorWith, demoPage, NOBODY, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

const START = Date.parse('2026-12-10T18:00:00Z');
const NOWHERE = '01900000-0000-7000-8000-000000000000' as EpisodeId;
let test: TestDesk;
let episodeId: EpisodeId;
let rundownId: RundownId;
let lines: readonly SegmentId[];
let topicId: Parameters<typeof openEpisode>[2]['topicId'];
const host = actorWith('host');

async function release(): Promise<void> {
  const released = await releaseRundown(test.desk, producer, { rundownId, expectedRevision: (await test.desk.reads.revision(rundownId))! });
  if (released.outcome !== 'RundownReleased') throw new Error(released.outcome);
}
async function addLine(title: string): Promise<void> {
  const added = await addSegment(test.desk, producer, { rundownId, expectedRevision: (await test.desk.reads.revision(rundownId))!, position: lines?.length ?? 0, kind: 'debate', title, durationSeconds: 60 });
  if (added.outcome !== 'SegmentAdded') throw new Error(added.outcome);
}
async function open(title: string, start: string, zone = 'Europe/Paris') {
  const opened = await openEpisode(test.desk, producer, { topicId, title, start, zone, targetSeconds: 3_120, seats: 5 });
  if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
  return opened;
}
beforeAll(async () => {
  test = await openTestDesk();
  const imported = await importTopic(test.desk, producer, { text: demoPage() });
  if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
  topicId = imported.topicId;
  ({ episodeId, rundownId } = await open('Réparer', '2026-12-10T19:00'));
  for (const title of ['Accroche', 'Débat', 'Conclusion']) await addLine(title);
  lines = (await test.desk.reads.rundown(rundownId))!.rundown.segments.map(({ id }) => id);
});
afterAll(() => test.close());

type Wish = Partial<NoteAsRunInput> & Pick<NoteAsRunInput, 'act'>;
const wish = (input: Wish): NoteAsRunInput => ({ episodeId, key: newId(), version: 1, tapped: true, ...input });
const note = (input: Wish, actor = host) => noteAsRun(test.desk, actor, wish(input));
const read = async (): Promise<readonly LoggedNote[]> => (await test.desk.reads.notesOfEpisodes([episodeId]))[0]!;
const shown = async () => gatherNotes(await read()).takes.map(({ segment, startMs, endMs }) => [lines.indexOf(segment), (startMs - START) / 1000, endMs === null ? null : (endMs - START) / 1000]);
const codeOf = async (input: Wish) => {
  const outcome = await note(input);
  return outcome.outcome === 'NoteRefused' ? outcome.code : outcome.outcome;
};

describe('noting a show as it is played', () => {
  it('waits for a released version, and then knows its lines', async () => {
    expect(await codeOf({ act: 'take', line: lines[0]!, startMs: START })).toBe('versionUnknown');
    expect(await readReleased(test.desk, host, episodeId, null)).toBeNull();
    await release();
    expect(await readReleased(test.desk, host, episodeId, null)).toMatchObject({ version: { number: 1, releasedBy: 'Inès' }, changesSince: 0, snapshot: { rundown: { title: 'Réparer' } } });
    expect(await codeOf({ act: 'take', line: NOWHERE as string as SegmentId, startMs: START })).toBe('lineUnknown');
  });

  it('keeps each note once, to the millisecond, and tells followers', async () => {
    const key = newId();
    for (let time = 0; time < 2; time += 1) expect(await note({ act: 'take', key, line: lines[0]!, startMs: START + 10_250 })).toEqual({ outcome: 'AsRunNoted', episodeId });
    expect(await read()).toEqual([{ act: 'take', id: key, line: lines[0], title: null, startMs: START + 10_250, endMs: null, sequence: 1, version: 1, tapped: true, by: 'Inès', at: test.desk.clock.now() }]);
    await test.heard();
    expect(test.announcements.filter(({ event }) => event === 'asRun.noted')).toEqual([{ event: 'asRun.noted', facts: { episodeId, sequence: 1 } }]);
  });

  it('takes the first of those who tap the same line at once, and a late tap in its place', async () => {
    const taps = [70, 70.4, 71].map((seconds) => note({ act: 'take', line: lines[1]!, startMs: START + seconds * 1000 }));
    await Promise.all(taps);
    expect((await read()).map(({ sequence }) => sequence)).toEqual((await read()).map((_, index) => index + 1));
    await note({ act: 'take', line: lines[2]!, startMs: START + 200_000 });
    const late = (await shown()).map(([line]) => line);
    expect(late).toEqual([0, 1, 2]);
    expect(await note({ act: 'take', line: lines[1]!, startMs: START + 120_000 })).toMatchObject({ outcome: 'AsRunNoted' });
    expect((await shown()).map(([line]) => line)).toEqual([0, 1, 2]);
  });

  it('corrects and undoes by notes upon notes, and loses nothing', async () => {
    const before = (await read()).length;
    const taken = gatherNotes(await read()).takes[2]!.notes[0];
    expect(await codeOf({ act: 'correct', of: taken, startMs: START + 180_000, endMs: START + 240_000 })).toBe('AsRunNoted');
    expect((await shown()).at(-1)).toEqual([2, 180, 240]);
    const key = newId() as NoteId;
    expect(await codeOf({ act: 'take', key, line: NOWHERE as string as SegmentId, title: ' Un  rappel\u0007', startMs: START + 300_000 })).toBe('AsRunNoted');
    expect([...gatherNotes(await read()).addedTitles.values()]).toEqual(['Un rappel']);
    expect([await codeOf({ act: 'undo', of: key }), await codeOf({ act: 'undo', of: key }), await codeOf({ act: 'void', of: key })]).toEqual(['AsRunNoted', 'noteGone', 'noteGone']);
    expect(await codeOf({ act: 'end', startMs: START + 240_000 })).toBe('AsRunNoted');
    expect((await read()).length).toBe(before + 3);
    for (const statement of [`update as_run_note set tapped = false`, `delete from as_run_note`, `truncate as_run_note`]) await expect(test.rows(statement)).rejects.toThrow('never changes');
  });

  it('refuses what contradicts itself, in values', async () => {
    const refusals = [
      { act: 'take', line: lines[0]!, startMs: START, endMs: START - 1 }, { act: 'take', line: lines[0]!, startMs: 1.5 }, { act: 'take', line: lines[0]!, startMs: 1e15 }, { act: 'cut', startMs: START, endMs: START },
      { act: 'take', line: NOWHERE as string as SegmentId, title: '  ', startMs: START }, { act: 'take', line: NOWHERE as string as SegmentId, title: 'x'.repeat(201), startMs: START },
      { act: 'drop', line: lines[0]! }, { act: 'drop', line: NOWHERE as string as SegmentId }, { act: 'end', startMs: START, version: 9 },
    ] satisfies Wish[];
    const codes = [];
    for (const refusal of refusals) codes.push(await codeOf(refusal));
    expect(codes).toEqual(['endsBeforeStart', 'timeUnreadable', 'timeUnreadable', 'endsBeforeStart', 'titleEmpty', 'titleTooLong', 'linePlayed', 'lineUnknown', 'versionUnknown']);
    await expect(note({ act: 'take', startMs: START })).rejects.toThrow(InvalidInput);
    await expect(note({ act: 'end', startMs: START, episodeId: NOWHERE })).rejects.toThrow(NotFound);
    await expect(note({ act: 'end', startMs: START }, NOBODY as never)).rejects.toThrow(NotAllowed);
  });

  it('is compared with the newest version that it was noted on', async () => {
    expect(playedVersion(await read())).toBe(1);
    await addLine('Rappel');
    expect(await readReleased(test.desk, host, episodeId, null)).toMatchObject({ version: { number: 1 }, changesSince: 1 });
    await release();
    expect(playedVersion(await read())).toBe(1);
    const added = (await test.desk.reads.rundown(rundownId))!.rundown.segments.at(-1)!.id;
    expect([await codeOf({ act: 'take', line: added, startMs: START + 400_000, version: 1 }), await codeOf({ act: 'take', line: added, startMs: START + 400_000, version: 2 })]).toEqual(['lineUnknown', 'AsRunNoted']);
    expect(playedVersion(await read())).toBe(2);
    expect(playedVersion([])).toBeNull();
  });
});

describe('the floor', () => {
  it('has a day by the studio’s clock, in order of start', async () => {
    await open('Plus tôt, plus loin', '2026-12-10T09:00', 'Asia/Tokyo');
    await open('Le lendemain', '2026-12-11T00:00');
    const titles = async (day: string | null) => (await readFloor(test.desk, host, day)).episodes.map(({ title }) => title);
    expect([await titles('2026-12-10'), await titles('2026-12-11'), await titles('2026-12-09')]).toEqual([['Plus tôt, plus loin', 'Réparer'], ['Le lendemain'], []]);
    expect(await readFloor(test.desk, host, '2026-02-30')).toEqual({ today: '2026-11-23', day: '2026-11-23', episodes: [] });
    // 23:30 in Paris.
    test.moveClock(Date.parse('2026-12-09T22:30:00Z') - test.desk.clock.now().getTime());
    expect((await readFloor(test.desk, host, null)).today).toBe('2026-12-09');
    test.moveClock(3_600_000);
    expect(await titles(null)).toEqual(['Plus tôt, plus loin', 'Réparer']);
    await expect(readFloor(test.desk, NOBODY, null)).rejects.toThrow(NotAllowed);
  });
});
