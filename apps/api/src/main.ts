import 'reflect-metadata';
import { makeAdministratorLink } from '#desk';
import { readBounce } from '#post';
import type { House } from '../../worker/src/house/house.js';
import { openHouse } from '../../worker/src/house/open-house.js';
import { runProcess, type ProcessSettings } from '../../worker/src/house/run-process.js';
import { openDemo } from './open-demo.js';
import { startApi } from './start-api.js';

await runProcess(async (settings, logger) => {
  const house = await openHouse(settings, logger);
  try {
    const accounts = settings.demo ? await openDemo(house.desk, true) : null;
    const adminLink = await openFirstDoor(house);
    const api = await startApi(house, { ...settings, introspection: allowsIntrospection(process.env), bounces: bouncesOf(settings) });
    logger.info('Listening.', { address: api.address });
    tellOnTerminal(adminLink);
    return {
      told: { type: 'listening', address: api.address, accounts, mails: mailsOf(settings), adminLink },
      close: async () => {
        await api.close();
        await house.close();
      },
    };
  } catch (error) {
    await house.close();
    throw error;
  }
});

/** While nobody is administrator, each start makes a link that makes one. */
async function openFirstDoor({ desk }: House): Promise<string | null> {
  return (await desk.reads.hasAdministrator()) ? null : makeAdministratorLink(desk, { kind: 'system', name: 'start' });
}

/** Without a launcher that shows it, the link is written to the terminal; never to the log, which is kept. */
function tellOnTerminal(adminLink: string | null): void {
  if (adminLink !== null && !process.send) process.stdout.write(`Open this address once, within a day, to become the administrator: ${adminLink}\n`);
}

/** Where letters can be read that are not sent, or where those that are lead to when nobody else can follow. */
function mailsOf({ smtpUrl, publicUrl }: ProcessSettings): string | null {
  if (smtpUrl === undefined) return `${publicUrl}/boite-envoi`;
  return isLoopback(publicUrl) ? `their links lead to ${publicUrl}, which only this machine can open: set PUBLIC_URL` : null;
}

function isLoopback(url: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);
}

/** Reports of mails that came back are taken where a key says whose they are. */
function bouncesOf({ bounceSecret }: ProcessSettings) {
  return bounceSecret === undefined ? null : { secret: bounceSecret, read: readBounce };
}

/** The schema is no secret, but a production server need not explain itself. */
function allowsIntrospection(env: NodeJS.ProcessEnv): boolean {
  return env['NODE_ENV'] !== 'production' || env['CONDUCTEUR_INTROSPECTION'] === '1';
}
