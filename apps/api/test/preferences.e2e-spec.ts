import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatementsOf } from '../testing/count-statements.js';
import { DEMO_PASSWORD } from '../src/open-demo.js';
import { openTestApi, visitorAs, Visitor, type TestApi } from '../testing/open-test-api.js';

let api: TestApi;
let producer: Visitor;
let host: Visitor;
beforeAll(async () => {
  api = await openTestApi();
  [producer, host] = [await visitorAs(api, 'producer'), await visitorAs(api, 'host')];
}, 30_000);
afterAll(() => api.close());

const ask = async (query: string, variables: object = {}, visitor = producer) => {
  const { data, errors } = await visitor.ask(query, variables as Record<string, unknown>);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const PREFERENCES = '{ theme density language tour { step ended } layout layouts { name columns { id shown width } } print { orientation role size } }';
const KEEP = `mutation ($input: KeepPreferencesInput!) { keepPreferences(input: $input) { __typename ... on PreferencesKept { preferences ${PREFERENCES} } ... on Problem { code message } } }`;
const NEVER_CHOSE = { theme: null, density: null, language: null, tour: null, layout: null, layouts: [], print: null };
const keep = async (input: object, visitor = producer) => (await ask(KEEP, { input }, visitor)).keepPreferences;
const mine = async (visitor = producer) => (await ask(`{ me { locale preferences ${PREFERENCES} } }`, {}, visitor)).me;

describe('preferences', () => {
  it('are each one’s own, kept key by key, and told at the door', async () => {
    expect(await mine()).toEqual({ locale: 'fr', preferences: NEVER_CHOSE });
    expect(await keep({ theme: 'dark' })).toEqual({ __typename: 'PreferencesKept', preferences: { ...NEVER_CHOSE, theme: 'dark' } });
    expect(await keep({ density: 'compact', tour: { step: 3, ended: false } })).toMatchObject({ preferences: { theme: 'dark', density: 'compact', tour: { step: 3, ended: false } } });
    expect(await keep({ theme: null, density: null, tour: null })).toEqual({ __typename: 'PreferencesKept', preferences: NEVER_CHOSE });
    await keep({ theme: 'light' });
    expect((await mine(host)).preferences).toEqual(NEVER_CHOSE);
    const email = api.accounts.find(({ role }) => role === 'producer')!.email;
    const SIGN_IN = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { ... on SignedIn { user { preferences { theme } } } } }';
    expect((await ask(SIGN_IN, { email, password: DEMO_PASSWORD }, new Visitor(api.address))).signIn).toEqual({ user: { preferences: { theme: 'light' } } });
  });

  it('change the language that sentences and mails are said in', async () => {
    expect(await keep({ language: 'en', layout: 'nowhere' }, host)).toEqual({ __typename: 'PreferencesRefused', code: 'layoutGone', message: 'Cette disposition n’existe plus\u00a0: choisissez-en une autre.' });
    await keep({ language: 'en' }, host);
    expect(await mine(host)).toMatchObject({ locale: 'en', preferences: { language: 'en' } });
    expect(await keep({ layout: 'nowhere' }, host)).toMatchObject({ message: 'This layout no longer exists: choose another.' });
  });

  it('hold layouts of columns, as they were sent', async () => {
    const columns = [{ id: 'segment', shown: true, width: 400 }, { id: 'number', shown: false, width: null }, { id: '01900000-0000-7000-8000-000000000001', shown: true, width: 120 }];
    expect((await keep({ layouts: [{ name: '  Régie\u200b ', columns }], layout: 'Régie' })).preferences).toMatchObject({ layout: 'Régie', layouts: [{ name: 'Régie', columns }] });
    expect(await keep({ layouts: [] })).toMatchObject({ code: 'layoutGone' });
    expect(await keep({ layouts: [{ name: 'x', columns: [{ id: 'vu mètre', shown: true }] }] })).toMatchObject({ code: 'columnUnknown' });
    expect((await mine()).preferences.layouts).toEqual([{ name: 'Régie', columns }]);
    const { errors } = await producer.ask(KEEP, { input: { theme: 'mauve' } });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('of two windows at once both hold', async () => {
    await Promise.all([keep({ theme: 'dark' }), keep({ density: 'compact' }), keep({ tour: { step: 1, ended: true } })]);
    expect((await mine()).preferences).toMatchObject({ theme: 'dark', density: 'compact', tour: { step: 1, ended: true } });
  });
});

describe('destinations', () => {
  const FIND = 'query ($words: String!) { destinations(words: $words) { kind id name beside start episodeId } }';
  const find = async (words: string, visitor = producer) => (await ask(FIND, { words }, visitor)).destinations as readonly Record<string, string | null>[];
  const open = async (topicId: string, title: string) => (await ask('mutation ($input: OpenEpisodeInput!) { openEpisode(input: $input) { ... on EpisodeOpened { episode { id } } } }', { input: { topicId, title, start: '2026-12-11T10:00' } })).openEpisode.episode.id as string;

  it('are found by any words of their names, accents and case aside', async () => {
    const { topics } = await ask('{ topics { id title } }');
    const id = await open(topics[0].id, 'L’Œuvre éphémère : 100 % gratuite');
    const expected = { kind: 'episode', id, name: 'L’Œuvre éphémère : 100 % gratuite', beside: topics[0].title, start: '2026-12-11T10:00', episodeId: null };
    for (const words of ['l\'oeuvre EPHEMERE', 'gratuite œuvre', 'ÉPHÉMÈRE'.normalize('NFD'), '100 %']) expect(await find(words)).toEqual([expected]);
    expect(await find('ephemere _')).toEqual([]);
    expect(await find('Tanneurs')).toMatchObject([{ kind: 'studio', name: 'Studio des Tanneurs' }]);
    const [person] = await find('SAULVIGNE');
    const { tourEpisode } = await ask('{ tourEpisode { id title } }');
    expect(person).toMatchObject({ kind: 'person', name: 'Perrine Saulvigne', episodeId: tourEpisode.id, beside: tourEpisode.title });
  });

  it('lead with what begins so, then what is newest, and stop at eight of a kind', async () => {
    const { topics } = await ask('{ topics { id } }');
    for (let n = 1; n <= 12; n += 1) await open(topics[0].id, `Grande marée ${n}`);
    await open(topics[0].id, 'Marée basse');
    const found = (await find('marée', host)).map(({ name }) => name);
    expect(found).toEqual(['Marée basse', ...[12, 11, 10, 9, 8, 7, 6].map((n) => `Grande marée ${n}`)]);
    expect((await find('')).filter(({ kind }) => kind === 'episode').map(({ name }) => name).slice(0, 2)).toEqual(['Marée basse', 'Grande marée 12']);
  });

  it('cost one statement beside the session, however many there are', async () => {
    const session = await countStatementsOf(api, () => ask('{ me { id } }'));
    expect([await countStatementsOf(api, () => find('œuvre')), await countStatementsOf(api, () => find('a'))]).toEqual([session + 1, session + 1]);
  });
});
