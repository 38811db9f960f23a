export { systemClock, type Clock } from './clock.js';
export { newId } from './ids.js';
export { checkHealth, type Health, type PartHealth, type Probe } from './health.js';
export { createLogger, LOG_LEVELS, type Facts, type Logger, type LoggerOptions, type LogLevel } from './logger.js';
export { redact } from './redact.js';
export { InvalidSetting, readSettings, type DkimSettings, type Settings } from './settings.js';
export { CannotStart } from './embedded-postgres/cannot-start.js';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded-postgres/start-embedded-postgres.js';
export type { ServerEars, ServerWatch } from './embedded-postgres/watch-server.js';
