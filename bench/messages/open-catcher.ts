import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a catcher saw. */
export interface Caught {
  /** How often each Message-ID was accepted. */
  readonly accepted: ReadonlyMap<string, number>;
  /** Those whose line was cut after the body. */
  readonly unsure: ReadonlySet<string>;
}

/** A mail server in a process of its own. */
export interface Catcher {
  readonly port: number;
  ask(what: 'count' | 'refuse' | 'open' | 'clear'): Promise<Caught>;
  stop(): void;
}

/** Starts one; `moods` are shares of letters. */
export async function openCatcher(moods: { readonly later: number; readonly slow: number; readonly cut: number; readonly lost: number }): Promise<Catcher> {
  const child = fork(fileURLToPath(new URL('./mail-catcher.js', import.meta.url)), { env: { PATH: process.env['PATH'], MOODS: JSON.stringify(moods) }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return {
    port,
    async ask(what) {
      child.send({ ask: what });
      const [{ accepted, unsure }] = (await once(child, 'message')) as [{ accepted: [string, number][]; unsure: string[] }];
      return { accepted: new Map(accepted), unsure: new Set(unsure) };
    },
    stop: () => child.disconnect(),
  };
}
