import { createLogger, InvalidSetting, readSettings, type Logger, type Settings } from '#platform';
import { sayWhyNot } from './say-why-not.js';

/** A process that is up: what it tells its launcher, and how it ends. */
export interface Running {
  readonly told: object;
  close(): Promise<void>;
}

/** What a process of the house is started with: the database's address is known. */
export type ProcessSettings = Settings & { readonly databaseUrl: string };

/** Closing may take this long, in milliseconds; then the process ends as it is. */
const LONGEST_CLOSING_MS = 2_800;

/**
 * Runs a process of the house from its settings to its end: tells its launcher `told` or `{ type: 'failed', sentence }`,
 * and ends in order on SIGINT, SIGTERM, or when the launcher is gone.
 */
export async function runProcess(start: (settings: ProcessSettings, logger: Logger) => Promise<Running>): Promise<void> {
  let logger = createLogger();
  let settings: Settings | undefined;
  try {
    settings = readSettings(process.env);
    logger = createLogger({ level: settings.logLevel });
    const { databaseUrl } = settings;
    if (databaseUrl === undefined) throw new InvalidSetting('DATABASE_URL is not set: give the address of a PostgreSQL database, or start with npm start.');
    const running = await start({ ...settings, databaseUrl }, logger);
    endInOrder(running, logger);
    await tellLauncher(running.told);
  } catch (error) {
    const sentence = sayWhyNot(error, settings);
    if (sentence === undefined) logger.error('The process could not start.', { error });
    await tellLauncher({ type: 'failed', sentence: sentence ?? 'Conducteur could not start; the lines above say why.' });
    if (!process.send) process.stderr.write(`${sentence ?? 'Conducteur could not start; the lines above say why.'}\n`);
    process.exit(1);
  }
}

function endInOrder(running: Running, logger: Logger): void {
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(0), LONGEST_CLOSING_MS).unref();
    running.close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error('Closing failed.', { error });
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  if (process.send) process.on('disconnect', end);
}

/** Resolves when the launcher has it, or at once without one. */
function tellLauncher(told: object): Promise<void> {
  return new Promise((resolve) => {
    if (!process.send || !process.connected) return resolve();
    process.send(told, undefined, {}, () => resolve());
  });
}
