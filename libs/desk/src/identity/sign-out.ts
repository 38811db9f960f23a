import type { Desk } from '../desk.js';

/** Ends a session; a token that opens none is as good as signed out. */
export async function signOut(desk: Desk, token: string): Promise<void> {
  const tokenHash = desk.secrets.hash(token);
  await desk.work.run(async (work) => {
    await work.identity.removeSession(tokenHash);
    work.announce({ event: 'session.ended', facts: { tokenHash } });
  });
}
