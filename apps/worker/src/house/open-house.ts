import type { Desk } from '#desk';
import { InvalidSetting, newId, systemClock, type DkimSettings, type Logger, type Settings } from '#platform';
import { openPost, readMailbox, type DkimKey } from '#post';
import { openPress } from '#press';
import { migrateQueue, openLiveBus, openLivePublisher, openQueue, type QueuePlace } from '#queue';
import { migrate, openStore, secrets } from '#store';
import { readFile } from 'node:fs/promises';
import { openFileReader } from '../file-reader/open-file-reader.js';
import { openPlanner } from '../planner/open-planner.js';
import type { House } from './house.js';
import { papersOf } from './papers-of.js';
import { tellLosses } from './tell-losses.js';

/** What the house is opened with; the database's address is known by then. */
export type HouseSettings = Pick<Settings, 'redisUrl' | 'publicUrl' | 'smtpUrl' | 'mailFrom'> & Partial<Pick<Settings, 'dkim'>> & { readonly databaseUrl: string };

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
    const files = keep(openFileReader());
    const press = keep(openPress());
    const post = keep(openPost({
      smtp: settings.smtpUrl,
      keep: store.keepLetter,
      ...(settings.dkim && { dkim: await readKey(settings.dkim) }),
      from: readMailbox(settings.mailFrom),
      now: () => clock.now(),
    }));
    const { work, reads, audience, editor, outbox } = store;
    const desk: Desk = { clock, newId, secrets, work, reads, audience, editor, outbox, planner, files, post, press: papersOf(press, keep(openPress())), address: settings.publicUrl, sender: readMailbox(settings.mailFrom).address };
    return { desk, store, queue, bus, press, place, logger, lost, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function readKey({ keyFile, ...dkim }: DkimSettings): Promise<DkimKey> {
  const privateKey = await readFile(keyFile, 'utf8').catch(() => {
    throw new InvalidSetting('DKIM_KEY_FILE cannot be read: give a file that the house may read.');
  });
  return { ...dkim, privateKey };
}
