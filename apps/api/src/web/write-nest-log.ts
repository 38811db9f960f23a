import type { Logger } from '#platform';
import type { LoggerService } from '@nestjs/common';

/** What Nest has to say, in the house's log; its routine is detail. */
export function writeNestLog(logger: Logger): LoggerService {
  const say = (write: (message: string) => void) => (message: unknown) => write(message instanceof Error ? (message.stack ?? message.message) : String(message));
  return {
    log: say((message) => logger.debug(message)),
    debug: say((message) => logger.debug(message)),
    verbose: say((message) => logger.debug(message)),
    warn: say((message) => logger.warn(message)),
    error: say((message) => logger.error(message)),
    fatal: say((message) => logger.error(message)),
  };
}
