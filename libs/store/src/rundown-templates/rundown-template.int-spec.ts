import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  carryOutPlanning, changeSegments, importTopic, insertFromTemplate, openEpisode, undoChange, removeRundownTemplate, renameRundownTemplate, requestPlanning, restoreRundownTemplate, saveAsTemplate,
  NotAllowed, NotFound, type SaveAsTemplateInput, type RundownActId, type SavedTemplate, type SavedTemplateId,
} from '#desk';
import { newId } from '#platform';
import { stripForTemplate, type GroupId, type RundownId, type SegmentId } from '#rundown';
import { actorWith, demoApplications, demoPage, openTestDesk, producer, type TestDesk, otherHost } from '../../testing/open-test-desk.js';

const NOWHERE = '0190aaaa-0000-7000-8000-00000000dead';
let test: TestDesk;
let rundownId: RundownId;
let emptyId: RundownId;
beforeAll(async () => {
  test = await openTestDesk();
  const imported = await importTopic(test.desk, producer, { text: demoPage(), applications: demoApplications() });
  if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
  const open = async () => {
    const opened = await openEpisode(test.desk, producer, { topicId: imported.topicId, start: '2026-12-10T19:00', zone: 'Europe/Paris', targetSeconds: 3_120, seats: 5 });
    if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
    return opened;
  };
  const planned = await open();
  ({ rundownId } = planned);
  emptyId = (await open()).rundownId;
  const asked = await requestPlanning(test.desk, producer, { episodeId: planned.episodeId, expectedRevision: 0 });
  if (asked.outcome !== 'PlanningQueued') throw new Error(asked.outcome);
  await carryOutPlanning(test.desk, asked.planning.id, { attempt: 1, last: true });
}, 30_000);
afterAll(() => test.close());
beforeEach(() => test.rows('delete from rundown_template'));

const linesNow = async () => (await test.desk.reads.rundown(rundownId))!.rundown.segments;
async function save(input: Partial<SaveAsTemplateInput> = {}): Promise<SavedTemplate> {
  const saved = await saveAsTemplate(test.desk, producer, { rundownId, name: 'Le mien', ...input });
  if (saved.outcome !== 'RundownTemplateSaved') throw new Error(JSON.stringify(saved));
  return saved.template;
}
const names = async () => (await test.desk.reads.rundownTemplates()).map(({ scope, name }) => `${scope} ${name}`);

describe('a saved template', () => {
  it('keeps a whole running order, and no name, quote or question of it', async () => {
    const lines = await linesNow();
    const template = await save({ name: ' Mon\u200b débat ' });
    expect(template).toMatchObject({ name: 'Mon débat', scope: 'rundown', savedByName: 'Inès', groups: [] });
    const entered = (list: readonly { title: string; kind: string; durationSeconds: number; elasticity: unknown }[]) => list.map(({ title, kind, durationSeconds, elasticity }) => ({ title: title.replace(/^(Débat \d) – .*/, '$1'), kind, durationSeconds, elasticity }));
    expect(entered(template.lines)).toEqual(entered(lines));
    expect(Object.keys(template.lines[0]!).toSorted()).toEqual(['content', 'durationSeconds', 'elasticity', 'group', 'kind', 'notes', 'objective', 'outside', 'technique', 'title']);
    expect(await test.desk.reads.rundownTemplates()).toEqual([template]);
    const { participations, quotes, questions, themes } = (await test.desk.reads.rundown(rundownId))!;
    const kept = JSON.stringify(template.lines);
    const matter = [...participations.flatMap(({ id, person }) => [id, person.name]), ...[...quotes, ...questions].flatMap(({ id, text }) => [id, text]), ...themes.map(({ label }) => label)];
    expect(matter.filter((words) => kept.includes(words))).toEqual([]);
  });

  it('keeps one line, in the running order; one that is gone is told', async () => {
    const [, second] = await linesNow();
    const template = await save({ segmentId: second!.id, name: 'Générique maison' });
    expect([template.scope, template.lines.map(({ title }) => title)]).toEqual(['segment', [second!.title]]);
    expect(await saveAsTemplate(test.desk, producer, { rundownId, segmentId: NOWHERE as SegmentId, name: 'x' })).toEqual({ outcome: 'SegmentGone', rundownId, segmentId: NOWHERE });
  });

  it('is renamed, removed, and given back unless its name was taken meanwhile', async () => {
    const first = await save();
    const line = await save({ segmentId: (await linesNow())[0]!.id, name: 'Le mien' });
    expect(await names()).toEqual(['segment Le mien', 'rundown Le mien']);
    expect(await renameRundownTemplate(test.desk, producer, { id: line.id, name: 'Accroche' })).toMatchObject({ outcome: 'RundownTemplateSaved', template: { ...line, name: 'Accroche' } });
    expect((await removeRundownTemplate(test.desk, producer, first.id)).map(({ id }) => id)).toEqual([line.id]);
    expect(await restoreRundownTemplate(test.desk, producer, first.id)).toEqual({ outcome: 'RundownTemplateSaved', template: first });
    await removeRundownTemplate(test.desk, producer, first.id);
    await save();
    expect(await restoreRundownTemplate(test.desk, producer, first.id)).toEqual({ outcome: 'RundownTemplateRefused', code: 'nameTaken' });
    expect(await names()).toEqual(['segment Accroche', 'rundown Le mien']);
  });

  it('is refused in a word, and kept by producers alone', async () => {
    await save();
    const refusal = async (input: Partial<SaveAsTemplateInput>) => {
      const done = await saveAsTemplate(test.desk, producer, { rundownId, name: 'Autre', ...input });
      return 'code' in done ? done.code : done.outcome;
    };
    expect([await refusal({ name: ' ' }), await refusal({ name: 'x'.repeat(81) }), await refusal({ name: 'LE  MIÈN' }), await refusal({ rundownId: emptyId })]).toEqual(['nameEmpty', 'nameTooLong', 'nameTaken', 'nothingToSave']);
    const gone = NOWHERE as SavedTemplateId;
    expect([await renameRundownTemplate(test.desk, producer, { id: gone, name: 'x' }), await restoreRundownTemplate(test.desk, producer, gone)]).toEqual([1, 2].map(() => ({ outcome: 'RundownTemplateRefused', code: 'templateGone' })));
    await expect(saveAsTemplate(test.desk, producer, { rundownId: NOWHERE as RundownId, name: 'x' })).rejects.toThrow(NotFound);
    await expect(saveAsTemplate(test.desk, actorWith('host'), { rundownId, name: 'x' })).rejects.toThrow(NotAllowed);
    await expect(removeRundownTemplate(test.desk, actorWith('host'), gone)).rejects.toThrow(NotAllowed);
  });
});

describe('a template that is used', () => {
  const emptyNow = async () => (await test.desk.reads.rundown(emptyId))!;
  const insert = async (template: SavedTemplate, change: { place?: number; act?: RundownActId } = {}) =>
    insertFromTemplate(test.desk, producer, { rundownId: emptyId, expectedRevision: (await emptyNow()).revision, template: template.id, ...change });

  it('starts an empty draft, is appended, and is taken back as one act', async () => {
    const template = await save();
    expect(await insert(template)).toMatchObject({ outcome: 'SegmentsChanged' });
    expect(stripForTemplate((await emptyNow()).rundown)).toEqual({ lines: template.lines, groups: template.groups });
    expect((await emptyNow()).rundown.segments[0]).toMatchObject({ why: [{ code: 'fromTemplate', facts: { name: 'Le mien' } }], speakers: [], quotes: [], questions: [] });
    await insert(template);
    expect((await emptyNow()).rundown.segments.map(({ title }) => title)).toEqual([...template.lines, ...template.lines].map(({ title }) => title));
    const [last] = await test.desk.reads.history(emptyId, { reader: producer.id, segment: null, mine: true, before: null, limit: 1 });
    expect(last).toMatchObject({ kind: 'template', by: 'Inès' });
    const { revision } = await emptyNow();
    expect(await undoChange(test.desk, producer, { rundownId: emptyId, expectedRevision: revision, act: newId() as RundownActId, undo: last!.act })).toMatchObject({ outcome: 'SegmentsChanged' });
    expect((await emptyNow()).rundown.segments.length).toBe(template.lines.length);
  });

  it('stands where it was put, in groups of its own, and once when asked twice', async () => {
    const [first, second] = await linesNow();
    const group = newId() as GroupId;
    const framed = await changeSegments(test.desk, producer, {
      rundownId, expectedRevision: (await test.desk.reads.revision(rundownId))!, act: newId() as RundownActId,
      edits: [{ does: 'frame', frame: { groups: [{ id: group, title: 'Ouverture', budgetSeconds: 120 }] } }, { does: 'edit', segment: first!.id, change: { group } }, { does: 'edit', segment: second!.id, change: { group } }],
    });
    expect(framed.outcome).toBe('SegmentsChanged');
    const whole = await save({ name: 'Groupé' });
    expect([whole.groups, whole.lines.slice(0, 3).map((line) => line.group)]).toEqual([[{ title: 'Ouverture', budgetSeconds: 120 }], [0, 0, null]]);
    const line = await save({ name: 'Une ligne', segmentId: second!.id });
    expect(line.lines[0]!.group).toBeNull();
    const act = newId() as RundownActId;
    const before = await emptyNow();
    const done = await insert(line, { place: 1, act });
    expect(await insertFromTemplate(test.desk, producer, { rundownId: emptyId, expectedRevision: before.revision, template: line.id, place: 1, act })).toMatchObject({ outcome: 'SegmentsChanged', act, segmentIds: done.outcome === 'SegmentsChanged' ? done.segmentIds : [] });
    const after = await emptyNow();
    expect([after.rundown.segments.length, after.rundown.segments[1]!.title]).toEqual([before.rundown.segments.length + 1, second!.title]);
    await insert(whole);
    const { groups = [], segments } = (await emptyNow()).rundown;
    expect([groups.map(({ title, budgetSeconds }) => [title, budgetSeconds]), groups[0]!.id === group, segments.filter((one) => one.group === groups[0]!.id).length]).toEqual([[['Ouverture', 120]], false, 2]);
  });

  it('is refused where it cannot be', async () => {
    const template = await save();
    await removeRundownTemplate(test.desk, producer, template.id);
    expect(await insert(template)).toEqual({ outcome: 'RundownTemplateRefused', code: 'templateGone' });
    const other = await save({ name: 'Autre' });
    expect(await insert(other, { place: 900 })).toMatchObject({ outcome: 'InvalidValue', field: 'position' });
    expect(await insertFromTemplate(test.desk, producer, { rundownId: emptyId, expectedRevision: 0, template: other.id })).toMatchObject({ outcome: 'StaleRevision' });
    await expect(insertFromTemplate(test.desk, otherHost, { rundownId: emptyId, expectedRevision: 0, template: other.id })).rejects.toThrow(NotAllowed);
  });
});
