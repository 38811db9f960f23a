import pg from 'pg';

/** What a listening connection tells. */
export interface PostgresEars {
  notified(channel: string, payload: string): void;
  /** Listening again after a break: whatever was notified meanwhile is lost. */
  reconnected(): void;
  broken(error: Error): void;
}

/** A connection that only listens. */
export interface PostgresListener {
  close(): Promise<void>;
}

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;
/** How often the line is tried: a connection that died without a word is noticed within this time. */
const HEARTBEAT_MS = 15_000;

/** Listens on a connection of its own and comes back after a break. Rejects when the first connection fails. */
export async function listenToPostgres(url: string, channels: readonly string[], ears: PostgresEars): Promise<PostgresListener> {
  let closed = false;
  let client: pg.Client | undefined;
  let waitMs = FIRST_WAIT_MS;
  let timer: NodeJS.Timeout | undefined;

  const connect = async () => {
    const own = new pg.Client({ connectionString: url, keepAlive: true, query_timeout: HEARTBEAT_MS, application_name: 'conducteur live' });
    own.on('notification', ({ channel, payload }) => ears.notified(channel, payload ?? ''));
    own.on('error', (error) => lose(own, error));
    own.on('end', () => lose(own, new Error('connection ended')));
    client = own;
    await own.connect();
    for (const channel of channels) await own.query(`listen ${pg.escapeIdentifier(channel)}`);
    if (closed) return void own.end().catch(() => undefined);
    waitMs = FIRST_WAIT_MS;
    beat(own);
  };
  const beat = (own: pg.Client) => {
    timer = setTimeout(() => own.query('select 1').then(() => own === client && !closed && beat(own), (error: Error) => lose(own, error)), HEARTBEAT_MS);
    timer.unref();
  };
  const lose = (own: pg.Client, error: Error) => {
    if (closed || own !== client) return;
    client = undefined;
    clearTimeout(timer);
    own.end().catch(() => undefined);
    ears.broken(error);
    retry();
  };
  const retry = () => {
    timer = setTimeout(() => {
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
      connect().then(
        () => !closed && ears.reconnected(),
        (error: Error) => {
          if (closed) return;
          client = undefined;
          ears.broken(error);
          retry();
        },
      );
    }, waitMs);
  };

  try {
    await connect();
  } catch (error) {
    closed = true;
    throw error;
  }
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
