import type { Desk } from '../desk.js';

/** Ends a session; a token that opens none is as good as signed out. */
export async function signOut(desk: Desk, token: string): Promise<void> {
  await desk.work.run((work) => work.identity.removeSession(desk.secrets.hash(token)));
}
