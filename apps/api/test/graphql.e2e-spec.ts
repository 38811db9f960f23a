import { Unavailable } from '#desk';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { connect } from 'node:net';
import { parse, GraphQLObjectType, GraphQLNonNull, GraphQLSchema, GraphQLString } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { mayReadDesk, NOBODY } from '#desk';
import { sealSchema } from '../src/permission/seal-schema.js';
import { openTestApi, SIGN_IN, Visitor, visitorAs, type Answer, type TestApi } from '../testing/open-test-api.js';

let api: TestApi;
let producer: Visitor;
let topicId: string;
let rundownId: string;
beforeAll(async () => {
  api = await openTestApi();
  producer = await visitorAs(api, 'producer');
  const { data } = await producer.ask('{ topics { id episodes { rundown { id } } } }');
  topicId = data.topics[0].id;
  rundownId = data.topics[0].episodes[0].rundown.id;
}, 30_000);
afterAll(() => api.close());
afterEach(() => void jest.restoreAllMocks());

type Reads = TestApi['house']['store']['reads'];
const breakRead = (name: keyof Reads, error: Error) => jest.spyOn(api.house.desk.reads as { [Name in keyof Reads]: (...args: never[]) => Promise<unknown> }, name).mockRejectedValue(error as never);

describe('an answer', () => {
  const query = (id: string) => ({ query: 'query ($id: ID!) { topic(id: $id) { quotes { text author reasons { code } } } }', variables: { id } });

  it('travels compressed to whoever takes it, and is the same', async () => {
    const plain = await producer.post(query(topicId), { 'accept-encoding': 'identity' });
    const packed = await producer.post(query(topicId), { 'accept-encoding': 'gzip' });
    expect([plain, packed].map(({ headers }) => headers.get('content-encoding'))).toEqual([null, 'gzip']);
    expect(packed.headers.get('vary')).toContain('Accept-Encoding');
    expect(await packed.text()).toBe(await plain.text());
  });

  it('too short to gain anything travels as it is', async () => {
    expect((await producer.post({ query: '{ me { name } }' }, { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBeNull();
  });
});

describe('a compiled query', () => {
  it('answers what the ordinary executor answers', async () => {
    // A fragment on the mutation's side runs uncompiled; the same fields are then asked for by a query.
    const FIELDS = '{ id title revision plannedSeconds end segments { id kind title start back speakers { role seconds participation { person { name } } } quotes { text contribution { author } } why { code facts { name value } } theme { label } } remarks { code level segmentId facts { name value } } }';
    const stale = await producer.ask(`mutation ($id: ID!) { moveSegment(input: { rundownId: $id, segmentId: $id, expectedRevision: 9999, position: 0 }) { ... on StaleRevision { rundown ${FIELDS} } } }`, { id: rundownId });
    const asked = await producer.ask(`query ($id: ID!) { rundown(id: $id) { ...Whole } } fragment Whole on Rundown ${FIELDS}`, { id: rundownId });
    expect(asked.data.rundown.segments.length).toBeGreaterThan(10);
    expect(asked.data.rundown).toEqual(stale.data.moveSegment.rundown);
  });

  it('puts null where a nullable field failed and keeps the rest', async () => {
    breakRead('themesById', new Error('the disk sings'));
    const { data, errors } = await producer.ask('query ($id: ID!) { topic(id: $id) { title quotes { id theme { label } } } }', { id: topicId });
    expect(data.topic.title).toEqual(expect.any(String));
    const withTheme = data.topic.quotes.filter((_: unknown, index: number) => errors!.some(({ path }) => path![2] === index));
    expect(withTheme.length).toBeGreaterThan(0);
    expect(withTheme.every(({ theme }: { theme: unknown }) => theme === null)).toBe(true);
    expect(errors![0]).toEqual({ message: expect.stringContaining('reference'), locations: expect.anything(), path: ['topic', 'quotes', expect.any(Number), 'theme'], extensions: { code: 'INTERNAL', reference: expect.any(String) } });
  });

  it('lets the failure of a field that may not be null rise to the next that may', async () => {
    breakRead('contributionsById', new Error('the disk sings'));
    const { data, errors } = await producer.ask('query ($id: ID!) { me { name } topic(id: $id) { title quotes { contribution { id } } } }', { id: topicId });
    expect(data).toEqual({ me: { name: 'Inès Vauquelande' }, topic: null });
    expect(errors!.every(({ extensions }) => extensions['code'] === 'INTERNAL')).toBe(true);
  });

  it('tells the desk’s exceptions and hides everything else, stack and words included', async () => {
    breakRead('topics', new Unavailable('The database rests; try again in a minute.'));
    expect((await producer.ask('{ topics { id } }')).errors).toEqual([{ message: 'The database rests; try again in a minute.', locations: expect.anything(), path: ['topics'], extensions: { code: 'UNAVAILABLE' } }]);
    jest.restoreAllMocks();
    breakRead('topics', new Error('password is swordfish'));
    const answer = await producer.ask('{ topics { id } }');
    expect(JSON.stringify(answer)).not.toMatch(/swordfish|at .*\.ts/);
    const { reference } = answer.errors![0]!.extensions;
    expect(api.log.some((line) => line.includes(String(reference)) && line.includes('swordfish'))).toBe(true);
  });

  it('refuses variables that do not fit, as a fault of the query', async () => {
    expect((await producer.ask('query ($id: ID!) { rundown(id: $id) { id } }', {})).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('is null for an id that cannot be one, and NOT_FOUND where a change is asked for', async () => {
    expect(await producer.ask('{ topic(id: "x") { id } episode(id: "") { id } rundown(id: "’") { id } planning(id: "1") { id } }')).toEqual({ data: { topic: null, episode: null, rundown: null, planning: null } });
    const { errors } = await producer.ask('mutation { removeSegment(input: { rundownId: "x", segmentId: "y", expectedRevision: 0 }) { __typename } }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND', noun: 'rundown', id: 'x' });
  });
});

describe('a query that asks for too much', () => {
  const nested = (levels: number): string => (levels === 0 ? '{ id }' : `{ episode { rundown ${nested(levels - 1)} } }`);

  it('is refused before anything is read', async () => {
    const read = jest.spyOn(api.house.desk.reads, 'rundown');
    const deep = await producer.ask(`query ($id: ID!) { rundown(id: $id) ${nested(6)} }`, { id: rundownId });
    expect(deep.errors).toMatchObject([{ message: expect.stringContaining('12 levels'), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    const aliases = Array.from({ length: 50 }, (_, index) => `a${index}: quotes { theme { quotes { theme { quotes { id text } } } } }`).join(' ');
    const dear = await producer.ask(`{ topics { ${aliases} } }`);
    expect(dear.errors).toMatchObject([{ message: expect.stringContaining('too much'), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(read).not.toHaveBeenCalled();
  });

  it('counts fragments where they are used, and stands a circle of them', async () => {
    const circle = await producer.ask('{ topics { ...A } } fragment A on Topic { episodes { topic { ...A } } }');
    expect(circle.errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('measures a fragment once, however often fragments use each other', async () => {
    const levels = 40;
    const doubling = Array.from({ length: levels }, (_, level) => `fragment F${level} on Query { ${level + 1 < levels ? `...F${level + 1} ...F${level + 1}` : '__typename'} }`);
    // Walked anew at each use, 2⁴⁰ visits would outlive the test.
    const stranger = await new Visitor(api.address).ask(`{ ...F0 } ${doubling.join(' ')}`);
    expect(stranger.errors).toMatchObject([{ message: expect.stringContaining('too much'), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });

  it('takes a hundred questions at most, and ten changes', async () => {
    const many = (count: number, field: string) => Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ');
    const guess = `signIn(email: "a@b.example", password: "x") { __typename }`;
    for (const dear of [`{ ${many(120, 'me { id }')} }`, `mutation { ${many(12, guess)} }`]) {
      expect((await new Visitor(api.address).ask(dear)).errors).toMatchObject([{ message: expect.stringContaining('too much') }]);
    }
    expect((await producer.ask(`{ ${many(100, 'me { id }')} }`)).errors).toBeUndefined();
    expect((await producer.ask(`mutation { ${many(10, 'signOut')} }`)).errors).toBeUndefined();
    producer = await visitorAs(api, 'producer');
  });

  it('is refused in a sentence when it is nested beyond reading', async () => {
    const { errors } = await new Visitor(api.address).ask(`${'{ me '.repeat(9_000)}${'}'.repeat(9_000)}`);
    expect(errors?.[0]?.extensions['code']).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('is refused as a list of queries, by introspection, and as garbage', async () => {
    expect((await producer.post([{ query: '{ me { id } }' }])).status).toBe(400);
    expect((await producer.ask('{ __schema { types { name } } }')).errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await producer.post('{"query":')).status).toBe(400);
    expect((await producer.ask('{ topics { id ')).errors?.[0]?.extensions['code']).toBe('GRAPHQL_PARSE_FAILED');
  });
});

describe('importing a page', () => {
  const IMPORT = `mutation ($input: ImportTopicInput!) { importTopic(input: $input) { __typename
    ... on TopicImported { topic { id title commentCount remarks { code } } } ... on TopicAlreadyImported { code topic { id } } ... on PageRefused { code message } } }`;
  const page = 'Je prends place autour de la table !\n\nUn paragraphe inventé.\n';

  it('takes it, knows it again, and refuses what is no page', async () => {
    const first = (await producer.ask(IMPORT, { input: { text: page, title: 'Une page' } })).data.importTopic;
    expect(first).toMatchObject({ __typename: 'TopicImported', topic: { title: 'Une page', commentCount: 0 } });
    expect((await producer.ask(IMPORT, { input: { text: page, title: 'Une page' } })).data.importTopic).toEqual({ __typename: 'TopicAlreadyImported', code: 'TopicAlreadyImported', topic: { id: first.topic.id } });
    expect((await producer.ask(IMPORT, { input: { text: '   ' } })).data.importTopic).toEqual({ __typename: 'PageRefused', code: 'pageEmpty', message: expect.any(String) });
    expect((await producer.ask(IMPORT, { input: { text: `${page} bis`, applications: '{' } })).data.importTopic).toMatchObject({ __typename: 'PageRefused', code: 'applicationsDamaged' });
  });

  it('lets a page as large as allowed through, and says of a larger one that it is', async () => {
    const megabytes = (count: number) => `${'ligne de texte\n'.repeat(Math.ceil((count * 1024 * 1024) / 15))}`;
    expect((await producer.ask(IMPORT, { input: { text: megabytes(33) } })).data.importTopic).toMatchObject({ __typename: 'PageRefused', code: 'pageTooLarge' });
    const response = await producer.post({ query: IMPORT, variables: { input: { text: megabytes(44) } } });
    expect([response.status, await response.json()]).toMatchObject([413, { code: 'PAGE_TOO_LARGE', errors: [{ message: expect.stringContaining('32 MiB') }] }]);
  }, 30_000);
});

describe('what the web and its surroundings ask', () => {
  it('finds the house well, and says when it is not', async () => {
    const well = await producer.get('/health');
    expect([well.status, await well.json()]).toMatchObject([200, { ok: true, parts: { database: { ok: true }, queue: { ok: true } } }]);
    jest.spyOn(api.house.store, 'ping').mockRejectedValue(new Error('gone'));
    const ill = await producer.get('/health');
    expect([ill.status, await ill.json()]).toMatchObject([503, { ok: false, parts: { database: { ok: false } } }]);
  });

  it('answers nothing where there is nothing', async () => {
    expect((await producer.get('/rundowns')).status).toBe(404);
    expect((await producer.get('/../../etc/passwd.txt')).status).toBe(404);
    expect((await producer.get('/%E0%A4%A.txt')).status).toBe(404);
  });
});

describe('a schema', () => {
  const schemaWith = (extensions: Record<string, unknown>) =>
    new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { secret: { type: new GraphQLNonNull(GraphQLString), extensions, resolve: () => 'told' } } }) });

  it('does not start with a resolver that states no permission', () => {
    expect(() => sealSchema(schemaWith({}))).toThrow('No permission is stated for Query.secret: put @Permit(…) on the resolver method.');
  });

  it('keeps its permission in compiled queries too', async () => {
    const query = compileQuery(sealSchema(schemaWith({ permit: mayReadDesk })), parse('{ secret }'));
    if (!isCompiledQuery(query)) throw new Error('did not compile');
    const result = await query.query(undefined, { actor: NOBODY }, {});
    expect(result).toMatchObject({ data: null, errors: [{ message: 'Sign in first.' }] });
  });
});

describe('a database that does not answer', () => {
  const gone = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });
  const sentence = 'La base de données ne répond pas\u00a0: réessayez dans quelques instants.';
  const told = [expect.objectContaining({ message: sentence, extensions: { code: 'UNAVAILABLE' } })];

  it('is said as such to who is signed in, who is never taken for a stranger', async () => {
    breakRead('session', gone);
    const response = await producer.post({ query: '{ me { name } }' });
    expect([response.status, ((await response.json()) as Answer).errors]).toEqual([503, told]);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('is said as such to who signs in, and to who reads', async () => {
    jest.spyOn(api.house.desk.work, 'run').mockRejectedValue(gone);
    const stranger = new Visitor(api.address);
    expect((await stranger.ask(SIGN_IN, { email: 'x@y.example', password: 'something' })).errors).toEqual(told);
    breakRead('topics', Object.assign(new Error('the database system is starting up'), { code: '57P03' }));
    expect((await producer.ask('{ topics { id } }')).errors).toEqual(told);
  });
});

describe('a request that goes wrong by itself', () => {
  it('names an operation that is not there: said in a sentence, and not in the log', async () => {
    const lines = api.log.length;
    for (const [query, operationName] of [['query A { me { name } }', 'B'], ['query A { me { name } } query B { me { name } }', undefined], ['mutation A { signOut }', 'B']]) {
      const response = await producer.post({ query, operationName });
      expect([response.status, await response.json()]).toEqual([400, { errors: [{ message: expect.stringContaining('operationName'), extensions: { code: 'BAD_REQUEST' } }] }]);
    }
    expect(api.log.slice(lines)).toEqual([]);
  });

  it('breaks off while it is sent: no line in the log', async () => {
    const lines = api.log.length;
    const { hostname, port } = new URL(api.address);
    const socket = connect(Number(port), hostname);
    socket.write(`POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nCookie: ${producer.cookie}\r\nContent-Length: 9000\r\n\r\n{"query":`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(api.log.slice(lines)).toEqual([]);
  });
});
