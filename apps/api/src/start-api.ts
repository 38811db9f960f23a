import { readVisitorSession } from '#desk';
import type { Settings } from '#platform';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { House } from '../../worker/src/house/house.js';
import { ApiModule } from './api.module.js';
import { publicDoor } from './audience/frame/public-door.js';
import { PublicReplies } from './audience/frame/public-replies.js';
import { openPublicLook } from './audience/look/open-public-look.js';
import type { BounceHook } from './hooks/bounce-reader.js';
import { callerMiddleware } from './session/read-request-session.js';
import { openLook } from './speaker/look/open-look.js';
import { speakerDoor } from './speaker/speaker-door.js';
import { originMiddleware } from './web/check-origin.js';
import { guardUpgrades } from './web/guard-upgrades.js';
import { readJsonBody } from './web/read-json-body.js';
import { securityHeaders } from './web/security-headers.js';
import { serveWeb } from './web/serve-web.js';
import { writeNestLog } from './web/write-nest-log.js';

/** A listening API. */
export interface Api {
  /** `http://127.0.0.1:3000` */
  readonly address: string;
  /** Stops listening, ends sockets, lets jobs under way end; the house stays open. */
  close(): Promise<void>;
}

export type ApiSettings = Pick<Settings, 'host' | 'port' | 'publicUrl' | 'proxies' | 'worker'> & {
  readonly introspection: boolean;
  /** Takes reports of bounces; null or absent: it does not. */
  readonly bounces?: BounceHook;
  /** Folder of the built web; the build's own when absent. */
  readonly web?: string;
};

const BUILT_WEB = fileURLToPath(new URL('../../../web', import.meta.url));

/** Puts the API together over an open house and listens. */
export async function startApi(house: House, settings: ApiSettings): Promise<Api> {
  const look = openLook();
  const { publicUrl, proxies, introspection, worker } = settings;
  const secure = publicUrl.startsWith('https:');
  const replies = new PublicReplies(openPublicLook(), publicUrl);
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.from({ house, press: house.press, look, replies, worker, publicUrl, introspection, bounces: settings.bounces ?? null }), {
    bodyParser: false,
    abortOnError: false,
    forceCloseConnections: true,
    logger: writeNestLog(house.logger.for('nest')),
  });
  app.disable('x-powered-by');
  app.disable('etag');
  const whoAsks = callerMiddleware(house.desk, { secure, proxies }, house.logger.for('http'));
  app.use(securityHeaders(secure));
  // The matter of a topic is 300 kB of JSON and a fifth of it compressed; answers hold no secret that a length could give away.
  app.use('/graphql', originMiddleware(publicUrl), whoAsks, readJsonBody, compression());
  app.use('/rundowns', whoAsks);
  app.use('/print-runs', whoAsks);
  app.use('/episodes', whoAsks);
  app.use('/days', whoAsks);
  // Whoever holds a link is who it was mailed to: no session is looked for, and no cookie set.
  app.use('/i', speakerDoor({ publicUrl, proxies, look: look.paths }));
  app.use('/partage', speakerDoor({ publicUrl, proxies, look: look.paths }));
  app.use('/v', speakerDoor({ publicUrl, proxies, look: look.paths }));
  app.use('/outbox', whoAsks);
  app.use(serveWeb(settings.web ?? BUILT_WEB));
  // Behind the web, which keeps the desk's own screens of a topic.
  const door = { publicUrl, proxies, replies, logger: house.logger.for('http'), readVisitor: (token: string) => readVisitorSession(house.desk, token) };
  app.use(['/sujets', '/moi'], publicDoor(door));
  app.use('/m', publicDoor({ ...door, secretAddresses: true }));
  const close = () => app.close();
  try {
    guardUpgrades(app.getHttpServer(), publicUrl);
    await app.init();
    await listen(app.getHttpServer(), settings);
  } catch (error) {
    await close();
    throw error;
  }
  const { port } = app.getHttpServer().address() as AddressInfo;
  return { address: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`, close };
}

// Not Nest's own listen: it writes the whole error of a taken port to the log beside our sentence.
function listen(server: Server, { port, host }: Pick<ApiSettings, 'port' | 'host'>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
