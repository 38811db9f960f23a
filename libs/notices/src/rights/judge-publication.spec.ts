import { describe, expect, it } from '@jest/globals';
import type { SpeakerId } from '#rundown';
import { PARTICIPATION_STATUSES, type ParticipationStatus } from '../participation/participation.js';
import { judgePublication, missingRights, type SeenPerson } from './judge-publication.js';

const person = (id: string, status: ParticipationStatus, signed: boolean): SeenPerson => ({
  participation: id as SpeakerId,
  status,
  rights: signed ? { version: '2026-1', signedName: 'Maëlle Kerdoncuff', signedAt: 1, signedFrom: '192.0.2.7' } : null,
});
const override = { by: 'Inès Carrel', reason: 'signée sur papier', at: 2 };

describe('missingRights', () => {
  it('remarks on those who take part, and on nobody else', () => {
    expect(missingRights(PARTICIPATION_STATUSES.map((status) => person(status, status, false)))).toEqual(['accepted', 'confirmed', 'toReconfirm', 'present']);
    expect(missingRights([person('a', 'confirmed', true)])).toEqual([]);
  });
});

describe('judgePublication', () => {
  it('is free when all who were there have signed', () => {
    expect(judgePublication([person('a', 'present', true), person('b', 'confirmed', false)], null)).toEqual({ verdict: 'free' });
    expect(judgePublication([], null)).toEqual({ verdict: 'free' });
  });

  it('is blocked by whoever was there and has not', () => {
    expect(judgePublication([person('a', 'present', false), person('b', 'present', true)], null)).toEqual({ verdict: 'blocked', missing: ['a'] });
  });

  it('is overridden with a name and a reason only', () => {
    const people = [person('a', 'present', false)];
    expect(judgePublication(people, override)).toEqual({ verdict: 'overridden', missing: ['a'], override });
    expect(judgePublication(people, { ...override, reason: ' ' })).toEqual({ verdict: 'blocked', missing: ['a'] });
    expect(judgePublication(people, { ...override, by: '' })).toEqual({ verdict: 'blocked', missing: ['a'] });
  });
});
