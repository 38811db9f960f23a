import { describe, expect, it } from '@jest/globals';
import { NOBODY, ROLES, WORKER, type Actor, type UserActor } from '../actor.js';
import type { UserId } from '../ids.js';
import { EPISODE_PERMISSIONS, mayEditColumn } from './episode-permissions.js';
import { COLUMNS, EPISODE_ROLES, isColumn, type Column, type EpisodeRole, type Membership } from './membership.js';

const user = (role: UserActor['role']): UserActor => ({ kind: 'user', id: 'u' as UserId, name: 'Ada', role, locale: 'fr' });
const actors: readonly (readonly [string, Actor])[] = [['nobody', NOBODY], ...ROLES.map((role) => [role, user(role)] as const), ['house', WORKER]];
const as = (role: EpisodeRole | null, columns: readonly Column[] = role === 'contributor' ? ['title', 'custom:7'] : []): Membership | null => (role === null ? null : { role, columns });

/** Who may, of every actor being every thing in the episode: `administrator` alone where all of them may, else with the roles there. */
function whoMay(may: (actor: Actor, membership: Membership | null) => boolean): string {
  const places = [null, ...EPISODE_ROLES];
  return actors
    .map(([name, actor]) => [name, places.filter((place) => may(actor, as(place)))] as const)
    .filter(([, there]) => there.length > 0)
    .map(([name, there]) => (there.length === places.length ? name : `${name}(${there.map((place) => place ?? 'none').join(' ')})`))
    .join(' ');
}
const owners = 'administrator producer host(owner producer) member(owner producer) house';

describe('what may be done in an episode', () => {
  it('is this, for every act, role in the studio and role there', () => {
    expect(Object.fromEntries(Object.entries(EPISODE_PERMISSIONS).map(([act, may]) => [act, whoMay(may)]))).toEqual({
      mayReadEpisode: 'administrator producer host member(owner producer contributor showCaller reader) house',
      mayTouchEpisodeRundown: 'administrator producer host(owner producer contributor) member(owner producer contributor) house',
      mayEditEpisodeRundown: owners,
      mayEditEpisode: owners,
      mayPlanEpisode: owners,
      mayReleaseEpisode: owners,
      mayTellEpisodePeople: owners,
      mayNoteRealTimes: 'administrator producer host member(owner producer showCaller) house',
      mayShareEpisode: owners,
      mayKeepTeam: owners,
      mayHandOver: 'administrator producer host(owner) member(owner) house',
    });
  });

  it('is this, for every column', () => {
    const table = Object.fromEntries([...COLUMNS, 'custom:7', 'custom:8'].map((column) => [column, whoMay((actor, membership) => mayEditColumn(actor, membership, column as Column))]));
    const given = 'administrator producer host(owner producer contributor) member(owner producer contributor) house';
    expect(table).toEqual({ title: given, objective: owners, duration: owners, people: owners, content: owners, technique: owners, notes: owners, 'custom:7': given, 'custom:8': owners });
  });

  it('is nothing by columns that stand beside another role', () => {
    for (const role of EPISODE_ROLES.filter((one) => !['owner', 'producer', 'contributor'].includes(one))) {
      expect(COLUMNS.filter((column) => mayEditColumn(user('member'), as(role, COLUMNS), column))).toEqual([]);
    }
  });

  it('knows what a column is', () => {
    expect(['title', 'custom:a_b-9', 'custom:', 'kind', '', 'custom:x y', 'Title', `custom:${'x'.repeat(65)}`].filter(isColumn)).toEqual(['title', 'custom:a_b-9']);
  });
});
