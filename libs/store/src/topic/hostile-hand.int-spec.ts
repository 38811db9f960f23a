import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  addContribution, carryOutPlanning, editDebateFacet, importTopic, openEpisode, requestPlanning, restoreDebateFacet, shapeMatter, undoAct, updateTopicPage,
  type ShapeMatterInput, type TopicMatter,
} from '#desk';
import type { TopicId } from '#rundown';
import { demoApplications, demoPage, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

let test: TestDesk;
let topicId: TopicId;
let text: string;
let before: TopicMatter;
let pages = 0;
beforeAll(async () => void (test = await openTestDesk()));
afterAll(() => test.close());
beforeEach(async () => {
  text = `${demoPage()}\nSujet connexe nº ${++pages}`;
  const imported = await importTopic(test.desk, producer, { text, applications: demoApplications() });
  if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
  ({ topicId } = imported);
  before = await read();
});

const read = (): Promise<TopicMatter> => test.desk.reads.topicMatter(topicId);
const acts = async () => (await test.desk.reads.actsOfTopics([topicId]))[0]!;
const act = async (input: Omit<ShapeMatterInput, 'topicId'>) => {
  const done = await shapeMatter(test.desk, producer, { topicId, ...input });
  return 'code' in done ? done.code : done.outcome;
};

describe('words that cannot be seen', () => {
  const add = async (input: object) => {
    const added = await addContribution(test.desk, producer, { topicId, kind: 'comment', text: 'Un commentaire.', ...input });
    return 'code' in added ? added.code : added.outcome;
  };

  it('are no contribution', async () => {
    expect([await add({ text: '\u00a0\u202f' }), await add({ text: '\u200b\u2060\ufeff' }), await add({ text: '\u202e\u0007' }), await add({ kind: 'answer', question: '\u200b' })])
      .toEqual(['textEmpty', 'textEmpty', 'textEmpty', 'questionMissing']);
    expect((await read()).contributions).toEqual(before.contributions);
  });

  it('are taken out of texts, names and questions, and a name stands on one line', async () => {
    expect(await add({ kind: 'answer', author: ' Odile\r\nVarenne\u202e ', text: 'La\u200b vis\u0000 tourne.\r\n\tElle tient\u2066.', question: 'Que\u200b faire\u0007 ?' })).toBe('TopicReread');
    expect((await read()).contributions.find(({ kind, applicationId }) => kind === 'answer' && applicationId === null))
      .toMatchObject({ author: 'Odile Varenne', text: 'La vis tourne.\n\tElle tient.', question: 'Que faire ?' });
    expect(await add({ author: '\u200b', text: 'Sans nom.' })).toBe('TopicReread');
    expect((await read()).contributions.find((one) => one.text === 'Sans nom.')).toMatchObject({ author: null });
  });

  it('are no name of a theme nor of a facet', async () => {
    const [theme] = before.themes;
    expect(await act({ relabel: { theme: theme!.id, label: '\u200b\u202e\u00a0' } })).toBe('labelEmpty');
    expect(await act({ relabel: { theme: theme!.id, label: 'Qui\u200b\npaie\u202e' } })).toBe('MatterShaped');
    expect((await read()).themes.find(({ id }) => id === theme!.id)).toMatchObject({ label: 'Qui paie' });
    const facet = async (input: object) => {
      const edited = await editDebateFacet(test.desk, producer, { name: 'La panne', wordsFr: ['panne'], wordsEn: [], inUse: true, ...input });
      return edited.outcome === 'FacetRefused' ? edited.code : edited.facet;
    };
    const made = await facet({ name: ' La\u200b panne\u202e', wordsFr: ['panne\u200b', '\u2060', 'vis'] });
    expect(made).toMatchObject({ name: 'La panne', wordsFr: ['panne', 'vis'] });
    expect([await facet({ name: '\u200b' }), await facet({ name: 'la  PANNE' }), await facet({ name: 'Le bruit', wordsFr: ['…'] })]).toEqual(['nameEmpty', 'nameTaken', 'wordWithoutLetter']);
    if (typeof made === 'object') await restoreDebateFacet(test.desk, producer, made.key);
  });
});

it('names no two themes alike', async () => {
  const [one, other] = before.themes;
  expect(await act({ relabel: { theme: one!.id, label: other!.label.toUpperCase() } })).toBe('labelTaken');
  expect(await act({ relabel: { theme: one!.id, label: `${other!.label} encore` } })).toBe('MatterShaped');
});

it('names the piece that an act was done to, as long as its words are there', async () => {
  const [first, second, third] = before.quotes;
  const [question] = before.questions;
  const [theme] = before.themes;
  await act({ keep: first!.id });
  await act({ drop: second!.id });
  await act({ pin: question!.id });
  await act({ move: { piece: third!.id, theme: null } });
  await act({ relabel: { theme: theme!.id, label: 'Qui paie' } });
  expect((await acts()).map(({ act: { act: { act: kind } }, piece }) => [kind, piece])).toEqual([
    ['relabel', null], ['move', third!.id], ['pin', question!.id], ['drop', second!.id], ['keep', first!.id],
  ]);
  const gone = before.contributions.find(({ id }) => id === first!.contributionId)!;
  expect((await updateTopicPage(test.desk, producer, { topicId, text: text.replace(gone.text, 'Je retire tout.') })).outcome).toBe('TopicReread');
  expect((await acts()).at(-1)).toMatchObject({ piece: null, lost: { code: 'hand.sourceGone' } });
});

it('names the lines that cite what was dropped since, until the drop is undone', async () => {
  const opened = await openEpisode(test.desk, producer, { topicId, zone: 'Europe/Paris', targetSeconds: 3_120, seats: 5 });
  if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
  const asked = await requestPlanning(test.desk, producer, { episodeId: opened.episodeId, expectedRevision: 0 });
  if (asked.outcome !== 'PlanningQueued') throw new Error(asked.outcome);
  await carryOutPlanning(test.desk, asked.planning.id, { attempt: 1, last: true });
  const marks = async () => {
    const { rundown: { segments, reserve }, stale, dropped } = (await test.desk.reads.rundown(opened.rundownId))!;
    return { lines: [...segments, ...reserve], stale, dropped };
  };
  const { lines, stale, dropped } = await marks();
  expect([stale, dropped]).toEqual([[], []]);
  const quote = lines.find(({ quotes }) => quotes.length > 0)!.quotes[0]!;
  const question = lines.find(({ questions }) => questions.length > 0)!.questions[0]!;
  await act({ drop: quote });
  await act({ drop: question });
  await act({ keep: lines.flatMap(({ quotes }) => quotes).find((id) => id !== quote)! });
  const citing = lines.filter(({ quotes, questions }) => quotes.includes(quote) || questions.includes(question)).map(({ id }) => id);
  expect(await marks()).toMatchObject({ stale: [], dropped: citing });
  for (const { id, act: done } of await acts()) if (done.act.act === 'drop') await undoAct(test.desk, producer, id);
  expect(await marks()).toMatchObject({ stale: [], dropped: [] });
});
