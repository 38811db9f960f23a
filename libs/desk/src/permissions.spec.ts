import { describe, expect, it } from '@jest/globals';
import { NOBODY, ROLES, WORKER, type Actor, type UserActor, type VisitorActor } from './actor.js';
import { NotAllowed } from './errors.js';
import type { UserId, VisitorId } from './ids.js';
import { EPISODE_PERMISSIONS } from './team/episode-permissions.js';
import { EPISODE_ROLES } from './team/membership.js';
import { permit, PERMISSIONS } from './permissions.js';

const user = (role: UserActor['role']): UserActor => ({ kind: 'user', id: 'u' as UserId, name: 'Ada', role, locale: 'fr' });
const visitor: VisitorActor = { kind: 'visitor', id: 'u' as unknown as VisitorId, name: 'Ada', locale: 'fr' };
const actors: readonly (readonly [string, Actor])[] = [['nobody', NOBODY], ['visitor', visitor], ...ROLES.map((role) => [role, user(role)] as const), ['house', WORKER]];

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
      'mayReadPublic nobody visitor administrator producer host member house',
      'mayTakePart visitor',
      'mayKeepTopicPages administrator producer house',
      'mayModerate administrator producer house',
      'mayChooseApplicants administrator producer house',
      'mayReceiveAudience administrator producer host house',
      'mayKeepRetention administrator house',
    ]);
  });

  it('give a visitor nothing of the studio’s, whatever an account of the same id is in an episode', () => {
    const allowed = Object.entries(PERMISSIONS).filter(([, may]) => may(visitor)).map(([name]) => name);
    expect(allowed).toEqual(['mayReadPublic', 'mayTakePart']);
    const inEpisodes = Object.entries(EPISODE_PERMISSIONS).flatMap(([name, may]) =>
      [null, ...EPISODE_ROLES.map((role) => ({ role, columns: [] }))].filter((membership) => may(visitor, membership)).map((membership) => `${name} ${membership?.role ?? 'none'}`));
    expect(inEpisodes).toEqual([]);
  });

  it('mean no when anything but yes is said', () => {
    const unsure = (() => undefined) as unknown as (actor: Actor) => boolean;
    expect(() => permit(unsure, WORKER)).toThrow(NotAllowed);
    expect(() => permit(PERMISSIONS.mayReadDesk, NOBODY)).toThrow('Sign in first.');
    expect(() => permit(PERMISSIONS.mayEditRundown, user('host'))).toThrow('Your role does not allow this; ask an administrator.');
    expect(permit(PERMISSIONS.mayEditRundown, user('producer'))).toBeUndefined();
  });
});
