import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import type { InvalidValue, TooManyAttempts } from '../../outcomes.js';
import type { Work } from '../../ports/unit-of-work.js';
import type { LinkMailed, SessionTooOld, WrongPassword } from '../audience-outcomes.js';
import { brake } from '../brake.js';
import { LINK_HOURS } from '../mail/mailed-link.js';
import { postAudienceMail } from '../mail/post-audience-mail.js';
import { accountPath, ownSpacePath } from '../public-paths.js';
import { checkVisitor, toAddress } from './check-visitor.js';
import { asVisitor, lockSelf } from './edit-visitor.js';
import type { Visitor } from './visitor.js';

/** Whoever has no password shows that the old address is theirs: by a session that a mailed link opened this many minutes ago at most. */
export const FRESH_SESSION_MINUTES = 30;

export interface RequestEmailChangeInput {
  readonly email: string;
  /** Their password; not asked of who has none. */
  readonly current?: string | null;
  /** Of this browser. */
  readonly sessionToken: string;
  readonly remoteAddress: string;
}

/**
 * Asks that an account be reached elsewhere: a link is mailed there, a notice to where it is reached now, and nothing changes before the link
 * is opened. Where somebody else has an account already, the answer, the mails and what is kept are the same but for the words that go there.
 */
export async function requestEmailChange(desk: Desk, actor: Actor, input: RequestEmailChangeInput): Promise<LinkMailed | InvalidValue | WrongPassword | SessionTooOld | TooManyAttempts> {
  const self = asVisitor(actor);
  const email = toAddress(input.email);
  const wrong = checkVisitor({ email });
  if (wrong) return wrong;
  // Counted before the password is looked at, so that guessing it here gains nothing.
  const asked = await desk.work.run(async (work) => (await brake(desk, work, 'changeEmail', { visitor: self.id, address: email, network: input.remoteAddress })) ?? { outcome: 'Known' as const, known: await work.visitors.byEmail((await lockSelf(work, self)).email) });
  if (asked.outcome === 'TooManyAttempts') return asked;
  const passwordHash = asked.known?.passwordHash ?? null;
  if (passwordHash !== null) {
    if (!(await desk.secrets.verifyPassword(passwordHash, input.current ?? ''))) return { outcome: 'WrongPassword' };
  } else if (!(await isFresh(desk, input.sessionToken))) return { outcome: 'SessionTooOld' };
  return desk.work.run(async (work): Promise<LinkMailed | InvalidValue> => {
    const visitor = await lockSelf(work, self);
    if (visitor.email.toLowerCase() === email.toLowerCase()) return { outcome: 'InvalidValue', field: 'email', code: 'addressTaken' };
    await work.visitors.wantEmail(visitor.id, email, desk.clock.now());
    await tellBoth(desk, work, visitor, email);
    return { outcome: 'LinkMailed', browserToken: null };
  });
}

async function isFresh(desk: Desk, token: string): Promise<boolean> {
  const now = desk.clock.now();
  const found = await desk.audience.visitorSession(desk.secrets.hash(token), now);
  return found !== null && now.getTime() - found.session.createdAt.getTime() <= FRESH_SESSION_MINUTES * 60_000;
}

async function tellBoth(desk: Desk, work: Work, visitor: Visitor, email: string): Promise<void> {
  const [about, hours, other] = [desk.newId(), LINK_HOURS.changeEmail, await work.visitors.byEmail(email)];
  // Without a name: whoever lives there may be a stranger.
  const there = { visitorId: other?.visitor.id ?? visitor.id, name: '', email, locale: other?.visitor.locale ?? visitor.locale };
  if (other === null) await postAudienceMail(desk, work, 'visitor.changeEmail', there, about, { hours }, { link: { purpose: 'changeEmail', subjectId: visitor.id } });
  else await postAudienceMail(desk, work, 'visitor.emailTaken', there, about, {}, { path: ownSpacePath });
  const here = { visitorId: visitor.id, name: visitor.name, email: visitor.email, locale: visitor.locale };
  await postAudienceMail(desk, work, 'visitor.emailAsked', here, about, { email }, { path: accountPath });
}

/** Stays where one is reached: the link that was mailed opens nothing any more. */
export async function giveUpEmailChange(desk: Desk, actor: Actor): Promise<void> {
  const self = asVisitor(actor);
  await desk.work.run(async (work) => work.visitors.wantEmail((await lockSelf(work, self)).id, null, desk.clock.now()));
}

/** Where a visitor asked to be reached, while the link to it may be opened; null for nothing asked. */
export async function readWantedEmail(desk: Desk, actor: Actor): Promise<string | null> {
  return desk.audience.wantedEmail(asVisitor(actor).id, new Date(desk.clock.now().getTime() - LINK_HOURS.changeEmail * 3_600_000));
}

/**
 * Moves the account to the address whose link was opened; null where that is wanted no more, or somebody else has the address by now. Every
 * session ends, and so does the password unless the link is opened by whoever is signed in to this very account: nobody keeps a way into an
 * account that somebody else confirmed.
 */
export async function moveToEmail(desk: Desk, work: Work, visitor: Visitor, email: string, isThem: boolean): Promise<Visitor | null> {
  if (!(await work.visitors.moveTo(visitor.id, email))) return null;
  await work.visitors.leaveAddress(visitor.id, visitor.email);
  await work.visitors.removeSessions(visitor.id, null);
  if (!isThem) await work.visitors.setPassword(visitor.id, null);
  return { ...visitor, email, hasPassword: visitor.hasPassword && isThem };
}
