import { describe, expect, it } from '@jest/globals';
import { seatedGuests } from './seated-guests.js';

const seat = (role: 'host' | 'guest', id: string) =>
  ({ __typename: 'SeatedSpeaker' as const, role, seconds: 60, participation: { __typename: 'Participation' as const, id, status: 'applied' as const, role, person: { __typename: 'Person' as const, id: `of-${id}`, name: `Person ${id}`, title: null, organisation: null } } });

describe('seatedGuests', () => {
  it('names each guest once, in the order they are first seen, and no host', () => {
    expect(seatedGuests([{ speakers: [seat('host', 'h')] }, { speakers: [seat('guest', 'b'), seat('host', 'h')] }, { speakers: [seat('guest', 'a'), seat('guest', 'b')] }])).toEqual([
      { participation: 'b', name: 'Person b' },
      { participation: 'a', name: 'Person a' },
    ]);
    expect(seatedGuests([])).toEqual([]);
  });
});
