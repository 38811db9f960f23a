import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { demoApplications, demoPage } from '../../../libs/store/testing/open-test-desk.js';
import { openTestApi, visitorAs, type TestApi, type Visitor } from '../testing/open-test-api.js';

const FRESH = " Commentaire de Wanda Esterel, le 12 mars 2019 : La confiance n'est pas un contrat, c'est une habitude. Combien d'habitudes faut-il pour réparer une promesse ?";
const NOWHERE = '01900000-0000-7000-8000-000000000000';

let api: TestApi;
let producer: Visitor;
let topicId: string;
let text: string;
let pages = 0;
beforeAll(async () => {
  api = await openTestApi();
  producer = await visitorAs(api, 'producer');
}, 30_000);
afterAll(() => api.close());
beforeEach(async () => {
  text = `${demoPage()}\nSujet connexe n° ${++pages}`;
  const { data } = await producer.ask('mutation ($input: ImportTopicInput!) { importTopic(input: $input) { ... on TopicImported { topic { id } } } }', { input: { text } });
  topicId = data.importTopic.topic.id;
});

const TOPIC = `{ id revision bankChanged language detectedLanguage quoteCount commentCount
  quotes { id text hand age score contribution { id inPage } theme { id } }
  questions { id hand age score theme { id } }
  themes { id label byHand hook members { quote { id } question { id } why { code facts { name value } } } tensions { one { id author } other { id author } why { code } } }
  contributions { id kind author text inPage question writtenOn position { stance cues { text start end stance } } }
  comments { id author text inPage comment writtenOn position { stance cues { text start end stance } } }
  acts { id act piece by at lost { code } facts { name value } }
  lastReading { cause by at newContributions goneContributions newQuotes goneQuotes newQuestions goneQuestions moved newThemes goneThemes relabelled { from to } lost { code } } }`;
const ask = async (query: string, variables: object = {}) => {
  const { data, errors } = await producer.ask(query, variables as Record<string, unknown>);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const read = async () => (await ask(`query ($id: ID!) { topic(id: $id) ${TOPIC} }`, { id: topicId })).topic;
const SHAPE = `mutation ($input: ShapeMatterInput!) { shapeMatter(input: $input) { __typename ... on MatterShaped { topic ${TOPIC} } ... on Problem { code message } } }`;
const shape = async (input: object) => (await ask(SHAPE, { input: { topicId, ...input } })).shapeMatter;
const REREAD = `__typename ... on TopicReread { reading { cause by newContributions goneContributions newQuotes lost { code facts { name value } } } topic ${TOPIC} } ... on Problem { code message }`;
const update = async (input: object) => (await ask(`mutation ($input: UpdateTopicPageInput!) { updateTopicPage(input: $input) { ${REREAD} ... on TopicAlreadyImported { topic { id } } } }`, { input: { topicId, ...input } })).updateTopicPage;
const add = async (input: object) => (await ask(`mutation ($input: AddContributionInput!) { addContribution(input: $input) { ${REREAD} } }`, { input: { topicId, kind: 'insight', text: 'x', ...input } })).addContribution;

describe('shaping the matter', () => {
  it('shows the topic as it then is, and the act in words', async () => {
    const before = await read();
    expect(before).toMatchObject({ acts: [], revision: 0, lastReading: { cause: 'import', by: 'Inès Vauquelande', newContributions: 40, goneContributions: 0, lost: [] } });
    const [first, second] = before.quotes;
    const kept = await shape({ keep: second.id });
    expect(kept.topic).toMatchObject({ revision: 1, acts: [{ act: 'keep', piece: second.id, by: 'Inès Vauquelande', lost: null, facts: [{ name: 'text', value: expect.any(String) }] }] });
    expect(second.text.startsWith(kept.topic.acts[0].facts[0].value.replace(/…$/, ''))).toBe(true);
    const dropped = await shape({ drop: first.id });
    expect([dropped.topic.quotes[0].id, dropped.topic.quotes[0].hand, dropped.topic.quoteCount]).toEqual([second.id, 'kept', before.quoteCount - 1]);
    const pinned = await shape({ pin: before.quotes[5].id });
    expect(pinned.topic.quotes[0]).toMatchObject({ id: before.quotes[5].id, hand: 'pinned' });
    const [one, other] = before.themes;
    const moved = await shape({ move: { piece: second.id, theme: null } });
    expect([moved.topic.quotes.find(({ id }: { id: string }) => id === second.id).theme, moved.topic.acts[0].facts.map(({ name }: { name: string }) => name)]).toEqual([null, ['text']]);
    const named = await shape({ relabel: { theme: one.id, label: 'Qui paie' } });
    expect(named.topic.themes.find(({ id }: { id: string }) => id === one.id)).toMatchObject({ label: 'Qui paie', byHand: true });
    expect(named.topic.acts[0].facts).toEqual([{ name: 'theme', value: one.label }, { name: 'label', value: 'Qui paie' }]);
    const merged = await shape({ merge: { theme: other.id, into: one.id } });
    expect(merged.topic.acts[0]).toMatchObject({ act: 'merge', piece: null, facts: [{ name: 'theme', value: other.label }, { name: 'into', value: 'Qui paie' }] });
    const { quote: piece } = merged.topic.themes.find(({ id }: { id: string }) => id === one.id).members.find(({ quote }: { quote: object | null }) => quote);
    const split = await shape({ split: { theme: one.id, label: 'À part', pieces: [piece.id] } });
    expect(split.topic.themes.find(({ label }: { label: string }) => label === 'À part')).toMatchObject({ byHand: true, members: [{ quote: { id: piece.id }, question: null, why: { code: 'theme.byHand' } }] });
    expect(split.topic.acts[0].facts.map(({ name }: { name: string }) => name)).toEqual(['theme', 'label', 'count', 'text']);
    expect(await read()).toEqual(split.topic);
  });

  it('says why not, in one sentence with what to do', async () => {
    const { themes, quotes } = await read();
    const [one] = themes;
    const foreign = quotes.find(({ theme }: { theme: { id: string } | null }) => theme?.id !== one.id);
    expect([
      await shape({ relabel: { theme: one.id, label: '' } }), await shape({ merge: { theme: one.id, into: one.id } }),
      await shape({ split: { theme: one.id, label: 'x', pieces: [] } }), await shape({ split: { theme: one.id, label: 'x', pieces: [foreign.id] } }),
      await shape({ keep: NOWHERE }),
    ]).toEqual([
      { __typename: 'ActRefused', code: 'labelEmpty', message: 'Un thème a un nom\u00a0: écrivez-le.' },
      { __typename: 'ActRefused', code: 'mergeIntoItself', message: 'Un thème ne se fond pas en lui-même\u00a0: choisissez-en un autre.' },
      { __typename: 'ActRefused', code: 'splitNothing', message: 'Choisissez les passages qui font le nouveau thème.' },
      { __typename: 'ActRefused', code: 'splitForeignPiece', message: 'Un de ces passages n’est pas dans ce thème\u00a0: ne choisissez que les siens.' },
      { __typename: 'PieceGone', code: 'PieceGone', message: 'Ce passage ou ce thème n’est plus là\u00a0: regardez le sujet tel qu’il est maintenant.' },
    ]);
    const wrong = async (input: object) => (await producer.ask(SHAPE, { input: { topicId, ...input } })).errors?.[0]?.extensions;
    expect(await wrong({})).toEqual({ code: 'BAD_USER_INPUT', field: 'input' });
    expect(await wrong({ keep: quotes[0].id, drop: quotes[0].id })).toEqual({ code: 'BAD_USER_INPUT', field: 'input' });
    expect(await wrong({ split: { theme: one.id, label: 'x', pieces: ['x'] } })).toEqual({ code: 'NOT_FOUND', noun: 'pieces', id: 'x' });
    expect(await wrong({ topicId: NOWHERE, keep: quotes[0].id })).toEqual({ code: 'NOT_FOUND', noun: 'topic', id: NOWHERE });
  });

  it('is undone, whichever act it was', async () => {
    const before = await read();
    await shape({ drop: before.quotes[0].id });
    const { topic } = await shape({ pin: before.quotes[1].id });
    const UNDO = `mutation ($id: ID!) { undoAct(id: $id) { __typename ... on MatterShaped { topic ${TOPIC} } ... on Problem { code message } } }`;
    const { undoAct } = await ask(UNDO, { id: topic.acts[1].id });
    expect([undoAct.topic.acts.length, undoAct.topic.quotes.slice(0, 2).map(({ id }: { id: string }) => id)]).toEqual([1, [before.quotes[1].id, before.quotes[0].id]]);
    expect((await ask(UNDO, { id: NOWHERE })).undoAct).toEqual({ __typename: 'ActGone', code: 'ActGone', message: 'Cette action n’existe plus\u00a0: relisez la liste.' });
  });

  it('is told to whoever looks at the topic, in order and once', async () => {
    const before = await read();
    const following = producer.follow('subscription ($id: ID!, $since: Int) { topicChanged(id: $id, sinceRevision: $since) { topicId revision by } }', { id: topicId, since: -1 });
    await following.until(({ told }) => told.length === 1);
    await shape({ pin: before.quotes[1].id });
    await shape({ drop: before.quotes[0].id });
    await following.until(({ told }) => told.length === 3);
    expect(following.told.map(({ data }) => data.topicChanged)).toEqual([
      { topicId, revision: 0, by: null }, { topicId, revision: 1, by: 'Inès Vauquelande' }, { topicId, revision: 2, by: 'Inès Vauquelande' },
    ]);
    await following.close();
    const nothing = producer.follow('subscription { topicChanged(id: "01900000-0000-7000-8000-000000000000") { revision } }');
    await nothing.until(({ ended }) => ended !== 'open');
    expect(nothing.told.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual(['NOT_FOUND']);
    await nothing.close();
  });
});

describe('new matter', () => {
  it('comes with a newer page, and what changed is told', async () => {
    const before = await read();
    await shape({ drop: before.quotes[0].id });
    const { topic, reading } = await update({ text: text + FRESH });
    expect(reading).toMatchObject({ cause: 'page', by: 'Inès Vauquelande', newContributions: 1, goneContributions: 0, lost: [] });
    expect(topic).toMatchObject({ commentCount: 39, revision: 2, lastReading: { cause: 'page', newContributions: 1 } });
    expect(topic.comments.at(-1)).toMatchObject({ author: 'Wanda Esterel', inPage: true, comment: 38, writtenOn: '2019-03-12' });
    expect(topic.quotes.filter(({ age }: { age: string }) => age === 'old').length).toBeGreaterThan(0);
    expect(topic.quotes.some(({ id }: { id: string }) => id === before.quotes[0].id)).toBe(false);
    expect((await update({ text: text + FRESH }))).toMatchObject({ __typename: 'PageUnchanged', code: 'PageUnchanged' });
    expect(await update({ text: '' })).toMatchObject({ __typename: 'PageRefused', code: 'pageEmpty' });
    expect(await update({ text: 'Rien de commun.' })).toMatchObject({ __typename: 'PageRefused', code: 'pageUnlike' });
    const [demo] = (await ask('{ topics { id } }')).topics.slice(-1);
    expect(await update({ text: demoPage() })).toMatchObject({ __typename: 'TopicAlreadyImported', topic: { id: demo.id } });
  });

  it('comes from elsewhere, with cues of a position to be confirmed', async () => {
    const { topic, reading } = await add({ kind: 'answer', author: 'Wanda Esterel', question: 'Qu’en pensez-vous ?', text: "Je ne suis pas d'accord avec l'article : réparer n'est pas un droit, c'est un luxe.", writtenOn: '2026-11-02' });
    expect(reading).toMatchObject({ cause: 'contribution', newContributions: 1 });
    expect(topic.contributions).toMatchObject([{ kind: 'answer', author: 'Wanda Esterel', inPage: false, question: 'Qu’en pensez-vous ?', writtenOn: '2026-11-02', position: { stance: 'disagree' } }]);
    const [{ text: words, position }] = topic.contributions;
    for (const cue of position.cues) expect(words.slice(cue.start, cue.end)).toBe(cue.text);
    expect(topic.commentCount).toBe(38);
    expect(await add({ kind: 'answer' })).toEqual({ __typename: 'ContributionRefused', code: 'questionMissing', message: 'Une réponse répond à une question\u00a0: écrivez la question.' });
    expect(await add({ text: ' ' })).toMatchObject({ __typename: 'ContributionRefused', code: 'textEmpty' });
  });

  it('is read in another language, and with another bank', async () => {
    const language = 'mutation ($id: ID!, $language: TopicLanguage) { setTopicLanguage(topicId: $id, language: $language) { reading { cause } topic { language detectedLanguage } } }';
    expect((await ask(language, { id: topicId, language: 'en' })).setTopicLanguage).toEqual({ reading: { cause: 'language' }, topic: { language: 'en', detectedLanguage: 'fr' } });
    expect((await ask(language, { id: topicId })).setTopicLanguage.topic).toEqual({ language: null, detectedLanguage: 'fr' });

    const bank = async () => (await ask('{ debateFacets { key name wordsFr wordsEn inUse edited } }')).debateFacets;
    const before = await bank();
    expect(before.find(({ key }: { key: string }) => key === 'money')).toMatchObject({ name: null, inUse: true, edited: false, wordsFr: expect.arrayContaining(['argent']), wordsEn: expect.arrayContaining(['money']) });
    const EDIT = 'mutation ($input: EditDebateFacetInput!) { editDebateFacet(input: $input) { __typename ... on DebateFacetEdited { facet { key name wordsFr wordsEn inUse edited } } ... on Problem { code message } } }';
    const edit = async (input: object) => (await ask(EDIT, { input: { wordsFr: ['panne'], wordsEn: [], inUse: true, ...input } })).editDebateFacet;
    const mine = await edit({ name: ' La panne ', wordsFr: ['panne', 'panne', ' réparer '] });
    expect(mine).toEqual({ __typename: 'DebateFacetEdited', facet: { key: expect.stringMatching(/^studio-/), name: 'La panne', wordsFr: ['panne', 'réparer'], wordsEn: [], inUse: true, edited: true } });
    expect(await edit({ key: 'money', inUse: false })).toMatchObject({ facet: { key: 'money', name: null, inUse: false, edited: true, wordsFr: ['panne'] } });
    expect([await edit({}), await edit({ key: 'nulle-part' }), await edit({ name: 'x', wordsFr: [] }), await edit({ name: 'x', wordsFr: ['deux mots'] })].map(({ code }) => code)).toEqual(['nameEmpty', 'facetGone', 'noWords', 'notOneWord']);
    expect((await bank()).at(-1)).toMatchObject({ key: mine.facet.key, edited: true });
    expect((await read()).bankChanged).toBe(true);
    const reread = 'mutation ($id: ID!) { rereadTopic(topicId: $id) { reading { cause } topic { bankChanged } } }';
    expect((await ask(reread, { id: topicId })).rereadTopic).toEqual({ reading: { cause: 'facets' }, topic: { bankChanged: false } });
    const restore = 'mutation ($key: String!) { restoreDebateFacet(key: $key) { key name wordsFr wordsEn inUse edited } }';
    await ask(restore, { key: mine.facet.key });
    expect((await ask(restore, { key: 'money' })).restoreDebateFacet).toEqual(before);
  });

  it('marks the lines of a draft whose words are gone', async () => {
    const [demo] = (await ask('{ topics { id episodes { rundown { id segments { id quotes { contribution { id text comment } } } } } } }')).topics.slice(-1);
    const { rundown } = demo.episodes.at(-1);
    const cited = rundown.segments.flatMap((segment: { id: string; quotes: { contribution: { text: string; comment: number | null } }[] }) => segment.quotes.map(({ contribution }) => ({ segment: segment.id, ...contribution }))).find(({ comment }: { comment: number | null }) => comment !== null);
    topicId = demo.id;
    expect(await update({ text: demoPage().replace(cited.text, 'Je retire ce que j’ai écrit.') })).toMatchObject({ __typename: 'TopicReread', reading: { goneContributions: 1 } });
    const { remarks } = (await ask('query ($id: ID!) { rundown(id: $id) { remarks { code level segmentId } } }', { id: rundown.id })).rundown;
    expect(remarks.filter(({ code }: { code: string }) => code === 'staleSource')).toContainEqual({ code: 'staleSource', level: 'warn', segmentId: cited.segment });
    await update({ text: demoPage() });
    const again = (await ask('query ($id: ID!) { rundown(id: $id) { remarks { code } } }', { id: rundown.id })).rundown.remarks;
    expect(again.filter(({ code }: { code: string }) => code === 'staleSource')).toEqual([]);
    const line = (await ask('query ($id: ID!) { rundown(id: $id) { segments { id quotes { id } } } }', { id: rundown.id })).rundown.segments.find(({ quotes }: { quotes: object[] }) => quotes.length > 0);
    const dropped = await shape({ drop: line.quotes[0].id });
    const since = (await ask('query ($id: ID!) { rundown(id: $id) { remarks { code level segmentId } } }', { id: rundown.id })).rundown.remarks;
    expect(since.filter(({ code }: { code: string }) => code === 'droppedSource')).toContainEqual({ code: 'droppedSource', level: 'warn', segmentId: line.id });
    await ask('mutation ($id: ID!) { undoAct(id: $id) { __typename } }', { id: dropped.topic.acts[0].id });
  });
});

it('is read with the same number of statements for 1 and 3 rows', async () => {
  const ids = (await ask('{ topics { id } }')).topics.map(({ id }: { id: string }) => id).slice(0, 3);
  await shape({ pin: (await read()).quotes[1].id });
  const pool = (api.house.store.source.driver as unknown as { master: { query: (...values: unknown[]) => unknown } }).master;
  const counted = async (query: string) => {
    await ask(query);
    const original = pool.query;
    let count = 0;
    pool.query = (...values) => (count++, original.apply(pool, values));
    await ask(query).finally(() => (pool.query = original));
    return count;
  };
  const topics = (n: number, fields: string) => `{ ${ids.slice(0, n).map((id: string, index: number) => `t${index}: topic(id: "${id}") { ${fields} }`).join(' ')} }`;
  const fields = 'acts { act facts { name } } lastReading { cause } language bankChanged';
  expect(await counted(topics(3, fields))).toBe(await counted(topics(1, fields)));
  // Within a topic, however many quotes, themes and applicants there are.
  const { applications, format } = JSON.parse(demoApplications()) as { applications: object[]; format: string };
  const importWith = async (count: number) => (await ask('mutation ($input: ImportTopicInput!) { importTopic(input: $input) { ... on TopicImported { topic { id } } } }', {
    input: { text: `${demoPage()}\nSujet connexe n° ${++pages}`, applications: JSON.stringify({ format, applications: applications.slice(0, count) }) },
  })).importTopic.topic.id;
  const within = (id: string) => `{ topic(id: "${id}") { quotes { hand age } questions { hand age } themes { byHand members { quote { id age } why { code } } tensions { one { id hand } other { id } } }
    applications { affinities { weight theme { label } quotes { text age } questions { id } } } } }`;
  const [one, three] = [within(await importWith(1)), within(await importWith(3))];
  const affinitiesOf = async (query: string) => (await ask(query)).topic.applications.map(({ affinities }: { affinities: object[] }) => affinities.length > 0);
  expect([await affinitiesOf(one), await affinitiesOf(three)]).toEqual([[true], [true, true, true]]);
  expect(await counted(three)).toBe(await counted(one));
});

describe('a version that was released', () => {
  it('stays as it was when its topic has another title', async () => {
    const { topics } = await ask('{ topics { id title episodes { rundown { id versions { number } } } } }');
    const demo = topics.find(({ episodes }: { episodes: { rundown: { versions: unknown[] } }[] }) => episodes.some(({ rundown }) => rundown.versions.length > 0));
    const paper = async () => Buffer.from(await (await producer.get(`/rundowns/${demo.episodes[0].rundown.id}/versions/1/pdf`)).arrayBuffer());
    const before = await paper();
    const renamed = await update({ topicId: demo.id, text: demoPage().replaceAll(demo.title, 'Un autre titre pour la même page') });
    expect([renamed.__typename, (await ask('query ($id: ID!) { topic(id: $id) { title } }', { id: demo.id })).topic.title]).toEqual(['TopicReread', 'Un autre titre pour la même page']);
    expect((await paper()).equals(before)).toBe(true);
  });
});
