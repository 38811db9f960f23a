import type { PaperPress, PostOffice, Role } from '#desk';
import { createLogger } from '#platform';
import { createClient, type Client } from 'graphql-ws';
import { createRequire } from 'node:module';
import { demoDatabase, type FreshDatabase } from '../../../test/databases.js';
import { openHouse } from '../../worker/src/house/open-house.js';
import type { House } from '../../worker/src/house/house.js';
import { DEMO_PASSWORD, openDemo, type DemoAccount } from '../src/open-demo.js';
import { startApi, type Api, type ApiSettings } from '../src/start-api.js';

/** The whole API on a database of its own, with the demonstration in it, over real HTTP and sockets. */
export interface TestApi {
  readonly address: string;
  readonly house: House;
  readonly database: FreshDatabase;
  readonly accounts: readonly DemoAccount[];
  /** Lines of the log so far. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

/** An answer of GraphQL, as it came. */
export interface Answer {
  // oxlint-disable-next-line no-explicit-any -- a test reads what it asked for
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: Record<string, unknown> }[];
}

export interface TestApiOptions extends Pick<ApiSettings, 'bounces'> {
  readonly redisUrl?: string;
  readonly worker?: 'inside' | 'none';
  readonly database?: FreshDatabase;
  /** Neighbours in the place of the house's own. */
  readonly desk?: { readonly post?: PostOffice; readonly press?: PaperPress };
}

export async function openTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const database = options.database ?? (await demoDatabase());
  const log: string[] = [];
  const logger = createLogger({ level: 'warn', write: (line) => void log.push(line) });
  const publicUrl = 'http://conducteur.example';
  const opened = await openHouse({ databaseUrl: database.url, redisUrl: options.redisUrl, publicUrl, smtpUrl: undefined, mailFrom: 'Studio <studio@conducteur.example>' }, logger);
  const house: House = { ...opened, desk: { ...opened.desk, ...options.desk } };
  const accounts = await openDemo(house.desk);
  const api: Api = await startApi(house, { host: '127.0.0.1', port: 0, publicUrl, proxies: 0, worker: options.worker ?? 'inside', introspection: false, bounces: options.bounces ?? null });
  return {
    address: api.address,
    house,
    database,
    accounts,
    log,
    async close() {
      await api.close();
      await house.close();
      if (!options.database) await database.drop();
    },
  };
}

/** A browser with its own cookies. */
export class Visitor {
  cookie = '';
  constructor(private readonly address: string) {}

  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    return (await (await this.post({ query, variables })).json()) as Answer;
  }

  async post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    this.keepCookie(response);
    return response;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.address + path, { headers: { cookie: this.cookie, ...headers } });
  }

  /** Follows by socket; `close` ends the socket too. */
  follow(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Following {
    return new Following(this.address, { cookie: this.cookie, ...headers }, query, variables);
  }

  private keepCookie(response: Response): void {
    for (const cookie of response.headers.getSetCookie()) this.cookie = cookie.split(';', 1)[0]!;
  }
}

/** Signs in as one of the demonstration's people. */
export async function visitorAs(api: Pick<TestApi, 'address' | 'accounts'>, role: Role): Promise<Visitor> {
  const visitor = new Visitor(api.address);
  const email = api.accounts.find((account) => account.role === role)!.email;
  const { data } = await visitor.ask(SIGN_IN, { email, password: DEMO_PASSWORD });
  if (data.signIn.__typename !== 'SignedIn') throw new Error(`${email} could not sign in: ${data.signIn.__typename}`);
  return visitor;
}

export const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { __typename ... on SignedIn { user { email role } } ... on Problem { code message } ... on TooManyAttempts { retryAfterSeconds } }
}`;

type Socket = new (url: string, protocols: string[], options: { headers: Record<string, string> }) => object;
// A dependency of graphql-ws's server; Node 20 has no WebSocket of its own.
const { WebSocket: NodeSocket } = createRequire(import.meta.url)('ws') as { WebSocket: Socket };

/** A subscription: what it told, and how it ended. */
export class Following {
  readonly told: Answer[] = [];
  ended: 'open' | 'completed' | { readonly code?: number; readonly message: string } = 'open';
  private readonly client: Client;

  constructor(address: string, headers: Record<string, string>, query: string, variables: Record<string, unknown>) {
    class Cookied extends NodeSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { headers });
      }
    }
    this.client = createClient({ url: `${address.replace('http', 'ws')}/graphql`, webSocketImpl: Cookied, retryAttempts: 0, lazy: true });
    this.client.subscribe({ query, variables }, {
      next: (answer) => void this.told.push(answer as Answer),
      error: (error) => {
        const { code, message, reason } = error as { code?: number; message?: string; reason?: string };
        this.ended = Array.isArray(error) ? { message: JSON.stringify(error) } : { code, message: message ?? reason ?? '' };
      },
      complete: () => {
        if (this.ended === 'open') this.ended = 'completed';
      },
    });
  }

  /** Waits until as much was told. */
  async until(condition: (following: this) => boolean, withinMs = 8_000): Promise<this> {
    const end = Date.now() + withinMs;
    while (!condition(this)) {
      if (Date.now() > end) throw new Error(`did not happen in time: ${JSON.stringify(this.told)} ${JSON.stringify(this.ended)}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return this;
  }

  async close(): Promise<void> {
    await this.client.dispose();
  }
}
