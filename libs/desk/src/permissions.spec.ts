import { describe, expect, it } from '@jest/globals';
import { NOBODY, ROLES, WORKER, type Actor, type UserActor } from './actor.js';
import { NotAllowed } from './errors.js';
import type { UserId } from './ids.js';
import { permit, PERMISSIONS } from './permissions.js';

const user = (role: UserActor['role']): UserActor => ({ kind: 'user', id: 'u' as UserId, name: 'Ada', role, locale: 'fr' });
const actors: readonly (readonly [string, Actor])[] = [['nobody', NOBODY], ...ROLES.map((role) => [role, user(role)] as const), ['house', WORKER]];

describe('permissions', () => {
  it('are these, and no others', () => {
    const table = Object.entries(PERMISSIONS).map(([name, may]) => [name, ...actors.filter(([, actor]) => may(actor)).map(([who]) => who)].join(' '));
    expect(table).toEqual([
      'mayReadDesk administrator producer host house',
      'mayImportTopic administrator producer house',
      'mayOpenEpisode administrator producer house',
      'mayPlanShow administrator producer house',
      'mayEditRundown administrator producer house',
      'mayReleaseRundown administrator producer house',
      'mayTellPeople administrator producer house',
      'mayKeepStudios administrator producer house',
      'mayNoteTimes administrator producer host house',
      'mayTendHouse administrator house',
      'mayKeepAccounts administrator house',
      'mayMakeAdministrators house',
      'mayRunJobs house',
    ]);
  });

  it('mean no when anything but yes is said', () => {
    const unsure = (() => undefined) as unknown as (actor: Actor) => boolean;
    expect(() => permit(unsure, WORKER)).toThrow(NotAllowed);
    expect(() => permit(PERMISSIONS.mayReadDesk, NOBODY)).toThrow('Sign in first.');
    expect(() => permit(PERMISSIONS.mayEditRundown, user('host'))).toThrow('Your role does not allow this; ask an administrator.');
    expect(permit(PERMISSIONS.mayEditRundown, user('producer'))).toBeUndefined();
  });
});
