import type { Desk } from '#desk';
import { newId, systemClock, type Logger, type Settings } from '#platform';
import { openPost, readMailbox } from '#post';
import { openPress } from '#press';
import { migrateQueue, openLiveBus, openLivePublisher, openQueue, type QueuePlace } from '#queue';
import { migrate, openStore, secrets } from '#store';
import { join } from 'node:path';
import { openPlanner } from '../planner/open-planner.js';
import type { House } from './house.js';
import { papersOf } from './papers-of.js';
import { tellLosses } from './tell-losses.js';

/** Where letters are kept that are not sent, below the data folder. */
export const MAILS_FOLDER = 'mails';

/** What the house is opened with; the database's address is known by then. */
export type HouseSettings = Pick<Settings, 'redisUrl' | 'dataDir' | 'publicUrl' | 'smtpUrl' | 'mailFrom'> & { readonly databaseUrl: string };

/** Migrates and opens everything a process of the house needs; what was opened is closed again when a later part fails. */
export async function openHouse(settings: HouseSettings, logger: Logger): Promise<House> {
  const place: QueuePlace = { databaseUrl: settings.databaseUrl, redisUrl: settings.redisUrl };
  await migrate(settings.databaseUrl);
  await migrateQueue(place);
  const opened: { close(): Promise<void> }[] = [];
  const keep = <Part extends { close(): Promise<void> }>(part: Part): Part => (opened.push(part), part);
  const close = async () => {
    for (const part of opened.splice(0).reverse()) await part.close().catch((error: unknown) => logger.warn('A part did not close.', { error }));
  };
  const lost = tellLosses(logger);
  try {
    const live = settings.redisUrl ? keep(await openLivePublisher(settings.redisUrl, lost('live line'))) : undefined;
    const clock = systemClock;
    const store = keep(await openStore(settings.databaseUrl, { newId, now: () => clock.now(), live, onLostConnection: lost('database connection') }));
    const bus = keep(await openLiveBus(place, lost('live line')));
    const queue = keep(await openQueue(place, lost('queue')));
    const planner = keep(openPlanner());
    const press = keep(openPress());
    const post = keep(openPost({
      smtp: settings.smtpUrl,
      folder: join(settings.dataDir, MAILS_FOLDER),
      from: readMailbox(settings.mailFrom),
      now: () => clock.now(),
    }));
    const { work, reads, outbox } = store;
    const desk: Desk = { clock, newId, secrets, work, reads, outbox, planner, post, press: papersOf(press), address: settings.publicUrl, sender: readMailbox(settings.mailFrom).address };
    return { desk, store, queue, bus, press, place, logger, lost, close };
  } catch (error) {
    await close();
    throw error;
  }
}
