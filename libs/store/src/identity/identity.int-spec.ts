import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addAccount, claimAdministrator, makeAdministratorLink, NotAllowed, readSession, signIn, signOut, type SignInInput } from '#desk';
import { openTestDesk, producer, WORKER, type TestDesk } from '../../testing/open-test-desk.js';

const DAY = 24 * 60 * 60_000;
const PASSWORD = 'un mot de passe assez long';

describe('signing in', () => {
  let test: TestDesk;
  beforeAll(async () => {
    test = await openTestDesk();
    await addAccount(test.desk, WORKER, { name: 'Odile', email: 'Odile@Studio.example', password: PASSWORD, role: 'producer', locale: 'en' });
  });
  afterAll(() => test.close());
  const attempt = (over: Partial<SignInInput> = {}) =>
    signIn(test.desk, { email: 'odile@studio.EXAMPLE', password: PASSWORD, remoteAddress: '192.0.2.7', ...over });

  it('opens a session that slides, by the hour, for 14 days', async () => {
    const signed = await attempt({ remoteAddress: '192.0.2.1' });
    if (signed.outcome !== 'SignedIn') throw new Error(signed.outcome);
    expect(await test.rows('select token_hash from session')).toEqual([{ token_hash: test.desk.secrets.hash(signed.token) }]);
    const first = await readSession(test.desk, signed.token);
    expect(first).toMatchObject({ actor: { kind: 'user', name: 'Odile', role: 'producer', locale: 'en' }, renewed: false });
    test.moveClock(13 * DAY);
    expect(await readSession(test.desk, signed.token)).toMatchObject({ renewed: true });
    expect(await readSession(test.desk, signed.token)).toMatchObject({ renewed: false });
    test.moveClock(13 * DAY);
    expect(await readSession(test.desk, signed.token)).toMatchObject({ renewed: true });
    test.moveClock(14 * DAY);
    expect(await readSession(test.desk, signed.token)).toBeNull();
    expect([await readSession(test.desk, ''), await readSession(test.desk, undefined), await readSession(test.desk, 'x')]).toEqual([null, null, null]);
  });

  it('ends when one signs out', async () => {
    const signed = await attempt();
    if (signed.outcome !== 'SignedIn') throw new Error(signed.outcome);
    await signOut(test.desk, signed.token);
    expect(await readSession(test.desk, signed.token)).toBeNull();
  });

  it('tells nothing of which half was wrong, and slows guessing down', async () => {
    const wrong = [await attempt({ password: 'faux' }), await attempt({ email: 'personne@studio.example' })];
    expect(wrong).toEqual([{ outcome: 'WrongCredentials' }, { outcome: 'WrongCredentials' }]);
    for (let n = 0; n < 7; n++) await attempt({ password: 'faux' });
    expect(await attempt()).toEqual({ outcome: 'TooManyAttempts', retryAfterSeconds: 15 * 60 });
    const networks = async () => (await test.rows('select distinct remote_hash from sign_in_attempt')).length;
    const before = await networks();
    for (const host of ['1', 'ffff:2']) await attempt({ email: 'personne@studio.example', remoteAddress: `2001:db8:1:2::${host}` });
    expect((await networks()) - before).toBe(1);
    test.moveClock(15 * 60_000 + 1);
    expect(await attempt()).toMatchObject({ outcome: 'SignedIn' });
    for (let n = 0; n < 7; n++) await attempt({ password: 'faux' });
    // The right password forgives one's own mistakes.
    expect([await attempt(), await attempt({ password: 'faux' }), await attempt()].map(({ outcome }) => outcome)).toEqual(['SignedIn', 'WrongCredentials', 'SignedIn']);
  });

  it('makes the first administrator by a link that works once and for a day', async () => {
    await expect(makeAdministratorLink(test.desk, producer)).rejects.toBeInstanceOf(NotAllowed);
    expect(await test.desk.reads.hasAdministrator()).toBe(false);
    const token = async () => new URL(await makeAdministratorLink(test.desk, WORKER)).searchParams.get('token')!;
    const [link, late] = [await token(), await token()];
    const claim = (over: object = {}) => claimAdministrator(test.desk, { token: link, name: 'Ada', email: 'ada@studio.example', password: PASSWORD, ...over });
    expect([await claim({ password: 'court' }), await claim({ email: 'ODILE@studio.example' }), await claim({ email: 'ada' }), await claim({ name: ' ' })]).toEqual([
      { outcome: 'InvalidValue', field: 'password', code: 'passwordTooShort' },
      { outcome: 'InvalidValue', field: 'email', code: 'addressTaken' },
      { outcome: 'InvalidValue', field: 'email', code: 'notAnAddress' },
      { outcome: 'InvalidValue', field: 'name', code: 'empty' },
    ]);
    const both = await Promise.all([claim({ email: 'ada@studio.example' }), claim({ email: 'bea@studio.example' })]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['LinkSpent', 'SignedIn']);
    expect(await test.desk.reads.hasAdministrator()).toBe(true);
    test.moveClock(DAY);
    expect(await claim({ token: late, email: 'cleo@studio.example' })).toEqual({ outcome: 'LinkSpent' });
  });
});
