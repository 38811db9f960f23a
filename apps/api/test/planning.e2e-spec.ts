import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatementsOf } from '../testing/count-statements.js';
import { openTestApi, visitorAs, type TestApi, type Visitor } from '../testing/open-test-api.js';

const NOWHERE = '01900000-0000-7000-8000-000000000000';
const WISHES = { speechBalance: 'normal', contradiction: 'normal', interest: 'normal', affinity: 'normal', fewSeatChanges: 'normal', idealDurations: 'normal', parity: 'normal' };

let api: TestApi;
let producer: Visitor;
let topicId: string;
beforeAll(async () => {
  api = await openTestApi();
  producer = await visitorAs(api, 'producer');
  topicId = (await ask('{ topics { id } }')).topics[0].id;
}, 30_000);
afterAll(() => api.close());
const ask = async (query: string, variables: object = {}) => {
  const { data, errors } = await producer.ask(query, variables as Record<string, unknown>);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

const TEMPLATE = '{ id name hostPercent targetSeconds seats edited own pieces { piece minSeconds idealSeconds maxSeconds per fixed } wishes { contradiction parity } }';
const EDIT = `mutation ($input: EditShowTemplateInput!) { editShowTemplate(input: $input) { __typename ... on ShowTemplateEdited { template ${TEMPLATE} } ... on TemplateRefused { code message piece } } }`;
const edit = async (input: object) => (await ask(EDIT, { input: { name: 'Court', pieces: [], hostPercent: 20, wishes: WISHES, ...input } })).editShowTemplate;

describe('show templates', () => {
  it('are listed, made, refused in a sentence, named by episodes and removed', async () => {
    const { showTemplates } = await ask(`{ showTemplates ${TEMPLATE} }`);
    expect(showTemplates.map(({ name, targetSeconds, seats, own, edited }: Record<string, unknown>) => [name, targetSeconds, seats, own, edited])).toEqual([
      ['Talkshow 52′', 3120, 5, false, false], ['Format court 26′', 1560, 5, false, false], ['Interview croisée', 1560, 3, false, false], ['Débat', 3120, 5, false, false], ['Talk 90′', 5400, 5, false, false],
    ]);
    expect(showTemplates[0]).toMatchObject({ hostPercent: 20, wishes: { contradiction: 'normal', parity: 'normal' } });
    expect(showTemplates[0].pieces.find(({ piece }: { piece: string }) => piece === 'lastWord')).toEqual({ piece: 'lastWord', minSeconds: 10, idealSeconds: 40, maxSeconds: 75, per: 'person', fixed: false });
    const { template } = await edit({ wishes: { ...WISHES, parity: 'strong' } });
    expect(template).toMatchObject({ name: 'Court', own: true, edited: true, wishes: { parity: 'strong' } });
    expect(await edit({})).toMatchObject({ __typename: 'TemplateRefused', code: 'nameTaken', piece: null });
    expect(await edit({ id: template.id, pieces: [{ piece: 'break', minSeconds: 10, idealSeconds: 60, maxSeconds: 60 }] })).toEqual({
      __typename: 'TemplateRefused', code: 'pieceFixed', piece: 'break', message: 'Cette durée est fixe\u00a0: donnez le même minimum, idéal et maximum.',
    });
    const OPEN = 'mutation ($input: OpenEpisodeInput!) { openEpisode(input: $input) { __typename ... on EpisodeOpened { episode { id template { name } } } ... on InvalidValue { field code message } } }';
    expect((await ask(OPEN, { input: { topicId, template: NOWHERE } })).openEpisode).toMatchObject({ field: 'template', code: 'templateGone' });
    const { episode } = (await ask(OPEN, { input: { topicId, template: template.id } })).openEpisode;
    expect(episode.template).toEqual({ name: 'Court' });
    const { restoreShowTemplate } = await ask('mutation ($id: ID!) { restoreShowTemplate(id: $id) { name } }', { id: template.id });
    expect(restoreShowTemplate[0]).toEqual({ name: 'Talkshow 52′' });
    expect((await ask('query ($id: ID!) { episode(id: $id) { template { name own } } }', { id: episode.id })).episode.template).toEqual({ name: 'Talkshow 52′', own: false });
  });

  it('cost one statement, however many episodes name one', async () => {
    const LIST = '{ topics { episodes { id template { name pieces { piece } } } } }';
    const few = await countStatementsOf(api, () => producer.ask(LIST));
    for (let more = 0; more < 3; more++) await ask('mutation ($input: OpenEpisodeInput!) { openEpisode(input: $input) { __typename } }', { input: { topicId } });
    expect(await countStatementsOf(api, () => producer.ask(LIST))).toBe(few);
  });
});

describe('« et si… ? » and the search for a better rundown', () => {
  it('hand out what an episode is planned from, and end at a word, to those who may plan', async () => {
    const { topics } = await ask('{ topics { episodes { id participations { id person { name } } planning { id } rundown { revision segments { kind durationSeconds } } } } }');
    const episode = topics[0].episodes.find(({ planning }: { planning: unknown }) => planning !== null);
    const { whatIf } = await ask('query ($id: ID!) { whatIf(episodeId: $id) }', { id: episode.id });
    expect(Object.keys(whatIf).toSorted()).toEqual(['revision', 'show', 'speakers', 'supply', 'template']);
    expect(whatIf.revision).toBe(episode.rundown.revision);
    expect(whatIf.show.before.map(({ kind, durationSeconds }: { kind: string; durationSeconds: number }) => ({ kind, durationSeconds }))).toEqual(episode.rundown.segments);
    const names = new Map(whatIf.show.company.candidates.map(({ id, name }: { id: string; name: string }) => [id, name]));
    for (const { id, person } of episode.participations) if (names.has(whatIf.speakers[id])) expect(names.get(whatIf.speakers[id])).toBe(person.name);
    expect(whatIf.supply.themes.length).toBeGreaterThan(3);
    expect((await ask('query ($id: ID!) { whatIf(episodeId: $id) }', { id: NOWHERE })).whatIf).toBeNull();
    const KEEP = 'mutation ($id: ID!) { keepPlan(id: $id) { state improvement { state round rounds worth } } }';
    expect((await ask(KEEP, { id: episode.planning.id })).keepPlan).toMatchObject({ state: 'done', improvement: { rounds: 4 } });
    const host = await visitorAs(api, 'host');
    for (const asked of [host.ask(KEEP, { id: episode.planning.id }), host.ask('query ($id: ID!) { whatIf(episodeId: $id) }', { id: episode.id })]) {
      expect((await asked).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });
});

describe('re-planning', () => {
  const PROPOSE = `mutation ($input: ProposeReplanningInput!) { proposeReplanning(input: $input) { __typename
    ... on ReplanningProposed { proposals { id kind worthLost changes { code facts { name value } } toldAgain { person why { code facts { name value } } } segments { segmentId kind title durationSeconds startSeconds speakers } } }
    ... on ReplanRefused { code message facts { name value } } ... on StaleRevision { code currentRevision } } }`;
  const ACCEPT = `mutation ($input: AcceptReplanningInput!) { acceptReplanning(input: $input) { __typename
    ... on RundownReplanned { revision rundown { id revision segments { id title locks { position duration speakers } } } } ... on ProposalGone { code message } ... on StaleRevision { code } } }`;

  it('is proposed and accepted, and its locks hold', async () => {
    const { topics } = await ask('{ topics { episodes { participations { id role person { name } } rundown { id revision segments { id kind durationSeconds } } } } }');
    const { participations, rundown } = topics[0].episodes.at(-1);
    const guest = participations.find(({ role }: { role: string }) => role === 'guest');
    const debate = rundown.segments.find(({ kind }: { kind: string }) => kind === 'debate');
    const LOCK = 'mutation ($input: EditSegmentInput!) { editSegment(input: $input) { ... on SegmentEdited { segment { locks { position duration speakers } } rundown { revision } } } }';
    const locked = (await ask(LOCK, { input: { rundownId: rundown.id, segmentId: debate.id, expectedRevision: rundown.revision, locks: { position: true, duration: true } } })).editSegment;
    expect(locked.segment.locks).toEqual({ position: true, duration: true, speakers: false });
    const [rundownId, expectedRevision] = [rundown.id, locked.rundown.revision];
    const propose = async (input: object) => (await ask(PROPOSE, { input: { rundownId, expectedRevision, ...input } })).proposeReplanning;
    expect(await propose({ expectedRevision: rundown.revision, declined: guest.id })).toEqual({ __typename: 'StaleRevision', code: 'StaleRevision', currentRevision: expectedRevision });
    expect(await propose({ targetSeconds: 5 })).toMatchObject({ code: 'lengthOutOfRange', facts: [{ name: 'shortestSeconds', value: '720' }, { name: 'longestSeconds', value: '14400' }] });
    expect((await producer.ask(PROPOSE, { input: { rundownId, expectedRevision } })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    const { proposals } = await propose({ declined: guest.id });
    expect(proposals.map(({ kind }: { kind: string }) => kind)).toEqual(['minimal', 'balanced', 'free']);
    expect(proposals[0].toldAgain).toContainEqual({ person: guest.person.name, why: { code: 'uninvited', facts: expect.anything() } });
    const accept = async (proposal: string) => (await ask(ACCEPT, { input: { rundownId, expectedRevision, proposal } })).acceptReplanning;
    expect(await accept(NOWHERE)).toEqual({ __typename: 'ProposalGone', code: 'ProposalGone', message: 'Cette proposition ne vaut plus\u00a0: demandez-en de nouvelles.' });
    const done = await accept(proposals[0].id);
    expect([done.revision, done.rundown.revision]).toEqual([expectedRevision + 1, expectedRevision + 1]);
    expect(done.rundown.segments.map(({ title }: { title: string }) => title)).toEqual(proposals[0].segments.map(({ title }: { title: string }) => title));
    const at = rundown.segments.indexOf(debate);
    expect([done.rundown.segments[at].id, done.rundown.segments[at].locks]).toEqual([debate.id, locked.segment.locks]);
    expect(proposals[0].segments[at].durationSeconds).toBe(debate.durationSeconds);
    expect((await accept(proposals[1].id)).__typename).toBe('StaleRevision');
  });
});
