import { createLogger } from '#platform';
import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { AddressInfo } from 'node:net';
import { HOUSE } from '../../worker/src/house/house.js';
import { PermitGuard } from '../src/permission/permit.guard.js';
import { openLook } from '../src/speaker/look/open-look.js';
import { SpeakerModule } from '../src/speaker/module.js';
import { speakerDoor } from '../src/speaker/speaker-door.js';
import { securityHeaders } from '../src/web/security-headers.js';
import { TellErrorsFilter } from '../src/web/tell-errors.filter.js';
import { clockOnly, type LiveSpeaker } from './live-speaker.js';

/** The speakers' pages alone, over real HTTP, on a person in memory. */
export interface SpeakerSite {
  readonly address: string;
  readonly log: readonly string[];
  close(): Promise<void>;
}

export async function openSpeakerSite(speaker: LiveSpeaker): Promise<SpeakerSite> {
  const log: string[] = [];
  const logger = createLogger({ level: 'debug', write: (line) => void log.push(line) });
  const look = openLook();
  class HouseModule {}
  Module({})(HouseModule);
  class SiteModule {}
  Module({
    imports: [
      { module: HouseModule, global: true, providers: [{ provide: HOUSE, useValue: { desk: clockOnly(speaker), logger } }], exports: [HOUSE] },
      SpeakerModule.with(speaker, look),
    ],
    providers: [{ provide: APP_GUARD, useClass: PermitGuard }, { provide: APP_FILTER, useValue: new TellErrorsFilter(logger) }],
  })(SiteModule);
  const app = await NestFactory.create<NestExpressApplication>(SiteModule, { bodyParser: false, logger: false, forceCloseConnections: true });
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(securityHeaders(false));
  app.use('/i', speakerDoor({ publicUrl: 'http://conducteur.example', proxies: 0, look: look.paths }));
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, log, close: () => app.close() };
}
