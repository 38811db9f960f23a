import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  addContribution, carryOutPlanning, editDebateFacet, importTopic, moderateContribution, moveTopic, NotAllowed, NotFound, openEpisode, readWritten, removeContribution, requestPlanning, rereadTopic, restoreDebateFacet,
  setTopicLanguage, shapeMatter, undoAct, updateTopicPage, writeContribution, type ActId, type Desk, type PublicContributionId, type ShapeMatterInput, type TopicMatter, type TopicReread, type VisitorId,
} from '#desk';
import type { QuoteId, ThemeId, TopicId } from '#rundown';
import { actorWith, demoApplications, demoPage, NOBODY, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

const FRESH = " Commentaire de Wanda Esterel : La confiance n'est pas un contrat, c'est une habitude. Combien d'habitudes faut-il pour réparer une promesse ?";

let test: TestDesk;
let topicId: TopicId;
let pages = 0;
beforeAll(async () => void (test = await openTestDesk()));
afterAll(() => test.close());

/** The demonstration's page, told apart by its last line, so that each test has a topic of its own. */
async function importDemo(): Promise<{ topicId: TopicId; text: string }> {
  const text = `${demoPage()}\nSujet connexe n° ${++pages}`;
  const imported = await importTopic(test.desk, producer, { text, applications: demoApplications() });
  if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
  return { topicId: imported.topicId, text };
}

const read = (): Promise<TopicMatter> => test.desk.reads.topicMatter(topicId);
const topic = async () => (await test.desk.reads.topicsById([topicId]))[0]!;
const acts = async () => (await test.desk.reads.actsOfTopics([topicId]))[0]!;
const act = async (input: Omit<ShapeMatterInput, 'topicId'>, desk: Desk = test.desk) => (await shapeMatter(desk, producer, { topicId, ...input })).outcome;
const refusal = async (input: Omit<ShapeMatterInput, 'topicId'>) => {
  const refused = await shapeMatter(test.desk, producer, { topicId, ...input });
  return refused.outcome === 'ActRefused' ? refused.code : refused.outcome;
};
/** What a screen would show of the matter, without the ids of rows that come and go. */
const shown = ({ quotes, questions, themes }: TopicMatter) => ({
  quotes: quotes.map(({ id, hand, themeId }) => [id, hand, themeId]),
  questions: questions.map(({ id, hand, themeId }) => [id, hand, themeId]),
  themes: themes.map(({ id, label, byHand, hook }) => [id, label, byHand, hook]),
});
const reread = (outcome: { readonly outcome: string }): TopicReread => {
  if (outcome.outcome !== 'TopicReread') throw new Error(JSON.stringify(outcome));
  return outcome as TopicReread;
};

describe('the producer’s hand', () => {
  let text: string;
  let before: TopicMatter;
  beforeEach(async () => {
    ({ topicId, text } = await importDemo());
    before = await read();
  });

  it('keeps, drops, pins, moves, names, merges and splits, under ids that stay', async () => {
    const [first, second, third] = before.quotes;
    const [heaviest, next, last] = before.themes;
    expect(await act({ keep: second!.id })).toBe('MatterShaped');
    expect(await act({ drop: first!.id })).toBe('MatterShaped');
    expect(await act({ pin: third!.id })).toBe('MatterShaped');
    const moved = before.questions.find(({ themeId }) => themeId === heaviest!.id)!;
    expect(await act({ move: { piece: moved.id, theme: next!.id } })).toBe('MatterShaped');
    expect(await act({ relabel: { theme: next!.id, label: '  Ce que   coûte une panne ' } })).toBe('MatterShaped');
    expect(await act({ merge: { theme: last!.id, into: heaviest!.id } })).toBe('MatterShaped');
    const [taken] = before.quotes.filter(({ themeId, id }) => themeId === heaviest!.id && id !== first!.id);
    expect(await act({ split: { theme: heaviest!.id, label: 'À part', pieces: [taken!.id] } })).toBe('MatterShaped');

    const after = await read();
    expect(after.quotes[0]).toMatchObject({ id: third!.id, hand: 'pinned' });
    expect(after.quotes.find(({ id }) => id === second!.id)).toMatchObject({ hand: 'kept' });
    expect(after.quotes.filter(({ id }) => id === first!.id)).toEqual([]);
    expect(after.questions.find(({ id }) => id === moved.id)).toMatchObject({ themeId: next!.id, themeWhy: { code: 'theme.byHand' } });
    expect(after.themes.find(({ id }) => id === next!.id)).toMatchObject({ label: 'Ce que coûte une panne', byHand: true });
    expect(after.themes.filter(({ id }) => id === last!.id)).toEqual([]);
    expect(after.quotes.filter(({ id, themeId }) => themeId === heaviest!.id && before.quotes.find((quote) => quote.id === id)!.themeId === last!.id).length).toBeGreaterThan(0);
    expect(after.themes.find(({ label }) => label === 'À part')).toMatchObject({ byHand: true, hook: expect.any(String) });
    expect(after.quotes.find(({ id }) => id === taken!.id)!.themeId).toBe(after.themes.find(({ label }) => label === 'À part')!.id);
    expect((await acts()).map((one) => [one.act.act.act, one.by, one.lost])).toEqual(
      ['split', 'merge', 'relabel', 'move', 'pin', 'drop', 'keep'].map((kind) => [kind, producer.name, null]));
    // A dropped quote stands in its table for whatever cites it, and is counted nowhere.
    expect((await test.desk.reads.quotesById([first!.id]))[0]!.text).toBe(first!.text);
    expect((await topic()).quoteCount).toBe(after.quotes.length);
    expect((await test.desk.reads.quotesOfThemes([next!.id]))[0]!.map(({ id }) => id)).toEqual(after.quotes.filter(({ themeId }) => themeId === next!.id).map(({ id }) => id));
  });

  it('is undone act by act, in any order, and leaves what the engine picked', async () => {
    const [first, second] = before.quotes;
    await act({ drop: first!.id });
    await act({ relabel: { theme: before.themes[0]!.id, label: 'Autre nom' } });
    await act({ pin: second!.id });
    const [pin, relabel, drop] = await acts();
    expect(await undoAct(test.desk, producer, drop!.id)).toEqual({ outcome: 'MatterShaped', topicId });
    const after = await read();
    expect(after.quotes.map(({ id }) => id)).toContain(first!.id);
    expect([after.quotes[0]!.id, after.themes.find(({ id }) => id === before.themes[0]!.id)!.label]).toEqual([second!.id, 'Autre nom']);
    await undoAct(test.desk, producer, pin!.id);
    await undoAct(test.desk, producer, relabel!.id);
    expect(shown(await read())).toEqual(shown(before));
    expect(await acts()).toEqual([]);
    expect(await undoAct(test.desk, producer, pin!.id)).toEqual({ outcome: 'MatterShaped', topicId });
    expect((await test.rows<{ undone_by: string }>('select undone_by from producer_act where id = $1', [pin!.id]))[0]!.undone_by).toBe(producer.id);
    const nowhere = '0190aaaa-0000-7000-8000-00000000dead' as ActId;
    expect(await undoAct(test.desk, producer, nowhere)).toEqual({ outcome: 'ActGone', actId: nowhere });
  });

  it('done twice is done once, also at the same time', async () => {
    const [first, second] = before.quotes;
    const once = await Promise.all([1, 2].map(() => act({ drop: first!.id })));
    expect([...once, await act({ drop: first!.id })]).toEqual(['MatterShaped', 'MatterShaped', 'MatterShaped']);
    const split = { split: { theme: before.themes[0]!.id, label: 'Neuf', pieces: before.quotes.filter(({ themeId }) => themeId === before.themes[0]!.id).slice(2, 4).map(({ id }) => id) } };
    expect([await act(split), await act(split)]).toEqual(['MatterShaped', 'MatterShaped']);
    expect((await acts()).map((one) => one.act.act.act)).toEqual(['split', 'drop']);
    await act({ pin: second!.id });
    await act({ drop: second!.id });
    expect(await act({ pin: second!.id })).toBe('PieceGone');
    expect((await test.desk.reads.quotesById([second!.id]))[0]!.hand).toBeNull();
  });

  it('takes turns when several producers act at once, and each sees what the others did', async () => {
    const pieces = before.quotes.slice(0, 4);
    const revision = (await topic()).revision;
    expect(await Promise.all(pieces.map(({ id }, index) => act(index % 2 === 0 ? { drop: id } : { pin: id })))).toEqual(pieces.map(() => 'MatterShaped'));
    const after = await read();
    expect(after.quotes.filter(({ hand }) => hand === 'pinned').map(({ id }) => id).sort()).toEqual([pieces[1]!.id, pieces[3]!.id].sort());
    expect(after.quotes.filter(({ id }) => id === pieces[0]!.id || id === pieces[2]!.id)).toEqual([]);
    expect((await topic()).revision).toBe(revision + 4);
    await test.heard();
    expect(test.announcements.flatMap(({ event, facts }) => (event === 'topic.changed' && facts.topicId === topicId ? [facts] : []))).toEqual(
      [1, 2, 3, 4].map((step) => ({ topicId, revision: revision + step, by: producer.name })));
  });

  it('refuses what makes no sense, and what is gone', async () => {
    const [heaviest, next] = before.themes;
    const own = (theme: ThemeId) => [...before.quotes, ...before.questions].filter(({ themeId }) => themeId === theme).map(({ id }) => id);
    const split = (pieces: readonly (typeof before.quotes)[number]['id'][] | ReturnType<typeof own>, label = 'Neuf') => refusal({ split: { theme: heaviest!.id, label, pieces } });
    expect(await refusal({ relabel: { theme: heaviest!.id, label: ' ' } })).toBe('labelEmpty');
    expect(await refusal({ relabel: { theme: heaviest!.id, label: 'x'.repeat(121) } })).toBe('labelTooLong');
    expect(await refusal({ merge: { theme: heaviest!.id, into: heaviest!.id } })).toBe('mergeIntoItself');
    expect(await split([])).toBe('splitNothing');
    expect(await split(own(next!.id).slice(0, 1))).toBe('splitForeignPiece');
    expect(await split(own(heaviest!.id))).toBe('splitEverything');
    expect(await split(own(heaviest!.id).slice(0, 1), '')).toBe('labelEmpty');
    const nowhere = '0190aaaa-0000-7000-8000-00000000dead';
    expect(await refusal({ keep: nowhere as QuoteId })).toBe('PieceGone');
    expect(await refusal({ merge: { theme: nowhere as ThemeId, into: heaviest!.id } })).toBe('PieceGone');
    expect(await refusal({ keep: heaviest!.id as unknown as QuoteId })).toBe('PieceGone');
    await expect(act({ keep: before.quotes[0]!.id, drop: before.quotes[1]!.id })).rejects.toThrow('exactly one act');
    await expect(act({})).rejects.toThrow('exactly one act');
    await expect(shapeMatter(test.desk, producer, { topicId: nowhere as TopicId, keep: before.quotes[0]!.id })).rejects.toBeInstanceOf(NotFound);
    expect(await acts()).toEqual([]);
    expect(shown(await read())).toEqual(shown(before));
  });

  it('is for those who bring topics in', async () => {
    for (const actor of [NOBODY, actorWith('host')]) {
      for (const verb of [
        () => shapeMatter(test.desk, actor, { topicId, keep: before.quotes[0]!.id }),
        () => undoAct(test.desk, actor, topicId as unknown as ActId),
        () => updateTopicPage(test.desk, actor, { topicId, text }),
        () => addContribution(test.desk, actor, { topicId, kind: 'insight', text: 'x' }),
        () => setTopicLanguage(test.desk, actor, { topicId, language: 'en' }),
        () => rereadTopic(test.desk, actor, topicId),
        () => editDebateFacet(test.desk, actor, { key: 'money', wordsFr: [], wordsEn: [], inUse: true }),
        () => restoreDebateFacet(test.desk, actor, 'money'),
      ]) await expect((async () => verb())()).rejects.toBeInstanceOf(NotAllowed);
    }
  });

  describe('over a newer page', () => {
    it('holds, and the reading tells what changed', async () => {
      const [first, second] = before.quotes;
      await act({ drop: first!.id });
      await act({ pin: second!.id });
      await act({ relabel: { theme: before.themes[0]!.id, label: 'Nommé' } });
      const { reading } = reread(await updateTopicPage(test.desk, producer, { topicId, text: text + FRESH }));
      expect(reading).toMatchObject({ cause: 'page', by: producer.name, changes: { newContributions: 1, goneContributions: 0, lost: [] } });
      const after = await read();
      expect(after.contributions.filter(({ author }) => author === 'Wanda Esterel')).toMatchObject([{ kind: 'comment', inPage: true, comment: 38 }]);
      expect(reading.changes.newQuotes).toBe(after.quotes.filter(({ id }) => !before.quotes.some((quote) => quote.id === id)).length);
      expect(after.quotes.some(({ author }) => author === 'Wanda Esterel')).toBe(true);
      expect([after.quotes[0]!.id, after.quotes.some(({ id }) => id === first!.id)]).toEqual([second!.id, false]);
      expect(after.themes.find(({ id }) => id === before.themes[0]!.id)?.label).toBe('Nommé');
      expect(await topic()).toMatchObject({ commentCount: 39, quoteCount: after.quotes.length });
      expect((await test.desk.reads.lastReadings([topicId]))[0]).toEqual(reading);
      for (const { contributionId, start, end, text: words } of after.quotes) {
        expect(after.contributions.find(({ id }) => id === contributionId)!.text.slice(start, end)).toBe(words);
      }
    });

    it('tells what can no longer be done, and does it again when the words are back', async () => {
      const kept = before.quotes.find(({ contributionId }) => before.contributions.find(({ id }) => id === contributionId)!.comment !== null)!;
      const gone = before.contributions.find(({ id }) => id === kept.contributionId)!;
      await act({ pin: kept.id });
      const shorter = text.replace(gone.text, 'Je retire mon propos.');
      const { reading } = reread(await updateTopicPage(test.desk, producer, { topicId, text: shorter }));
      expect(reading.changes).toMatchObject({ newContributions: 1, goneContributions: 1, lost: [{ code: 'hand.sourceGone', facts: { text: kept.text } }] });
      expect((await acts())[0]!.lost).toEqual({ code: 'hand.sourceGone', facts: { text: kept.text } });
      const without = await read();
      expect(without.quotes.some(({ id }) => id === kept.id)).toBe(false);
      expect(without.contributions.some(({ id }) => id === gone.id)).toBe(false);
      expect((await test.desk.reads.contributionsById([gone.id]))[0]).toMatchObject({ text: gone.text, inPage: false, comment: null });
      reread(await updateTopicPage(test.desk, producer, { topicId, text }));
      expect((await acts())[0]!.lost).toBeNull();
      expect((await read()).quotes[0]!.id).toBe(kept.id);
    });

    it('is refused whole when it is no newer page of this topic', async () => {
      expect(await updateTopicPage(test.desk, producer, { topicId, text })).toEqual({ outcome: 'PageUnchanged', topicId });
      expect(await updateTopicPage(test.desk, producer, { topicId, text, applications: demoApplications() })).toEqual({ outcome: 'PageUnchanged', topicId });
      const other = await importDemo();
      expect(await updateTopicPage(test.desk, producer, { topicId, text: other.text })).toEqual({ outcome: 'TopicAlreadyImported', topicId: other.topicId });
      expect(await updateTopicPage(test.desk, producer, { topicId, text: 'Tout autre chose. Commentaire de Ida : Rien à voir.' })).toEqual({ outcome: 'PageRefused', code: 'pageUnlike', detail: null });
      expect(await updateTopicPage(test.desk, producer, { topicId, text: ' ' })).toMatchObject({ outcome: 'PageRefused', code: 'pageEmpty' });
      expect(await updateTopicPage(test.desk, producer, { topicId, text: text + FRESH, applications: '{' })).toMatchObject({ outcome: 'PageRefused', code: 'applicationsDamaged' });
      expect([shown(await read()), (await topic()).revision]).toEqual([shown(before), 0]);
      expect((await test.rows('select cause from reading where topic_id = $1', [topicId]))).toEqual([{ cause: 'import' }]);
    });

    it('may be another topic’s by the time it is saved', async () => {
      const newer = text + FRESH;
      const other = '0190aaaa-0000-7000-8000-0000000000aa';
      // An import that is under way: nobody sees it yet, and its page is taken.
      await test.rows('begin');
      await test.rows(`insert into topic (id, title, page_text, page_hash, remarks, imported_at, detected_language, bank_edits, revision, slug, state, zone, proposed_dates, page_revision)
        values ($1, 'Autre', 'x', $2, '[]', now(), 'fr', '[]', 0, 'autre', 'draft', 'Europe/Paris', '[]', 0)`, [other, test.desk.secrets.hash(newer)]);
      const updating = updateTopicPage(test.desk, producer, { topicId, text: newer });
      const waits = async () => (await test.rows<{ waits: boolean }>(`select exists (select from pg_locks where not granted) as waits`))[0]!.waits;
      while (!(await waits())) await new Promise((resolve) => setTimeout(resolve, 20));
      await test.rows('commit');
      expect(await updating).toEqual({ outcome: 'TopicAlreadyImported', topicId: other });
      expect(shown(await read())).toEqual(shown(before));
    });

    it('brings applications in, under ids that stay', async () => {
      const { applications: list, format } = JSON.parse(demoApplications()) as { format: string; applications: { id: string; motivation: string }[] };
      const newer = JSON.stringify({ format, applications: [{ ...list[0]!, motivation: 'La panne n’est pas une fatalité, c’est une décision.' }, { ...list[1]!, id: 'app-nouvelle', name: 'Zénobie Carval' }] });
      expect(reread(await updateTopicPage(test.desk, producer, { topicId, text, applications: newer })).reading.changes).toMatchObject({ goneContributions: 1 });
      const after = await read();
      expect(after.applications.map(({ id }) => id).slice(0, 8)).toEqual(before.applications.map(({ id }) => id));
      expect(after.applications.map(({ person }) => person.name).at(-1)).toBe('Zénobie Carval');
      expect(after.contributions.filter(({ kind, applicationId }) => kind === 'motivation' && applicationId === after.applications[0]!.id).map((one) => one.text)).toEqual(['La panne n’est pas une fatalité, c’est une décision.']);
    });
  });

  it('adds what was written elsewhere, once', async () => {
    const given = { topicId, kind: 'comment' as const, author: 'Wanda Esterel', text: FRESH.slice(FRESH.indexOf(' : ') + 3), writtenOn: '2021-05-04' };
    const { reading } = reread(await addContribution(test.desk, producer, given));
    expect(reading).toMatchObject({ cause: 'contribution', changes: { newContributions: 1, goneContributions: 0 } });
    const after = await read();
    const added = after.contributions.find(({ author }) => author === 'Wanda Esterel')!;
    expect(added).toMatchObject({ inPage: false, comment: null, writtenOn: '2021-05-04', text: given.text });
    const quote = after.quotes.find(({ author }) => author === 'Wanda Esterel')!;
    expect(quote).toMatchObject({ contributionId: added.id, writtenOn: '2021-05-04' });
    expect(await addContribution(test.desk, producer, given)).toEqual({ outcome: 'ContributionRefused', code: 'alreadyThere' });
    // The page gains the very comment: it counts once, and keeps its id and its quotes'.
    expect(reread(await updateTopicPage(test.desk, producer, { topicId, text: text + FRESH })).reading.changes).toMatchObject({ newContributions: 0, goneContributions: 0 });
    const paged = await read();
    expect(paged.contributions.filter(({ author }) => author === 'Wanda Esterel')).toMatchObject([{ id: added.id, inPage: true, comment: 38 }]);
    expect(paged.quotes.some(({ id }) => id === quote.id)).toBe(true);
  });

  it.each<[string, (text: string) => string]>([
    ['other blanks', (copy) => copy.replace(/ ([?!:»])/gu, '\u00a0$1').replaceAll('« ', '«\u202f')],
    ['line ends of Windows', (copy) => copy.replace(/\n/gu, '\r\n')],
    ['decomposed accents', (copy) => copy.normalize('NFD')],
    ['curled apostrophes', (copy) => copy.replaceAll("'", '’')],
  ])('takes a copy of the page with %s for the same', async (_, copied) => {
    const before = await read();
    await shapeMatter(test.desk, producer, { topicId, drop: before.quotes[0]!.id });
    await shapeMatter(test.desk, producer, { topicId, pin: before.quotes[5]!.id });
    const updated = await updateTopicPage(test.desk, producer, { topicId, text: copied(text) });
    // What differs in nothing that is kept is the same page.
    if (updated.outcome !== 'PageUnchanged') expect(reread(updated).reading.changes).toMatchObject({ newContributions: 0, goneContributions: 0, newQuotes: 0, goneQuotes: 0, lost: [] });
    const after = await read();
    expect([after.quotes.length, after.quotes[0]!.id, after.quotes.some(({ id }) => id === before.quotes[0]!.id)]).toEqual([before.quotes.length - 1, before.quotes[5]!.id, false]);
  });

  it('takes back what was added, and nothing else', async () => {
    const before = await read();
    expect(await removeContribution(test.desk, producer, topicId, before.contributions[1]!.id)).toEqual({ outcome: 'ContributionRefused', code: 'notAdded' });
    for (const nth of ['premier', 'deuxième']) await addContribution(test.desk, producer, { topicId, kind: 'insight', text: `Le ${nth} éclairage ne dit pas comment faire, il dit pourquoi.` });
    const [first] = (await read()).contributions.filter(({ kind }) => kind === 'insight');
    const { reading } = reread(await removeContribution(test.desk, producer, topicId, first!.id));
    expect(reading).toMatchObject({ cause: 'contribution', changes: { newContributions: 0, goneContributions: 1 } });
    expect((await read()).contributions.filter(({ kind }) => kind === 'insight').map(({ text }) => text)).toEqual(['Le deuxième éclairage ne dit pas comment faire, il dit pourquoi.']);
    expect(await removeContribution(test.desk, producer, topicId, first!.id)).toEqual({ outcome: 'ContributionRefused', code: 'notAdded' });
  });

  it('says why something cannot be added', async () => {
    const add = async (input: object) => {
      const refused = await addContribution(test.desk, producer, { topicId, kind: 'insight', text: 'Un éclairage.', ...input });
      return refused.outcome === 'ContributionRefused' ? refused.code : refused.outcome;
    };
    expect([
      await add({ text: ' \n' }), await add({ text: 'x'.repeat(50_001) }), await add({ author: 'x'.repeat(201) }), await add({ kind: 'answer' }),
      await add({ kind: 'answer', question: 'x'.repeat(1_001) }), await add({ writtenOn: '12 mars' }), await add({ writtenOn: '2025-02-30' }), await add({ writtenOn: '2026-11-25' }),
    ]).toEqual(['textEmpty', 'textTooLong', 'authorTooLong', 'questionMissing', 'questionTooLong', 'dateUnreadable', 'dateUnreadable', 'dateToCome']);
    expect(await add({ kind: 'answer', question: 'Que réparer d’abord ?', text: 'Les grille-pain.' })).toBe('TopicReread');
    expect((await read()).contributions.filter(({ kind, applicationId }) => kind === 'answer' && applicationId === null)).toMatchObject([{ question: 'Que réparer d’abord ?', inPage: false }]);
  });

  it('reads in the language that was chosen', async () => {
    expect(await topic()).toMatchObject({ language: null, detectedLanguage: 'fr' });
    expect(reread(await setTopicLanguage(test.desk, producer, { topicId, language: 'en' })).reading.cause).toBe('language');
    expect(await topic()).toMatchObject({ language: 'en', detectedLanguage: 'fr' });
    expect(shown(await read())).not.toEqual(shown(before));
    await setTopicLanguage(test.desk, producer, { topicId, language: null });
    expect(shown(await read())).toEqual(shown(before));
  });

  it('reads with the studio’s bank as it was, until it is read again', async () => {
    const bank = { wordsFr: ['panne', 'réparer', 'réparation', 'réparateur'], wordsEn: ['repair'], inUse: true };
    const edited = await editDebateFacet(test.desk, producer, { name: 'La réparation', ...bank });
    expect(edited).toMatchObject({ outcome: 'DebateFacetEdited', facet: { name: 'La réparation', edited: true, key: expect.stringMatching(/^studio-/) } });
    expect((await topic()).bankChanged).toBe(true);
    await act({ pin: before.quotes[1]!.id });
    expect((await read()).themes.map(({ id }) => id)).toEqual(before.themes.map(({ id }) => id));
    const { reading } = reread(await rereadTopic(test.desk, producer, topicId));
    expect(reading).toMatchObject({ cause: 'facets', changes: { newContributions: 0, goneContributions: 0 } });
    expect([(await topic()).bankChanged, shown(await read()).themes]).not.toEqual([false, shown(before).themes]);
    expect((await topic()).bankChanged).toBe(false);
    if (edited.outcome !== 'DebateFacetEdited') throw new Error(edited.outcome);
    expect((await restoreDebateFacet(test.desk, producer, edited.facet.key)).some(({ edited: changed }) => changed)).toBe(false);
    expect((await topic()).bankChanged).toBe(true);
  });

  describe('in a show', () => {
    const run = { attempt: 1, last: true };
    const plan = async (desk: Desk = test.desk, meanwhile?: () => Promise<unknown>) => {
      const opened = await openEpisode(test.desk, producer, { topicId, zone: 'Europe/Paris', targetSeconds: 3_120, seats: 5 });
      if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
      const asked = await requestPlanning(test.desk, producer, { episodeId: opened.episodeId, expectedRevision: 0 });
      if (asked.outcome !== 'PlanningQueued') throw new Error(asked.outcome);
      await meanwhile?.();
      expect(await carryOutPlanning(desk, asked.planning.id, run)).toEqual({ outcome: 'ShowPlanned', revision: 1 });
      return (await test.desk.reads.rundown(opened.rundownId))!;
    };

    it('drops, pins and names what is drafted', async () => {
      const first = await plan();
      const debate = first.rundown.segments.find(({ kind, quotes }) => kind === 'debate' && quotes.length > 1)!;
      const [dropped, other] = debate.quotes;
      await act({ drop: dropped! });
      await act({ pin: other! });
      await act({ relabel: { theme: debate.theme!, label: 'Qui paie la réparation' } });
      const { rundown } = await plan();
      const lines = [...rundown.segments, ...rundown.reserve];
      expect(lines.flatMap(({ quotes }) => quotes)).not.toContain(dropped);
      const again = lines.find(({ theme }) => theme === debate.theme)!;
      expect(again.quotes[0]).toBe(other);
      expect(again.title).toMatch(/ – Qui paie la réparation$/);
    });

    it('plans again what was changed while it was planned', async () => {
      const dropped = before.quotes[0]!;
      let acted = false;
      const planner: Desk['planner'] = { ...test.desk.planner, plan: async (request, onStep) => {
        const made = await test.desk.planner.plan(request, onStep);
        if (!acted) await act({ drop: dropped.id });
        acted = true;
        return made;
      } };
      const { rundown } = await plan({ ...test.desk, planner });
      expect([...rundown.segments, ...rundown.reserve].flatMap(({ quotes }) => quotes)).not.toContain(dropped.id);
      expect((await read()).quotes.some(({ id }) => id === dropped.id)).toBe(false);
    });

    it('names the lines whose words are gone', async () => {
      const { rundown, stale } = await plan();
      expect(stale).toEqual([]);
      const comments = new Map(before.contributions.filter(({ comment }) => comment !== null).map((one) => [one.id, one]));
      const cited = before.quotes.find(({ id, contributionId }) => comments.has(contributionId) && rundown.segments.some(({ quotes }) => quotes.includes(id)))!;
      const gone = comments.get(cited.contributionId)!;
      reread(await updateTopicPage(test.desk, producer, { topicId, text: text.replace(gone.text, 'Effacé.') }));
      const pieces = new Set<string>([...before.quotes, ...before.questions].filter(({ contributionId }) => contributionId === gone.id).map(({ id }) => id));
      const lines = [...rundown.segments, ...rundown.reserve].filter(({ quotes, questions }) => [...quotes, ...questions].some((id) => pieces.has(id)));
      expect((await test.desk.reads.rundown(rundown.id))!.stale).toEqual(lines.map(({ id }) => id));
    });

    it('leaves nothing unread that was hidden and shown again while somebody acted or planned', async () => {
      const { desk } = test;
      const { revision, slug } = (await desk.audience.topicPage(topicId))!;
      await moveTopic(desk, producer, { topicId, expectedRevision: revision, to: 'open' });
      const actor = { kind: 'visitor', id: desk.newId() as VisitorId, name: 'Wilma', locale: 'fr' } as const;
      await desk.work.run((work) => work.visitors.add({ ...actor, email: `${slug}@exemple.example`, trust: 'accepted', hasPassword: false, personId: null }, null, desk.clock.now()));
      const words = 'Une promesse tenue en retard reste une promesse tenue.';
      const done = await writeContribution(desk, actor, { topicId, kind: 'comment', text: words, clientKey: desk.newId(), locale: 'fr', remoteAddress: '192.0.2.7' });
      const contributionId = (done as { contributionId: PublicContributionId }).contributionId;
      const moderate = (refused: 'other' | null) => moderateContribution(desk, producer, { contributionId, wording: 0, refused });
      const listed = async () => (await read()).contributions.some((one) => one.text === words);
      reread(await readWritten(desk, topicId));
      const asTheJobFinds = async (meanwhile: () => Promise<unknown>) => {
        await moderate('other');
        await meanwhile();
        expect(await listed()).toBe(false);
        await moderate(null);
        return [(await readWritten(desk, topicId)).outcome, await listed()];
      };
      const { id } = before.quotes[0]!;
      expect(await asTheJobFinds(() => act({ keep: id }))).toEqual(['TopicReread', true]);
      expect(await asTheJobFinds(async () => undoAct(desk, producer, (await acts())[0]!.id))).toEqual(['TopicReread', true]);
      expect(await asTheJobFinds(() => plan())).toEqual(['TopicReread', true]);
    });
  });

  it('is read with the same number of statements for 1 and 3 topics', async () => {
    const ids = (await test.desk.reads.topics()).map(({ id }) => id);
    const pool = (test.store.source.driver as unknown as { master: { query: (...values: unknown[]) => unknown } }).master;
    const counted = async (work: () => Promise<unknown>) => {
      const query = pool.query;
      let count = 0;
      pool.query = (...values) => (count++, query.apply(pool, values));
      await work().finally(() => (pool.query = query));
      return count;
    };
    for (const reads of [(n: number) => test.desk.reads.actsOfTopics(ids.slice(0, n)), (n: number) => test.desk.reads.lastReadings(ids.slice(0, n))]) {
      expect([await counted(() => reads(1)), await counted(() => reads(3))]).toEqual([1, 1]);
    }
  });
});
